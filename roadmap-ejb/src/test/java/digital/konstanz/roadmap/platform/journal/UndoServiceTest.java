// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UndoServiceTest {
  private static final Thing HERE = new Thing("a", "here");
  private static final Thing RENAMED = new Thing("b", "here");
  private static final Thing MOVED = new Thing("a", "there");

  private final Things things = new Things();

  @Test
  void onlyWhatMayUnsettleIsAskedAbout() {
    ObjectChange renamed = change(HERE, RENAMED);
    ObjectChange moved = change(HERE, MOVED);
    ObjectChange made = change(null, HERE);
    ObjectChange gone = change(HERE, null);

    assertThat(asked(renamed, moved, made, gone)).containsExactlyInAnyOrder(moved.id(), made.id());
    assertThat(asked(renamed, gone)).isEmpty();
  }

  @Test
  void onlyTheFieldsOfTheGestureAreSet() {
    things.present = new Thing("b", "elsewhere since");
    StateJson.Change renamed = StateJson.change(HERE, RENAMED);

    ObjectChange made = undo(renamed.before().toString(), renamed.after().toString());

    assertThat(things.present).isEqualTo(new Thing("a", "elsewhere since"));
    assertThat(made.before()).isEqualTo(new Thing("b", "elsewhere since"));
    assertThat(made.after()).isEqualTo(things.present);
  }

  @Test
  void whatWasChangedOrRemovedSinceIsLeftAlone() {
    StateJson.Change renamed = StateJson.change(HERE, RENAMED);
    String before = renamed.before().toString();
    String after = renamed.after().toString();

    things.present = new Thing("c", "here");
    assertThatThrownBy(() -> undo(before, after)).hasMessageContaining("undo.changed-since");
    assertThat(things.present).isEqualTo(new Thing("c", "here"));
    things.present = null;
    assertThatThrownBy(() -> undo(before, after)).hasMessageContaining("undo.removed-since");
    assertThat(things.present).isNull();
  }

  private ObjectChange undo(String before, String after) {
    UndoRows.Step step =
        new UndoRows.Step(
            UUID.randomUUID(), null, null, RoadmapChanged.Reach.CITY, "undo.thing", List.of());
    UndoRows.Change change = new UndoRows.Change("thing", UUID.randomUUID(), "T-1", before, after);
    return UndoService.apply(step, things, change, true);
  }

  private Set<UUID> asked(ObjectChange... changes) {
    things.asked.clear();
    UndoService.requireSound(List.of(changes), Map.of(things.kind(), things));
    return things.asked;
  }

  private static ObjectChange change(Thing before, Thing after) {
    return new ObjectChange("thing", UUID.randomUUID(), "T-1", before, after);
  }

  record Thing(String title, String home) {}

  private static final class Things implements Restorable<Thing> {
    private final Set<UUID> asked = new HashSet<>();
    private Thing present;

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
      return Optional.ofNullable(present);
    }

    @Override
    public void restore(UUID id, Thing state) {
      present = state;
    }

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
