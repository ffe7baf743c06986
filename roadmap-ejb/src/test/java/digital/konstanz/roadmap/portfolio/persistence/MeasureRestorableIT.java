// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.platform.database.CityUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureState;
import digital.konstanz.roadmap.portfolio.PlanLink;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureRestorableIT {
  private EntityManager entities;
  private CityUnderTest city;
  private Restorable<MeasureState> measures;
  private Measure upper;
  private Measure middle;
  private Measure lower;
  private Measure other;

  /** Three one below the other, and another one beside them. */
  private void inCity(Vendor vendor, Runnable test) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            opened -> {
              entities = opened;
              city = new CityUnderTest(entities);
              PlanItemTargets targets = new PlanItemTargets();
              targets.setEntities(entities);
              measures = MeasureRestorable.of(entities, targets);
              upper = city.measure("Z-1");
              middle = city.measure("Z-2");
              middle.moveBelow(upper.itemId(), 1);
              lower = city.measure("Z-3");
              lower.moveBelow(middle.itemId(), 1);
              other = city.measure("Z-4");
              city.store(upper, other);
              city.store(middle);
              city.store(lower);
              test.run();
            });
  }

  @ParameterizedTest
  @EnumSource
  void onlyAnotherHomeIsAskedAbout(Vendor vendor) {
    inCity(
        vendor,
        () -> {
          MeasureState before = other.state();
          other.rename("Anders");
          other.placeAt(7);
          assertThat(measures.mayUnsettle(other.state(), before)).isFalse();
          assertThat(measures.mayUnsettle(null, before)).isFalse();
          other.moveBelow(upper.itemId(), 7);
          assertThat(measures.mayUnsettle(before, other.state())).isTrue();
          assertThat(measures.mayUnsettle(null, other.state())).isTrue();
        });
  }

  @ParameterizedTest
  @EnumSource
  void nothingComesBelowWhatItIsLinkedWith(Vendor vendor) {
    inCity(
        vendor,
        () -> {
          city.store(link(upper, lower));

          assertThatThrownBy(() -> measures.requireSound(Set.of(lower.uuid())))
              .hasMessageContaining("undo.linked");
          assertThatThrownBy(() -> measures.requireSound(Set.of(middle.uuid())))
              .hasMessageContaining("undo.linked");
        });
  }

  @ParameterizedTest
  @EnumSource
  void anOlderLinkElsewhereIsNoReasonToRefuse(Vendor vendor) {
    inCity(
        vendor,
        () -> {
          city.store(link(middle, upper));
          below(other.uuid(), lower);

          assertThatCode(() -> measures.requireSound(Set.of(other.uuid())))
              .doesNotThrowAnyException();
        });
  }

  @ParameterizedTest
  @EnumSource
  void nothingComesBelowItself(Vendor vendor) {
    inCity(
        vendor,
        () -> {
          below(upper.uuid(), lower);

          assertThatThrownBy(() -> measures.requireSound(Set.of(upper.uuid())))
              .hasMessageContaining("item.own-ancestor");
        });
  }

  private void below(UUID measure, Measure home) {
    entities.find(Measure.class, measure).moveBelow(home.itemId(), 1);
    entities.flush();
  }

  private static PlanLink link(Measure from, Measure to) {
    return new PlanLink(from.roadmap(), from.itemId(), to.itemId(), LinkType.FS);
  }
}
