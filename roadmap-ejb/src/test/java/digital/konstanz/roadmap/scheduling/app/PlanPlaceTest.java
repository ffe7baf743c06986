// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Grant;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.DateRule;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.LastReport;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Link;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanPlaceTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

  private final Item top = item("top", null);

  private final Item inner = item("inner", top);
  private final Item other = item("other", null);
  private final List<Item> items = List.of(top, inner, other);

  @Test
  void belowAnotherMeasureThereIsRoom() {
    assertThatCode(() -> place("other", "inner")).doesNotThrowAnyException();
  }

  @Test
  void nothingComesBelowItselfOrItsOwnParts() {
    refused("item.own-ancestor", "top", "inner");
    refused("item.own-ancestor", "top", "top");
  }

  @Test
  void whatIsLinkedCannotBelongTogether() {
    refused("place.linked", "other", "inner", link(top, other));
    refused("place.linked", "other", "inner", link(other, inner));
    refused("place.linked", "top", "other", link(inner, other));
  }

  private void refused(String code, String key, String home, Link... links) {
    assertThatThrownBy(() -> place(key, home, links))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, rule -> assertThat(rule.code()).isEqualTo(code));
  }

  private void place(String key, String home, Link... links) {
    Caller office =
        new Caller(UUID.randomUUID(), "office", "/", List.of(new Grant(Role.OFFICE, null)), false);
    Callers.runAs(
        office, () -> new PlanPlace(PlansUnderTest.seen(items, links)).require(key, home));
  }

  private static Link link(Item from, Item to) {
    return new Link(from.key() + to.key(), from.id(), to.id(), "FS", 0, "WORKING", 1);
  }

  private static Item item(String key, Item parent) {
    return new Item(
        UUID.randomUUID(),
        key,
        "MEASURE",
        parent == null ? null : parent.id(),
        null,
        "Title of " + key,
        PlansUnderTest.planned(MONDAY, MONDAY.plusDays(4)),
        null,
        "PLANNED",
        null,
        Target.CITY,
        new LastReport(null, null, null, null),
        DateRule.NONE);
  }
}
