// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.portfolio.engine.LinkCycle.Arrow;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LinkCycleTest {

  @Test
  void chainForkAndRhombusAreNoCycle() {
    assertThat(LinkCycle.find(arrows("A>B", "B>C"))).isEmpty();
    assertThat(LinkCycle.find(arrows("A>B", "A>C"))).isEmpty();
    assertThat(LinkCycle.find(arrows("A>B", "A>C", "B>D", "C>D"))).isEmpty();
  }

  @Test
  void everyItemOnTheCycleIsNamedInOrder() {
    assertThat(LinkCycle.find(arrows("X>A", "A>B", "B>C", "C>A", "C>Y")))
        .contains(List.of("A", "B", "C"));
  }

  @Test
  void anItemThatWaitsForItselfIsACycle() {
    assertThat(LinkCycle.find(arrows("A>A"))).contains(List.of("A"));
    assertThat(LinkCycle.closedBy(new Arrow<>("A", "A"), arrows())).contains(List.of("A"));
  }

  @Test
  void theNewLinkClosesTheShortestWayBack() {
    List<Arrow<String>> existing = arrows("A>B", "B>C", "C>D", "A>D");

    assertThat(LinkCycle.closedBy(new Arrow<>("D", "A"), existing)).contains(List.of("D", "A"));
    assertThat(LinkCycle.closedBy(new Arrow<>("C", "A"), existing))
        .contains(List.of("C", "A", "B"));
    assertThat(LinkCycle.closedBy(new Arrow<>("A", "C"), existing)).isEmpty();
  }

  @Test
  void aChainOfTenThousandLinksIsFollowed() {
    List<Arrow<Integer>> chain =
        IntStream.range(0, 10_000).mapToObj(i -> new Arrow<>(i, i + 1)).toList();

    assertThat(LinkCycle.find(chain)).isEmpty();
    assertThat(LinkCycle.closedBy(new Arrow<>(10_000, 0), chain).orElseThrow()).hasSize(10_001);
  }

  @Property
  void whatIsNamedIsReallyACycle(@ForAll @Size(max = 25) Set<@IntRange(max = 80) Integer> seeds) {
    List<Arrow<Integer>> links =
        seeds.stream().map(seed -> new Arrow<>(seed / 9, seed % 9)).toList();

    LinkCycle.find(links)
        .ifPresent(
            cycle -> {
              assertThat(cycle).doesNotHaveDuplicates();
              for (int i = 0; i < cycle.size(); i++) {
                assertThat(links)
                    .contains(new Arrow<>(cycle.get(i), cycle.get((i + 1) % cycle.size())));
              }
            });
  }

  @Property
  void linksThatOnlyLeadUpwardsHaveNoCycle(
      @ForAll @Size(max = 25) Set<@IntRange(max = 80) Integer> seeds) {
    List<Arrow<Integer>> links =
        seeds.stream()
            .filter(seed -> seed / 9 < seed % 9)
            .map(seed -> new Arrow<>(seed / 9, seed % 9))
            .toList();

    assertThat(LinkCycle.find(links)).isEmpty();
  }

  private static List<Arrow<String>> arrows(String... links) {
    return Arrays.stream(links)
        .map(link -> link.split(">"))
        .map(ends -> new Arrow<>(ends[0], ends[1]))
        .toList();
  }
}
