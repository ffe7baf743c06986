// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.BusinessDay;
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
import java.util.List;
import java.util.function.Function;

/** Compares any two baselines of a roadmap, or one with the plan of today. */
@Stateless
public class BaselineComparisonService {

  /** Key of the plan as it is planned now. */
  public static final String TODAY = "today";

  /** Key of the plan of today with what is expected: actual dates, then forecasts, then plans. */
  public static final String EXPECTED = "expected";

  @Inject BaselineQuery query;
  @Inject WorkingCalendars calendars;
  @Inject BusinessDay businessDay;

  /**
   * @param from key of a baseline, {@link #TODAY} or {@link #EXPECTED}; null for the approved plan
   * @param to the same; null for {@link #TODAY}
   * @throws NotFoundException for an unknown baseline, and without one in force
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
    String right = to == null ? TODAY : to;
    List<FrozenItem> before = items(left, heads, visible);
    List<FrozenItem> after = items(right, heads, visible);
    List<PlanDifference> differences =
        new PlanComparison(visible.calendars(calendars.units())).of(before, after);
    return new ComparisonDetails(
        side(left, heads, before.size()),
        side(right, heads, after.size()),
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

  private List<FrozenItem> items(String key, List<BaselineFacts.Head> heads, VisibleItems visible) {
    return switch (key) {
      case TODAY -> visible.today(BaselineFacts.Current::planned);
      case EXPECTED -> visible.today(BaselineFacts.Current::expected);
      default -> visible.of(query.frozen(head(key, heads).id()));
    };
  }

  private Side side(String key, List<BaselineFacts.Head> heads, int items) {
    if (key.equals(TODAY) || key.equals(EXPECTED)) {
      return new Side(key, null, businessDay.today(), items);
    }
    BaselineFacts.Head head = head(key, heads);
    return new Side(key, head.name(), head.date(), items);
  }

  private static BaselineFacts.Head head(String key, List<BaselineFacts.Head> heads) {
    return heads.stream()
        .filter(head -> head.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("baseline", key));
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
