// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.ExternalKey;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.GateMilestone;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureState;
import digital.konstanz.roadmap.portfolio.Milestone;
import digital.konstanz.roadmap.portfolio.MilestoneStatus;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.ReferenceKind;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.StatusReportState;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.id.CriterionId;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaPlanItemRepositoryIT {
  private final JpaPlanItemRepository items = new JpaPlanItemRepository();
  private EntityManager entities;
  private Roadmap roadmap;

  private void inPlan(Vendor vendor, Runnable test) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            opened -> {
              entities = opened;
              items.setEntities(opened);
              roadmap = new Roadmap("demo", "Demo", "M-");
              entities.persist(roadmap);
              entities.flush();
              test.run();
            });
  }

  private void reload() {
    entities.flush();
    entities.clear();
  }

  @ParameterizedTest
  @EnumSource
  void everyPartOfAMeasureComesBack(Vendor vendor) {
    inPlan(
        vendor,
        () -> {
          Measure measure = Portfolios.fullMeasure(entities, roadmap, "M-1");
          items.add(measure);
          MeasureState saved = measure.state();
          reload();

          Measure loaded = items.measureByKey("M-1").orElseThrow();

          assertThat(loaded.state()).isEqualTo(saved);
        });
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyMeasureComesBackWithoutGuesses(Vendor vendor) {
    inPlan(
        vendor,
        () -> {
          Measure measure = new Measure(roadmap.id(), "M-1", "Leer");
          items.add(measure);
          MeasureState saved = measure.state();
          reload();

          Measure loaded = items.measureByKey("M-1").orElseThrow();

          assertThat(loaded.state()).isEqualTo(saved);
          assertThat(loaded.progress()).isNull();
          assertThat(loaded.effort()).isNull();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aChangeOfAPartRaisesTheVersionAndKeepsTheOthers(Vendor vendor) {
    inPlan(
        vendor,
        () -> {
          items.add(Portfolios.fullMeasure(entities, roadmap, "M-1"));
          reload();
          Measure measure = items.measureByKey("M-1").orElseThrow();
          long before = measure.version();

          measure.appropriate(
              List.of(
                  new BudgetLine(2027, FundType.OPERATING, new BigDecimal("9999.50")),
                  new BudgetLine(2028, FundType.CAPITAL, BigDecimal.ONE)));
          MeasureState wanted = measure.state();
          reload();

          Measure loaded = items.measureByKey("M-1").orElseThrow();
          assertThat(loaded.version()).isGreaterThan(before);
          assertThat(loaded.state()).isEqualTo(wanted);
        });
  }

  @ParameterizedTest
  @EnumSource
  void restoringAnEarlierStateUndoesEveryPart(Vendor vendor) {
    inPlan(
        vendor,
        () -> {
          items.add(Portfolios.fullMeasure(entities, roadmap, "M-1"));
          reload();
          Measure measure = items.measureByKey("M-1").orElseThrow();
          MeasureState before = measure.state();
          measure.rename("Anders");
          measure.appropriate(List.of());
          measure.estimateByUnit(Map.of());
          measure.refer(ReferenceKind.INVOLVED_UNIT, List.of());
          measure.score(Map.of(new CriterionId(UUID.randomUUID()), 3));
          measure.keepUnread(Map.of());
          measure.knownElsewhereAs(List.of());
          measure.report(StatusReportState.on(LocalDate.of(2026, 11, 2)));
          reload();

          items.measureByKey("M-1").orElseThrow().restore(before);
          reload();

          assertThat(items.measureByKey("M-1").orElseThrow().state()).isEqualTo(before);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aWholePlanIsReadWithTheSameNumberOfStatementsHoweverLargeItIs(Vendor vendor) {
    inPlan(
        vendor,
        () -> {
          int small = statementsToReadPlanOf(vendor, 2);
          int large = statementsToReadPlanOf(vendor, 60);

          assertThat(large).isEqualTo(small).isLessThanOrEqualTo(14);
        });
  }

  private int statementsToReadPlanOf(Vendor vendor, int measures) {
    store(measures);
    return statementsToRead(vendor, () -> items.all(roadmap.id()));
  }

  @ParameterizedTest
  @EnumSource
  void itemsOfSomeKeysAreReadWholeAtOnce(Vendor vendor) {
    inPlan(
        vendor,
        () -> {
          List<String> few = store(2);
          List<String> many = store(60);
          int small = statementsToRead(vendor, () -> items.byKeys(few));

          int large = statementsToRead(vendor, () -> items.byKeys(many));

          assertThat(large).isEqualTo(small).isLessThanOrEqualTo(14);
          assertThat(items.byKeys(many))
              .extracting(PlanItem::key)
              .containsExactlyInAnyOrderElementsOf(many);
          assertThat(items.byKeys(List.of(few.get(0), "nichts")))
              .extracting(PlanItem::key)
              .containsExactly(few.get(0));
        });
  }

  @ParameterizedTest
  @EnumSource
  void undoReadsManyMeasuresAtOnce(Vendor vendor) {
    inPlan(
        vendor,
        () -> {
          store(60);
          Set<UUID> ids =
              items.measures(roadmap.id()).stream().map(Measure::uuid).collect(Collectors.toSet());
          Restorable<MeasureState> measures = MeasureRestorable.of(entities, new PlanItemTargets());
          reload();

          int statements =
              DatabaseUnderTest.shared(vendor)
                  .statementsOf(
                      () -> {
                        measures.readAhead(ids);
                        for (UUID id : ids) {
                          MeasureState state = measures.current(id).orElseThrow();
                          measures.restore(id, state);
                        }
                      });

          assertThat(statements).isLessThanOrEqualTo(9);
        });
  }

  /** Measures with a work package and a gate each. */
  private List<String> store(int measures) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < measures; i++) {
      String key = "M-" + measures + "-" + i;
      Measure measure = Portfolios.fullMeasure(entities, roadmap, key);
      items.add(measure);
      WorkPackage part = new WorkPackage(roadmap.id(), measure.itemId(), key + "-AP1", "Paket");
      Milestone gate = new GateMilestone(measure, "G2", "Freigabe");
      items.add(part);
      items.add(gate);
      keys.addAll(List.of(key, part.key(), gate.key()));
    }
    reload();
    return keys;
  }

  private int statementsToRead(Vendor vendor, Supplier<List<PlanItem>> reading) {
    reload();
    return DatabaseUnderTest.shared(vendor)
        .statementsOf(
            () -> {
              for (PlanItem item : reading.get()) {
                if (item instanceof Measure measure) {
                  assertThat(measure.state().reports()).isNotEmpty();
                } else if (item instanceof WorkPackage part) {
                  assertThat(part.state().work().budget()).isEmpty();
                }
              }
            });
  }

  @ParameterizedTest
  @EnumSource
  void manyItemsAreStoredParentsFirst(Vendor vendor) {
    inPlan(
        vendor,
        () -> {
          Measure measure = new Measure(roadmap.id(), "M-1", "Oben");
          WorkPackage part = new WorkPackage(roadmap.id(), measure.itemId(), "M-1-AP1", "Mitte");
          Milestone end = new Milestone(roadmap.id(), part.itemId(), "M-1-MS", "Unten");

          items.addAll(List.of(end, part, measure));
          reload();

          assertThat(items.all(roadmap.id()))
              .extracting(PlanItem::key)
              .containsExactly("M-1", "M-1-AP1", "M-1-MS");
          assertThat(items.below(measure.itemId())).extracting(PlanItem::key).contains("M-1-AP1");
        });
  }

  @ParameterizedTest
  @EnumSource
  void onlyReachedGatesOfTheMeasureCount(Vendor vendor) {
    inPlan(
        vendor,
        () -> {
          Measure measure = new Measure(roadmap.id(), "M-1", "Eins");
          GateMilestone reached = new GateMilestone(measure, "G2", "Freigabe");
          reached.become(MilestoneStatus.REACHED);
          reached.fixOn(new PlanDate(LocalDate.of(2026, 3, 3), Precision.MONTH));
          items.addAll(List.of(measure, reached, new GateMilestone(measure, "G3", "Abnahme")));
          reload();

          assertThat(items.reachedGates(measure.id())).containsExactly("G2");
          assertThat(((GateMilestone) items.byKey("M-1/G2").orElseThrow()).date().date())
              .isEqualTo(LocalDate.of(2026, 3, 31));
        });
  }

  @ParameterizedTest
  @EnumSource
  void anExternalKeyLeadsToTheItem(Vendor vendor) {
    inPlan(
        vendor,
        () -> {
          items.add(Portfolios.fullMeasure(entities, roadmap, "M-1"));
          reload();

          assertThat(items.byExternalKey(new ExternalKey("jira", "DIG-M-1")))
              .get()
              .extracting(PlanItem::key)
              .isEqualTo("M-1");
          assertThat(items.byExternalKey(new ExternalKey("jira", "none"))).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void theRecycleBinIsNotPartOfThePlan(Vendor vendor) {
    inPlan(
        vendor,
        () -> {
          Measure measure = new Measure(roadmap.id(), "M-1", "Weg");
          items.add(measure);
          measure.recycle(Instant.parse("2026-11-01T10:00:00Z"));
          reload();

          assertThat(items.measures(roadmap.id())).isEmpty();
          assertThat(items.recycled(roadmap.id())).extracting(PlanItem::key).containsExactly("M-1");
          assertThat(items.recycledBefore(Instant.parse("2026-11-01T10:00:00Z"))).isEmpty();
          assertThat(items.recycledBefore(Instant.parse("2026-11-02T10:00:00Z"))).hasSize(1);
          assertThat(items.taken(Set.of("M-1", "M-2"))).containsExactly("M-1");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aRemovedMeasureTakesItsPartsWithIt(Vendor vendor) {
    inPlan(
        vendor,
        () -> {
          items.add(Portfolios.fullMeasure(entities, roadmap, "M-1"));
          reload();

          items.remove(items.byKey("M-1").orElseThrow());
          reload();

          assertThat(items.byKey("M-1")).isEmpty();
        });
  }
}
