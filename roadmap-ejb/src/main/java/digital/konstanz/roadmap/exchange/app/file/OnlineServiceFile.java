// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import digital.konstanz.roadmap.services.MaturityModel;
import java.util.List;

/** An online service; the current maturity is the latest of the ratings. */
public record OnlineServiceFile(
    String id,
    String title,
    @JsonInclude(JsonInclude.Include.ALWAYS) String leikaKey,
    String department,
    MaturityModel maturityModel,
    Integer maturityCurrent,
    Integer maturityTarget,
    @JsonInclude(JsonInclude.Include.ALWAYS) String measure,
    MaturityModel maturityTargetModel,
    List<RatingFile> maturityRatings) {}
