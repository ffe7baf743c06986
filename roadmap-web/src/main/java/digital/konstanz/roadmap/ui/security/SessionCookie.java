// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.security;

import digital.konstanz.roadmap.identity.app.Secrets;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * The cookie that holds the sign-in; named after the context root, so that deployments never meet.
 */
final class SessionCookie {

  private SessionCookie() {}

  static String name(ServletContext context) {
    return "roadmap-" + Secrets.hash(context.getContextPath()).substring(0, 8);
  }

  static Optional<String> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    String name = name(request.getServletContext());
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .filter(value -> !value.isEmpty())
            .findFirst();
  }

  static void write(HttpServletRequest request, HttpServletResponse response, String token) {
    add(request, response, token, -1);
  }

  static void clear(HttpServletRequest request, HttpServletResponse response) {
    add(request, response, "", 0);
  }

  private static void add(
      HttpServletRequest request, HttpServletResponse response, String value, int maxAge) {
    Cookie cookie = new Cookie(name(request.getServletContext()), value);
    cookie.setPath(WebRequests.base(request) + "/");
    cookie.setHttpOnly(true);
    cookie.setSecure(WebRequests.secure(request));
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(maxAge);
    response.addCookie(cookie);
  }
}
