// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import digital.konstanz.roadmap.exchange.app.file.FileProblem;
import digital.konstanz.roadmap.exchange.app.whole.PreviewRows;
import digital.konstanz.roadmap.exchange.app.whole.RoadmapImport;
import digital.konstanz.roadmap.exchange.integration.RoadmapFileFormat;
import digital.konstanz.roadmap.identity.AccessPolicy;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.database.CityUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.platform.jobs.JobProgress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file of a whole roadmap neither shows nor changes what its reader or writer may not see. */
class RoadmapScopeIT {

  private static final Caller OFFICE = CityUnderTest.office();
  private static final String WHOLE =
      """
      meta: {key: plan, title: Plan, key_prefix: M-}
      departments: [{id: IT, name: IT}]
      committees: [{id: GR, name: Gemeinderat}]
      measures:
        - id: M-1
          title: Offen
          depends_on: [{measure: M-2}]
          comments: [{written_at: 2026-11-02T08:15:00Z, text: Bitte bis Freitag, place: SHEET}]
        - id: M-2
          title: Geheim
          visibility: CONFIDENTIAL
          description: Geheimnis
          comments: [{written_at: 2026-11-02T08:15:00Z, text: Geheim halten}]
          depends_on: [{measure: M-3}]
          milestones: [{id: MS-2, name: Geheimer Tag, date: 2026-12-01}]
          work_packages: [{id: WP-2, title: Geheime Arbeit}]
        - id: M-3
          title: Auch offen
      online_services:
        - {id: OS-1, title: Dienst, department: IT, measure: M-2}
      scenarios:
        - {id: S-1, title: Vorhaben, required_measures: [M-2, M-1]}
      decisions:
        - {id: B-1, committee: GR, date: 2026-01-29, subject: Beschluss, measures: [M-1, M-2]}
      workshop:
        id: W-1
        title: Werkstatt
        items: [{id: C-1, text: Karte, measures: [M-2]}]
      risks:
        - {id: R-1, title: Risiko, probability: 3, impact: 3, measures: [M-2]}
      baselines:
        - id: BP-1
          name: Plan
          date: 2026-01-29
          items: [{key: M-1}, {key: M-2, title: Geheim}, {key: WEG, title: Geheim gewesen}]
      grants:
        - id: F-1
          title: Bescheid
          programme: Land
          amount_eur: 1000
          measures: [M-1, M-2]
      """;

  @ParameterizedTest
  @EnumSource
  void anExportHoldsWhatItsReaderSeesAndTakesNothingAwayWhenItComesBack(Vendor vendor) {
    try (DatabaseUnderTest database = DatabaseUnderTest.fresh(vendor)) {
      assertThat(WholeRoadmaps.imported(database, file(WHOLE)).problems()).isEmpty();
      // what the file left open is written as it holds, and is known from here on
      WholeRoadmaps.imported(
          database, file(text(WholeRoadmaps.exported(database, RoadmapFileFormat.YAML))));
      String before = text(WholeRoadmaps.exported(database, RoadmapFileFormat.YAML));

      byte[] seen =
          WholeRoadmaps.exported(
              database,
              RoadmapFileFormat.YAML,
              AccessPolicy.scopeOf(OFFICE, Operation.MEASURE_READ));

      assertThat(before).contains("Geheim", "M-2", "MS-2", "WEG").doesNotContain("excerpt");
      assertThat(text(seen))
          .contains("M-1", "M-3", "Bitte bis Freitag", "excerpt: true")
          .doesNotContain("Geheim", "M-2", "WP-2", "MS-2", "WEG");

      RoadmapImport.Outcome again = byOffice(database, text(seen));
      assertThat(again.problems()).isEmpty();
      assertThat(again.changes()).extracting("kind", "key").isEmpty();
      assertThat(text(WholeRoadmaps.exported(database, RoadmapFileFormat.YAML))).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anImportNeitherShowsNorChangesWhatItsAuthorDoesNotSee(Vendor vendor) {
    try (DatabaseUnderTest database = DatabaseUnderTest.fresh(vendor)) {
      assertThat(WholeRoadmaps.imported(database, file(WHOLE)).problems()).isEmpty();
      String taken = "measures: [{id: M-2, title: Neu}, {id: M-9, title: Neunte}]\n";

      assertThat(byOffice(database, taken).problems())
          .extracting(FileProblem::code, FileProblem::value)
          .containsExactly(tuple("key.taken", "M-2"));
      assertThat(byOffice(database, "risks: [{id: R-1, measures: [M-2]}]\n").problems())
          .extracting(FileProblem::code)
          .containsExactly("reference.unknown");
      RoadmapImport.Outcome circle =
          byOffice(
              database, "measures: [{id: M-3, title: Auch offen, depends_on: [{measure: M-1}]}]\n");
      assertThat(circle.problems())
          .extracting(FileProblem::code, FileProblem::values)
          .containsExactly(tuple("link.cycle", List.of("M-1 → M-3 → M-1")));
      assertThat(preview(database, "scenarios: [{id: S-1, required_measures: [M-3]}]\n"))
          .contains("M-1", "M-3")
          .doesNotContain("Geheim", "M-2", "unbenannt");
    }
  }

  private static String preview(DatabaseUnderTest database, String yaml) {
    return database.committed(
        entities ->
            Callers.callAs(
                OFFICE,
                () -> {
                  RoadmapImporter.Planned planned =
                      WholeRoadmaps.importer(entities)
                          .plan(file(yaml), WholeRoadmaps.TODAY, JobProgress.NONE);
                  return PreviewRows.of(planned.outcome(), planned.tree(), Locale.GERMAN)
                      .toString();
                }));
  }

  private static RoadmapImport.Outcome byOffice(DatabaseUnderTest database, String yaml) {
    return Callers.callAs(OFFICE, () -> WholeRoadmaps.written(database, file(yaml)));
  }

  private static ImportRequest file(String yaml) {
    return WholeRoadmaps.request(yaml.getBytes(StandardCharsets.UTF_8), "yaml");
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }
}
