// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import java.time.LocalDate;
import java.util.UUID;

/** Business fields of a {@link Roadmap}; counters are no business fields. */
public record RoadmapState(
    UUID id,
    String key,
    String title,
    String keyPrefix,
    LocalDate asOf,
    String disclaimer,
    String metaJson) {}
