// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.BudgetCycle;
import digital.konstanz.roadmap.portfolio.BudgetCycleKind;
import digital.konstanz.roadmap.portfolio.Envelope;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.FundingGrant;
import digital.konstanz.roadmap.portfolio.FundingGrantState;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.shared.Money;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaBudgetRepositoryIT {
  private final JpaBudgetRepository budgets = new JpaBudgetRepository();

  private void with(Vendor vendor, Consumer<EntityManager> test) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              budgets.setEntities(entities);
              test.accept(entities);
            });
  }

  @ParameterizedTest
  @EnumSource
  void envelopesComeByYearAndFund(Vendor vendor) {
    with(
        vendor,
        entities -> {
          budgets.add(new Envelope(2027, FundType.CAPITAL, Money.of(1_100_000)));
          budgets.add(new Envelope(2027, FundType.OPERATING, Money.of("950000.50")));
          budgets.add(new Envelope(2026, FundType.CAPITAL, Money.of(600_000)));
          entities.clear();

          assertThat(budgets.envelopes())
              .extracting(Envelope::key)
              .containsExactly("2026/CAPITAL", "2027/OPERATING", "2027/CAPITAL");
          assertThat(budgets.envelope(2027, FundType.OPERATING).orElseThrow().amount())
              .hasToString("950000.50");
          assertThat(budgets.envelope(2030, FundType.OPERATING)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void cyclesComeByYear(Vendor vendor) {
    with(
        vendor,
        entities -> {
          budgets.add(new BudgetCycle(BudgetCycleKind.MEDIUM_TERM, 2029, 2030));
          budgets.add(new BudgetCycle(BudgetCycleKind.TWO_YEAR, 2027, 2028));
          entities.clear();

          assertThat(budgets.cycles())
              .extracting(BudgetCycle::years)
              .containsExactly(List.of(2027, 2028), List.of(2029, 2030));
        });
  }

  @ParameterizedTest
  @EnumSource
  void aGrantKeepsItsMeasuresInOrder(Vendor vendor) {
    with(
        vendor,
        entities -> {
          Roadmap roadmap = new Roadmap("r1", "Eins", "M-");
          entities.persist(roadmap);
          entities.flush();
          Measure first = new Measure(roadmap.id(), "M-1", "Eins");
          Measure second = new Measure(roadmap.id(), "M-2", "Zwei");
          entities.persist(first);
          entities.persist(second);
          entities.flush();
          FundingGrantState state =
              grant(roadmap, List.of(second.uuid(), first.uuid()), new BigDecimal("96000.00"));
          budgets.add(new FundingGrant(state));
          entities.clear();

          FundingGrant loaded = budgets.grantByKey("FM-01").orElseThrow();
          assertThat(loaded.state()).isEqualTo(state);
          long version = loaded.version();

          FundingGrantState changed =
              grant(roadmap, List.of(first.uuid(), second.uuid()), new BigDecimal("96000.00"));
          loaded.restore(changed);
          entities.flush();
          entities.clear();

          FundingGrant again = budgets.grants(roadmap.id()).get(0);
          assertThat(again.measures()).containsExactly(first.id(), second.id());
          assertThat(again.version()).isGreaterThan(version);
        });
  }

  private static FundingGrantState grant(Roadmap roadmap, List<UUID> measures, BigDecimal amount) {
    return new FundingGrantState(
        UUID.randomUUID(),
        "FM-01",
        roadmap.uuid(),
        "Zuwendung",
        "Landesprogramm",
        amount,
        LocalDate.of(2026, 6, 18),
        LocalDate.of(2028, 12, 31),
        null,
        null,
        measures);
  }
}
