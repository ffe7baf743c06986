// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.security;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Credential;
import digital.konstanz.roadmap.identity.app.SignInService;
import digital.konstanz.roadmap.identity.app.SignedIn;
import digital.konstanz.roadmap.ui.rest.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises the caller by session cookie or API token for exactly the length of the request. Pages
 * without a caller lead to the sign-in page, the API answers 401. Writing with a cookie needs the
 * session's CSRF token; Faces forms carry their own view state.
 */
public class SignInFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  public static final String SIGNED_IN = "roadmap.signedIn";

  /** The {@link Credential} by which somebody was recognised. */
  public static final String CREDENTIAL = "roadmap.credential";

  private static final String BEARER = "Bearer ";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Inject private transient SignInService signIn;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = WebRequests.path(request);
    if (PublicPaths.withoutSignIn(path)) {
      chain.doFilter(request, response);
      return;
    }
    boolean api = path.startsWith("/api/");
    Optional<SignedIn> who = recognise(request, api);
    if (who.isEmpty() && !PublicPaths.forEverybody(path)) {
      refuseAnonymous(request, response, api);
      return;
    }
    if (api && who.isPresent() && lacksCsrfToken(request, who.get())) {
      Problem.write(response, 403, "csrf", "The request lacks the session's CSRF token.");
      return;
    }
    who.ifPresent(signedIn -> request.setAttribute(SIGNED_IN, signedIn));
    Caller before = Callers.enter(who.map(SignedIn::caller).orElse(Caller.ANONYMOUS));
    try {
      chain.doFilter(request, response);
    } finally {
      Callers.leave(before);
    }
  }

  private Optional<SignedIn> recognise(HttpServletRequest request, boolean api) {
    String header = request.getHeader("Authorization");
    if (api && header != null) {
      if (!header.startsWith(BEARER)) {
        return Optional.empty();
      }
      String token = header.substring(BEARER.length()).strip();
      request.setAttribute(CREDENTIAL, Credential.ofApiToken(token));
      return signIn.byApiToken(token);
    }
    Optional<String> session = SessionCookie.read(request);
    session.ifPresent(token -> request.setAttribute(CREDENTIAL, Credential.ofSession(token)));
    return session.flatMap(signIn::bySession);
  }

  private static boolean lacksCsrfToken(HttpServletRequest request, SignedIn who) {
    if (who.csrfToken() == null || READING.contains(request.getMethod())) {
      return false;
    }
    String given = request.getHeader("X-Roadmap-Csrf");
    return given == null
        || !MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8),
            who.csrfToken().getBytes(StandardCharsets.UTF_8));
  }

  private static void refuseAnonymous(
      HttpServletRequest request, HttpServletResponse response, boolean api) throws IOException {
    if (api) {
      response.setHeader("WWW-Authenticate", "Bearer");
      Problem.write(response, 401, "unauthenticated", "A valid API token is needed.");
      return;
    }
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String wanted = WebRequests.path(request).substring(1) + query;
    String target = WebRequests.base(request) + "/sign-in";
    if (!wanted.isEmpty()) {
      target += "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      FacesRedirect.write(response, target);
      return;
    }
    response.sendRedirect(target);
  }
}
