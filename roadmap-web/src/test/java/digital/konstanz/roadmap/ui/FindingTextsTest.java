// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.engine.FindingCode;
import digital.konstanz.roadmap.scheduling.app.ConsequenceCode;
import digital.konstanz.roadmap.shared.Money;
import digital.konstanz.roadmap.shared.WorkingDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTextsTest {
  private final FindingTexts german = new FindingTexts(Locale.GERMAN);
  private final FindingTexts english = new FindingTexts(Locale.ENGLISH);

  @ParameterizedTest
  @EnumSource
  void everyCodeHasItsTextInBothLanguages(FindingCode code) {
    List<Object> unknown = Arrays.asList(null, null, null, null, null);

    assertThat(german.message(code.name(), unknown)).doesNotContain("finding.");
    assertThat(english.message(code.name(), unknown))
        .doesNotContain("finding.")
        .isNotEqualTo(german.message(code.name(), unknown));
  }

  @ParameterizedTest
  @EnumSource
  void everyConsequenceHasItsTextInBothLanguages(ConsequenceCode code) {
    List<Object> unknown = Arrays.asList(null, null, null, null, null);

    assertThat(german.message(code.name(), unknown)).doesNotContain("finding.");
    assertThat(english.message(code.name(), unknown))
        .doesNotContain("finding.")
        .isNotEqualTo(german.message(code.name(), unknown));
  }

  @Test
  void valuesAreWrittenInTheWayOfTheLanguage() {
    List<Object> values =
        List.of(2027, FundType.OPERATING, Money.of("977400.00"), Money.of("950000.00"));

    assertThat(german.message("BUDGET_OVER_ENVELOPE", values))
        .contains("2027")
        .contains("977.400")
        .doesNotContain("OPERATING");
    assertThat(english.message("BUDGET_OVER_ENVELOPE", values)).contains("977,400");
  }

  @Test
  void workingDaysAndConstraintsAreSaidInWords() {
    LocalDate day = LocalDate.of(2027, 6, 30);

    assertThat(german.message("DEADLINE_AT_RISK", List.of("LAW", day, day, new WorkingDays(1))))
        .endsWith("Puffer: 1 Arbeitstag");
    assertThat(english.message("DEADLINE_AT_RISK", List.of("LAW", day, day, new WorkingDays(0))))
        .endsWith("slack: no working day");
    assertThat(
            german.message(
                "CONSTRAINT_MISSED",
                List.of(ConstraintType.FINISH_NO_LATER_THAN, day, new WorkingDays(3))))
        .isEqualTo(
            "Terminbedingung verfehlt: Ende spätestens am 30.06.2027: um 3 Arbeitstage verfehlt");
  }

  @Test
  void withoutValuesTheMeaningOfTheCodeSaysItAll() {
    assertThat(german.message("MEASURE_WITHOUT_SCENARIO", List.of())).doesNotContain(":");
  }

  @Test
  void datesAreWrittenInTheWayOfTheCity() {
    assertThat(german.message("STALE", List.of(LocalDate.of(2026, 3, 1)))).contains("01.03.2026");
  }
}
