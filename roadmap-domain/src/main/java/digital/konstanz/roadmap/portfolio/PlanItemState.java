// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.identity.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What every plan item has; external keys by system, then key. */
public record PlanItemState(
    UUID id,
    String key,
    UUID roadmapId,
    UUID parentId,
    UUID focalPointId,
    int sortOrder,
    String title,
    ItemDates dates,
    Integer progress,
    UUID leadUnitId,
    String leadExternal,
    UUID ownerUserId,
    Visibility visibility,
    Instant deletedAt,
    Instant archivedAt,
    List<ExternalKey> externalKeys,
    DateRule dateRule) {

  public PlanItemState {
    // a step that was recorded before there were rules has none
    dateRule = dateRule == null ? DateRule.NONE : dateRule;
  }

  /** A new item without dates, visible city-wide, with a fresh identity. */
  public static PlanItemState fresh(UUID roadmapId, String key, String title) {
    return new PlanItemState(
        UUID.randomUUID(),
        key,
        roadmapId,
        null,
        null,
        0,
        title,
        ItemDates.NONE,
        null,
        null,
        null,
        null,
        Visibility.CITY,
        null,
        null,
        List.of(),
        DateRule.NONE);
  }
}
