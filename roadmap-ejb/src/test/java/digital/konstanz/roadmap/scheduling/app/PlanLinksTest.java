// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.identity.AccessDeniedException;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Grant;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.DateRule;
import digital.konstanz.roadmap.portfolio.LagUnit;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.PlanLink;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.LastReport;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Link;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.PlanItemId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PlanLinksTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
  private static final String OWN = "/city/own/";
  private static final String OTHER = "/city/other/";

  private final Item first = item("first", OWN, 0, 4);
  private final Item second = item("second", OWN, 2, 8);
  private final Item foreign = item("foreign", OTHER, 2, 8);
  private final Item hidden = hidden("hidden", 0, 4);
  private final Item part = part("part", first, 1, 2);
  private final List<Item> items = new ArrayList<>(List.of(first, second, foreign, hidden, part));
  private final Link firstToHidden = link("a", first, hidden);
  private final Link hiddenToSecond = link("b", hidden, second);
  private final Link firstToForeign = link("c", first, foreign);

  @Test
  void aSuccessorThatWouldBeginTooEarlyMovesAndNothingElse() {
    asHead(
        links -> {
          MoveResult moves = links.adding(wanted(first, second, LinkType.FS), false);

          assertThat(moves.changes())
              .singleElement()
              .satisfies(change -> assertThat(change.key()).isEqualTo("second"))
              .satisfies(change -> assertThat(change.newStart()).isEqualTo(MONDAY.plusDays(7)))
              .satisfies(change -> assertThat(change.predecessor()).isEqualTo("first"));
          assertThat(moves.conflicts()).isEmpty();
        });
  }

  @Test
  void aLinkThatHoldsMovesNothing() {
    asHead(
        links ->
            assertThat(links.adding(wanted(first, second, LinkType.SS), false).changes())
                .isEmpty());
  }

  @Test
  void whatIsPlacedByHandStaysAndTheMissingDaysAreAConflict() {
    Item pinned =
        item(
            "pinned",
            null,
            new Target(OWN, null, Visibility.CITY),
            new DateRule(ConstraintType.AS_SOON_AS_POSSIBLE, null, true),
            2,
            8);
    items.add(pinned);

    asHead(
        links -> {
          MoveResult moves = links.adding(wanted(first, pinned, LinkType.FS), false);

          assertThat(moves.changes()).isEmpty();
          assertThat(moves.conflicts())
              .singleElement()
              .satisfies(conflict -> assertThat(conflict.code()).isEqualTo("ITEM_FIXED"))
              .satisfies(conflict -> assertThat(conflict.subject()).isEqualTo("pinned"))
              .satisfies(conflict -> assertThat(conflict.values()).containsEntry("days", 3));
        });
  }

  @Test
  void aLagCountsAndAnOverlapIsNegative() {
    asHead(
        links -> {
          PlanLink overlapping = wanted(first, second, LinkType.FS);
          overlapping.waitFor(LinkType.FS, -4, LagUnit.WORKING);
          PlanLink later = wanted(first, second, LinkType.FS);
          later.waitFor(LinkType.FS, 7, LagUnit.CALENDAR);

          assertThat(links.adding(overlapping, false).changes()).isEmpty();
          assertThat(links.adding(later, false).changes().get(0).newStart())
              .isEqualTo(MONDAY.plusDays(14));
        });
  }

  @Test
  void aCircleIsRefusedWithTheNamesAlongItButNotWithWhatIsHidden() {
    asHead(
        links ->
            assertThatThrownBy(() -> links.adding(wanted(second, first, LinkType.FS), false))
                .isInstanceOfSatisfying(
                    RuleViolatedException.class,
                    rule -> {
                      assertThat(rule.code()).isEqualTo("link.closes-cycle");
                      assertThat(rule.conflict()).isTrue();
                      assertThat(rule.values())
                          .containsExactly(
                              "second Title of second → first Title of first →"
                                  + " second Title of second");
                    }),
        firstToHidden,
        hiddenToSecond);
  }

  @Test
  void theSameLinkTwiceIsRefusedAnotherTypeIsNot() {
    asHead(
        links -> {
          assertThatThrownBy(() -> links.adding(wanted(first, foreign, LinkType.FS), false))
              .isInstanceOfSatisfying(
                  RuleViolatedException.class,
                  rule -> assertThat(rule.code()).isEqualTo("link.duplicate"));
          assertThat(links.adding(wanted(first, foreign, LinkType.FF), false).applied()).isFalse();
        },
        firstToForeign);
  }

  @Test
  void aPartAndItsMeasureDoNotWaitForEachOther() {
    asHead(
        links -> {
          for (PlanLink link :
              List.of(wanted(first, part, LinkType.FS), wanted(part, first, LinkType.SS))) {
            assertThatThrownBy(() -> links.adding(link, false))
                .isInstanceOfSatisfying(
                    RuleViolatedException.class,
                    rule -> assertThat(rule.code()).isEqualTo("link.own-part"));
          }
        });
  }

  @Test
  void whatOneDoesNotSeeIsUnknown() {
    asHead(
        links -> {
          assertThatThrownBy(() -> links.end("from", "hidden"))
              .isInstanceOfSatisfying(
                  RuleViolatedException.class,
                  rule -> assertThat(rule.code()).isEqualTo("key.unknown"));
          assertThat(links.around("first")).extracting(LinkDetails::key).containsExactly("c");
          assertThatThrownBy(() -> links.requireVisible(wanted(first, hidden, LinkType.FS)))
              .isInstanceOf(NotFoundException.class);
        },
        firstToHidden,
        firstToForeign);
  }

  @Test
  void whoMayNotMoveTheSuccessorMayNotChangeItsLinks() {
    asHead(
        links -> {
          assertThat(links.around("first").get(0).editable()).isFalse();
          assertThatThrownBy(() -> links.requireEditable(wanted(first, foreign, LinkType.FS)))
              .isInstanceOf(AccessDeniedException.class);
        },
        firstToForeign);
  }

  @Test
  void linksOfPartsBelongToTheirMeasure() {
    asHead(
        links ->
            assertThat(links.around("first")).extracting(LinkDetails::key).containsExactly("d"),
        link("d", part, second));
  }

  private void asHead(Consumer<PlanLinks> question, Link... known) {
    Caller head =
        new Caller(UUID.randomUUID(), "head", OWN, List.of(new Grant(Role.HEAD, OWN)), false);
    Callers.runAs(head, () -> question.accept(new PlanLinks(PlansUnderTest.seen(items, known))));
  }

  private static PlanLink wanted(Item from, Item to, LinkType type) {
    return new PlanLink(
        new RoadmapId(UUID.randomUUID()), new PlanItemId(from.id()), new PlanItemId(to.id()), type);
  }

  private static Link link(String key, Item from, Item to) {
    return new Link(key, from.id(), to.id(), "FS", 0, "WORKING", 1);
  }

  private static Item item(String key, String unit, int start, int end) {
    return item(key, null, new Target(unit, null, Visibility.CITY), start, end);
  }

  private static Item hidden(String key, int start, int end) {
    return item(key, null, new Target(OTHER, null, Visibility.CONFIDENTIAL), start, end);
  }

  private static Item part(String key, Item of, int start, int end) {
    return item(key, of.id(), Target.CITY, start, end);
  }

  private static Item item(String key, UUID parent, Target target, int start, int end) {
    return item(key, parent, target, DateRule.NONE, start, end);
  }

  private static Item item(
      String key, UUID parent, Target target, DateRule rule, int start, int end) {
    return new Item(
        UUID.randomUUID(),
        key,
        parent == null ? "MEASURE" : "WORK_PACKAGE",
        parent,
        null,
        "Title of " + key,
        PlansUnderTest.planned(MONDAY.plusDays(start), MONDAY.plusDays(end)),
        null,
        "PLANNED",
        null,
        target,
        new LastReport(null, null, null, null),
        rule);
  }
}
