// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import digital.konstanz.roadmap.exchange.app.TabularRow.Outcome;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TabularPlannerTest {
  private static final TabularMapping MEASURES = ReadyMappings.named("massnahmen");

  @Test
  void aRowWithoutTitleIsRejected() {
    TabularPlan plan = plan("ID;Titel\nM-1;\nM-2;b\n", Items.none());

    assertRejected(plan, 2, "Titel", "import.title-missing", true);
    assertThat(plan.count(Outcome.CREATE)).isEqualTo(1);
  }

  @Test
  void aConstraintAndItsDayBelongTogetherInBothLanguages() {
    TabularSheet sheet =
        Sheets.csv(
            """
            Nr.;Titel;Terminbedingung;Tag der Bedingung;Von Hand gesetzt
            M-1;a;Ende spätestens am;31.12.2027;ja
            M-2;b;Must start on;2027-03-01;no
            M-3;c;So früh wie möglich;;nein
            M-4;d;Beginn nicht vor;;
            M-5;e;;01.02.2027;
            M-6;f;irgendwann;;vielleicht
            """);

    TabularPlan plan = new TabularPlanner(MappingSuggestion.of(sheet), Items.none()).plan(sheet);

    TabularValues first = plan.rows().get(0).values();
    assertThat(first.text(TabularTarget.CONSTRAINT_TYPE)).isEqualTo("FINISH_NO_LATER_THAN");
    assertThat(first.date(TabularTarget.CONSTRAINT_DATE))
        .isEqualTo(PlanDate.day(LocalDate.of(2027, 12, 31)));
    assertThat(first.text(TabularTarget.MANUAL)).isEqualTo("true");
    assertThat(plan.rows().get(1).values().text(TabularTarget.CONSTRAINT_TYPE))
        .isEqualTo("MUST_START_ON");
    assertThat(plan.rejected())
        .extracting(TabularRejection::line, TabularRejection::code)
        .containsExactly(
            tuple(5, "import.constraint-day"),
            tuple(6, "import.constraint-without"),
            tuple(7, "import.constraint"),
            tuple(7, "import.answer"));
    assertThat(plan.count(Outcome.CREATE)).isEqualTo(6);
  }

  @Test
  void aConstraintThatIsThereAlreadyIsNoChange() {
    TabularSheet sheet =
        Sheets.csv(
            "Key;Title;Constraint;Constraint date;Placed by hand\n"
                + "M-1;a;Start no earlier than;2027-03-01;no\n");
    TabularValues now =
        new TabularValues()
            .set(TabularTarget.TITLE, "a")
            .set(TabularTarget.CONSTRAINT_TYPE, "START_NO_EARLIER_THAN")
            .set(TabularTarget.CONSTRAINT_DATE, PlanDate.day(LocalDate.of(2027, 3, 1)))
            .set(TabularTarget.MANUAL, "false");

    TabularRow row =
        new TabularPlanner(MappingSuggestion.of(sheet), Items.none().measure("M-1", now))
            .plan(sheet)
            .rows()
            .get(0);

    assertThat(row.outcome()).isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void theSecondRowWithAKeyIsRejectedAndTheFirstKept() {
    TabularPlan plan = plan("ID;Titel\nM-1;a\nM-2;b\nM-1;c\n", Items.none());

    assertRejected(plan, 4, "ID", "import.key-duplicate", true);
    assertThat(plan.rejected().get(0).values()).containsExactly("M-1", "2");
  }

  @Test
  void aKeyOfAnotherRoadmapIsRejected() {
    TabularPlan plan = plan("ID;Titel\nM-1;a\n", Items.none().elsewhere("M-1"));

    assertRejected(plan, 2, "ID", "import.key-taken", true);
  }

  @Test
  void aKeyMadeOfTheLineGivesWayToAnotherRoadmapsAndIsFoundAgain() {
    TabularMapping projects = ReadyMappings.named("uk-gmpp");
    TabularSheet sheet = Sheets.csv("Major Projects ID,Project Name\n,a\nGMPP-3,b\n,c\n");
    Items items = Items.none().elsewhere("GMPP-2").elsewhere("GMPP-2-2").elsewhere("GMPP-4");

    List<TabularRow> first = new TabularPlanner(projects, items).plan(sheet).rows();

    assertThat(first.stream().map(TabularRow::key))
        .containsExactly("GMPP-2-3", "GMPP-3", "GMPP-4-2");
    items.measure("GMPP-2-3", new TabularValues().set(TabularTarget.TITLE, "a"));
    TabularRow again = new TabularPlanner(projects, items).plan(sheet).rows().get(0);
    assertThat(again.key()).isEqualTo("GMPP-2-3");
    assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void aKeyMadeOfTheLineGivesWayToOneThatTheSheetStates() {
    TabularSheet sheet = Sheets.csv("Major Projects ID,Project Name\n,a\nGMPP-2,b\n");

    TabularPlan plan = new TabularPlanner(ReadyMappings.named("uk-gmpp"), Items.none()).plan(sheet);

    assertThat(plan.rejected()).isEmpty();
    assertThat(plan.rows().stream().map(TabularRow::key)).containsExactly("GMPP-2-2", "GMPP-2");
  }

  @Test
  void aTitleOfTenThousandCharactersIsRejectedWithTheAllowedLength() {
    TabularPlan plan = plan("ID;Titel\nM-1;" + "x".repeat(10_000) + "\n", Items.none());

    TabularRejection first = plan.rejected().get(0);
    assertThat(first.code()).isEqualTo("import.text-too-long");
    assertThat(first.values()).containsExactly("10000", "500");
    assertThat(first.value()).hasSize(1_001);
    assertThat(plan.count(Outcome.REJECTED)).isEqualTo(1);
  }

  @Test
  void htmlIsText() {
    TabularPlan plan = plan("ID;Titel\nM-1;<script>alert(1)</script>\n", Items.none());

    assertThat(plan.rows().get(0).title()).isEqualTo("<script>alert(1)</script>");
  }

  @Test
  void anUnreadableCellIsListedAndItsTextKept() {
    TabularPlan plan = plan("ID;Titel;Beginn\nM-1;a;bald\n", Items.none());

    assertRejected(plan, 2, "Beginn", "import.date", false);
    TabularValues values = plan.rows().get(0).values();
    assertThat(values.has(TabularTarget.START)).isFalse();
    assertThat(values.unread().get("Beginn")).isEqualTo("bald");
    assertThat(plan.count(Outcome.CREATE)).isEqualTo(1);
  }

  @Test
  void emptyAndMissingColumnsChangeNothing() {
    TabularValues now =
        new TabularValues()
            .set(TabularTarget.TITLE, "a")
            .set(TabularTarget.STATUS, "RUNNING")
            .set(TabularTarget.PROGRESS, new BigDecimal(40));
    TabularPlan plan =
        plan("ID;Titel;Fortschritt %;Nutzwert\nM-1;a;;99\n", Items.none().measure("M-1", now));

    assertThat(plan.count(Outcome.UNCHANGED)).isEqualTo(1);
    assertThat(plan.rows().get(0).values().stated()).isEmpty();
  }

  @Test
  void aChangeNamesBothSides() {
    TabularValues now =
        new TabularValues()
            .set(TabularTarget.TITLE, "a")
            .set(TabularTarget.START, PlanDate.day(LocalDate.of(2027, 1, 11)));
    TabularPlan plan =
        plan("ID;Titel;Beginn\nM-1;a;01.02.2027\n", Items.none().measure("M-1", now));

    assertThat(plan.count(Outcome.UPDATE)).isEqualTo(1);
    assertThat(plan.rows().get(0).changes())
        .containsExactly(new TabularRow.Change("start", "2027-01-11", "2027-02-01"));
  }

  @Test
  void dependsOnOnlyAddsMissingLinks() {
    TabularValues now =
        new TabularValues()
            .set(TabularTarget.TITLE, "c")
            .set(TabularTarget.DEPENDS_ON, List.of("M-1", "M-9"));
    Items items =
        Items.none()
            .measure("M-1", new TabularValues().set(TabularTarget.TITLE, "a"))
            .measure("M-2", new TabularValues().set(TabularTarget.TITLE, "b"))
            .measure("M-3", now)
            .link("M-3", "M-1", "M-9");
    TabularPlan plan = plan("ID;Titel;Abhängig von\nM-3;c;M-1, M-2\n", items);

    assertThat(plan.rows().get(0).values().keys(TabularTarget.DEPENDS_ON)).containsExactly("M-2");
  }

  @Test
  void aCycleIsRefusedWithTheKeysAlongIt() {
    TabularPlan plan =
        plan("ID;Titel;Abhängig von\nM-1;a;M-3\nM-2;b;M-1\nM-3;c;M-2\n", Items.none());

    assertThat(plan.rejected())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.code()).isEqualTo("import.dependency-cycle");
              assertThat(r.line()).isEqualTo(4);
              assertThat(r.value()).isEqualTo("M-2");
              assertThat(r.values()).containsExactly("M-3 → M-1 → M-2 → M-3");
            });
    assertThat(plan.count(Outcome.CREATE)).isEqualTo(3);
  }

  @Test
  void aCycleThroughExistingLinksIsRefused() {
    Items items =
        Items.none()
            .measure("M-1", new TabularValues().set(TabularTarget.TITLE, "a"))
            .measure("M-2", new TabularValues().set(TabularTarget.TITLE, "b"))
            .link("M-2", "M-1");

    assertRejected(
        plan("ID;Titel;Abhängig von\nM-1;a;M-2\n", items),
        2,
        "Abhängig von",
        "import.dependency-cycle",
        false);
  }

  @Test
  void unknownAndOwnPredecessorsAreRefused() {
    TabularPlan plan = plan("ID;Titel;Abhängig von\nM-1;a;M-77, M-1\n", Items.none());

    assertThat(plan.rejected().stream().map(TabularRejection::code))
        .containsExactly("import.dependency-unknown", "import.dependency-cycle");
    assertThat(plan.rows().get(0).values().unread().get("Abhängig von")).isEqualTo("M-77, M-1");
  }

  @Test
  void aTotalNeverOverwritesYearlyLines() {
    TabularValues now =
        new TabularValues()
            .set(TabularTarget.TITLE, "a")
            .set(TabularTarget.BUDGET_OPERATING, new BigDecimal("8000.00"));
    Items items = Items.none().measure("M-1", now, TabularTarget.BUDGET_OPERATING);

    TabularPlan same = plan("ID;Titel;Budget konsumtiv EUR\nM-1;a;8.000\n", items);
    TabularPlan other = plan("ID;Titel;Budget konsumtiv EUR\nM-1;a;9.000\n", items);

    assertThat(same.count(Outcome.UNCHANGED)).isEqualTo(1);
    assertThat(same.notes()).isEmpty();
    assertThat(other.count(Outcome.UNCHANGED)).isEqualTo(1);
    assertThat(other.notes().get(0).code()).isEqualTo("import.total-differs");
  }

  @Test
  void aTotalOfANewMeasureInventsNoYear() {
    TabularPlan plan = plan("ID;Titel;Budget konsumtiv EUR\nM-1;a;8.000\n", Items.none());

    TabularValues values = plan.rows().get(0).values();
    assertThat(values.has(TabularTarget.BUDGET_OPERATING)).isFalse();
    assertThat(values.years(TabularTarget.BUDGET_OPERATING)).isEmpty();
    assertThat(values.unread().get("Budget konsumtiv EUR")).isEqualTo("8000");
    assertThat(plan.notes().get(0).code()).isEqualTo("import.total-without-years");
  }

  @Test
  void totalsAreSpreadOnlyWhenAsked() {
    TabularMapping spread = MEASURES.with(TabularMapping.Totals.SPREAD);
    TabularSheet sheet =
        Sheets.csv(
            "ID;Titel;Beginn;Ende;Budget konsumtiv EUR\nM-1;a;01.07.2026;30.06.2027;8.000\n");

    TabularPlan plan = new TabularPlanner(spread, Items.none()).plan(sheet);

    assertThat(plan.rows().get(0).values().number(TabularTarget.BUDGET_OPERATING))
        .isEqualTo(new BigDecimal("8000"));
    assertThat(plan.notes().get(0).code()).isEqualTo("import.total-spread");
  }

  @Test
  void anUnknownFieldIsRefusedWhereFieldsAreAndMadeWhereNoneIs() {
    String csv = "ID;Titel;Handlungsfeld\nM-1;a;HF99\n";

    assertRejected(
        plan(csv, Items.none().withFields()), 2, "Handlungsfeld", "import.field-unknown", false);
    assertThat(plan(csv, Items.none()).newFields()).containsExactly("HF99");
  }

  @Test
  void aReversedRangeLosesItsEndOnly() {
    TabularPlan plan = plan("ID;Titel;Beginn;Ende\nM-1;a;01.02.2027;01.01.2027\n", Items.none());

    assertRejected(plan, 2, "Ende", "import.dates-reversed", false);
    assertThat(plan.rows().get(0).values().has(TabularTarget.START)).isTrue();
    assertThat(plan.rows().get(0).values().has(TabularTarget.END)).isFalse();
  }

  @Test
  void cellsBehindTheLastHeaderAreListed() {
    TabularPlan plan = plan("ID;Titel\nM-1;a;verrutscht\n", Items.none());

    assertRejected(plan, 2, "#3", "import.extra-cell", false);
  }

  @Test
  void aSheetWithoutTheTitleColumnIsRefused() {
    assertThatThrownBy(() -> plan("Nr;Text\n1;a\n", Items.none()))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            e -> {
              assertThat(e.code()).isEqualTo("import.column-missing");
              assertThat(e.values()).containsExactly("Titel");
            });
  }

  @Test
  void parentsInACircleAreRejected() {
    TabularMapping mapping =
        ReadyMappings.of(
            """
            {"columns": [{"column": "k", "target": "key"}, {"column": "t", "target": "title"},
                         {"column": "p", "target": "parent"}]}\
            """);
    TabularPlan plan =
        new TabularPlanner(mapping, Items.none())
            .plan(Sheets.csv("k;t;p\na;A;b\nb;B;a\nc;C;a\nd;D;\n"));

    assertThat(plan.rejected().stream().map(r -> r.line() + r.code()))
        .containsExactly("2import.parent-cycle", "3import.parent-cycle", "4import.parent-unknown");
    assertThat(plan.count(Outcome.CREATE)).isEqualTo(1);
  }

  @Test
  void fiveThousandRowsInAChainAreFast() {
    StringBuilder csv = new StringBuilder("ID;Titel;Abhängig von\n");
    for (int i = 1; i <= 5_000; i++) {
      csv.append("M-").append(i).append(";t;").append(i == 1 ? "" : "M-" + (i - 1)).append('\n');
    }
    long start = System.nanoTime();

    TabularPlan plan = plan(csv.toString(), Items.none());

    assertThat(plan.count(Outcome.CREATE)).isEqualTo(5_000);
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  private static TabularPlan plan(String csv, ExistingItems items) {
    return new TabularPlanner(MEASURES, items).plan(Sheets.csv(csv));
  }

  private static void assertRejected(
      TabularPlan plan, int line, String column, String code, boolean row) {
    assertThat(plan.rejected())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.line()).isEqualTo(line);
              assertThat(r.column()).isEqualTo(column);
              assertThat(r.code()).isEqualTo(code);
              assertThat(r.row()).isEqualTo(row);
            });
  }
}
