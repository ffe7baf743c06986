// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.portfolio.engine.BoardOrder.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoardOrderTest {

  @Test
  void aCardBetweenTwoOthersChangesOnlyItself() {
    List<Place> column = List.of(new Place("A", 0), new Place("B", 1024));

    assertThat(BoardOrder.insert(column, "X", 1)).containsExactly(Map.entry("X", 512L));
  }

  @Test
  void theFirstAndTheLastPlaceChangeOnlyTheCard() {
    List<Place> column = List.of(new Place("A", 5), new Place("B", 5));

    assertThat(BoardOrder.insert(column, "X", 0)).containsExactly(Map.entry("X", -1019L));
    assertThat(BoardOrder.insert(column, "X", 2)).containsExactly(Map.entry("X", 1029L));
    assertThat(BoardOrder.insert(List.of(), "X", 0)).containsExactly(Map.entry("X", 0L));
  }

  @Test
  void amongCardsThatWereNeverOrderedTheShorterSideMoves() {
    List<Place> column =
        List.of(new Place("A", 0), new Place("B", 0), new Place("C", 0), new Place("D", 0));

    assertThat(BoardOrder.insert(column, "X", 1)).containsOnlyKeys("X", "A");
    assertThat(BoardOrder.insert(column, "X", 3)).containsOnlyKeys("X", "D");
  }

  @Test
  void aThousandRandomMovesEndInTheOrderThatWasWanted() {
    Random random = new Random(7);
    List<Place> column = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      column.add(new Place(String.format("M-%02d", i), 0));
      wanted.add(column.get(i).key());
    }

    for (int move = 0; move < 1000; move++) {
      Place moved = column.remove(random.nextInt(column.size()));
      int index = random.nextInt(column.size() + 1);
      wanted.remove(moved.key());
      wanted.add(index, moved.key());
      Map<String, Long> changed = BoardOrder.insert(column, moved.key(), index);
      column.add(moved);
      column.replaceAll(p -> new Place(p.key(), changed.getOrDefault(p.key(), p.rank())));
      column.sort(Comparator.comparingLong(Place::rank).thenComparing(Place::key));

      assertThat(column).extracting(Place::key).isEqualTo(wanted);
    }
  }
}
