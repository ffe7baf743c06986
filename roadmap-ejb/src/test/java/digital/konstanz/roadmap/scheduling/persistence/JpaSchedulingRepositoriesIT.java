// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.scheduling.BaselineHead;
import digital.konstanz.roadmap.scheduling.BaselineItem;
import digital.konstanz.roadmap.scheduling.BaselineState;
import digital.konstanz.roadmap.scheduling.CalendarSettings;
import digital.konstanz.roadmap.scheduling.CalendarSettingsState;
import digital.konstanz.roadmap.scheduling.ClosingDayState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaSchedulingRepositoriesIT {
  private final JpaBaselineRepository baselines = new JpaBaselineRepository();
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
