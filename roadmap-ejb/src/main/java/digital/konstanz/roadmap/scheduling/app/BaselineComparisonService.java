// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.scheduling.VariantMove;
import digital.konstanz.roadmap.scheduling.app.ComparisonDetails.Row;
import digital.konstanz.roadmap.scheduling.app.ComparisonDetails.Side;
import digital.konstanz.roadmap.scheduling.app.ComparisonDetails.Sum;
import digital.konstanz.roadmap.scheduling.engine.FrozenItem;
import digital.konstanz.roadmap.scheduling.engine.PlanComparison;
import digital.konstanz.roadmap.scheduling.engine.PlanDifference;
import digital.konstanz.roadmap.scheduling.engine.PlanDifference.Change;
import digital.konstanz.roadmap.scheduling.persistence.BaselineFacts;
import digital.konstanz.roadmap.scheduling.persistence.BaselineQuery;
import digital.konstanz.roadmap.shared.Money;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares any two baselines or what-if copies of a roadmap, or one with the plan of today. */
@Stateless
public class BaselineComparisonService {

  /** Key of the plan as it is planned now. */
  public static final String TODAY = "today";

  /** Key of the plan of today with what is expected: actual dates, then forecasts, then plans. */
  public static final String EXPECTED = "expected";

  @Inject BaselineQuery query;
  @Inject VariantPlans variants;
  @Inject WorkingCalendars calendars;
  @Inject BusinessDay businessDay;

  /**
   * @param from key of a baseline or what-if copy, {@link #TODAY} or {@link #EXPECTED}; null for
   *     the approved plan
   * @param to the same; null for {@link #TODAY}
   * @throws NotFoundException for an unknown one, and without a baseline in force
   */
  @Performs(Operation.MEASURE_READ)
  public ComparisonDetails compare(String roadmap, String from, String to) {
    List<BaselineFacts.Head> heads = query.heads(roadmap);
    VisibleItems visible = new VisibleItems(query.current(roadmap));
    String left =
        from != null
            ? from
            : BaselineService.inForce(heads)
                .map(BaselineFacts.Head::key)
                .orElseThrow(() -> new NotFoundException("baseline", roadmap));
    Plan before = plan(roadmap, left, heads, visible);
    Plan after = plan(roadmap, to == null ? TODAY : to, heads, visible);
    List<PlanDifference> differences =
        new PlanComparison(visible.calendars(calendars.units())).of(before.items(), after.items());
    return new ComparisonDetails(
        before.side(),
        after.side(),
        count(differences, Change.ADDED),
        count(differences, Change.REMOVED),
        count(differences, Change.MOVED),
        count(differences, Change.AMOUNTS),
        count(differences, Change.SAME),
        Callers.mayEver(Operation.MEASURE_READ_BUDGET),
        sum(differences, FrozenItem::cost),
        sum(differences, FrozenItem::effort),
        differences.stream()
            .filter(each -> each.change() != Change.SAME)
            .map(BaselineComparisonService::row)
            .toList());
  }

  private record Plan(String key, String name, LocalDate date, List<FrozenItem> items) {
    Side side() {
      return new Side(key, name, date, items.size());
    }
  }

  private Plan plan(
      String roadmap, String key, List<BaselineFacts.Head> heads, VisibleItems visible) {
    if (key.equals(TODAY) || key.equals(EXPECTED)) {
      Function<BaselineFacts.Current, FrozenItem> as =
          key.equals(TODAY) ? BaselineFacts.Current::planned : BaselineFacts.Current::expected;
      return new Plan(key, null, businessDay.today(), visible.today(as));
    }
    return heads.stream()
        .filter(head -> head.key().equals(key))
        .findFirst()
        .map(head -> new Plan(key, head.name(), head.date(), visible.of(query.frozen(head.id()))))
        .orElseGet(() -> variant(roadmap, key, visible));
  }

  /** The plan of today with what a what-if copy has elsewhere. */
  private Plan variant(String roadmap, String key, VisibleItems visible) {
    if (!Callers.mayEver(Operation.VARIANT_READ)) {
      throw new NotFoundException("baseline", key);
    }
    VariantPlans.Found found = variants.find(roadmap, key);
    Map<UUID, VariantMove> moves =
        found.plan().moves().stream()
            .collect(Collectors.toMap(VariantMove::itemId, Function.identity()));
    List<FrozenItem> items =
        visible.today(item -> moved(item.planned(), moves.get(item.planned().id())));
    return new Plan(key, found.variant().name(), found.row().madeOn(), items);
  }

  private static FrozenItem moved(FrozenItem item, VariantMove move) {
    return move == null
        ? item
        : new FrozenItem(
            item.id(),
            item.key(),
            item.kind(),
            item.title(),
            move.start(),
            move.end(),
            item.cost(),
            item.effort());
  }

  private static int count(List<PlanDifference> differences, Change change) {
    return (int) differences.stream().filter(each -> each.change() == change).count();
  }

  private static Sum sum(
      List<PlanDifference> differences, Function<FrozenItem, BigDecimal> amount) {
    BigDecimal before = sum(differences, PlanDifference::before, amount);
    BigDecimal after = sum(differences, PlanDifference::after, amount);
    return new Sum(before, after, after.subtract(before));
  }

  private static BigDecimal sum(
      List<PlanDifference> differences,
      Function<PlanDifference, FrozenItem> side,
      Function<FrozenItem, BigDecimal> amount) {
    return differences.stream()
        .map(side)
        .filter(item -> item != null && amount.apply(item) != null)
        .map(amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Row row(PlanDifference difference) {
    FrozenItem before = difference.before();
    FrozenItem after = difference.after();
    return new Row(
        difference.item().key(),
        difference.item().kind(),
        difference.item().title(),
        difference.change(),
        of(before, FrozenItem::start),
        of(before, FrozenItem::end),
        of(after, FrozenItem::start),
        of(after, FrozenItem::end),
        difference.startDays(),
        difference.endDays(),
        Money.ofNullable(of(before, FrozenItem::cost)),
        Money.ofNullable(of(after, FrozenItem::cost)),
        of(before, FrozenItem::effort),
        of(after, FrozenItem::effort));
  }

  private static <T> T of(FrozenItem item, Function<FrozenItem, T> value) {
    return item == null ? null : value.apply(item);
  }
}
