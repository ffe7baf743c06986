// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.portfolio.engine.SiblingPlaces.Sibling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SiblingPlacesTest {
  private static final Comparator<Sibling> ORDER =
      Comparator.comparingInt(Sibling::number).thenComparing(Sibling::key);

  @Test
  void aStepChangesTwoWherePlacesAreOneBesideTheOther() {
    assertThat(give(1, free(1, "A"), free(3, "C"), free(2, "B"), free(4, "D")))
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void onlyTheMovedOneChangesWhereThereIsRoom() {
    assertThat(give(1, free(10, "A"), free(30, "C"), free(20, "B"))).containsExactly(10, 15, 20);
  }

  @Test
  void nothingChangesForOneThatStandsThereAlready() {
    assertThat(give(1, free(1, "A"), free(2, "B"), free(3, "C"))).containsExactly(1, 2, 3);
    assertThat(give(1, free(0, "A"), free(0, "B"))).containsExactly(0, 0);
  }

  @Test
  void placesThatAreEqualBecomeDifferent() {
    int[] given = give(1, free(0, "A"), free(0, "C"), free(0, "B"));
    assertThat(given[0]).isZero();
    assertThat(given[1]).isZero();
    assertThat(given[2]).isPositive();
  }

  @Test
  void whatIsFixedStaysAndTheOthersGoRoundIt() {
    assertThat(give(0, free(3, "C"), free(1, "A"), fixed(2, "B"))).containsExactly(-1, 1, 2);
    assertThat(give(0, free(4, "D"), free(1, "A"), fixed(3, "C"), fixed(9, "E")))
        .containsExactly(1, 2, 3, 9);
  }

  @Test
  void betweenTwoThatAreFixedTheKeyDecides() {
    assertThat(give(1, fixed(1, "A"), free(7, "C"), fixed(2, "B"))).containsExactly(1, 1, 2);
    assertThat(give(1, fixed(1, "B"), free(0, "A"), fixed(2, "C"))).containsExactly(1, 2, 2);
  }

  @Test
  void noRoomIsSaid() {
    List<Sibling> wished = List.of(fixed(1, "Y"), free(7, "B"), fixed(2, "A"));
    assertThat(SiblingPlaces.give(wished, 1)).isEmpty();
  }

  @Test
  void theWishedOrderHoldsAndFixedOnesKeepTheirPlaces() {
    Random random = new Random(17);
    for (int round = 0; round < 3000; round++) {
      int size = 1 + random.nextInt(8);
      int spread = 1 + random.nextInt(20);
      int share = random.nextInt(4);
      List<Sibling> wished =
          new ArrayList<>(
              IntStream.range(0, size)
                  .mapToObj(
                      at ->
                          new Sibling(
                              random.nextInt(spread),
                              "" + (char) ('A' + at),
                              random.nextInt(4) < share))
                  .sorted(ORDER)
                  .toList());
      Sibling one = wished.remove(random.nextInt(size));
      int moved = random.nextInt(size);
      wished.add(moved, new Sibling(one.number(), one.key(), false));

      SiblingPlaces.give(wished, moved)
          .ifPresentOrElse(
              given -> holds(wished, given),
              () -> assertThat(wished).filteredOn(Sibling::fixed).hasSizeGreaterThan(1));
    }
  }

  private static void holds(List<Sibling> wished, int[] given) {
    List<Sibling> now =
        IntStream.range(0, given.length)
            .mapToObj(at -> new Sibling(given[at], wished.get(at).key(), wished.get(at).fixed()))
            .toList();
    assertThat(now).isSortedAccordingTo(ORDER);
    assertThat(now).filteredOn(Sibling::fixed).isSubsetOf(wished);
  }

  private static int[] give(int moved, Sibling... wished) {
    return SiblingPlaces.give(List.of(wished), moved).orElseThrow();
  }

  private static Sibling free(int number, String key) {
    return new Sibling(number, key, false);
  }

  private static Sibling fixed(int number, String key) {
    return new Sibling(number, key, true);
  }
}
