// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * The cookie of the HTTP session, too, is named after the context root and belongs to the path that
 * browsers see.
 */
@WebListener
public class SessionCookieNames implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setName(SessionCookie.name(event.getServletContext()) + "-view");
    cookie.setPath(WebRequests.base(event.getServletContext()) + "/");
    cookie.setSecure(WebRequests.onlyByTls());
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
  }
}
