// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.id.LegalDriverId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegalDriverTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

  @Test
  void onlyBindingDeadlinesAfterTheDayCount() {
    var onTheDay = new LegalDeadline(DAY, "am Tag selbst", true);
    var later = new LegalDeadline(DAY.plusDays(1), "danach", true);
    var notBinding = new LegalDeadline(DAY.plusDays(2), "nur empfohlen", false);

    var driver = new LegalDriver(LegalDriverId.create(), state(onTheDay, later, notBinding));

    assertThat(driver.bindingAfter(DAY)).containsExactly(later);
  }

  @Test
  void deadlinesKeepTheOrderOfTheSource() {
    var second = new LegalDeadline(DAY.plusYears(1), "zweite", true);
    var first = new LegalDeadline(DAY, "erste", true);

    assertThat(new LegalDriver(LegalDriverId.create(), state(second, first)).state().deadlines())
        .containsExactly(second, first);
  }

  @Test
  void deadlineNeedsADate() {
    assertThatThrownBy(() -> new LegalDeadline(null, "ohne Tag", true))
        .extracting("code", "field")
        .containsExactly("value.missing", "date");
  }

  private static LegalDriverState state(LegalDeadline... deadlines) {
    return new LegalDriverState(
        "EIDAS2",
        "Verordnung",
        null,
        LegalLevel.EU,
        null,
        List.of(deadlines),
        null,
        Applicability.YES,
        Verification.SOURCE_SEEN,
        null);
  }
}
