// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.scheduling.BaselineHead;
import digital.konstanz.roadmap.scheduling.BaselineItem;
import digital.konstanz.roadmap.scheduling.BaselineLock;
import digital.konstanz.roadmap.scheduling.BaselineState;
import digital.konstanz.roadmap.scheduling.CalendarSettings;
import digital.konstanz.roadmap.scheduling.CalendarSettingsState;
import digital.konstanz.roadmap.scheduling.ClosingDayState;
import digital.konstanz.roadmap.scheduling.PlanChange;
import digital.konstanz.roadmap.scheduling.PlanChangeDecision;
import digital.konstanz.roadmap.scheduling.PlanChangeKind;
import digital.konstanz.roadmap.scheduling.PlanChangeRequest;
import digital.konstanz.roadmap.scheduling.PlanChangeRequestState;
import digital.konstanz.roadmap.scheduling.PlanChangeStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaSchedulingRepositoriesIT {
  private final JpaBaselineRepository baselines = new JpaBaselineRepository();
  private final JpaPlanChangeRepository changes = new JpaPlanChangeRepository();
  private final JpaCalendarRepository calendars = new JpaCalendarRepository();

  @ParameterizedTest
  @EnumSource
  void theNewestApprovedBaselineIsTheOneToCompareWith(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              baselines.setEntities(entities);
              Roadmap roadmap = new Roadmap("r1", "Eins", "M-");
              entities.persist(roadmap);
              entities.flush();
              BaselineState approved =
                  baseline(roadmap, "BP-2026", "B-2026-01", LocalDate.of(2026, 1, 29));
              baselines.add(
                  new Baseline(
                      baseline(roadmap, "BP-2025", "B-2025-09", LocalDate.of(2025, 9, 1))));
              baselines.add(new Baseline(approved));
              baselines.add(
                  new Baseline(baseline(roadmap, "BP-X", null, LocalDate.of(2026, 10, 1))));
              entities.clear();

              Baseline loaded = baselines.approved(roadmap.id()).orElseThrow();
              assertThat(loaded.state()).isEqualTo(approved);
              assertThat(baselines.keysFrom("BP-202"))
                  .containsExactlyInAnyOrder("BP-2026", "BP-2025");
              assertThat(baselines.proposed(roadmap.id())).isEqualTo(1);
              assertThat(baselines.all(roadmap.id()))
                  .extracting(Baseline::key)
                  .containsExactly("BP-X", "BP-2026", "BP-2025");

              baselines.remove(loaded);
              entities.clear();
              assertThat(baselines.byKey("BP-2026")).isEmpty();
            });
  }

  @ParameterizedTest
  @EnumSource
  void aLockHoldsUntilItEndsAndKeepsItsRequests(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              baselines.setEntities(entities);
              changes.setEntities(entities);
              Roadmap roadmap = new Roadmap("r1", "Eins", "M-");
              entities.persist(roadmap);
              entities.flush();
              Baseline approved =
                  new Baseline(baseline(roadmap, "BP-L", "B-2026-01", LocalDate.of(2026, 1, 29)));
              baselines.add(approved);
              LocalDate day = LocalDate.of(2026, 2, 2);
              BaselineLock lock =
                  new BaselineLock(approved, null, day, List.of(approved.items().get(0).itemId()));
              changes.add(lock);
              PlanChangeRequestState asked = request(roadmap, lock);
              changes.add(new PlanChangeRequest(asked));
              entities.clear();

              assertThat(changes.lock(roadmap.id()).map(BaselineLock::state))
                  .contains(lock.state());
              PlanChangeRequest loaded = changes.byKey("AE-1").orElseThrow();
              assertThat(loaded.state()).isEqualTo(asked);
              assertThat(changes.open(roadmap.id())).isEqualTo(1);
              assertThat(changes.keysFrom("AE-")).containsExactly("AE-1");

              loaded.restore(refused(asked));
              changes.lock(roadmap.id()).orElseThrow().end(null, day.plusDays(1), "Neu");
              changes.flush();
              entities.clear();

              assertThat(changes.lock(roadmap.id())).isEmpty();
              assertThat(changes.open(roadmap.id())).isZero();
              assertThat(changes.byKey("AE-1").orElseThrow().state().decision().reason())
                  .isEqualTo("Nein");
            });
  }

  private static PlanChangeRequestState refused(PlanChangeRequestState asked) {
    return asked.with(
        new PlanChangeDecision(
            PlanChangeStatus.REFUSED, null, Instant.parse("2026-02-03T08:00:00Z"), "Nein", null));
  }

  private static PlanChangeRequestState request(Roadmap roadmap, BaselineLock lock) {
    LocalDate day = LocalDate.of(2026, 2, 2);
    return new PlanChangeRequestState(
        UUID.randomUUID(),
        "AE-1",
        roadmap.uuid(),
        PlanChangeKind.DATES,
        lock.uuid(),
        null,
        null,
        "Weil",
        Instant.parse("2026-02-02T08:00:00Z"),
        PlanChangeDecision.NONE,
        List.of(
            new PlanChange(UUID.randomUUID(), "M-2", "MEASURE", "Zwei", true, null, null, day, day),
            new PlanChange(UUID.randomUUID(), "M-1", "GATE", "Eins", false, null, day, null, day)));
  }

  private static BaselineState baseline(
      Roadmap roadmap, String key, String resolution, LocalDate day) {
    return new BaselineState(
        UUID.randomUUID(),
        key,
        roadmap.uuid(),
        BaselineHead.imported(
            "Plan vom " + day, "Roadmap-Geschäftsstelle", "Vergleichsstand", resolution, day),
        List.of(
            new BaselineItem(
                UUID.randomUUID(),
                "M-1",
                "MEASURE",
                "Eine Maßnahme",
                LocalDate.of(2026, 2, 2),
                LocalDate.of(2026, 9, 30),
                new BigDecimal("8000.00"),
                new BigDecimal("45.00")),
            new BaselineItem(UUID.randomUUID(), "M-2", "GATE", null, null, null, null, null)));
  }

  @ParameterizedTest
  @EnumSource
  void theCalendarKeepsItsClosingDays(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              calendars.setEntities(entities);
              UUID id = UUID.randomUUID();
              ClosingDayState christmasEve = closing(LocalDate.of(2026, 12, 24), true);
              ClosingDayState bridge = closing(LocalDate.of(2026, 5, 15), false);
              CalendarSettingsState both = calendar(id, List.of(bridge, christmasEve));
              calendars.add(new CalendarSettings(both));
              entities.clear();

              CalendarSettings loaded = calendars.settings().orElseThrow();
              assertThat(loaded.state()).isEqualTo(both);
              long version = loaded.version();

              CalendarSettingsState one = calendar(id, List.of(christmasEve));
              loaded.restore(one);
              entities.flush();
              entities.clear();

              CalendarSettings again = calendars.settings().orElseThrow();
              assertThat(again.state()).isEqualTo(one);
              assertThat(again.version()).isGreaterThan(version);
            });
  }

  private static CalendarSettingsState calendar(UUID id, List<ClosingDayState> days) {
    return new CalendarSettingsState(id, null, "DE-BW", new BigDecimal("7.80"), 200, days);
  }

  private static ClosingDayState closing(LocalDate day, boolean everyYear) {
    return new ClosingDayState(UUID.randomUUID(), day, everyYear, null, "Geschlossen");
  }
}
