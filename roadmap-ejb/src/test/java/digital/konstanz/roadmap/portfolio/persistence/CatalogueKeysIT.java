// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeys.Kind;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.strategy.Dimension;
import digital.konstanz.roadmap.strategy.FieldOfAction;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueKeysIT {

  @ParameterizedTest
  @EnumSource
  void whatBelongsToAnotherRoadmapIsRefusedThereAndWhatBelongsToTheCityIsNot(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              Roadmap own = new Roadmap("own", "Own", "O-");
              Roadmap other = new Roadmap("other", "Other", "X-");
              entities.persist(own);
              entities.persist(other);
              entities.flush();
              FieldOfAction field =
                  new FieldOfAction(other.id(), "X-F", "Field", List.of(Dimension.values()));
              entities.persist(field);
              OrgUnit unit = new OrgUnit("X-U", "Unit");
              entities.persist(unit);
              entities.flush();
              CatalogueKeysQuery query = new CatalogueKeysQuery();
              query.setEntities(entities);

              CatalogueKeys keys = query.all();

              assertThat(keys.required(Kind.FIELD, "X-F", other.id(), "f")).isEqualTo(field.uuid());
              assertThat(keys.required(Kind.UNIT, "X-U", own.id(), "f")).isEqualTo(unit.id());
              assertRefused(() -> keys.required(Kind.FIELD, "X-F", own.id(), "f"), "other-roadmap");
              assertRefused(() -> keys.required(Kind.FIELD, "X-G", own.id(), "f"), "unknown");
            });
  }

  private static void assertRefused(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            rule -> {
              assertThat(rule.code()).isEqualTo("key." + code);
              assertThat(rule.field()).isEqualTo("f");
            });
  }
}
