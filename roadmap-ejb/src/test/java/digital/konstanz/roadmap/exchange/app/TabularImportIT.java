// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.exchange.integration.TabularFiles;
import digital.konstanz.roadmap.feasibility.persistence.JpaScenarioRepository;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.legal.persistence.JpaLegalRepository;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.platform.jobs.JobProgress;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.DateRule;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.persistence.JpaOwnFieldRepository;
import digital.konstanz.roadmap.portfolio.persistence.JpaPlanItemRepository;
import digital.konstanz.roadmap.portfolio.persistence.JpaPlanLinkRepository;
import digital.konstanz.roadmap.portfolio.persistence.JpaRoadmapRepository;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import digital.konstanz.roadmap.strategy.persistence.JpaStrategyRepository;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TabularImportIT {
  private final JpaPlanItemRepository items = new JpaPlanItemRepository();
  private final JpaPlanLinkRepository links = new JpaPlanLinkRepository();
  private final JpaRoadmapRepository roadmaps = new JpaRoadmapRepository();
  private final JpaStrategyRepository strategy = new JpaStrategyRepository();
  private final List<ObjectChange> recorded = new ArrayList<>();
  private final TabularImportService imports = new TabularImportService();
  private EntityManager entities;

  private void inDatabase(Vendor vendor, Runnable test) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            opened -> {
              connect(opened);
              Callers.runAs(Caller.SYSTEM, test);
            });
  }

  private void connect(EntityManager opened) {
    entities = opened;
    JpaOwnFieldRepository ownFields = new JpaOwnFieldRepository();
    JpaLegalRepository legal = new JpaLegalRepository();
    JpaScenarioRepository scenarios = new JpaScenarioRepository();
    items.setEntities(opened);
    links.setEntities(opened);
    roadmaps.setEntities(opened);
    strategy.setEntities(opened);
    ownFields.setEntities(opened);
    legal.setEntities(opened);
    scenarios.setEntities(opened);
    TabularRoadmaps loader = new TabularRoadmaps();
    loader.items = items;
    loader.links = links;
    loader.strategy = strategy;
    loader.ownFields = ownFields;
    loader.locks = roadmap -> PlanLock.NONE;
    loader.catalogue = new TabularCatalogue();
    loader.catalogue.legal = legal;
    loader.catalogue.scenarios = scenarios;
    loader.catalogue.units = units();
    TabularWriter writer = new TabularWriter();
    writer.items = items;
    writer.links = links;
    writer.ownFields = ownFields;
    writer.strategy = strategy;
    writer.roadmaps = roadmaps;
    writer.calendars = WorkingCalendar::mondayToFriday;
    imports.source = new TabularFiles();
    imports.loader = loader;
    imports.writer = writer;
    imports.roadmaps = roadmaps;
    imports.items = items;
    imports.strategy = strategy;
    imports.journal = journal();
  }

  private Units units() {
    return new Units() {
      @Override
      public List<OrgUnit> all() {
        return entities.createQuery("select u from OrgUnit u", OrgUnit.class).getResultList();
      }
    };
  }

  private Journal journal() {
    return new Journal() {
      @Override
      public java.util.UUID record(Gesture gesture, List<ObjectChange> changes) {
        recorded.addAll(changes);
        return null;
      }
    };
  }

  @ParameterizedTest
  @EnumSource
  void aNewRoadmapHoldsWhatTheSheetSays(Vendor vendor) {
    inDatabase(
        vendor,
        () -> {
          entities.persist(new OrgUnit("AAA", "Amt A"));
          ImportOutcome outcome = create("Klein", "massnahmen", "massnahmen-klein.csv", true);

          assertThat(outcome.applied()).isTrue();
          assertThat(outcome.created()).isEqualTo(3);
          Measure first = measure("X-1");
          assertThat(first.status()).isEqualTo(MeasureStatus.DONE);
          assertThat(first.effortByUnit()).hasSize(1);
          assertThat(first.budgetLines()).isEmpty();
          assertThat(first.unreadCells()).containsEntry("Budget konsumtiv EUR", "8000");
          assertThat(first.focalPoint()).isNotNull();
          assertThat(measure("X-2").leadExternal()).isEqualTo("BBB");
          assertThat(links.all(first.roadmap())).hasSize(1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void theSameSheetAgainChangesNothing(Vendor vendor) {
    inDatabase(
        vendor,
        () -> {
          create("Klein", "massnahmen", "massnahmen-klein.csv", true);
          create("Baum", "mainz-localzero", "baum.csv", true);
          create("Projekte", "uk-gmpp", "projects.csv", true);
          recorded.clear();
          reload();

          assertThat(update("klein", "massnahmen", "massnahmen-klein.csv").unchanged())
              .isEqualTo(3);
          assertThat(update("baum", "mainz-localzero", "baum.csv").unchanged()).isEqualTo(5);
          assertThat(update("projekte", "uk-gmpp", "projects.csv").unchanged()).isEqualTo(4);
          assertThat(recorded).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void constraintsAreWrittenKeptAndTakenAway(Vendor vendor) {
    inDatabase(
        vendor,
        () -> {
          String heads = "Nr.;Titel;Terminbedingung;Tag der Bedingung;Von Hand gesetzt\n";
          apply(bytes(heads + "R-1;a;Ende nicht vor;01.02.2027;ja\n"), null, null, "Regeln");
          reload();
          assertThat(measure("R-1").dateRule())
              .isEqualTo(
                  new DateRule(
                      ConstraintType.FINISH_NO_EARLIER_THAN, LocalDate.of(2027, 2, 1), true));

          apply(bytes(heads + "R-1;a;Ende nicht vor;08.02.2027;\n"), null, "regeln", null);
          reload();
          assertThat(measure("R-1").dateRule().day()).isEqualTo("2027-02-08");

          apply(bytes(heads + "R-1;a;So früh wie möglich;;nein\n"), null, "regeln", null);
          reload();
          assertThat(measure("R-1").dateRule()).isEqualTo(DateRule.NONE);
        });
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void anyRejectionWritesNothingUnlessAsked(Vendor vendor) {
    inDatabase(
        vendor,
        () -> {
          ImportOutcome outcome = create("Baum", "mainz-localzero", "baum.csv", false);

          assertThat(outcome.applied()).isFalse();
          assertThat(outcome.rejected()).hasSize(2);
          assertThat(roadmaps.byKey("baum")).isEmpty();
          assertThat(recorded).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aTreeKeepsItsShape(Vendor vendor) {
    inDatabase(
        vendor,
        () -> {
          create("Baum", "mainz-localzero", "baum.csv", true);
          reload();

          Measure child = measure("12");
          assertThat(child.parent()).isEqualTo(measure("11").itemId());
          assertThat(child.dates().actualEnd().date()).hasToString("2023-09-26");
          assertThat(strategy.fieldByKey("10").orElseThrow().title()).isEqualTo("Beispielfeld");
          assertThat(strategy.focalPoint(measure("11").focalPoint()).orElseThrow().field().value())
              .isEqualTo(strategy.fieldByKey("10").orElseThrow().uuid());
        });
  }

  @ParameterizedTest
  @EnumSource
  void ownFieldsAndKeptTextsComeBack(Vendor vendor) {
    inDatabase(
        vendor,
        () -> {
          create("Projekte", "uk-gmpp", "projects.csv", true);
          reload();

          Measure secret = measure("XYZ_0002_2122-Q3");
          assertThat(secret.dates().plannedStart()).isNull();
          assertThat(secret.unreadCells())
              .containsEntry("Start Date", "Withheld - for example")
              .containsEntry("End Date", "Withheld - for example");
          assertThat(measure("GMPP-7").ownFields().values()).contains("1.5", "-3", "1250");
        });
  }

  @ParameterizedTest
  @EnumSource
  void rowsWithoutKeyGetTheNextOnesOfTheRoadmap(Vendor vendor) {
    inDatabase(
        vendor,
        () -> {
          Roadmap roadmap = new Roadmap("plan", "Plan", "P-");
          roadmaps.add(roadmap);
          String mapping =
              "{\"columns\":[{\"column\":\"t\",\"target\":\"title\"},"
                  + "{\"column\":\"k\",\"target\":\"key\"}]}";

          apply(csv("t;k\na;\nb;P-2\nc;\n"), mapping, "plan", null);
          apply(csv("t;k\nd;\n"), mapping, "plan", null);

          assertThat(titles(roadmap.id())).containsExactly("P-1 a", "P-2 b", "P-3 c", "P-4 d");
        });
  }

  @ParameterizedTest
  @EnumSource
  void budgetsByYearAreLinesAndTotalsDoNotTouchThem(Vendor vendor) {
    inDatabase(
        vendor,
        () -> {
          String years =
              "{\"columns\":[{\"column\":\"ID\",\"target\":\"key\"},"
                  + "{\"column\":\"Titel\",\"target\":\"title\"},"
                  + "{\"column\":\"2027\",\"target\":\"budgetConsumptive\",\"year\":2027},"
                  + "{\"column\":\"2028\",\"target\":\"budgetConsumptive\",\"year\":2028}]}";
          apply(csv("ID;Titel;2027;2028\nB-1;a;1.000,50;0\n"), years, null, "Haushalt");
          apply(
              csv("ID;Titel;Budget konsumtiv EUR\nB-1;a;9.999\n"), "massnahmen", "haushalt", null);
          reload();

          assertThat(measure("B-1").budgetLines())
              .containsExactly(new BudgetLine(2027, FundType.OPERATING, new BigDecimal("1000.50")));
        });
  }

  @ParameterizedTest
  @EnumSource
  void anUpdateChangesOnlyWhatTheSheetStates(Vendor vendor) {
    inDatabase(
        vendor,
        () -> {
          create("Klein", "massnahmen", "massnahmen-klein.csv", true);
          recorded.clear();
          reload();

          ImportOutcome outcome =
              apply(csv("ID;Titel;Ende\nX-2;Neu;Q3 2028\n"), "massnahmen", "klein", null);

          Measure changed = measure("X-2");
          assertThat(outcome.updated()).isEqualTo(1);
          assertThat(changed.title()).isEqualTo("Neu");
          assertThat(changed.dates().plannedEnd().date()).hasToString("2028-09-30");
          assertThat(changed.dates().plannedStart().date()).hasToString("2027-03-01");
          assertThat(changed.leadExternal()).isEqualTo("BBB");
          assertThat(recorded)
              .singleElement()
              .satisfies(change -> assertThat(change.before()).isNotNull());
        });
  }

  @ParameterizedTest
  @EnumSource
  void keysOfAnotherRoadmapAreTaken(Vendor vendor) {
    inDatabase(
        vendor,
        () -> {
          create("Klein", "massnahmen", "massnahmen-klein.csv", true);

          ImportOutcome outcome = create("Zweite", "massnahmen", "massnahmen-klein.csv", true);

          assertThat(outcome.created()).isZero();
          assertThat(outcome.rejected()).extracting("code").containsOnly("import.key-taken");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aTakenTitleOfARoadmapIsRefused(Vendor vendor) {
    inDatabase(
        vendor,
        () -> {
          create("Klein", "massnahmen", "massnahmen-klein.csv", true);

          assertThatThrownBy(() -> create("Klein", "massnahmen", "massnahmen-klein.csv", true))
              .isInstanceOfSatisfying(
                  RuleViolatedException.class,
                  e -> assertThat(e.code()).isEqualTo("roadmap.key-taken"));
        });
  }

  private ImportOutcome create(String title, String mapping, String fixture, boolean partial) {
    return apply(fixture(fixture), mapping, null, title, partial);
  }

  private ImportOutcome update(String roadmap, String mapping, String fixture) {
    return apply(fixture(fixture), mapping, roadmap, null, true);
  }

  private ImportOutcome apply(byte[] content, String mapping, String roadmap, String create) {
    return apply(content, mapping, roadmap, create, true);
  }

  private ImportOutcome apply(
      byte[] content, String mapping, String roadmap, String create, boolean partial) {
    return imports.apply(
        new ImportRequest(content, "csv", mapping, roadmap, create, false, partial, Locale.GERMAN),
        JobProgress.NONE);
  }

  private Measure measure(String key) {
    return items.measureByKey(key).orElseThrow();
  }

  private List<String> titles(RoadmapId roadmap) {
    return items.measures(roadmap).stream()
        .map(measure -> measure.key() + " " + measure.title())
        .sorted()
        .toList();
  }

  private void reload() {
    entities.flush();
    entities.clear();
  }

  private static byte[] csv(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] fixture(String name) {
    try (InputStream in = TabularImportIT.class.getResourceAsStream("/imports/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
