// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Secrets;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.portfolio.app.MoveResult.Change;
import digital.konstanz.roadmap.scheduling.PlanChange;
import digital.konstanz.roadmap.scheduling.engine.CascadeChange;
import digital.konstanz.roadmap.scheduling.engine.Placed;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a request does to a plan; nothing is stored. */
final class PlanChangePreview {
  private final CallersPlan caller;
  private final PlanMove.Wanted wanted;

  PlanChangePreview(CallersPlan caller, List<Placed> wishes) {
    this.caller = caller;
    this.wanted =
        new PlanMove(caller.requesting(wishes.stream().map(Placed::key).toList())).want(wishes);
  }

  /** Of a request that was made before, of what is still there. */
  static PlanChangePreview again(CallersPlan caller, List<PlanChange> asked) {
    return new PlanChangePreview(
        caller,
        asked.stream()
            .filter(PlanChange::asked)
            .filter(change -> caller.whole().item(change.itemId()) != null)
            .map(change -> new Placed(change.key(), change.newStart(), change.newEnd()))
            .toList());
  }

  /** Also what the caller does not see: to be written, never to be shown. */
  List<Change> all() {
    return wanted.all();
  }

  MoveResult seen() {
    return wanted.seen();
  }

  boolean needsRequest() {
    return all().stream().anyMatch(each -> caller.lock().holds(item(each).id()));
  }

  /** For the aggregate, in the order of the cascade. */
  List<PlanChange> changes() {
    return all().stream().map(this::change).toList();
  }

  private PlanChange change(Change each) {
    Item item = item(each);
    return new PlanChange(
        item.id(),
        item.key(),
        item.kind(),
        item.title(),
        CascadeChange.Reason.MOVED.name().equals(each.reason()),
        each.oldStart(),
        each.oldEnd(),
        each.newStart(),
        each.newEnd());
  }

  /** Whether it moves the same items from the same days to the same days. */
  boolean isSameAs(Collection<PlanChange> others) {
    return lines(changes()).equals(lines(others));
  }

  /** Names exactly these moves. */
  String name() {
    return Secrets.hash(String.join("\n", lines(changes()))).substring(0, 16);
  }

  private static Set<String> lines(Collection<PlanChange> changes) {
    Set<String> lines = new TreeSet<>();
    for (PlanChange each : changes) {
      lines.add(
          each.itemId()
              + " "
              + each.oldStart()
              + " "
              + each.oldEnd()
              + " "
              + each.newStart()
              + " "
              + each.newEnd());
    }
    return lines;
  }

  /** Whether the caller may decide about everything that moves. */
  boolean mayDecide() {
    return all().stream()
        .allMatch(
            each ->
                Callers.may(Operation.PLAN_CHANGE_DECIDE, caller.target(item(each)))
                    && caller.sees(each.key()));
  }

  private Item item(Change each) {
    return caller.whole().item(each.key());
  }
}
