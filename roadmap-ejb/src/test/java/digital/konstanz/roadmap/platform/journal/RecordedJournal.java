// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A journal that only remembers what it was told, for tests of services. */
public final class RecordedJournal extends Journal {

  private final List<Gesture> gestures = new ArrayList<>();
  private List<ObjectChange> last = List.of();

  @Override
  public UUID record(Gesture gesture, List<ObjectChange> changes) {
    gestures.add(gesture);
    last =
        changes.stream()
            .filter(change -> !Objects.equals(change.before(), change.after()))
            .toList();
    return null;
  }

  @Override
  public void recordForGood(Gesture gesture, List<ObjectChange> changes) {
    record(gesture, changes);
  }

  /** Labels of all gestures in order. */
  public List<String> labels() {
    return gestures.stream().map(Gesture::labelCode).toList();
  }

  /** What the last gesture changed. */
  public List<ObjectChange> last() {
    return last;
  }
}
