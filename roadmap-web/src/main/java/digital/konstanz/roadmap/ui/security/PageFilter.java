// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.security;

import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.ui.Pages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Leads the address people see to the view behind it and checks the page's operation. A view's own
 * address ({@code *.xhtml}) does not exist for the outside.
 */
public class PageFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Last segment of an address like {@code /measures/{key}}. */
  public static final String KEY = "roadmap.pageKey";

  /** The address people see, with the public path: forms post back to it. */
  public static final String ADDRESS = "roadmap.pageAddress";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = WebRequests.path(request);
    Optional<Pages.Page> page = Pages.at(path);
    if (page.isEmpty()) {
      if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      chain.doFilter(request, response);
      return;
    }
    if (!Callers.mayEver(page.get().operation())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    request.setAttribute(KEY, path.substring(path.lastIndexOf('/') + 1));
    request.setAttribute(ADDRESS, WebRequests.base(request) + path);
    request.getRequestDispatcher(page.get().view()).forward(request, response);
  }
}
