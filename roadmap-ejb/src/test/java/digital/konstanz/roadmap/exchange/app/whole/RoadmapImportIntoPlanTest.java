// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static digital.konstanz.roadmap.exchange.app.whole.RoadmapImportTest.OFFICE;
import static digital.konstanz.roadmap.exchange.app.whole.RoadmapImportTest.contents;
import static digital.konstanz.roadmap.exchange.app.whole.RoadmapImportTest.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import digital.konstanz.roadmap.exchange.app.file.FileProblem;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureState;
import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.scheduling.BaselineHead;
import digital.konstanz.roadmap.scheduling.BaselineState;
import digital.konstanz.roadmap.scheduling.BaselineStatus;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import digital.konstanz.roadmap.shared.id.WorkshopId;
import digital.konstanz.roadmap.workshop.Workshop;
import digital.konstanz.roadmap.workshop.WorkshopCardState;
import digital.konstanz.roadmap.workshop.WorkshopState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A file into a plan that is there neither decides nor removes what it does not speak of. */
class RoadmapImportIntoPlanTest {

  private static final String DECIDED =
      """
      baselines:
        - id: BP-1
          name: Anderswo genehmigt
          date: 2026-01-29
          resolution: B-1
          status: APPROVED
          decided_on: 2026-02-01
          decision_reason: Einstimmig
      """;

  @Test
  void anImportIntoAPlanThatIsThereDecidesAboutNoBaseline() {
    RoadmapImport.Outcome outcome = planned(DECIDED);

    BaselineHead head = ((BaselineState) outcome.changes().get(0).after()).head();
    assertThat(head.status()).isEqualTo(BaselineStatus.PROPOSED);
    assertThat(head.proposedBy()).isEqualTo(OFFICE.id());
    assertThat(head.decidedOn()).isNull();
    assertThat(head.decisionReason()).isNull();
    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.notes())
        .extracting(FileProblem::line, FileProblem::column, FileProblem::code)
        .containsExactly(tuple(2, "baselines[0].status", "baseline.import-proposes"));
  }

  @Test
  void aBaselineThatIsKnownKeepsWhatWasDecidedAboutIt() {
    BaselineHead stored =
        new BaselineHead(
            "Vorschlag",
            null,
            null,
            null,
            LocalDate.of(2026, 3, 1),
            BaselineStatus.REFUSED,
            UUID.randomUUID(),
            List.of(UUID.randomUUID()),
            UUID.randomUUID(),
            LocalDate.of(2026, 4, 1),
            "Zu früh");
    RoadmapContents contents =
        contents(
            List.of(
                new Baseline(
                    new BaselineState(
                        UUID.randomUUID(), "BP-1", UUID.randomUUID(), stored, List.of()))));

    RoadmapImport.Outcome outcome = planned(contents, true, DECIDED);

    assertThat(((BaselineState) outcome.changes().get(0).after()).head())
        .usingRecursiveComparison()
        .ignoringFields("name")
        .isEqualTo(stored);
    assertThat(outcome.notes())
        .extracting(FileProblem::code)
        .containsExactly("baseline.import-keeps");
  }

  @Test
  void anImportBringsNoMoreOpenBaselinesThanMayWait() {
    List<Baseline> known =
        List.of(
            baseline("BP-1", BaselineStatus.PROPOSED), baseline("BP-0", BaselineStatus.REFUSED));
    String nine = proposals(1, 10);
    String ten = proposals(1, 11);

    assertThat(planned(contents(known), true, nine).problems()).isEmpty();
    assertThat(planned(contents(known), true, ten).problems())
        .extracting(FileProblem::line, FileProblem::code, FileProblem::values)
        .containsExactly(tuple(32, "baseline.too-many-open", List.of("10")));
    assertThat(planned(contents(List.of()), false, proposals(2, 13)).problems()).isEmpty();
  }

  private static String proposals(int first, int last) {
    StringBuilder yaml = new StringBuilder("baselines:\n");
    for (int number = first; number <= last; number++) {
      yaml.append("  - id: BP-%d\n    name: Neu\n    date: 2026-01-29\n".formatted(number));
    }
    return yaml.toString();
  }

  private static Baseline baseline(String key, BaselineStatus status) {
    BaselineHead head =
        new BaselineHead(
            "Alt",
            null,
            null,
            null,
            LocalDate.of(2026, 3, 1),
            status,
            null,
            null,
            null,
            null,
            null);
    return new Baseline(
        new BaselineState(UUID.randomUUID(), key, UUID.randomUUID(), head, List.of()));
  }

  @Test
  void whatTheLockedPlanHoldsKeepsItsDatesAndTakesTheRest() {
    Measure held = new Measure(new RoadmapId(UUID.randomUUID()), "M-1", "Eins");
    held.plan(PlanDate.day(LocalDate.of(2026, 3, 2)), PlanDate.day(LocalDate.of(2026, 4, 30)));
    PlanLock lock =
        new PlanLock(
            UUID.randomUUID(), "BP-1", "Plan", LocalDate.of(2026, 1, 2), null, Set.of(held.uuid()));
    String dates = "measures:\n  - id: M-1\n    title: Eins\n    end: 2026-12-01\n";
    String title = "measures:\n  - id: M-1\n    title: Umbenannt\n    end: 2026-04-30\n";

    assertThat(planned(contents(held), lock, dates).problems())
        .extracting(FileProblem::code)
        .containsExactly("plan.locked");
    RoadmapImport.Outcome renamed = planned(contents(held), lock, title);
    assertThat(renamed.problems()).isEmpty();
    assertThat(((MeasureState) renamed.changes().get(0).after()).item().title())
        .isEqualTo("Umbenannt");
  }

  @Test
  void aCardThatNamesNoMeasuresKeepsThoseItHas() {
    UUID measure = UUID.randomUUID();
    WorkshopCardState card = new WorkshopCardState("K-1", null, "Alt", List.of(measure));
    RoadmapContents contents = contents(List.of(), List.of(workshop(card)));

    RoadmapImport.Outcome outcome =
        planned(
            contents,
            true,
            """
            workshop:
              id: W-1
              title: Auftakt
              items:
                - id: K-1
                  text: Neu
            """);

    assertThat(outcome.problems()).isEmpty();
    WorkshopCardState after = ((WorkshopState) outcome.changes().get(0).after()).cards().get(0);
    assertThat(after.text()).isEqualTo("Neu");
    assertThat(after.measures()).containsExactly(measure);
  }

  private static Workshop workshop(WorkshopCardState card) {
    return new Workshop(
        new WorkshopId(UUID.randomUUID()),
        new WorkshopState(
            UUID.randomUUID(),
            "W-1",
            "Auftakt",
            List.of(),
            List.of(),
            null,
            List.of(),
            0,
            List.of(card),
            List.of()));
  }

  @Test
  void aRoadmapThatTheFileMakesBringsItsDecisions() {
    RoadmapImport.Outcome outcome = planned(contents(List.of()), false, DECIDED);

    BaselineHead head =
        outcome.changes().stream()
            .filter(change -> change.kind() == Kind.BASELINE)
            .map(change -> ((BaselineState) change.after()).head())
            .findFirst()
            .orElseThrow();
    assertThat(head.status()).isEqualTo(BaselineStatus.APPROVED);
    assertThat(head.decidedOn()).isEqualTo(LocalDate.of(2026, 2, 1));
    assertThat(outcome.notes()).isEmpty();
  }
}
