// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.web;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.ViewPage;
import digital.konstanz.roadmap.portfolio.app.PageBeginningService;
import digital.konstanz.roadmap.ui.security.WebRequests;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Timeline, table and board without a query begin with the view that somebody chose for them. */
public class BeginningFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Map<String, ViewPage> PAGES =
      Map.of(
          "/gantt", ViewPage.TIMELINE,
          "/measures", ViewPage.TABLE,
          "/board", ViewPage.BOARD);

  @Inject private transient PageBeginningService beginnings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = WebRequests.path(request);
    Optional<String> query = beginning(request, path);
    if (query.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    response.sendRedirect(WebRequests.base(request) + path + "?" + query.get());
  }

  private Optional<String> beginning(HttpServletRequest request, String path) {
    boolean plain = "GET".equals(request.getMethod()) && request.getQueryString() == null;
    return plain && PAGES.containsKey(path) && Callers.mayEver(Operation.VIEW_KEEP)
        ? beginnings.query(PAGES.get(path))
        : Optional.empty();
  }
}
