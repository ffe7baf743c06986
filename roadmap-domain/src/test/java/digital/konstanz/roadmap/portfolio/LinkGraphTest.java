// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.PlanItemId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkGraphTest {
  private final PlanItemId a = PlanItemId.create();
  private final PlanItemId b = PlanItemId.create();
  private final PlanItemId c = PlanItemId.create();
  private final PlanItemId d = PlanItemId.create();

  private final LinkGraph chain =
      new LinkGraph(List.of(link(a, b), link(b, c), link(a, d), link(d, c)));

  private static PlanLink link(PlanItemId from, PlanItemId to) {
    return new PlanLink(RoadmapId.create(), from, to, LinkType.FS);
  }

  @Test
  void aLinkForwardClosesNoCircle() {
    assertThat(chain.circleThrough(a, c)).isEmpty();
    chain.requireAcyclic(b, d);
  }

  @Test
  void aLinkBackNamesTheWholeCircle() {
    assertThat(chain.circleThrough(c, a)).hasSize(4).startsWith(c, a).endsWith(c);
    assertThatThrownBy(() -> chain.requireAcyclic(c, b))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            e -> {
              assertThat(e.conflict()).isTrue();
              assertThat(e.values()).containsExactly(c, b, c);
            });
  }

  @Test
  void aLinkToItselfIsACircle() {
    assertThat(chain.circleThrough(a, a)).containsExactly(a, a);
    assertThatThrownBy(() -> link(a, a)).isInstanceOf(RuleViolatedException.class);
  }

  @Test
  void linksHaveShortKeysOfTheirOwn() {
    assertThat(link(a, b).key()).matches("l[0-9a-v]{1,12}").isNotEqualTo(link(a, b).key());
  }

  @Test
  void anItemCannotMoveBelowItself() {
    UUID top = UUID.randomUUID();
    UUID middle = UUID.randomUUID();
    UUID bottom = UUID.randomUUID();
    PlanTree tree = new PlanTree(Map.of(middle, top, bottom, middle));

    tree.requireMovable(bottom, top);

    assertThatThrownBy(() -> tree.requireMovable(top, bottom))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, e -> assertThat(e.code()).isEqualTo("item.own-ancestor"));
  }

  @Test
  void aLagIsAtMostTenThousandDaysEitherWay() {
    PlanLink link = link(a, b);
    link.waitFor(LinkType.SS, -10_000, LagUnit.CALENDAR);
    assertThat(link.lag()).isEqualTo(-10_000);
    for (int lag : new int[] {10_001, -10_001, Integer.MIN_VALUE}) {
      assertThatThrownBy(() -> link.waitFor(LinkType.SS, lag, LagUnit.CALENDAR))
          .isInstanceOfSatisfying(
              RuleViolatedException.class,
              e -> assertThat(e.code()).isEqualTo("link.lag-out-of-range"));
    }
  }
}
