// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.SlipCategory;
import digital.konstanz.roadmap.portfolio.app.ExplainSlips;
import digital.konstanz.roadmap.portfolio.app.ExplainedSlips;
import digital.konstanz.roadmap.portfolio.app.StatusReportService;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Why several measures of a roadmap end later than approved. */
@Path("slip-reasons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SlipReasonsResource {
  private static final int MOST = 5_000;

  @Inject private StatusReportService service;

  /** Body: a choice and a sentence for each measure. */
  public record SlipReasons(List<SlipReasonDto> reasons) {}

  /** Of one measure. */
  public record SlipReasonDto(String key, SlipCategory slipCategory, String slipReason) {}

  /** All of them as one undo step; a reason that is there already stays and is named. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.MEASURE_REPORT)
  public ExplainedSlips explain(SlipReasons wish) {
    return service.explain(
        new ExplainSlips(
            checked(wish).stream()
                .map(
                    each ->
                        new ExplainSlips.Reason(each.key(), each.slipCategory(), each.slipReason()))
                .toList()));
  }

  private static List<SlipReasonDto> checked(SlipReasons wish) {
    List<SlipReasonDto> reasons = wish == null ? null : wish.reasons();
    if (reasons == null || reasons.isEmpty() || reasons.contains(null)) {
      throw RuleViolatedException.at("reasons", "value.missing", "reasons");
    }
    if (reasons.size() > MOST) {
      throw RuleViolatedException.at("reasons", "shift.too-many", reasons.size(), MOST);
    }
    Set<String> keys = new HashSet<>();
    for (SlipReasonDto reason : reasons) {
      if (reason.key() == null || !keys.add(reason.key())) {
        throw RuleViolatedException.at("key", "value.missing", "key");
      }
    }
    return reasons;
  }
}
