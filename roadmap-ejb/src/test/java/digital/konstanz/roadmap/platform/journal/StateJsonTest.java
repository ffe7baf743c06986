// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateJsonTest {

  record Inner(String title, LocalDate end) {}

  record State(
      Inner item,
      BigDecimal effort,
      Map<String, Integer> scores,
      List<String> units,
      String note) {}

  private static State state(String title, String effort, Map<String, Integer> scores) {
    return new State(
        new Inner(title, LocalDate.of(2026, 9, 30)),
        new BigDecimal(effort),
        scores,
        List.of("IT"),
        null);
  }

  private final State before = state("Alt", "55.00", Map.of("K1", 9, "K2", 4));

  @Test
  void aNestedFieldIsNamedAlone() {
    State after = state("Neu", "55.00", Map.of("K1", 9, "K2", 5));

    JsonNode difference = StateJson.difference(StateJson.tree(before), StateJson.tree(after));

    assertThat(difference)
        .hasToString(
            "{\"item.title\":{\"old\":\"Alt\",\"new\":\"Neu\"},"
                + "\"scores.K2\":{\"old\":4,\"new\":5}}");
  }

  @Test
  void aStateEqualsItsStoredText() {
    JsonNode tree = StateJson.tree(before);

    assertThat(StateJson.parse(StateJson.text(tree))).isEqualTo(tree);
    assertThat(StateJson.difference(tree, StateJson.parse(StateJson.text(tree)))).isEmpty();
  }

  @Test
  void aChangeIsKeptAsTheFieldsThatDiffer() {
    State after = state("Neu", "55.00", Map.of("K1", 9, "K2", 5));

    StateJson.Change change = StateJson.change(before, after);

    assertThat(change.before())
        .hasToString("{\"item\":{\"title\":\"Alt\"},\"scores\":" + json(before.scores()) + "}");
    assertThat(change.after())
        .hasToString("{\"item\":{\"title\":\"Neu\"},\"scores\":" + json(after.scores()) + "}");
    assertThat(StateJson.difference(change.before(), change.after()))
        .isEqualTo(StateJson.difference(StateJson.tree(before), StateJson.tree(after)));
    assertThat(StateJson.change(before, state("Alt", "55.00", before.scores())).after()).isEmpty();
  }

  private static String json(Object value) {
    return StateJson.tree(value).toString();
  }

  /** Both forms of a stored change, the fields that differ and the whole states of old. */
  @Test
  void aStoredChangeIsTakenBackInTheMidstOfOthers() throws Exception {
    State after =
        new State(new Inner("Alt", null), new BigDecimal("60"), Map.of(), List.of(), "Hinweis");
    State now =
        new State(new Inner("Neu", null), new BigDecimal("60"), Map.of(), List.of(), "Hinweis");
    StateJson.Change change = StateJson.change(before, after);

    for (JsonNode[] way :
        new JsonNode[][] {
          {stored(change.after()), stored(change.before())},
          {stored(StateJson.tree(after)), stored(StateJson.tree(before))}
        }) {
      JsonNode merged = StateJson.merged(StateJson.tree(now), way[0], way[1]);
      State restored = StateJson.MAPPER.treeToValue(merged, State.class);
      assertThat(restored).isEqualTo(state("Neu", "55.00", before.scores()));
    }
  }

  private static JsonNode stored(JsonNode tree) {
    return StateJson.parse(StateJson.text(tree));
  }

  @Test
  void onlyWhatTheGestureChangedIsTakenBack() throws Exception {
    State after = state("Alt", "60.50", Map.of("K1", 9));
    State now = state("Inzwischen umbenannt", "60.50", Map.of("K1", 9));

    JsonNode merged =
        StateJson.merged(
            StateJson.tree(now),
            StateJson.parse(StateJson.text(StateJson.tree(after))),
            StateJson.parse(StateJson.text(StateJson.tree(before))));

    State restored = StateJson.MAPPER.treeToValue(merged, State.class);
    assertThat(restored.item().title()).isEqualTo("Inzwischen umbenannt");
    assertThat(restored.effort()).isEqualByComparingTo("55.00");
    assertThat(restored.scores()).isEqualTo(before.scores());
  }

  @Test
  void whatWasChangedSinceIsNotOverwritten() {
    State after = state("Neu", "55.00", before.scores());
    State now = state("Noch neuer", "55.00", before.scores());

    assertThatThrownBy(
            () ->
                StateJson.merged(
                    StateJson.tree(now), StateJson.tree(after), StateJson.tree(before)))
        .isInstanceOfSatisfying(
            StateJson.ChangedSinceException.class,
            e -> assertThat(e.field()).isEqualTo("item.title"));
  }
}
