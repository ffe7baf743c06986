// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.exchange.app.TabularRow.Outcome;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadyMappingsTest {
  @Test
  void massnahmenReadsAGermanSheet() {
    Items items = Items.none().known("OZG", "DSGVO", "S1", "S2");

    TabularPlan plan = plan("massnahmen", "massnahmen-klein.csv", items);

    assertThat(plan.rejected()).isEmpty();
    assertThat(plan.newFields()).containsExactly("HF1");
    assertThat(plan.newFocalPoints())
        .containsExactly(new TabularPlan.NewFocalPoint("HS1.1", "HF1"));
    TabularRow second = plan.rows().get(1);
    assertThat(second.title()).isEqualTo("Prüfung \"Ämter\" in zwei Schritten");
    assertThat(second.values().number(TabularTarget.PERSON_DAYS)).isEqualTo("260.5");
    assertThat(second.values().text(TabularTarget.STATUS)).isEqualTo("PLANNED");
    assertThat(second.values().text(TabularTarget.MOSCOW)).isEqualTo("SHOULD");
    assertThat(second.values().keys(TabularTarget.SCENARIOS)).containsExactly("S1", "S2");
    assertThat(second.values().unread().get("Budget investiv EUR")).isEqualTo("1250000");
    assertThat(plan.rows().get(2).line()).isEqualTo(5);
  }

  @Test
  void mainzReadsATreeInAnyOrder() {
    TabularPlan plan = plan("mainz-localzero", "baum.csv", Items.none());

    assertThat(plan.rejected().stream().map(r -> r.line() + r.code()))
        .containsExactly("7import.parent-unknown", "8import.parent-unknown");
    assertThat(plan.with(Outcome.CREATE).map(r -> r.key() + r.kind()))
        .containsExactly("10FIELD", "12MEASURE", "11MEASURE", "13MEASURE", "14MEASURE");
    assertThat(plan.rows().get(0).values().text(TabularTarget.DESCRIPTION))
        .startsWith("planned_start: 2021-11-22\nresponsible_organ: Gremium A");
    assertThat(plan.rows().get(2).values().text(TabularTarget.FIELD)).isEqualTo("10");
    TabularValues child = plan.rows().get(1).values();
    assertThat(child.text(TabularTarget.PARENT)).isEqualTo("11");
    assertThat(child.date(TabularTarget.ACTUAL_END))
        .isEqualTo(PlanDate.day(LocalDate.of(2023, 9, 26)));
    assertThat(statuses(plan)).containsExactly(null, "DONE", null, "PLANNED", "CANCELLED");
    assertThat(plan.rows().get(3).values().ownFields().get("execution_status_label").text())
        .isEqualTo("verzögert / fehlt");
  }

  @Test
  void gmppKeepsWhatIsNoValue() {
    TabularPlan plan = plan("uk-gmpp", "projects.csv", Items.none());

    assertThat(plan.rows().stream().map(TabularRow::key))
        .containsExactly("ABC_0001_2021-Q1", "GMPP-5", "XYZ_0002_2122-Q3", "GMPP-7");
    assertThat(plan.rejected().stream().map(r -> r.line() + r.column().substring(0, 7) + r.code()))
        .containsExactly(
            "5Whole Limport.number",
            "6Start Dimport.date",
            "6End Datimport.date",
            "6Financiimport.number",
            "6Financiimport.number",
            "6Whole Limport.number");
    TabularValues ranged = plan.rows().get(1).values();
    assertThat(ranged.date(TabularTarget.END)).isEqualTo(PlanDate.day(LocalDate.of(2031, 3, 31)));
    assertThat(ranged.unread().get("End Date"))
        .isEqualTo("Low: 31/03/2030, Mid: 31/03/2031, High: 31/03/2032");
    assertThat(plan.rows().get(3).values().date(TabularTarget.END))
        .isEqualTo(PlanDate.day(LocalDate.of(2028, 9, 29)));
    assertThat(plan.newFields()).containsExactly("Example Category", "Other Category");
  }

  @ParameterizedTest
  @CsvSource({
    "massnahmen,massnahmen-klein.csv",
    "mainz-localzero,baum.csv",
    "uk-gmpp,projects.csv"
  })
  void theReadyMappingIsSuggestedForItsSheet(String name, String fixture) {
    assertThat(MappingSuggestion.of(Sheets.fixture(fixture)).name()).isEqualTo(name);
  }

  @Test
  void anUnknownSheetIsMappedByWordsAndTheRestBecomesOwnFields() {
    TabularSheet sheet =
        Sheets.csv(
            """
            Nr.;Projektname;Zuständig;Start-Datum;Ende;Budget konsumtiv;Kosten;Geprüft am;Bemerkung
            1;Neues Portal;IT;01.02.2027;Q3 2027;8.000;12,5;01.01.2026;ja
            """);

    TabularMapping mapping = MappingSuggestion.of(sheet);

    assertThat(mapping.columns().stream().map(c -> c.target().json()))
        .containsExactly(
            "key",
            "title",
            "lead",
            "ownField",
            "end",
            "budgetConsumptive",
            "ownField",
            "ownField",
            "ownField");
    assertThat(mapping.columns().stream().map(c -> c.type().name()).skip(6))
        .containsExactly("NUMBER", "DATE", "TEXT");
    assertThat(mapping.columns().get(5).numberStyle()).isEqualTo(NumberStyle.GERMAN);
  }

  @Test
  void aMappingSurvivesJson() {
    for (String name : ReadyMappings.NAMES) {
      TabularMapping mapping = ReadyMappings.named(name);

      assertThat(ReadyMappings.of(ReadyMappings.json(mapping))).isEqualTo(mapping);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gibtsnicht|mapping.name-unknown",
        "{|mapping.unreadable",
        "{\"columns\":[]}|mapping.columns",
        "{\"columns\":[{\"column\":\"a\",\"target\":\"nase\"}]}|mapping.target-unknown",
        "{\"columns\":[{\"column\":\"a\",\"target\":\"key\"},{\"column\":\"b\",\"target\":\"key\"}]}|mapping.target-twice",
        "{\"columns\":[{\"target\":\"key\"}]}|mapping.column-unnamed",
        "{\"columns\":[{\"column\":\"a\",\"target\":\"title\"}],\"x\":1}|mapping.unreadable"
      })
  void anUnusableMappingIsRefused(String mapping, String code) {
    assertThatThrownBy(() -> ReadyMappings.of(mapping))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static List<String> statuses(TabularPlan plan) {
    return plan.with(Outcome.CREATE).map(r -> r.values().text(TabularTarget.STATUS)).toList();
  }

  private static TabularPlan plan(String mapping, String fixture, ExistingItems items) {
    return new TabularPlanner(ReadyMappings.named(mapping), items).plan(Sheets.fixture(fixture));
  }
}
