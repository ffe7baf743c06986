// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.PlanLink;
import digital.konstanz.roadmap.portfolio.PlanLinkRepository;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import digital.konstanz.roadmap.shared.id.PlanItemId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Links between items of one plan. Who may move the successor may make it wait; what has to move
 * because of that moves in the same undo step.
 */
@Stateless
public class PlanLinkService {
  private static final String KIND = "plan-link";

  @Inject private PlanItemRepository items;
  @Inject private PlanLinkRepository links;
  @Inject private CallersPlans plans;
  @Inject private NewDates dates;
  @Inject private Journal journal;

  /**
   * Links that begin or end at the measure or one of its parts, by key of predecessor and
   * successor; those to what the caller may not see are left out.
   *
   * @throws NotFoundException for an item that the caller does not see
   */
  @Performs(Operation.MEASURE_READ)
  public List<LinkDetails> of(String key) {
    return new PlanLinks(planOf(key)).around(key);
  }

  /**
   * @throws NotFoundException for a link of which the caller does not see both ends
   */
  @Performs(Operation.MEASURE_READ)
  public LinkDetails details(String key) {
    return linksAround(link(key)).details(key);
  }

  /**
   * @throws RuleViolatedException {@code key.unknown} for an end that the caller does not see or
   *     that another roadmap has, {@code link.duplicate}, {@code link.to-itself}, {@code
   *     link.own-part}, {@code link.closes-cycle} with the items along the circle
   */
  @Performs(Operation.MEASURE_SCHEDULE)
  public LinkResult add(AddLink wish) {
    CallersPlan plan = successorsPlan(wish.to());
    PlanLinks known = new PlanLinks(plan);
    Item to = known.end("to", wish.to());
    Item from = known.end("from", wish.from());
    Callers.require(Operation.MEASURE_SCHEDULE, plan.target(to));
    RoadmapId roadmap = items.byKey(wish.to()).orElseThrow().roadmap();
    PlanLink link =
        new PlanLink(roadmap, new PlanItemId(from.id()), new PlanItemId(to.id()), wish.type());
    link.waitFor(wish.type(), wish.lag(), wish.lagUnit());
    MoveResult moves = known.adding(link, !wish.dryRun());
    if (wish.dryRun()) {
      return new LinkResult(null, moves);
    }
    links.add(link);
    ObjectChange added = new ObjectChange(KIND, link.uuid(), link.key(), null, link.state());
    record(link, "undo.link.added", added, moves);
    requireNoCircle(link);
    return new LinkResult(known.details(link), moves);
  }

  /**
   * @throws NotFoundException for a link of which the caller does not see both ends
   * @throws StaleVersionException when it was changed since
   */
  @Performs(Operation.MEASURE_SCHEDULE)
  public LinkResult change(ChangeLink wish) {
    PlanLink link = link(wish.key());
    PlanLinks known = linksAround(link);
    known.requireEditable(link);
    requireVersion(link, wish.seenVersion());
    Object before = link.state();
    PlanLink wanted = new PlanLink(link.state());
    wanted.waitFor(
        Objects.requireNonNullElse(wish.type(), link.type()),
        Objects.requireNonNullElse(wish.lag(), link.lag()),
        Objects.requireNonNullElse(wish.lagUnit(), link.lagUnit()));
    MoveResult moves = known.changing(wanted, !wish.dryRun());
    if (wish.dryRun()) {
      return new LinkResult(known.details(link), moves);
    }
    link.waitFor(wanted.type(), wanted.lag(), wanted.lagUnit());
    ObjectChange changed = new ObjectChange(KIND, link.uuid(), link.key(), before, link.state());
    record(link, "undo.link.changed", changed, moves);
    links.flush();
    return new LinkResult(known.details(link), moves);
  }

  /**
   * Nothing moves: a plan is not pulled forward by itself.
   *
   * @throws NotFoundException for a link of which the caller does not see both ends
   * @throws StaleVersionException when it was changed since
   */
  @Performs(Operation.MEASURE_SCHEDULE)
  public void remove(String key, long seenVersion) {
    PlanLink link = link(key);
    linksAround(link).requireEditable(link);
    requireVersion(link, seenVersion);
    ObjectChange removed = new ObjectChange(KIND, link.uuid(), link.key(), link.state(), null);
    links.remove(link);
    record(
        link, "undo.link.removed", removed, new MoveResult(List.of(), List.of(), List.of(), true));
  }

  private void record(PlanLink link, String label, ObjectChange change, MoveResult moves) {
    List<ObjectChange> changes = new ArrayList<>(List.of(change));
    changes.addAll(dates.store(moves.changes()));
    journal.record(
        Gesture.of(
            Operation.MEASURE_SCHEDULE,
            link.roadmap().value(),
            label,
            items.byId(link.from()).orElseThrow().key(),
            items.byId(link.to()).orElseThrow().key()),
        changes);
  }

  /**
   * Once more, when the version of the roadmap is raised: whoever adds another link at the same
   * time waits there for the end of this transaction or has ended before.
   */
  private void requireNoCircle(PlanLink link) {
    links.graph().requireAcyclic(link.from(), link.to());
  }

  private static void requireVersion(PlanLink link, long seen) {
    if (link.version() != seen) {
      throw new StaleVersionException(link.key(), seen, link.version());
    }
  }

  private PlanLink link(String key) {
    return links.byKey(key).orElseThrow(() -> new NotFoundException("link", key));
  }

  /**
   * @throws NotFoundException when the caller does not see both ends
   */
  private PlanLinks linksAround(PlanLink link) {
    PlanLinks known = new PlanLinks(plans.of(link.roadmap(), link.key()));
    known.requireVisible(link);
    return known;
  }

  private CallersPlan successorsPlan(String key) {
    try {
      return planOf(key);
    } catch (NotFoundException unknown) {
      throw RuleViolatedException.at("to", "key.unknown", key);
    }
  }

  private CallersPlan planOf(String key) {
    RoadmapId roadmap =
        key == null ? null : items.byKey(key).map(item -> item.roadmap()).orElse(null);
    CallersPlan plan = roadmap == null ? null : plans.of(roadmap, key);
    if (plan == null || !plan.sees(key)) {
      throw new NotFoundException("item", key);
    }
    return plan;
  }
}
