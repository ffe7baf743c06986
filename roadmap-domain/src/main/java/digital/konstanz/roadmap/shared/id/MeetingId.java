// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a meeting. */
public record MeetingId(UUID value) {
  public MeetingId {
    Objects.requireNonNull(value, "MeetingId without value");
  }

  public static MeetingId create() {
    return new MeetingId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static MeetingId ofNullable(UUID value) {
    return value == null ? null : new MeetingId(value);
  }
}
