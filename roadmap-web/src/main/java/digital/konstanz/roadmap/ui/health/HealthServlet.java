// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.health;

import digital.konstanz.roadmap.platform.database.DatabaseStart;
import digital.konstanz.roadmap.ui.security.RequestsUnderWay;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Live: the process answers. Ready: the database answers, its schema fits, and the server is not
 * about to stop; {@code REFUSED} instead of {@code DOWN} says that waiting will not help.
 */
@WebServlet({"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient DatabaseStart database;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean ready = request.getServletPath().endsWith("ready");
    // first, for while stopping the beans go away
    boolean stopping = RequestsUnderWay.of(getServletContext()).stopping();
    String reason = !ready ? null : stopping ? "stopping" : database.whyNotReady();
    response.setStatus(
        reason == null ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "no-store");
    response
        .getWriter()
        .write(
            "{\"status\":"
                + quoted(
                    reason == null ? "UP" : !stopping && database.refused() ? "REFUSED" : "DOWN")
                + ",\"reason\":"
                + quoted(reason)
                + (ready && reason == null ? ",\"warning\":" + quoted(database.weakness()) : "")
                + "}");
  }

  private static String quoted(String text) {
    return text == null ? "null" : '"' + text.replaceAll("[\"\\\\\\p{Cntrl}]", " ") + '"';
  }
}
