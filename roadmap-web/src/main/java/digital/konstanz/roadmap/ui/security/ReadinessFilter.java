// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.security;

import digital.konstanz.roadmap.platform.database.DatabaseOutage;
import digital.konstanz.roadmap.platform.database.DatabaseStart;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.rest.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;

/**
 * Answers 503 until the database is migrated, so that nothing meets half a schema, whenever the
 * database is gone for the moment, and to everything new once the server is about to stop.
 */
public class ReadinessFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient DatabaseStart start;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = WebRequests.path(request);
    if (path.startsWith("/health/") || path.startsWith("/resources/")) {
      chain.doFilter(request, response);
      return;
    }
    RequestsUnderWay requests = RequestsUnderWay.of(request.getServletContext());
    if (!requests.enter()) {
      response.setHeader("Connection", "close");
      refuse(request, response, "server.stopping");
      return;
    }
    try {
      serve(request, response, chain);
    } finally {
      requests.leave();
    }
  }

  private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!start.started()) {
      refuse(request, response, "unavailable");
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      if (response.isCommitted() || !DatabaseOutage.causes(e)) {
        throw e;
      }
      refuse(request, response, "unavailable");
    }
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response, String code)
      throws IOException {
    response.resetBuffer();
    response.setHeader("Retry-After", "5");
    if (WebRequests.path(request).startsWith("/api/")) {
      Texts texts = Texts.of(Texts.locale(Collections.list(request.getLocales())));
      Problem.write(response, 503, code, texts.get("error." + code));
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
  }
}
