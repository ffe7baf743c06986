// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.JumpService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The jump box: keys and words of titles. */
@Path("jump")
@Produces(MediaType.APPLICATION_JSON)
public class JumpResource {
  @Inject private JumpService service;

  /** {@code url} is relative to the application. */
  public record JumpDto(String key, String title, String url) {}

  @GET
  @Performs(Operation.MEASURE_READ)
  public List<JumpDto> find(@QueryParam("q") String words) {
    return service.find(words).stream()
        .map(hit -> new JumpDto(hit.key(), hit.title(), "measures/" + segment(hit.key())))
        .toList();
  }

  private static String segment(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
