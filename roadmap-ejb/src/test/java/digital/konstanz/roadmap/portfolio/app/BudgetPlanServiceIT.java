// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.platform.journal.RecordedJournal;
import digital.konstanz.roadmap.portfolio.BudgetCycleKind;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.persistence.JpaBudgetRepository;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BudgetPlanServiceIT {

  private final RecordedJournal journal = new RecordedJournal();

  private void inOffice(Vendor vendor, Consumer<BudgetPlanService> test) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              JpaBudgetRepository budgets = new JpaBudgetRepository();
              budgets.setEntities(entities);
              BudgetPlanWriting writing = new BudgetPlanWriting();
              writing.budgets = budgets;
              BudgetPlanService service = new BudgetPlanService();
              service.budgets = budgets;
              service.writing = writing;
              service.journal = journal;
              Callers.runAs(Caller.SYSTEM, () -> test.accept(service));
            });
  }

  private static Map<String, Object> envelope(String year, String fund, Object amount) {
    Map<String, Object> funds = new HashMap<>();
    funds.put(fund, amount);
    return Map.of("envelopes", Map.of(year, funds));
  }

  private static Map<String, Object> cycle(String kind, int first) {
    return Map.of("cycles", Map.of("new", Map.of("kind", kind, "firstYear", first)));
  }

  @ParameterizedTest
  @EnumSource
  void envelopesAreSetChangedAndRemoved(Vendor vendor) {
    inOffice(
        vendor,
        service -> {
          long empty = service.plan().version();
          BudgetPlanDetails set = service.change(empty, envelope("2027", "CAPITAL", "1234.50"));

          assertThat(set.envelopes().get(2027)).containsEntry(FundType.CAPITAL, "1234.50");

          BudgetPlanDetails raised =
              service.change(set.version(), envelope("2027", "CAPITAL", 2000));
          assertThat(raised.envelopes().get(2027)).containsEntry(FundType.CAPITAL, "2000.00");
          assertThatThrownBy(() -> service.change(set.version(), envelope("2028", "CAPITAL", 1)))
              .isInstanceOf(StaleVersionException.class);

          assertThat(
                  service.change(raised.version(), envelope("2027", "CAPITAL", null)).envelopes())
              .isEmpty();
          assertThat(journal.last()).singleElement().extracting("after").isNull();
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNoAmountNamesYearAndFund(Vendor vendor) {
    inOffice(
        vendor,
        service ->
            assertThatThrownBy(() -> service.change(0, envelope("2027", "OPERATING", "-5")))
                .isInstanceOfSatisfying(
                    RuleViolatedException.class,
                    rule -> assertThat(rule.field()).isEqualTo("envelopes.2027.OPERATING")));
  }

  @ParameterizedTest
  @EnumSource
  void aTwoYearBudgetEndsByItselfAndNoYearStandsInTwo(Vendor vendor) {
    inOffice(
        vendor,
        service -> {
          BudgetPlanDetails made = service.change(0, cycle("TWO_YEAR", 2027));

          assertThat(made.cycles().values())
              .containsExactly(
                  new BudgetPlanDetails.CycleDetails(BudgetCycleKind.TWO_YEAR, 2027, 2028));
          assertThatThrownBy(() -> service.change(made.version(), cycle("ONE_YEAR", 2028)))
              .isInstanceOfSatisfying(
                  RuleViolatedException.class,
                  rule -> assertThat(rule.code()).isEqualTo("budget-cycle.overlap"));
          assertThat(service.change(made.version(), cycle("ONE_YEAR", 2029)).cycles().values())
              .hasSize(2);
        });
  }
}
