// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.TabularValues.OwnValue;
import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.DateRule;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.ItemDates;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.ReferenceKind;
import digital.konstanz.roadmap.portfolio.WorkItem;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.id.FocalPointId;
import digital.konstanz.roadmap.shared.id.OwnFieldId;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The present values of plan items, in the words of a sheet. */
final class TabularPresent {
  private final TabularRoadmap roadmap;
  private final Map<UUID, OwnField> ownFields = new HashMap<>();

  TabularPresent(TabularRoadmap roadmap) {
    this.roadmap = roadmap;
    roadmap.ownFields().values().forEach(field -> ownFields.put(field.uuid(), field));
  }

  TabularValues of(WorkItem item, List<String> predecessors) {
    TabularValues values = new TabularValues();
    values
        .set(TabularTarget.KEY, item.key())
        .set(TabularTarget.TITLE, item.title())
        .set(TabularTarget.DESCRIPTION, item.description())
        .set(TabularTarget.STATUS, item.status().name())
        .set(TabularTarget.LEAD, lead(item))
        .set(TabularTarget.DEPENDS_ON, predecessors);
    if (item.progress() != null) {
      values.set(TabularTarget.PROGRESS, BigDecimal.valueOf(item.progress().value()));
    }
    dates(values, item.dates());
    rule(values, item.dateRule());
    home(values, item);
    money(values, item);
    if (item instanceof Measure measure) {
      measure(values, measure);
    }
    return values;
  }

  /** Totals that are made of lines; a single line of the lead is as good as a total. */
  Set<TabularTarget> detailed(WorkItem item) {
    Set<TabularTarget> detailed = EnumSet.noneOf(TabularTarget.class);
    boolean onlyLead =
        item.effortByUnit().keySet().stream().allMatch(unit -> unit.equals(item.leadUnit()));
    if (!onlyLead) {
      detailed.add(TabularTarget.PERSON_DAYS);
    }
    for (BudgetLine line : item.budgetLines()) {
      detailed.add(target(line.fund()));
    }
    return detailed;
  }

  private String lead(PlanItem item) {
    return item.leadUnit() == null
        ? item.leadExternal()
        : roadmap.units().key(item.leadUnit().value());
  }

  private static void dates(TabularValues values, ItemDates dates) {
    values
        .set(TabularTarget.START, dates.plannedStart())
        .set(TabularTarget.END, dates.plannedEnd())
        .set(TabularTarget.FORECAST_START, dates.forecastStart())
        .set(TabularTarget.FORECAST_END, dates.forecastEnd())
        .set(TabularTarget.ACTUAL_START, dates.actualStart())
        .set(TabularTarget.ACTUAL_END, dates.actualEnd());
  }

  private static void rule(TabularValues values, DateRule rule) {
    values
        .set(TabularTarget.CONSTRAINT_TYPE, rule.type().name())
        .set(TabularTarget.CONSTRAINT_DATE, PlanDate.ofNullable(rule.day(), Precision.DAY))
        .set(TabularTarget.MANUAL, String.valueOf(rule.manual()));
  }

  private void home(TabularValues values, WorkItem item) {
    PlanItem top = item;
    if (item.parent() != null) {
      PlanItem parent = roadmap.byId(item.parent().value());
      values.set(TabularTarget.PARENT, parent == null ? null : parent.key());
      top = top(parent);
    }
    FocalPointId focalPoint = top == null ? null : top.focalPoint();
    if (focalPoint != null) {
      roadmap.focalPoints().values().stream()
          .filter(each -> each.id().equals(focalPoint))
          .findFirst()
          .ifPresent(
              each -> {
                values.set(TabularTarget.FOCAL_POINT, each.key());
                values.set(TabularTarget.FIELD, fieldKey(each.field().value()));
              });
    }
  }

  private PlanItem top(PlanItem item) {
    PlanItem top = item;
    while (top != null && top.parent() != null) {
      top = roadmap.byId(top.parent().value());
    }
    return top;
  }

  private String fieldKey(UUID id) {
    return roadmap.fields().values().stream()
        .filter(field -> field.uuid().equals(id))
        .map(field -> field.key())
        .findFirst()
        .orElse(null);
  }

  private static void money(TabularValues values, WorkItem item) {
    if (item.effort() != null) {
      values.set(TabularTarget.PERSON_DAYS, item.effort().amount());
    }
    for (BudgetLine line : item.budgetLines()) {
      TabularTarget fund = target(line.fund());
      BigDecimal sum = values.number(fund);
      values.set(fund, sum == null ? line.amount() : sum.add(line.amount()));
      values.setYear(fund, line.year(), line.amount());
    }
  }

  private static TabularTarget target(FundType fund) {
    return fund == FundType.CAPITAL ? TabularTarget.BUDGET_CAPITAL : TabularTarget.BUDGET_OPERATING;
  }

  private void measure(TabularValues values, Measure measure) {
    values
        .set(TabularTarget.MOSCOW, measure.moscow() == null ? null : measure.moscow().name())
        .set(TabularTarget.INVOLVED, keys(measure, ReferenceKind.INVOLVED_UNIT, roadmap.units()))
        .set(
            TabularTarget.LEGAL_DRIVERS,
            keys(measure, ReferenceKind.LEGAL_DRIVER, roadmap.drivers()))
        .set(TabularTarget.SCENARIOS, keys(measure, ReferenceKind.SCENARIO, roadmap.scenarios()));
    for (Map.Entry<OwnFieldId, String> own : measure.ownFields().entrySet()) {
      OwnField field = ownFields.get(own.getKey().value());
      if (field != null) {
        values.setOwn(field.name(), new OwnValue(field.type(), own.getValue()));
      }
    }
    measure.unreadCells().forEach(values::keepText);
  }

  private static List<String> keys(Measure measure, ReferenceKind kind, TabularNames names) {
    return measure.references(kind).stream().map(names::key).filter(Objects::nonNull).toList();
  }
}
