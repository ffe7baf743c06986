// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.identity.Authority;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanChangeRequestTest {
  private static final UUID AUTHOR = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();
  private static final UUID PRINCIPAL = UUID.randomUUID();
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void whoAskedDoesNotDecide() {
    PlanChangeRequest request = request("Because", change(true));

    assertThatThrownBy(() -> decide(request, PlanChangeStatus.APPROVED, Authority.of(AUTHOR)))
        .hasMessageContaining("change-request.own");
    assertThatThrownBy(() -> decide(request, PlanChangeStatus.REFUSED, Authority.of(AUTHOR)))
        .hasMessageContaining("change-request.own");
    assertThat(request.status()).isEqualTo(PlanChangeStatus.OPEN);
  }

  @Test
  void neitherADeputyOfTheAuthorDecidesNorWhomTheAuthorStoodInFor() {
    PlanChangeRequest request = request("Because", change(true));

    for (Authority behind :
        List.of(
            new Authority(OTHER, List.of(AUTHOR)),
            Authority.of(PRINCIPAL),
            new Authority(OTHER, List.of(PRINCIPAL)))) {
      assertThatThrownBy(() -> decide(request, PlanChangeStatus.REFUSED, behind))
          .hasMessageContaining("change-request.own");
    }
    decide(request, PlanChangeStatus.REFUSED, Authority.of(OTHER));

    assertThat(request.status()).isEqualTo(PlanChangeStatus.REFUSED);
  }

  @Test
  void somebodyElseDecidesOnce() {
    PlanChangeRequest request = request("Because", change(true));

    decide(request, PlanChangeStatus.APPROVED, Authority.of(OTHER));

    assertThat(request.status()).isEqualTo(PlanChangeStatus.APPROVED);
    assertThatThrownBy(() -> decide(request, PlanChangeStatus.REFUSED, Authority.of(OTHER)))
        .hasMessageContaining("change-request.decided");
    assertThatThrownBy(() -> request.withdraw(AUTHOR, Instant.EPOCH))
        .hasMessageContaining("change-request.decided");
  }

  @Test
  void onlyItsAuthorWithdrawsIt() {
    PlanChangeRequest request = request("Because", change(true));

    assertThatThrownBy(() -> request.withdraw(OTHER, Instant.EPOCH))
        .hasMessageContaining("change-request.not-own");
    request.withdraw(AUTHOR, Instant.EPOCH);

    assertThat(request.status()).isEqualTo(PlanChangeStatus.WITHDRAWN);
  }

  @Test
  void aRequestAndARefusalSayWhy() {
    assertThatThrownBy(() -> request(" ", change(true)))
        .hasMessageContaining("text.missing at reason");
    assertThatThrownBy(
            () -> new PlanChangeDecision(PlanChangeStatus.REFUSED, OTHER, Instant.EPOCH, "", null))
        .hasMessageContaining("text.missing at reason");
  }

  @Test
  void otherDatesNameWhatIsAskedFor() {
    assertThatThrownBy(() -> request("Because", change(false)))
        .hasMessageContaining("change-request.nothing");
  }

  @Test
  void itsStateBringsBackTheDecisionAndNothingElse() {
    PlanChangeRequest request = request("Because", change(true));
    PlanChangeRequestState open = request.state();
    decide(request, PlanChangeStatus.APPROVED, Authority.of(OTHER));

    request.restore(open);

    assertThat(request.state()).isEqualTo(open);
  }

  private static void decide(PlanChangeRequest request, PlanChangeStatus status, Authority by) {
    request.decide(
        new PlanChangeDecision(status, by.account(), Instant.EPOCH, "So be it", null), by);
  }

  private static PlanChange change(boolean asked) {
    return new PlanChange(
        UUID.randomUUID(),
        "M-1",
        "MEASURE",
        "One",
        asked,
        DAY,
        DAY.plusDays(4),
        DAY.plusDays(7),
        DAY.plusDays(11));
  }

  private static PlanChangeRequest request(String reason, PlanChange change) {
    return new PlanChangeRequest(
        new PlanChangeRequestState(
            UUID.randomUUID(),
            "AE-1",
            UUID.randomUUID(),
            PlanChangeKind.DATES,
            UUID.randomUUID(),
            AUTHOR,
            List.of(PRINCIPAL),
            reason,
            Instant.EPOCH,
            PlanChangeDecision.NONE,
            List.of(change)));
  }
}
