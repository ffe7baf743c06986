// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.database.CityUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.platform.journal.RecordedJournal;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureState;
import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.portfolio.app.PasteCells.Cell;
import digital.konstanz.roadmap.portfolio.app.PasteResult.Refusal;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeysQuery;
import digital.konstanz.roadmap.portfolio.persistence.JpaOwnFieldRepository;
import digital.konstanz.roadmap.portfolio.persistence.JpaPlanItemRepository;
import digital.konstanz.roadmap.portfolio.persistence.JpaRoadmapRepository;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TablePasteServiceIT {
  private final RecordedJournal journal = new RecordedJournal();

  @ParameterizedTest
  @EnumSource
  void aBlockLeavesTheDatesThatTheLockedPlanHolds(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              CityUnderTest city = new CityUnderTest(entities);
              Measure held = city.measure("Z-1");
              city.store(held, city.measure("Z-2"));
              PlanLock lock =
                  new PlanLock(
                      UUID.randomUUID(),
                      "BP-1",
                      "Plan",
                      LocalDate.of(2026, 1, 2),
                      null,
                      Set.of(held.uuid()));

              PasteResult pasted =
                  paste(
                      entities,
                      lock,
                      new Cell("Z-1", "end", "01.12.2026"),
                      new Cell("Z-1", "start", ""),
                      new Cell("Z-1", "title", "Umbenannt"),
                      new Cell("Z-2", "end", "01.12.2026"));

              assertThat(pasted.refused())
                  .extracting(Refusal::key, Refusal::column, Refusal::code)
                  .containsExactly(
                      tuple("Z-1", "end", "plan.locked"), tuple("Z-1", "start", "plan.locked"));
              assertThat(pasted.changes())
                  .extracting(PasteResult.Change::key, PasteResult.Change::column)
                  .containsExactly(tuple("Z-1", "title"), tuple("Z-2", "end"));
              assertThat(journal.last())
                  .extracting(TablePasteServiceIT::end)
                  .containsExactly(LocalDate.of(2026, 12, 18), LocalDate.of(2026, 12, 1));
            });
  }

  @ParameterizedTest
  @EnumSource
  void theSameDateAsBeforeIsNoChangeOfALockedPlan(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              CityUnderTest city = new CityUnderTest(entities);
              Measure held = city.measure("Z-1");
              city.store(held);
              PlanLock lock =
                  new PlanLock(UUID.randomUUID(), "BP-1", "Plan", null, null, Set.of(held.uuid()));

              PasteResult pasted = paste(entities, lock, new Cell("Z-1", "end", "18.12.2026"));

              assertThat(pasted.refused()).isEmpty();
              assertThat(pasted.changes()).isEmpty();
            });
  }

  private static LocalDate end(ObjectChange change) {
    return ((MeasureState) change.after()).item().dates().plannedEnd().date();
  }

  private PasteResult paste(EntityManager entities, PlanLock lock, Cell... cells) {
    JpaRoadmapRepository roadmaps = new JpaRoadmapRepository();
    roadmaps.setEntities(entities);
    JpaPlanItemRepository items = new JpaPlanItemRepository();
    items.setEntities(entities);
    JpaOwnFieldRepository ownFields = new JpaOwnFieldRepository();
    ownFields.setEntities(entities);
    CatalogueKeysQuery catalogue = new CatalogueKeysQuery();
    catalogue.setEntities(entities);
    TablePasteService service = new TablePasteService();
    service.roadmaps = roadmaps;
    service.items = items;
    service.ownFields = ownFields;
    service.catalogue = catalogue;
    service.locks = roadmap -> lock;
    service.journal = journal;
    return Callers.callAs(
        CityUnderTest.office(),
        () -> service.paste(new PasteCells("zuerst", List.of(cells), Locale.GERMAN, false)));
  }
}
