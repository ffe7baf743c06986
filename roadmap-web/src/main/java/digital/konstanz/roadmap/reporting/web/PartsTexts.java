// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.web;

import digital.konstanz.roadmap.reporting.app.BudgetRow;
import digital.konstanz.roadmap.reporting.app.CockpitSum;
import digital.konstanz.roadmap.reporting.app.DeadlineRow;
import digital.konstanz.roadmap.reporting.app.LoadRow;
import digital.konstanz.roadmap.reporting.app.SumParts;
import digital.konstanz.roadmap.shared.CalendarPeriod;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The list behind a number of the cockpit, in words. */
final class PartsTexts {

  private final Texts texts;
  private final Formats formats;

  PartsTexts(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  PartsList budget(CockpitSum<BudgetRow> sum) {
    BudgetRow row = sum.row();
    return list(
        texts.format(
            "cockpit.parts.budget",
            String.valueOf(row.year()),
            texts.get("word.fund." + row.fund())),
        formats.euros(row.sum()),
        sum.parts(),
        formats::euros);
  }

  PartsList load(CockpitSum<LoadRow> sum) {
    LoadRow row = sum.row();
    return list(
        title(row),
        row.capacity() == null
            ? amount(row.load())
            : texts.format(
                "cockpit.load.text", formats.number(row.load()), formats.number(row.capacity())),
        sum.parts(),
        this::amount);
  }

  private String amount(BigDecimal personDays) {
    return texts.format("cockpit.parts.days", formats.number(personDays));
  }

  /** The unit and when. */
  String title(LoadRow row) {
    return texts.format("cockpit.parts.load", row.unitName(), period(row.period(), row.first()));
  }

  String period(CalendarPeriod period, LocalDate first) {
    return formats.date(
        new PlanDate(
            first,
            switch (period) {
              case MONTH -> Precision.MONTH;
              case QUARTER -> Precision.QUARTER;
              case YEAR -> Precision.YEAR;
            }));
  }

  PartsList deadline(DeadlineRow row) {
    int count = row.measures().size();
    return new PartsList(
        texts.format("cockpit.parts.deadline", row.driverName(), formats.date(row.date())),
        texts.format("cockpit.parts.measures", count),
        texts.format("cockpit.parts.ends"),
        row.measures().stream()
            .map(m -> new PartsList.Line(m.key(), m.title(), formats.date(m.end())))
            .toList(),
        null);
  }

  private PartsList list(
      String title, String figure, SumParts parts, Function<BigDecimal, String> amount) {
    List<PartsList.Line> lines =
        parts.parts().stream()
            .map(part -> new PartsList.Line(part.key(), part.title(), amount.apply(part.amount())))
            .toList();
    return new PartsList(
        title,
        figure,
        texts.format("cockpit.parts.shown", lines.size(), parts.count()),
        lines,
        parts.rest().signum() == 0 ? null : amount.apply(parts.rest()));
  }
}
