// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import digital.konstanz.roadmap.exchange.app.TabularRow.Change;
import digital.konstanz.roadmap.exchange.app.TabularRow.Outcome;
import digital.konstanz.roadmap.exchange.app.file.FileNode;
import digital.konstanz.roadmap.exchange.app.file.FileProblem;
import digital.konstanz.roadmap.exchange.app.file.FileProblems;
import digital.konstanz.roadmap.exchange.app.file.RecordBinder;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.exchange.integration.RoadmapFileFormat;
import digital.konstanz.roadmap.exchange.integration.RoadmapFileReader;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.Roadmap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreviewRowsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
  private static final String ONE =
      """
      measures:
        - id: M-1
          title: Eine
          status: geplant
          start: 2027-01-01
          end: 2027-03-31
          budget_eur: [{year: 2027, consumptive: 1000}]
      """;

  @Test
  void whatIsNewStandsWithItsLineAndWhatItStates() {
    List<PreviewRows.Row> rows = rows(List.of(), ONE, Locale.GERMAN);

    PreviewRows.Row row = only(rows, Kind.MEASURE);
    assertThat(row.line()).isEqualTo(2);
    assertThat(row.key()).isEqualTo("M-1");
    assertThat(row.title()).isEqualTo("Eine");
    assertThat(row.outcome()).isEqualTo(Outcome.CREATE);
    assertThat(row.changes())
        .contains(new Change("Beginn", null, "01.01.2027"), new Change("Status", null, "geplant"));
  }

  @Test
  void whatChangesShowsBothValuesOfEveryChangedFieldAndNoOther() {
    Measure known = measure(ONE);
    String changed =
        """
        measures:
          - id: M-1
            title: Eine
            status: laufend
            end: 2027-06-30
            budget_eur:
              - {year: 2027, consumptive: 1000}
              - {year: 2028, investive: 2500.50}
        """;

    PreviewRows.Row row = only(rows(List.of(known), changed, Locale.GERMAN), Kind.MEASURE);

    assertThat(row.outcome()).isEqualTo(Outcome.UPDATE);
    assertThat(row.changes())
        .containsExactlyInAnyOrder(
            new Change("Status", "geplant", "laufend"),
            new Change("Ende", "31.03.2027", "30.06.2027"),
            new Change("Haushaltsansätze", null, "2028 · investiv · 2.500,5"));
  }

  @Test
  void valuesAreWrittenInTheLanguageAsked() {
    Measure known = measure(ONE);

    PreviewRows.Row row =
        only(
            rows(
                List.of(known),
                "measures:\n  - {id: M-1, title: Eine, status: laufend}\n",
                Locale.ENGLISH),
            Kind.MEASURE);

    assertThat(row.changes()).containsExactly(new Change("Status", "planned", "running"));
  }

  @Test
  void aLinkNamesBothEnds() {
    List<PreviewRows.Row> rows =
        rows(
            List.of(),
            """
            measures:
              - {id: M-1, title: Eine}
              - {id: M-2, title: Zwei, depends_on: [{measure: M-1}]}
            """,
            Locale.GERMAN);

    PreviewRows.Row link = only(rows, Kind.PLAN_LINK);
    assertThat(link.title()).isEqualTo("M-1 → M-2");
    assertThat(link.key()).isNull();
  }

  @Test
  void whatIsRejectedHasARowOfItsKindAndTheRestStays() {
    List<PreviewRows.Row> rows =
        rows(
            List.of(),
            """
            measures:
              - {id: M-1, title: Gut}
              - id: M-2
                title: Schlecht
                progress_percent: 120
            kpis:
              - id: K-1
            """,
            Locale.GERMAN);

    assertThat(rows)
        .filteredOn(row -> row.kind() != Kind.ROADMAP)
        .extracting(PreviewRows.Row::kind, PreviewRows.Row::key, PreviewRows.Row::outcome)
        .containsExactly(
            tuple(Kind.MEASURE, "M-1", Outcome.CREATE),
            tuple(Kind.MEASURE, "M-2", Outcome.REJECTED),
            tuple(Kind.KPI, "K-1", Outcome.REJECTED));
    assertThat(rows.get(rows.size() - 2).problems())
        .extracting(FileProblem::column)
        .containsExactly("measures[1].progress_percent");
  }

  @Test
  void aRejectedPartDoesNotRejectWhatItBelongsTo() {
    List<PreviewRows.Row> rows =
        rows(
            List.of(),
            """
            measures:
              - id: M-1
                title: Gut
                depends_on: [{measure: M-9}]
            """,
            Locale.GERMAN);

    assertThat(only(rows, Kind.MEASURE).outcome()).isEqualTo(Outcome.CREATE);
    assertThat(only(rows, Kind.PLAN_LINK).outcome()).isEqualTo(Outcome.REJECTED);
  }

  @Test
  void aPlaceThatIsNoObjectIsNamedAsItStands() {
    List<PreviewRows.Row> rows = rows(List.of(), "massnahmen: []\n", Locale.GERMAN);

    assertThat(rows)
        .filteredOn(row -> row.outcome() == Outcome.REJECTED)
        .extracting(PreviewRows.Row::kind)
        .containsExactly((Kind) null);
  }

  @Test
  void whatIsTakenOverOtherwiseIsNotedAtItsRow() {
    List<PreviewRows.Row> rows =
        rows(
            List.of(),
            """
            baselines:
              - {id: BP-1, name: Genehmigt, date: 2026-01-29, status: APPROVED}
              - {id: BP-2, name: Vorschlag, date: 2026-02-28}
            """,
            Locale.GERMAN);

    assertThat(rows)
        .filteredOn(row -> row.kind() == Kind.BASELINE)
        .extracting(PreviewRows.Row::key, row -> row.notes().size())
        .containsExactly(tuple("BP-1", 1), tuple("BP-2", 0));
  }

  private static PreviewRows.Row only(List<PreviewRows.Row> rows, Kind kind) {
    List<PreviewRows.Row> found = rows.stream().filter(row -> row.kind() == kind).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Measure measure(String yaml) {
    return planned(List.of(), tree(yaml)).changes().stream()
        .filter(change -> change.kind() == Kind.MEASURE)
        .map(change -> (Measure) change.create().get())
        .findFirst()
        .orElseThrow();
  }

  private static List<PreviewRows.Row> rows(List<Measure> known, String yaml, Locale locale) {
    FileNode tree = tree(yaml);
    return PreviewRows.of(planned(known, tree), tree, locale);
  }

  private static RoadmapImport.Outcome planned(List<Measure> known, FileNode tree) {
    FileProblems problems = new FileProblems();
    RoadmapFile file = new RecordBinder(problems).bind(tree, RoadmapFile.class);
    return new RoadmapImport(
            new SeenContents(with(known), List.of(), ReadScope.EVERYTHING),
            true,
            TakenKeys.NONE,
            Caller.ANONYMOUS,
            TODAY)
        .plan(file, problems, true);
  }

  private static FileNode tree(String yaml) {
    return RoadmapFileReader.read(
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), RoadmapFileFormat.YAML);
  }

  private static RoadmapContents with(List<Measure> measures) {
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
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
