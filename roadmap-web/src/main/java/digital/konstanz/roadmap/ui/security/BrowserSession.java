// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.security;

import digital.konstanz.roadmap.identity.app.SignInService;
import digital.konstanz.roadmap.identity.app.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** Opens and closes the sign-in of this browser. */
@RequestScoped
public class BrowserSession {

  @Inject private HttpServletRequest request;
  @Inject private SignInService signIn;

  /** Starts afresh: nothing of an earlier HTTP session survives the sign-in. */
  public void open(SignedIn signedIn, HttpServletResponse response) {
    forget();
    SessionCookie.write(request, response, signedIn.sessionToken());
    signIn.openedOn(signedIn.sessionToken(), DeviceName.of(request.getHeader("User-Agent")));
  }

  /** The cookie value of this browser; null without one, as with an API token. */
  public String token() {
    return SessionCookie.read(request).orElse(null);
  }

  public void close(HttpServletResponse response) {
    SessionCookie.read(request).ifPresent(signIn::signOut);
    SessionCookie.clear(request, response);
    forget();
  }

  private void forget() {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
