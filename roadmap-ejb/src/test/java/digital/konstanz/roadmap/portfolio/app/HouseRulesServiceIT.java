// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.platform.journal.RecordedJournal;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.persistence.JpaHouseRulesRepository;
import digital.konstanz.roadmap.services.engine.ProcessPriority;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseRulesServiceIT {

  private final RecordedJournal journal = new RecordedJournal();

  private void inOffice(
      Vendor vendor, BiConsumer<HouseRulesService, JpaHouseRulesRepository> test) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              JpaHouseRulesRepository repository = new JpaHouseRulesRepository();
              repository.setEntities(entities);
              HouseRulesService service = new HouseRulesService();
              service.repository = repository;
              service.journal = journal;
              Callers.runAs(Caller.SYSTEM, () -> test.accept(service, repository));
            });
  }

  @ParameterizedTest
  @EnumSource
  void theDefaultsHoldUntilTheCitySaysOtherwise(Vendor vendor) {
    inOffice(
        vendor,
        (service, thresholds) -> {
          assertThat(service.rules().initial()).isTrue();
          assertThat(thresholds.current().findings().staleAfterDays()).isEqualTo(92);

          service.change(0, Map.of("timeGreen", 3, "spiGreen", "0.95", "staleAfterDays", 31));

          assertThat(thresholds.current().lights().timeGreen()).isEqualTo(3);
          assertThat(thresholds.current().lights().spiGreen()).isEqualByComparingTo("0.95");
          assertThat(thresholds.current().findings().staleAfterDays()).isEqualTo(31);
          assertThat(thresholds.current().findings().releaseGate()).isEqualTo("G2");
        });
  }

  @ParameterizedTest
  @EnumSource
  void theWeightsOfProcessesAreChangedTogether(Vendor vendor) {
    inOffice(
        vendor,
        (service, weights) -> {
          assertThat(weights.priority()).isEqualTo(ProcessPriority.initial());

          service.change(0, Map.of("processVolume", "0.5", "processMediaBreaks", "0.15"));

          assertThat(weights.priority().volume()).isEqualByComparingTo("0.5");
          assertThat(weights.priority().interfaces()).isEqualByComparingTo("0.2");
          assertThatThrownBy(
                  () -> service.change(service.rules().version(), Map.of("processVolume", "0.6")))
              .isInstanceOfSatisfying(
                  RuleViolatedException.class,
                  rule -> assertThat(rule.code()).isEqualTo("house-rules.weights"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void limitsOfTheBoardAreSetAndLifted(Vendor vendor) {
    inOffice(
        vendor,
        (service, thresholds) -> {
          HouseRulesDetails set =
              service.change(0, Map.of("wip", Map.of("RUNNING", 12, "RELEASED", 5)));

          assertThat(set.wip())
              .containsEntry(MeasureStatus.RUNNING, 12)
              .containsEntry(MeasureStatus.IDEA, null);

          Map<String, Object> lifted = new HashMap<>();
          lifted.put("RELEASED", null);
          service.change(set.version(), Map.of("wip", lifted));

          assertThat(thresholds.current().wip()).containsOnlyKeys(MeasureStatus.RUNNING);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aNullBringsOneDefaultBackAndTheResetAll(Vendor vendor) {
    inOffice(
        vendor,
        (service, thresholds) -> {
          HouseRulesDetails set = service.change(0, Map.of("timeGreen", 3, "timeYellow", 9));
          Map<String, Object> back = new HashMap<>();
          back.put("timeGreen", null);
          HouseRulesDetails half = service.change(set.version(), back);

          assertThat(half.timeGreen()).isEqualTo(5);
          assertThat(half.timeYellow()).isEqualTo(9);
          assertThatThrownBy(() -> service.reset(set.version()))
              .isInstanceOf(StaleVersionException.class);

          assertThat(service.reset(half.version()).initial()).isTrue();
          assertThat(thresholds.current().lights().timeYellow()).isEqualTo(20);
          assertThat(journal.labels())
              .containsExactly(
                  "undo.house-rules.changed", "undo.house-rules.changed", "undo.house-rules.reset");
        });
  }

  @ParameterizedTest
  @EnumSource
  void yellowNeverBeginsBeforeGreenEnds(Vendor vendor) {
    inOffice(
        vendor,
        (service, thresholds) ->
            assertThatThrownBy(() -> service.change(0, Map.of("timeYellow", 2)))
                .isInstanceOfSatisfying(
                    RuleViolatedException.class,
                    rule -> {
                      assertThat(rule.code()).isEqualTo("house-rules.order");
                      assertThat(rule.field()).isEqualTo("timeYellow");
                    }));
  }
}
