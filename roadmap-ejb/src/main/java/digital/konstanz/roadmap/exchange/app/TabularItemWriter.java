// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.DateRule;
import digital.konstanz.roadmap.portfolio.FactTexts;
import digital.konstanz.roadmap.portfolio.ItemDates;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureState;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.Moscow;
import digital.konstanz.roadmap.portfolio.ReferenceKind;
import digital.konstanz.roadmap.portfolio.WorkItem;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.portfolio.WorkState;
import digital.konstanz.roadmap.shared.Percent;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.id.OwnFieldId;
import digital.konstanz.roadmap.shared.id.UnitId;
import digital.konstanz.roadmap.strategy.FocalPoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Puts the values of a row into a measure or work package; what the row does not state stays. */
final class TabularItemWriter {
  private final TabularRoadmap roadmap;
  private final TabularStrategyWriter homes;
  private final TabularMoney money;

  TabularItemWriter(TabularRoadmap roadmap, TabularStrategyWriter homes, TabularMoney money) {
    this.roadmap = roadmap;
    this.homes = homes;
    this.money = money;
  }

  void fill(WorkItem item, TabularValues values, int position) {
    if (values.has(TabularTarget.TITLE)) {
      item.rename(values.text(TabularTarget.TITLE));
    }
    if (values.has(TabularTarget.PROGRESS)) {
      item.progressed(new Percent(values.number(TabularTarget.PROGRESS).intValueExact()));
    }
    item.reschedule(dates(item.dates(), values));
    item.keepTo(rule(item.dateRule(), values));
    lead(item, values.text(TabularTarget.LEAD));
    money.fill(item, values);
    home(item, values, position);
    describe(item, values.text(TabularTarget.DESCRIPTION));
    if (item instanceof Measure measure) {
      fill(measure, values);
    }
    if (values.has(TabularTarget.STATUS)) {
      enter(item, MeasureStatus.valueOf(values.text(TabularTarget.STATUS)));
    }
  }

  private static ItemDates dates(ItemDates now, TabularValues values) {
    return new ItemDates(
        date(values, TabularTarget.START, now.plannedStart()),
        date(values, TabularTarget.END, now.plannedEnd()),
        date(values, TabularTarget.FORECAST_START, now.forecastStart()),
        date(values, TabularTarget.FORECAST_END, now.forecastEnd()),
        date(values, TabularTarget.ACTUAL_START, now.actualStart()),
        date(values, TabularTarget.ACTUAL_END, now.actualEnd()));
  }

  private static DateRule rule(DateRule now, TabularValues values) {
    ConstraintType type =
        values.has(TabularTarget.CONSTRAINT_TYPE)
            ? ConstraintType.valueOf(values.text(TabularTarget.CONSTRAINT_TYPE))
            : now.type();
    PlanDate day = values.date(TabularTarget.CONSTRAINT_DATE);
    boolean manual =
        values.has(TabularTarget.MANUAL)
            ? Boolean.parseBoolean(values.text(TabularTarget.MANUAL))
            : now.manual();
    LocalDate kept = day == null ? now.day() : day.date();
    return new DateRule(type, type.needsDay() ? kept : null, manual);
  }

  private static PlanDate date(TabularValues values, TabularTarget target, PlanDate now) {
    return values.has(target) ? values.date(target) : now;
  }

  private void lead(WorkItem item, String lead) {
    if (lead == null) {
      return;
    }
    UUID unit = roadmap.units().id(lead);
    if (unit == null) {
      item.leadByExternal(lead);
    } else {
      item.leadBy(new UnitId(unit));
    }
  }

  private void home(WorkItem item, TabularValues values, int position) {
    String parent = values.text(TabularTarget.PARENT);
    if (parent != null) {
      item.moveBelow(roadmap.items().get(parent).itemId(), position);
      return;
    }
    FocalPoint home = homes.home(values);
    if (home != null) {
      item.moveToFocalPoint(home.id(), position);
    }
  }

  private static void describe(WorkItem item, String text) {
    if (text == null) {
      return;
    }
    if (item instanceof Measure measure) {
      FactTexts now = measure.factTexts();
      measure.factSheet(new FactTexts(text, now.aim(), now.benefit(), now.closingNote()));
    } else {
      item.describe(text);
    }
  }

  private void fill(Measure measure, TabularValues values) {
    if (values.has(TabularTarget.MOSCOW)) {
      measure.judge(
          Moscow.valueOf(values.text(TabularTarget.MOSCOW)), measure.wsjf(), measure.screening());
    }
    refer(measure, values, TabularTarget.LEGAL_DRIVERS);
    refer(measure, values, TabularTarget.SCENARIOS);
    refer(measure, values, TabularTarget.INVOLVED);
    values
        .ownFields()
        .forEach(
            (name, value) -> {
              UUID field = roadmap.ownFields().get(name).uuid();
              measure.fill(new OwnFieldId(field), roadmap.ownFields().get(name).read(value.text()));
            });
    if (!values.unread().isEmpty()) {
      Map<String, String> texts = new HashMap<>(measure.unreadCells());
      texts.putAll(values.unread());
      texts.values().removeIf(String::isEmpty);
      measure.keepUnread(texts);
    }
  }

  private void refer(Measure measure, TabularValues values, TabularTarget target) {
    if (!values.has(target)) {
      return;
    }
    TabularNames names =
        switch (target) {
          case LEGAL_DRIVERS -> roadmap.drivers();
          case SCENARIOS -> roadmap.scenarios();
          default -> roadmap.units();
        };
    List<UUID> ids = new ArrayList<>();
    for (String key : values.keys(target)) {
      ids.add(names.id(key));
    }
    ids.removeIf(Objects::isNull);
    measure.refer(kind(target), ids);
  }

  private static ReferenceKind kind(TabularTarget target) {
    return switch (target) {
      case LEGAL_DRIVERS -> ReferenceKind.LEGAL_DRIVER;
      case SCENARIOS -> ReferenceKind.SCENARIO;
      default -> ReferenceKind.INVOLVED_UNIT;
    };
  }

  // A sheet states facts; the steps of the life cycle are for people who decide.
  private static void enter(WorkItem item, MeasureStatus status) {
    if (item instanceof WorkPackage workPackage) {
      workPackage.become(status);
    } else if (item instanceof Measure measure) {
      measure.restore(with(measure.state(), status));
    }
  }

  private static MeasureState with(MeasureState now, MeasureStatus status) {
    WorkState work = now.work();
    return new MeasureState(
        now.item(),
        new WorkState(
            status,
            work.statusReason(),
            work.description(),
            work.effortTotal(),
            work.effortByUnit(),
            work.budget()),
        now.type(),
        now.aim(),
        now.benefit(),
        now.closingNote(),
        now.runningCostPerYear(),
        now.moscow(),
        now.wsjf(),
        now.screening(),
        now.boardRank(),
        now.references(),
        now.scores(),
        now.ownFields(),
        now.unreadCells(),
        now.reports());
  }
}
