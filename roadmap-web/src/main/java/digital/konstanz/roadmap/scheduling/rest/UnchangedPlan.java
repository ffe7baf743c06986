// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.scheduling.app.TimelineFilter;
import digital.konstanz.roadmap.scheduling.app.TimelineService;
import digital.konstanz.roadmap.ui.security.WebRequests;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers 304 to whoever holds the whole plan as it is. Every open timeline asks after each change,
 * and finding and injecting the resource costs several times what the answer does; everything else
 * is the resource's.
 */
public class UnchangedPlan extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(UnchangedPlan.class.getName());
  private static final Pattern PATH = Pattern.compile("/api/v1/roadmaps/([a-z0-9-]{1,100})/plan");
  private static final Set<String> UNFILTERED = Set.of("baseline");

  @Inject transient TimelineService timeline;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<String> held = heldOrUnknown(request);
    if (held.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    response.setHeader("ETag", held.get());
    response.setHeader("Cache-Control", PlanResource.CACHING);
  }

  /** What goes wrong here goes wrong there too, where it gets its answer. */
  private Optional<String> heldOrUnknown(HttpServletRequest request) {
    try {
      return heldOf(request);
    } catch (RuntimeException failed) {
      LOG.log(Level.FINE, "Left to the resource", failed);
      return Optional.empty();
    }
  }

  /** The tag of the plan when the request names it and may. */
  private Optional<String> heldOf(HttpServletRequest request) {
    String known = request.getHeader("If-None-Match");
    Matcher path = PATH.matcher(WebRequests.path(request));
    if (known == null
        || !"GET".equals(request.getMethod())
        || !path.matches()
        || !UNFILTERED.containsAll(request.getParameterMap().keySet())
        || !Callers.mayEver(Operation.MEASURE_READ)) {
      return Optional.empty();
    }
    Set<String> tags = Set.copyOf(Arrays.asList(known.split("\\s*,\\s*")));
    return timeline
        .fingerprint(path.group(1), TimelineFilter.beside(request.getParameter("baseline")))
        .map(PlanTag::text)
        .filter(tags::contains);
  }
}
