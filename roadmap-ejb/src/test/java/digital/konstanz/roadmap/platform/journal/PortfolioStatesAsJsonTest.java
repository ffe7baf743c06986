// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.ExternalKey;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.GateMilestone;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.Moscow;
import digital.konstanz.roadmap.portfolio.ReferenceKind;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.Screening;
import digital.konstanz.roadmap.portfolio.StatusReportState;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.portfolio.Wsjf;
import digital.konstanz.roadmap.shared.Money;
import digital.konstanz.roadmap.shared.PersonDays;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.id.CriterionId;
import digital.konstanz.roadmap.shared.id.UnitId;
import digital.konstanz.roadmap.strategy.Dimension;
import digital.konstanz.roadmap.strategy.FieldOfAction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What audit and undo store of the plan can be read back without loss. */
class PortfolioStatesAsJsonTest {
  private final Roadmap roadmap = new Roadmap("r1", "Eins", "M-");

  @Test
  void aMeasureComesBackWhole() throws Exception {
    Measure measure = new Measure(roadmap.id(), "M-1", "Maßnahme");
    measure.plan(
        PlanDate.day(LocalDate.of(2026, 9, 1)),
        new PlanDate(LocalDate.of(2027, 2, 1), Precision.QUARTER));
    measure.knownElsewhereAs(List.of(new ExternalKey("jira", "DIG-1")));
    measure.estimateByUnit(Map.of(UnitId.create(), PersonDays.of(38)));
    measure.appropriate(
        List.of(new BudgetLine(2026, FundType.CAPITAL, new BigDecimal("12345678.90"))));
    measure.runAtCost(Money.of("1200.50"));
    measure.judge(Moscow.MUST, new Wsjf(1, 2, 3, null), Screening.UNKNOWN);
    measure.refer(ReferenceKind.SCENARIO, List.of(UUID.randomUUID()));
    measure.score(Map.of(CriterionId.create(), 7));
    measure.keepUnread(Map.of("Beginn (Low/Mid)", "TBC"));
    measure.report(StatusReportState.on(LocalDate.of(2026, 10, 15)));

    assertComesBack(measure.state());
  }

  @Test
  void theOtherItemsComeBackWhole() throws Exception {
    Measure measure = new Measure(roadmap.id(), "M-1", "Maßnahme");
    measure.recycle(Instant.parse("2026-11-16T11:00:00Z"));
    WorkPackage part = new WorkPackage(roadmap.id(), measure.itemId(), "M-1-AP1", "Paket");
    part.estimate(PersonDays.of(3));

    assertComesBack(measure.state());
    assertComesBack(part.state());
    assertComesBack(new GateMilestone(measure, "G2", "Freigabe").state());
    assertComesBack(roadmap.state());
    assertComesBack(
        new FieldOfAction(roadmap.id(), "HF1", "Feld", List.of(Dimension.TECHNICAL)).state());
  }

  private static void assertComesBack(Record state) throws Exception {
    String stored = StateJson.text(StateJson.tree(state));

    assertThat(StateJson.MAPPER.treeToValue(StateJson.parse(stored), state.getClass()))
        .isEqualTo(state);
  }
}
