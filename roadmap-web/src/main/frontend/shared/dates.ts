// SPDX-License-Identifier: EUPL-1.2

import { pageLanguage } from './texts';

/** A calendar day as whole days since 1970-01-01; no time zone involved. Java twin: LocalDate.toEpochDay. */
export type Day = number;

export type Precision = 'DAY' | 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR';

export interface Ymd {
  year: number;
  /** 1..12 */
  month: number;
  day: number;
}

/** The day of an ISO date (`2027-03-31`), null for null, empty or anything else. */
export function parseDay(iso: string | null | undefined): Day | null {
  if (!iso || iso.length !== 10 || iso[4] !== '-' || iso[7] !== '-') return null;
  const [year, month, date] = [+iso.slice(0, 4), +iso.slice(5, 7), +iso.slice(8)];
  if (!(year >= 0 && month >= 1 && month <= 12 && date >= 1)) return null;
  const day = dayOf(year, month, date);
  return date <= 28 || ymd(day).day === date ? day : null;
}

/**
 * Month 1 is January; months and days beyond their range carry over. Proleptic Gregorian calendar in
 * whole numbers instead of Date objects: a large plan has tens of thousands of dates.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const months = year * 12 + month - 3; // years start in March: the leap day comes last
  const y = Math.floor(months / 12);
  const m = months - y * 12;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leaps + Math.floor((153 * m + 2) / 5) + day - 719_469;
}

export function ymd(day: Day): Ymd {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function isoOf(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** ISO weekday, 1 = Monday .. 7 = Sunday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week and the year it belongs to. */
export function isoWeek(day: Day): { year: number; week: number } {
  const thursday = day - weekday(day) + 4;
  const { year } = ymd(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** First day of the unit that {@code day} lies in. */
export function startOf(unit: Unit, day: Day): Day {
  if (unit === 'day') return day;
  if (unit === 'week') return day - weekday(day) + 1;
  const { year, month } = ymd(day);
  if (unit === 'month') return dayOf(year, month, 1);
  if (unit === 'quarter') return dayOf(year, month - ((month - 1) % 3), 1);
  return dayOf(year, 1, 1);
}

/** First day of the unit after the one that starts at {@code start}. */
export function nextStart(unit: Unit, start: Day): Day {
  if (unit === 'day') return start + 1;
  if (unit === 'week') return start + 7;
  const { year, month } = ymd(start);
  return dayOf(year, month + (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12), 1);
}

/** Monday to Friday without the given holidays. Java twin: WorkingCalendar. */
export class WorkingDays {
  private readonly holidays: Day[];
  private readonly names = new Map<Day, string>();

  constructor(holidays: { date: string; name: string }[]) {
    for (const holiday of holidays) {
      const day = parseDay(holiday.date);
      if (day !== null) this.names.set(day, holiday.name);
    }
    this.holidays = [...this.names.keys()].filter((d) => weekday(d) < 6).sort((a, b) => a - b);
  }

  holidayName(day: Day): string | null {
    return this.names.get(day) ?? null;
  }

  isWorking(day: Day): boolean {
    return weekday(day) < 6 && !this.names.has(day);
  }

  /** Working days from {@code start} to {@code end}, both inclusive; 0 when reversed. */
  count(start: Day, end: Day): number {
    if (end < start) return 0;
    return weekdaysUpTo(end) - weekdaysUpTo(start - 1) - (this.rank(end) - this.rank(start - 1));
  }

  /** Working days after {@code from} up to and including {@code to}; negative when earlier. */
  delta(from: Day, to: Day): number {
    return to >= from ? this.count(from + 1, to) : -this.count(to + 1, from);
  }

  /** The working day {@code count} (at least 0) working days after {@code day}. */
  plus(day: Day, count: number): Day {
    let at = day;
    for (let left = count; left > 0; ) if (this.isWorking(++at)) left--;
    return at;
  }

  /** Number of holidays on weekdays up to and including {@code day}. */
  private rank(day: Day): number {
    let low = 0;
    let high = this.holidays.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.holidays[mid]! <= day) low = mid + 1;
      else high = mid;
    }
    return low;
  }
}

function weekdaysUpTo(day: Day): number {
  const sinceMonday = day + 4; // 1969-12-29 was a Monday
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(5, sinceMonday - weeks * 7);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats in the language of the page; options as for Intl.DateTimeFormat. */
export function formatDay(day: Day, options: Intl.DateTimeFormatOptions): string {
  const id = pageLanguage() + JSON.stringify(options);
  let format = formats.get(id);
  if (!format) {
    format = new Intl.DateTimeFormat(pageLanguage(), { ...options, timeZone: 'UTC' });
    formats.set(id, format);
  }
  return format.format(day * 86_400_000);
}

/** Short date as written in tables: `16.11.2026`. */
export function shortDate(day: Day | null): string {
  return day === null ? '' : formatDay(day, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** A date as precise as it is known: `16.11.2026`, `Nov. 2026`, `Q4 2026`, `H2 2026`, `2026`. */
export function preciseDate(day: Day | null, precision: Precision | null | undefined): string {
  if (day === null) return '';
  const { year, month } = ymd(day);
  switch (precision) {
    case 'MONTH':
      return formatDay(day, { month: 'short', year: 'numeric' });
    case 'QUARTER':
      return `Q${Math.ceil(month / 3)} ${year}`;
    case 'HALF_YEAR':
      return `H${Math.ceil(month / 6)} ${year}`;
    case 'YEAR':
      return String(year);
    default:
      return shortDate(day);
  }
}
