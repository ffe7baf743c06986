// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import java.util.logging.Logger;

/**
 * Refuses new requests and lets those under way end before anything is taken down: when the server
 * is about to stop, at the latest when the application is (undeployed, or on a server that does not
 * tell before).
 */
@WebListener
public class OrderlyStop implements ServletContextListener {

  private static final Logger LOG = Logger.getLogger(OrderlyStop.class.getName());

  /** Shorter than the 30 seconds after which the launcher and service managers lose patience. */
  private static final Duration LONGEST = Duration.ofSeconds(15);

  private RequestsUnderWay requests;
  private ServerStop server;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    requests = RequestsUnderWay.install(event.getServletContext());
    server = ServerStop.listen(this::drain);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    if (server != null) {
      server.close();
    }
    drain();
  }

  private void drain() {
    int open = requests.drain(LONGEST);
    if (open > 0) {
      LOG.warning(
          () -> open + " requests had not ended after " + LONGEST.toSeconds() + " s; stopping.");
    }
  }
}
