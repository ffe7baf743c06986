// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Units of a time header. */
enum PaperUnit {
  YEAR {
    @Override
    LocalDate startOf(LocalDate day) {
      return day.withDayOfYear(1);
    }

    @Override
    LocalDate after(LocalDate start) {
      return start.plusYears(1);
    }

    @Override
    String label(LocalDate start, PaperWords words) {
      return String.valueOf(start.getYear());
    }
  },
  QUARTER {
    @Override
    LocalDate startOf(LocalDate day) {
      return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    @Override
    LocalDate after(LocalDate start) {
      return start.plusMonths(3);
    }

    @Override
    String label(LocalDate start, PaperWords words) {
      return "Q" + start.get(IsoFields.QUARTER_OF_YEAR);
    }
  },
  MONTH {
    @Override
    LocalDate startOf(LocalDate day) {
      return day.withDayOfMonth(1);
    }

    @Override
    LocalDate after(LocalDate start) {
      return start.plusMonths(1);
    }

    @Override
    String label(LocalDate start, PaperWords words) {
      return words.month(start);
    }
  },
  MONTH_OF_YEAR {
    @Override
    LocalDate startOf(LocalDate day) {
      return MONTH.startOf(day);
    }

    @Override
    LocalDate after(LocalDate start) {
      return MONTH.after(start);
    }

    @Override
    String label(LocalDate start, PaperWords words) {
      return words.month(start) + " " + start.getYear();
    }
  },
  WEEK {
    @Override
    LocalDate startOf(LocalDate day) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    LocalDate after(LocalDate start) {
      return start.plusWeeks(1);
    }

    @Override
    String label(LocalDate start, PaperWords words) {
      return String.valueOf(start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
  };

  abstract LocalDate startOf(LocalDate day);

  abstract LocalDate after(LocalDate start);

  abstract String label(LocalDate start, PaperWords words);
}
