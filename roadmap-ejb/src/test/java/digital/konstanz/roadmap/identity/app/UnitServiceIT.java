// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.OrgUnitState;
import digital.konstanz.roadmap.identity.app.UnitTablePreview.Action;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.platform.journal.RecordedJournal;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitServiceIT {

  private final RecordedJournal journal = new RecordedJournal();

  private void asAdmin(Vendor vendor, Consumer<UnitService> test) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(entities -> Callers.runAs(Caller.SYSTEM, () -> test.accept(service(entities))));
  }

  private UnitService service(EntityManager entities) {
    Units units = new Units();
    units.setEntities(entities);
    UnitWriting writing = new UnitWriting();
    writing.units = units;
    writing.post = () -> 200;
    UnitService service = new UnitService();
    service.units = units;
    service.writing = writing;
    service.post = writing.post;
    service.journal = journal;
    service.businessDay = new BusinessDay();
    service.businessDay.setDemoDay(LocalDate.of(2026, 11, 1));
    return service;
  }

  private static Map<String, Object> unit(String key, String name) {
    Map<String, Object> values = new HashMap<>();
    values.put("key", key);
    values.put("name", name);
    return values;
  }

  private static UnitDetails create(UnitService service, String key, String parent) {
    Map<String, Object> values = unit(key, "Amt " + key);
    values.put("parent", parent);
    return service.create(values);
  }

  @ParameterizedTest
  @EnumSource
  void aUnitIsMadeWithCapacityInPostsAndPerYear(Vendor vendor) {
    asAdmin(
        vendor,
        service -> {
          Map<String, Object> values = unit("ZZ1", "Digitalisierung");
          values.put("capacity", "2,5 VZÄ");
          values.put("capacityByYear", Map.of("2027", 420));

          UnitDetails made = service.create(values);

          assertThat(made.capacity()).isEqualByComparingTo("500");
          assertThat(made.capacityByYear().get(2027)).isEqualByComparingTo("420");
          assertThat(journal.labels()).containsExactly("undo.unit.created");
        });
  }

  @ParameterizedTest
  @EnumSource
  void unitsBelowMoveAlongAndAreRecorded(Vendor vendor) {
    asAdmin(
        vendor,
        service -> {
          create(service, "ZZA", null);
          create(service, "ZZB", null);
          create(service, "ZZB1", "ZZB");

          service.change("ZZB", service.unit("ZZB").version(), Map.of("parent", "ZZA"));

          assertThat(service.unit("ZZB1").level()).isEqualTo(2);
          assertThat(journal.last()).hasSize(2);
          assertThat(((OrgUnitState) journal.last().get(1).after()).path())
              .startsWith(((OrgUnitState) journal.last().get(0).after()).path());
        });
  }

  @ParameterizedTest
  @EnumSource
  void aUnitIsNeverBelowItself(Vendor vendor) {
    asAdmin(
        vendor,
        service -> {
          create(service, "ZZA", null);
          create(service, "ZZB", "ZZA");
          long seen = service.unit("ZZA").version();

          assertThatThrownBy(() -> service.change("ZZA", seen, Map.of("parent", "ZZB")))
              .isInstanceOfSatisfying(
                  RuleViolatedException.class,
                  rule -> {
                    assertThat(rule.code()).isEqualTo("unit.parent-cycle");
                    assertThat(rule.field()).isEqualTo("parent");
                  });
        });
  }

  @ParameterizedTest
  @EnumSource
  void aUnitEndsWithItsSuccessor(Vendor vendor) {
    asAdmin(
        vendor,
        service -> {
          create(service, "ZZA", null);
          create(service, "ZZB", null);
          long seen = service.unit("ZZA").version();

          UnitDetails ended =
              service.change("ZZA", seen, Map.of("validTo", "2026-06-30", "successor", "ZZB"));

          assertThat(ended.current()).isFalse();
          assertThat(ended.successor()).isEqualTo("ZZB");
          assertThatThrownBy(() -> service.change("ZZA", seen, Map.of("name", "Zu spät")))
              .isInstanceOf(StaleVersionException.class);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aPastedTableSaysWhatItWouldDoAndDoesTheRest(Vendor vendor) {
    asAdmin(
        vendor,
        service -> {
          create(service, "ZZA", null);
          String table =
              "Kürzel;Name;Gehört zu;VZÄ;Gültig ab\n"
                  + "ZZC1;Team;ZZC;0,5;\n"
                  + "ZZC;Neues Amt;ZZA;2;01.07.2026\n"
                  + "ZZA;Amt ZZA;;;\n"
                  + "ZZD;;ZZA;viel;31.02.2026\n"
                  + "ZZE;Verwaist;ZZD;;\n";

          UnitTablePreview preview = service.take(table);

          assertThat(preview.lines().stream().map(UnitTablePreview.Line::action))
              .containsExactly(
                  Action.CREATE, Action.CREATE, Action.UNCHANGED, Action.REFUSED, Action.REFUSED);
          assertThat(preview.lines().get(3).refusals())
              .extracting(UnitTablePreview.Refusal::code)
              .containsExactlyInAnyOrder(
                  "text.missing", "unit.capacity-unreadable", "value.unreadable");
          assertThat(service.unit("ZZC1").parent()).isEqualTo("ZZC");
          assertThat(service.unit("ZZC1").capacity()).isEqualByComparingTo(BigDecimal.valueOf(100));
          assertThat(service.unit("ZZC").validFrom()).isEqualTo(LocalDate.of(2026, 7, 1));
          assertThat(journal.last()).hasSize(2);
        });
  }

  @ParameterizedTest
  @EnumSource
  void circlesAndDuplicatesOfATableAreRefused(Vendor vendor) {
    asAdmin(
        vendor,
        service -> {
          UnitTablePreview preview =
              service.preview("ZZA\tEins\t\tZZB\nZZB\tZwei\t\tZZA\nZZC\tDrei\nZZC\tNochmal");

          assertThat(
                  preview.lines().stream()
                      .flatMap(line -> line.refusals().stream())
                      .map(UnitTablePreview.Refusal::code))
              .isEqualTo(List.of("unit.parent-cycle", "unit.parent-cycle", "key.duplicate"));
          assertThat(preview.count(Action.CREATE)).isEqualTo(1);
        });
  }
}
