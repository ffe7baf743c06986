// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

import digital.konstanz.roadmap.identity.AccessDeniedException;
import digital.konstanz.roadmap.platform.database.DatabaseOutage;
import digital.konstanz.roadmap.shared.NotFoundException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the error page says. What is not there and what may not be seen look the same; whatever
 * nobody expected is logged once, with the number that the page shows.
 */
@Named
@RequestScoped
public class ErrorView {

  private static final Logger LOG = Logger.getLogger(ErrorView.class.getName());

  private static final int UNAVAILABLE = 503;
  private static final Set<Integer> TOLD = Set.of(403, 404, 500, UNAVAILABLE);

  @Inject private HttpServletRequest request;

  private int status;
  private String incident;

  @PostConstruct
  void read() {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    status = thrown instanceof Throwable cause ? statusOf(cause) : code == null ? 404 : (int) code;
    if (status >= 500 && status != UNAVAILABLE) {
      incident = UUID.randomUUID().toString().substring(0, 8);
      LOG.log(Level.SEVERE, "Incident " + incident, thrown instanceof Throwable t ? t : null);
    }
  }

  private static int statusOf(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotFoundException) {
        return 404;
      }
      if (cause instanceof AccessDeniedException) {
        return 403;
      }
    }
    if (DatabaseOutage.causes(thrown)) {
      return UNAVAILABLE;
    }
    return 500;
  }

  public int getStatus() {
    return status;
  }

  /** Which texts fit: 403, 404, 500 or 503. */
  public int getKind() {
    return TOLD.contains(status) ? status : status >= 500 ? 500 : 404;
  }

  /** Null unless something unexpected happened. */
  public String getIncident() {
    return incident;
  }
}
