// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.security;

import digital.konstanz.roadmap.platform.config.Configuration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/** What a request says about itself, seen through trusted proxies and the public address. */
public final class WebRequests {

  private static final List<String> TRUSTED =
      Configuration.current()
          .text("ROADMAP_TRUSTED_PROXIES")
          .map(list -> Arrays.stream(list.split("[,\\s]+")).toList())
          .orElse(List.of());
  private static final String PUBLIC_PATH =
      Configuration.current().publicUrl().map(url -> path(URI.create(url))).orElse(null);

  private WebRequests() {}

  private static String path(URI address) {
    return address.getPath() == null ? "" : address.getPath();
  }

  /** Whether the browser came over TLS, directly or by a trusted proxy. */
  public static boolean secure(HttpServletRequest request) {
    return request.isSecure()
        || TRUSTED.contains(request.getRemoteAddr())
            && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
  }

  /**
   * The path people see before ours: of the public address, else the context root; no slash at the
   * end.
   */
  public static String base(HttpServletRequest request) {
    return base(request.getServletContext());
  }

  static String base(ServletContext context) {
    return PUBLIC_PATH == null ? context.getContextPath() : PUBLIC_PATH;
  }

  /** The same address with the path people see in place of the context root. */
  static String publicPath(HttpServletRequest request, String url) {
    return publicPath(request.getServletContext().getContextPath(), base(request), url);
  }

  /**
   * Leaves alone what already has the public path, and what is no path within the application. The
   * product keeps no session identifier in addresses.
   */
  static String publicPath(String context, String base, String url) {
    boolean within = url.startsWith(context + "/") && !url.startsWith("//");
    return within && !url.startsWith(base + "/") ? base + url.substring(context.length()) : url;
  }

  /** Whether the public address leaves no other way than TLS. */
  static boolean onlyByTls() {
    return Configuration.current().publicUrl().filter(url -> url.startsWith("https:")).isPresent();
  }

  /** The whole address of something within the application, to be sent to other people. */
  public static String address(HttpServletRequest request, String path) {
    String start =
        Configuration.current()
            .publicUrl()
            .orElseGet(
                () -> {
                  String url = request.getRequestURL().toString();
                  return url.substring(0, url.length() - request.getRequestURI().length())
                      + request.getServletContext().getContextPath();
                });
    return start + "/" + path;
  }

  /** The path within the application, starting with a slash. */
  public static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return request.getServletPath() + (info == null ? "" : info);
  }
}
