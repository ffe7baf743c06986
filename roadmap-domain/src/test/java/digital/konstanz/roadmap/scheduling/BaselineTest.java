// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.identity.Authority;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BaselineTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
  private static final UUID AUTHOR = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  @Test
  void whoAskedToChangeAnApprovedPlanDoesNotDecide() {
    Baseline asked = proposed();

    assertThatThrownBy(() -> asked.decide(yes(AUTHOR), true))
        .hasMessageContaining("baseline.own-request");
    assertThat(asked.status()).isEqualTo(BaselineStatus.PROPOSED);
  }

  @Test
  void neitherADeputyOfTheAuthorDecidesNorWhomTheAuthorStoodInFor() {
    UUID deputy = UUID.randomUUID();
    Baseline asked = proposed(List.of(OTHER));

    for (Authority behind :
        List.of(
            new Authority(deputy, List.of(AUTHOR)),
            Authority.of(OTHER),
            new Authority(deputy, List.of(OTHER)))) {
      assertThatThrownBy(() -> asked.decide(yes(behind), true))
          .hasMessageContaining("baseline.own-request");
    }
    asked.decide(yes(deputy), true);

    assertThat(asked.head().decidedBy()).isEqualTo(deputy);
  }

  @Test
  void somebodyElseDecides() {
    Baseline asked = proposed();

    asked.decide(yes(OTHER), true);

    assertThat(asked.approved()).isTrue();
    assertThat(asked.head())
        .extracting(BaselineHead::decidedBy, BaselineHead::decidedOn, BaselineHead::resolutionKey)
        .containsExactly(OTHER, TODAY, "B-1");
  }

  @Test
  void theFirstPlanLocksNothingYetSoItsAuthorMayApproveIt() {
    Baseline first = proposed();

    first.decide(yes(AUTHOR), false);

    assertThat(first.approved()).isTrue();
  }

  @Test
  void whatIsDecidedStaysDecided() {
    Baseline asked = proposed();
    asked.decide(yes(OTHER), true);

    assertThatThrownBy(() -> asked.decide(yes(OTHER), true))
        .hasMessageContaining("baseline.decided");
  }

  @Test
  void aRefusalSaysWhy() {
    assertThatThrownBy(() -> new BaselineDecision(false, Authority.of(OTHER), TODAY, null, " "))
        .hasMessageContaining("text.missing at reason");
  }

  @Test
  void anImportedPlanWithAResolutionIsApproved() {
    assertThat(BaselineHead.imported("Plan", null, null, "B-1", TODAY).status())
        .isEqualTo(BaselineStatus.APPROVED);
    assertThat(BaselineHead.imported("Plan", null, null, null, TODAY).status())
        .isEqualTo(BaselineStatus.PROPOSED);
  }

  private static BaselineDecision yes(UUID by) {
    return yes(Authority.of(by));
  }

  private static BaselineDecision yes(Authority by) {
    return new BaselineDecision(true, by, TODAY, "B-1", null);
  }

  private static Baseline proposed() {
    return proposed(null);
  }

  private static Baseline proposed(List<UUID> standsInFor) {
    BaselineHead head =
        new BaselineHead(
            "Plan",
            "Amt",
            "Weil",
            null,
            TODAY,
            BaselineStatus.PROPOSED,
            AUTHOR,
            standsInFor,
            null,
            null,
            null);
    return new Baseline(
        new BaselineState(UUID.randomUUID(), "BP-1", UUID.randomUUID(), head, List.of()));
  }
}
