// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services;

import digital.konstanz.roadmap.shared.Numbers;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.Values;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * All business fields of an {@link OnlineService}.
 *
 * @param leikaKey 14 digits, null while the service has none
 * @param ratings sorted by date, the last one is the present maturity; may be empty
 * @param targetModel model of the target level; null together with it
 * @param measureId the measure that builds it, null if none
 */
public record OnlineServiceState(
    UUID roadmapId,
    String key,
    String title,
    String leikaKey,
    UUID unitId,
    List<MaturityRating> ratings,
    MaturityModel targetModel,
    Integer targetLevel,
    UUID measureId) {
  public OnlineServiceState {
    Values.required("roadmap", roadmapId);
    key = Texts.required("key", key, 100);
    title = Texts.required("title", title, 500);
    leikaKey = leikaKey == null ? null : new LeikaKey(leikaKey).digits();
    Values.required("department", unitId);
    ratings = ratings.stream().sorted(Comparator.comparing(MaturityRating::ratedOn)).toList();
    checkTarget(targetModel, targetLevel);
  }

  private static void checkTarget(MaturityModel model, Integer level) {
    if (level != null) {
      Values.required("maturity_model", model);
      Numbers.between("maturity_target", level, 0, model.highest());
    }
  }
}
