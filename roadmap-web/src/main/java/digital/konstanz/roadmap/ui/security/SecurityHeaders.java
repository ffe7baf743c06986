// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** The headers that lock the browser down, on every response. Mapped in web.xml, first of all. */
public class SecurityHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** {@code script-src} stands last: PrimeFaces appends its nonce to the end. */
  public static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; img-src 'self' data:; font-src 'self'; style-src 'self';"
          + " style-src-attr 'unsafe-inline'; connect-src 'self'; form-action 'self';"
          + " frame-ancestors 'none'; base-uri 'none'; script-src 'self'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    if (WebRequests.secure(request)) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    chain.doFilter(request, new OnePolicy(request, response));
  }

  /**
   * PrimeFaces adds its policy with the nonce; a second header would forbid its own scripts.
   * Redirects are relative, and addresses that Faces makes have the path people see.
   */
  private static final class OnePolicy extends HttpServletResponseWrapper {

    private final HttpServletRequest request;

    OnePolicy(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public String encodeURL(String url) {
      return WebRequests.publicPath(request, url);
    }

    /** Stays on the host that the browser sees; servers make the host they see themselves of it. */
    @Override
    public void sendRedirect(String location) throws IOException {
      resetBuffer();
      setStatus(SC_FOUND);
      setHeader("Location", location);
      flushBuffer();
    }

    @Override
    public void addHeader(String name, String value) {
      if ("Content-Security-Policy".equalsIgnoreCase(name)) {
        setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }
}
