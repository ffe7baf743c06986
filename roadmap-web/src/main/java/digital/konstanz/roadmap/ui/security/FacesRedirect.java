// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A redirect that a partial Faces request understands; a plain one would be swallowed by it. */
final class FacesRedirect {

  private FacesRedirect() {}

  static void write(HttpServletResponse response, String address) throws IOException {
    response.setContentType("text/xml");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "no-store");
    String escaped = address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    response
        .getWriter()
        .write(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + escaped
                + "\"/></partial-response>");
  }
}
