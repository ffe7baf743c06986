// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import digital.konstanz.roadmap.exchange.app.file.FileProblem;
import digital.konstanz.roadmap.exchange.app.file.FileProblems;
import digital.konstanz.roadmap.exchange.app.file.RecordBinder;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.exchange.integration.RoadmapFileFormat;
import digital.konstanz.roadmap.exchange.integration.RoadmapFileReader;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Grant;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureState;
import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.workshop.Workshop;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What is wrong with a file is named with its line and path; nothing is swallowed. */
class RoadmapImportTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
  static final Caller OFFICE =
      new Caller(UUID.randomUUID(), "office", null, List.of(new Grant(Role.OFFICE, null)), false);

  @Test
  void anUnknownNameIsReportedWithThePossibleOnes() {
    RoadmapImport.Outcome outcome = planned("vision:\n  text: Ziel\n  horizont: 2030\n");

    FileProblem problem = outcome.problems().get(0);
    assertThat(problem.code()).isEqualTo("file.unknown-name");
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.column()).isEqualTo("vision.horizont");
    assertThat(problem.values()).containsExactly("text, horizon");
  }

  @Test
  void wrongKindsOfValuesAreReportedAllAtOnce() {
    assertProblems(
        """
        measures:
          - id: M-1
            title: Eine Maßnahme
            start: 16.11.2026
            progress_percent: viel
            status: angefangen
            scores: [1, 2]
            screening:
              personal_data: ja
            effort_person_days: "45"
            budget_eur: 1000
        """,
        tuple(4, "measures[0].start", "file.expected-date", "16.11.2026"),
        tuple(5, "measures[0].progress_percent", "file.expected-whole-number", "viel"),
        tuple(6, "measures[0].status", "file.expected-word", "angefangen"),
        tuple(7, "measures[0].scores", "file.expected-names", "[2]"),
        tuple(9, "measures[0].screening.personal_data", "file.expected-yes-no", "ja"),
        tuple(10, "measures[0].effort_person_days", "file.expected-number", "45"),
        tuple(11, "measures[0].budget_eur", "file.expected-list", "1000"));
  }

  @Test
  void unknownReferencesAreReportedWhereTheyStand() {
    assertProblems(
        """
        departments:
          - id: IT
            name: Amt
        measures:
          - id: M-1
            title: Eine
            focal_point: HS9
            involved: [IT, XX]
            legal_drivers: [NIX]
            effort_by_department:
              YY: 3
            depends_on:
              - measure: M-9
        """,
        tuple(7, "measures[0].focal_point", "reference.unknown", "HS9"),
        tuple(8, "measures[0].involved", "reference.unknown", "XX"),
        tuple(9, "measures[0].legal_drivers", "reference.unknown", "NIX"),
        tuple(11, "measures[0].effort_by_department", "reference.unknown", "YY"),
        tuple(13, "measures[0].depends_on[0].measure", "reference.unknown", "M-9"));
  }

  @Test
  void duplicateAndMissingKeysAreReported() {
    assertProblems(
        """
        rules:
          - id: R-1
            text: Eins
          - id: R-1
            text: Zwei
          - text: Drei
        """,
        tuple(4, "rules[1].id", "key.duplicate", "R-1"),
        tuple(6, "rules[2].id", "key.missing", null));
  }

  @Test
  void brokenRulesOfTheFieldAreReportedAtTheirValue() {
    assertProblems(
        """
        measures:
          - id: M-1
            title: Rückwärts
            start: 2026-12-01
            end: 2026-11-01
          - id: M-2
          - id: M-3
            title: Zu weit
            progress_percent: 120
          - id: M-4
            title: %s
        kpis:
          - id: K-1
            name: Wert
            unit: Prozent
            better: höher
            targets:
              - year: 9999
                value: 1
        """
            .formatted("x".repeat(10_000)),
        tuple(5, "measures[0].end", "dates.reversed", "2026-11-01"),
        tuple(6, "measures[1].title", "text.missing", null),
        tuple(9, "measures[2].progress_percent", "percent.out-of-range", "120"),
        tuple(11, "measures[3].title", "text.too-long", "x".repeat(200) + "…"),
        tuple(13, "kpis[0].year", "number.out-of-range", null));
  }

  @Test
  void circlesAreReportedWithTheirKeys() {
    RoadmapImport.Outcome outcome =
        planned(
            """
            measures:
              - id: M-1
                title: Eins
                depends_on: [{measure: M-2}]
              - id: M-2
                title: Zwei
                depends_on: [{measure: M-1}]
              - id: M-3
                title: Drei
                parent: M-4
              - id: M-4
                title: Vier
                parent: M-3
            """);

    assertThat(outcome.problems())
        .extracting(FileProblem::code)
        .containsExactlyInAnyOrder("link.cycle", "item.own-ancestor", "item.own-ancestor");
    assertThat(outcome.problems().get(0).values()).containsExactly("M-1 → M-2 → M-1");
  }

  @Test
  void anotherVersionOfTheFormatIsRefused() {
    assertProblems(
        "meta:\n  schema_version: 2\n", tuple(2, "meta.schema_version", "file.version", "2"));
  }

  @Test
  void keysOfOtherRoadmapsAreTaken() {
    FileProblems problems = new FileProblems();
    RoadmapFile file = bound("measures:\n  - id: M-1\n    title: Eine\n", problems);

    var outcome =
        new RoadmapImport(
                seen(contents(List.of())), true, (kind, key) -> kind == Kind.MEASURE, OFFICE, TODAY)
            .plan(file, problems, false);

    assertThat(outcome.problems()).extracting(FileProblem::code).containsExactly("key.taken");
  }

  @Test
  void partialLeavesOutWhatIsRejectedAndWhatNeedsIt() {
    FileProblems problems = new FileProblems();
    RoadmapFile file =
        bound(
            """
            measures:
              - id: M-1
                title: Gut
              - id: M-2
                title: Schlecht
                progress_percent: 120
              - id: M-3
                title: Hängt ab
                depends_on: [{measure: M-2}]
              - id: M-4
                title: Steht darunter
                parent: M-2
            """,
            problems);

    var outcome =
        new RoadmapImport(seen(contents(List.of())), true, TakenKeys.NONE, OFFICE, TODAY)
            .plan(file, problems, true);

    assertThat(outcome.changes())
        .filteredOn(change -> change.kind() == Kind.MEASURE)
        .extracting(PlannedChange::key)
        .containsExactly("M-1", "M-3");
    assertThat(outcome.changes()).extracting(PlannedChange::kind).doesNotContain(Kind.PLAN_LINK);
    assertThat(outcome.problems()).hasSize(3);
  }

  @Test
  void commentsNeedTheirMomentAndThereAreAtMostTwoHundred() {
    String many = "{written_at: 2026-11-02T08:15:00Z, text: Wort}, ".repeat(201);

    assertProblems(
        "measures: [{id: M-1, title: Eine, comments: [{text: Wann}]}]",
        tuple(1, "measures[0].comments[0].written_at", "value.missing", null));
    assertThat(
            planned(
                    "measures: [{id: M-1, title: Eine, comments: [{text: Bald, written_at:"
                        + " '+999999999-12-31T23:59:59Z'}]}]")
                .problems())
        .extracting(FileProblem::code, FileProblem::column)
        .containsExactly(tuple("plan-date.out-of-range", "measures[0].comments[0].written_at"));
    assertThat(planned("measures: [{id: M-1, title: Eine, comments: [" + many + "]}]").problems())
        .extracting(FileProblem::code, FileProblem::column)
        .containsExactly(tuple("comment.too-many", "measures[0].comments[200]"));
  }

  @Test
  void aBaselineNeedsItsDay() {
    assertProblems(
        "baselines:\n  - id: B-1\n    name: Erste\n    reason: Wegen\n",
        tuple(2, "baselines[0].date", "value.missing", null));
  }

  @Test
  void aLeadThatIsNoUnitIsKeptByName() {
    RoadmapImport.Outcome outcome =
        planned("measures:\n  - id: M-1\n    title: Eine\n    lead: Stadtwerke Konstanz GmbH\n");

    MeasureState measure = (MeasureState) outcome.changes().get(0).after();
    assertThat(measure.item().leadUnitId()).isNull();
    assertThat(measure.item().leadExternal()).isEqualTo("Stadtwerke Konstanz GmbH");
  }

  private static void assertProblems(String yaml, Tuple... expected) {
    assertThat(planned(yaml).problems())
        .extracting(FileProblem::line, FileProblem::column, FileProblem::code, FileProblem::value)
        .containsExactly(expected);
  }

  static RoadmapImport.Outcome planned(String yaml) {
    return planned(contents(List.of()), true, yaml);
  }

  static RoadmapImport.Outcome planned(RoadmapContents contents, PlanLock lock, String yaml) {
    FileProblems problems = new FileProblems();
    RoadmapFile file = bound(yaml, problems);
    return new RoadmapImport(seen(contents), true, TakenKeys.NONE, OFFICE, TODAY)
        .under(lock)
        .plan(file, problems, false);
  }

  static RoadmapImport.Outcome planned(RoadmapContents contents, boolean stored, String yaml) {
    FileProblems problems = new FileProblems();
    RoadmapFile file = bound(yaml, problems);
    return new RoadmapImport(seen(contents), stored, TakenKeys.NONE, OFFICE, TODAY)
        .plan(file, problems, false);
  }

  private static SeenContents seen(RoadmapContents contents) {
    return new SeenContents(contents, List.of(), ReadScope.EVERYTHING);
  }

  private static RoadmapFile bound(String yaml, FileProblems problems) {
    var tree =
        RoadmapFileReader.read(
            new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
            RoadmapFileFormat.YAML);
    return new RecordBinder(problems).bind(tree, RoadmapFile.class);
  }

  static RoadmapContents contents(List<Baseline> baselines) {
    return contents(baselines, List.of());
  }

  static RoadmapContents contents(Measure measure) {
    return contents(List.of(), List.of(), List.of(measure));
  }

  static RoadmapContents contents(List<Baseline> baselines, List<Workshop> workshops) {
    return contents(baselines, workshops, List.of());
  }

  private static RoadmapContents contents(
      List<Baseline> baselines, List<Workshop> workshops, List<Measure> measures) {
    CityContents city =
        new CityContents(
            null, List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(),
            null, Map.of());
    return new RoadmapContents(
        city,
        new Roadmap("plan", "Plan", "M-"),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        measures,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        workshops,
        List.of(),
        List.of(),
        baselines,
        List.of(),
        List.of());
  }
}
