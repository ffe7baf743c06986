// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.security;

import digital.konstanz.roadmap.identity.app.SignedIn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Ends the sign-in by a POST with the session's CSRF token; a link alone ends nothing. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient BrowserSession browser;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SignedIn who = (SignedIn) request.getAttribute(SignInFilter.SIGNED_IN);
    if (who != null && !same(request.getParameter("csrf"), who.csrfToken())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    browser.close(response);
    response.sendRedirect(WebRequests.base(request) + "/sign-in");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(WebRequests.base(request) + "/");
  }

  private static boolean same(String given, String token) {
    return given != null
        && token != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
