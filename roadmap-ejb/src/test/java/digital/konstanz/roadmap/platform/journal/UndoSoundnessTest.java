// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UndoSoundnessTest {
  private static final String HERE = "{\"title\":\"a\",\"home\":\"here\"}";
  private static final String RENAMED = "{\"title\":\"b\",\"home\":\"here\"}";
  private static final String MOVED = "{\"title\":\"a\",\"home\":\"there\"}";

  private final Things things = new Things();

  @Test
  void onlyWhatMayUnsettleIsAskedAbout() {
    UndoRows.Change renamed = change(HERE, RENAMED);
    UndoRows.Change moved = change(HERE, MOVED);
    UndoRows.Change made = change(null, HERE);

    assertThat(asked(true, renamed, moved, made)).containsExactly(moved.id());
    assertThat(asked(false, renamed, moved, made)).containsExactlyInAnyOrder(moved.id(), made.id());
    assertThat(asked(true, renamed)).isEmpty();
  }

  private Set<UUID> asked(boolean undo, UndoRows.Change... changes) {
    things.asked.clear();
    UndoService.requireSound(List.of(changes), Map.of(things.kind(), things), undo);
    return things.asked;
  }

  private static UndoRows.Change change(String before, String after) {
    return new UndoRows.Change("thing", UUID.randomUUID(), "T-1", before, after);
  }

  record Thing(String title, String home) {}

  private static final class Things implements Restorable<Thing> {
    private final Set<UUID> asked = new HashSet<>();

    @Override
    public String kind() {
      return "thing";
    }

    @Override
    public Class<Thing> stateType() {
      return Thing.class;
    }

    @Override
    public Optional<Thing> current(UUID id) {
      return Optional.empty();
    }

    @Override
    public void restore(UUID id, Thing state) {}

    @Override
    public boolean mayUnsettle(Thing from, Thing to) {
      return from == null || !from.home().equals(to.home());
    }

    @Override
    public void requireSound(Set<UUID> restored) {
      asked.addAll(restored);
    }

    @Override
    public void remove(UUID id) {}
  }
}
