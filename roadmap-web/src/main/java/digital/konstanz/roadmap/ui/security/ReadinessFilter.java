// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.security;

import digital.konstanz.roadmap.platform.database.DatabaseOutage;
import digital.konstanz.roadmap.platform.database.DatabaseStart;
import digital.konstanz.roadmap.ui.rest.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers 503 until the database is migrated, so that nothing meets half a schema, and whenever the
 * database is gone for the moment.
 */
public class ReadinessFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient DatabaseStart start;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = WebRequests.path(request);
    boolean always = path.startsWith("/health/") || path.startsWith("/resources/");
    if (!start.started() && !always) {
      refuse(path, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      if (response.isCommitted() || !DatabaseOutage.causes(e)) {
        throw e;
      }
      refuse(path, response);
    }
  }

  private static void refuse(String path, HttpServletResponse response) throws IOException {
    response.resetBuffer();
    response.setHeader("Retry-After", "5");
    if (path.startsWith("/api/")) {
      Problem.write(response, 503, "unavailable", "The database is not reachable. Try again soon.");
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
  }
}
