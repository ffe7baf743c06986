// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.database.CityUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.PlanLink;
import digital.konstanz.roadmap.portfolio.PlanLinkState;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkRestorableIT {

  @ParameterizedTest
  @EnumSource
  void aLinkThatWouldCloseACircleByNowDoesNotComeBack(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              CityUnderTest city = new CityUnderTest(entities);
              PlanItemTargets targets = new PlanItemTargets();
              targets.setEntities(entities);
              LinkRestorable links = new LinkRestorable(entities, targets);
              Measure first = city.measure("Z-1");
              Measure second = city.measure("Z-2");
              Measure hidden = city.confidential("Z-3");
              city.store(first, second, hidden);
              PlanLink removed = link(first, second);
              PlanLinkState before = removed.state();
              city.store(link(second, hidden));

              links.restore(removed.uuid(), before);
              assertThatCode(() -> links.requireSound(Set.of(removed.uuid())))
                  .doesNotThrowAnyException();
              links.remove(removed.uuid());
              city.store(link(hidden, first));
              links.restore(removed.uuid(), before);

              RuleViolatedException refused =
                  Callers.callAs(
                      CityUnderTest.office(),
                      () ->
                          catchThrowableOfType(
                              RuleViolatedException.class,
                              () -> links.requireSound(Set.of(removed.uuid()))));
              assertThat(refused.conflict()).isTrue();
              assertThat(refused.code()).isEqualTo("link.closes-cycle");
              assertThat(refused.values())
                  .containsExactly("Z-1 Maßnahme Z-1 → Z-2 Maßnahme Z-2 → Z-1 Maßnahme Z-1");
            });
  }

  @ParameterizedTest
  @EnumSource
  void aLinkToWhatItsOtherEndBelongsToByNowDoesNotComeBack(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              CityUnderTest city = new CityUnderTest(entities);
              PlanItemTargets targets = new PlanItemTargets();
              targets.setEntities(entities);
              LinkRestorable links = new LinkRestorable(entities, targets);
              Measure home = city.measure("Z-1");
              Measure between = city.measure("Z-2");
              between.moveBelow(home.itemId(), 1);
              Measure moved = city.measure("Z-3");
              moved.moveBelow(between.itemId(), 1);
              city.store(home);
              city.store(between);
              city.store(moved);
              for (PlanLink removed : List.of(link(home, moved), link(moved, home))) {
                links.restore(removed.uuid(), removed.state());

                RuleViolatedException refused =
                    catchThrowableOfType(
                        RuleViolatedException.class,
                        () -> links.requireSound(Set.of(removed.uuid())));

                assertThat(refused.conflict()).isTrue();
                assertThat(refused.code()).isEqualTo("undo.own-part");
                links.remove(removed.uuid());
              }
            });
  }

  private static PlanLink link(Measure from, Measure to) {
    return new PlanLink(from.roadmap(), from.itemId(), to.itemId(), LinkType.FS);
  }
}
