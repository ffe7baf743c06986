// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.exchange.app.TabularColumnValues.Fate;
import digital.konstanz.roadmap.exchange.app.TabularColumnValues.Use;
import digital.konstanz.roadmap.exchange.app.TabularColumnValues.Values;
import digital.konstanz.roadmap.portfolio.OwnFieldType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TabularColumnValuesTest {

  @Test
  void theDistinctTextsOfAStatusAreCountedAndTheUnknownStandFirst() {
    Values values = values("läuft\nLäuft \nim Bau\n\n", status(Map.of()), Items.none());

    assertThat(values.uses())
        .containsExactly(
            new Use("im Bau", 1, Fate.UNKNOWN, null), new Use("läuft", 2, Fate.READ, "RUNNING"));
    assertThat(values.options()).hasSize(8).allMatch(option -> option.label() == null);
  }

  @Test
  void whatTheMappingSaysCountsWhateverTheSpelling() {
    Values values =
        values(
            "im Bau\nIM BAU\nunklar\n",
            status(Map.of("im bau", "RUNNING", "unklar", "")),
            Items.none());

    assertThat(values.uses())
        .containsExactly(
            new Use("im Bau", 2, Fate.MAPPED, "RUNNING"),
            new Use("unklar", 1, Fate.LEFT_OUT, null));
  }

  @Test
  void aMappingToSomethingThatDoesNotExistIsUnknown() {
    Values values = values("im Bau\n", status(Map.of("im Bau", "BAUEND")), Items.none());

    assertThat(values.uses()).containsExactly(new Use("im Bau", 1, Fate.UNKNOWN, null));
  }

  @Test
  void anUnknownUnitIsKeptByItsName() {
    Values values =
        values("IT\nStadtwerke\n", column(TabularTarget.LEAD, Map.of()), Items.none().known("IT"));

    assertThat(values.uses())
        .containsExactly(
            new Use("Stadtwerke", 1, Fate.KEPT, "Stadtwerke"), new Use("IT", 1, Fate.READ, "IT"));
    assertThat(values.options())
        .extracting(TabularColumnValues.Option::value)
        .containsExactly("IT");
  }

  @Test
  void anUnknownFieldIsKeptOnlyWhereFieldsAreMade() {
    TabularColumn field = column(TabularTarget.FIELD, Map.of());

    assertThat(values("Neu\n", field, Items.none().withFields()).uses())
        .extracting(Use::fate)
        .containsExactly(Fate.UNKNOWN);
    assertThat(values("Neu\n", field, Items.none()).uses())
        .extracting(Use::fate)
        .containsExactly(Fate.KEPT);
  }

  @Test
  void entriesOfAListCountOneByOne() {
    Values values =
        values(
            "\"D1, D2\"\nD1\n",
            column(TabularTarget.LEGAL_DRIVERS, Map.of()),
            Items.none().known("D1"));

    assertThat(values.uses())
        .containsExactly(new Use("D2", 1, Fate.UNKNOWN, null), new Use("D1", 2, Fate.READ, "D1"));
  }

  @Test
  void choicesOfAnOwnFieldCanBeMapped() {
    TabularColumn own =
        new TabularColumn(
            "Wert",
            TabularTarget.OWN_FIELD,
            "Farbe",
            OwnFieldType.CHOICE,
            Map.of("green", "grün"),
            null,
            null,
            null);
    Items items = Items.none().choice("Farbe", "grün", "rot");

    assertThat(values("green\nblau\n", own, items).uses())
        .containsExactly(
            new Use("blau", 1, Fate.UNKNOWN, null), new Use("green", 1, Fate.MAPPED, "grün"));
    TabularPlan plan = new TabularPlanner(mapping(own), items).plan(sheet("green\nblau\n"));
    assertThat(plan.rows().get(0).values().ownFields().get("Farbe").text()).isEqualTo("grün");
    assertThat(plan.rejected()).extracting(TabularRejection::value).containsExactly("blau");
  }

  @Test
  void levelsAreWhatTheMappingSays() {
    TabularMapping mapping =
        new TabularMapping(
            null,
            null,
            Map.of("1", TabularKind.FIELD),
            false,
            null,
            null,
            List.of(
                TabularColumn.of("Titel", TabularTarget.TITLE),
                TabularColumn.of("Wert", TabularTarget.LEVEL)));

    assertThat(values("1\n2\n", mapping, Items.none()).uses())
        .containsExactly(
            new Use("2", 1, Fate.UNKNOWN, null), new Use("1", 1, Fate.MAPPED, "FIELD"));
  }

  @Test
  void aColumnOfFreeTextHasNoValues() {
    assertThat(values("x\n", column(TabularTarget.DESCRIPTION, Map.of()), Items.none())).isNull();
  }

  private static TabularColumn status(Map<String, String> values) {
    return column(TabularTarget.STATUS, values);
  }

  private static TabularColumn column(TabularTarget target, Map<String, String> values) {
    return new TabularColumn("Wert", target, null, null, values, null, null, null);
  }

  private static TabularMapping mapping(TabularColumn column) {
    return new TabularMapping(
        null,
        null,
        null,
        false,
        null,
        null,
        List.of(TabularColumn.of("Titel", TabularTarget.TITLE), column));
  }

  private static TabularSheet sheet(String cells) {
    StringBuilder text = new StringBuilder("Titel,Wert\n");
    cells.lines().forEach(line -> text.append("t,").append(line).append('\n'));
    return Sheets.csv(text.toString());
  }

  private static Values values(String cells, TabularColumn column, Items items) {
    return values(cells, mapping(column), items);
  }

  private static Values values(String cells, TabularMapping mapping, Items items) {
    TabularSheet sheet = sheet(cells);
    TabularPlan plan = new TabularPlanner(mapping, items).plan(sheet);
    return new TabularColumnValues(sheet, mapping, items, plan).of(1);
  }
}
