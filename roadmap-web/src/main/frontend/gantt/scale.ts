// SPDX-License-Identifier: EUPL-1.2

import { type Day, formatDay, isoWeek, nextStart, startOf, type Unit, ymd } from '../shared/dates';

/** Pixels per day of the four zoom buttons. */
export const ZOOMS = { week: 26, month: 7, quarter: 1.9, year: 0.62 } as const;

export type Zoom = keyof typeof ZOOMS;

export const ZOOM_MIN = 0.05;
export const ZOOM_MAX = 60;

/** Where days lie on the chart. {@code left} is the day (with fraction) at the left edge. */
export interface Scale {
  px: number;
  left: number;
}

export function xOf(scale: Scale, day: number): number {
  return (day - scale.left) * scale.px;
}

export function dayAt(scale: Scale, x: number): number {
  return scale.left + x / scale.px;
}

/** The zoom button that is nearest by ratio. */
export function nearestZoom(px: number): Zoom {
  const names = Object.keys(ZOOMS) as Zoom[];
  const distance = (zoom: Zoom): number => Math.abs(Math.log(px / ZOOMS[zoom]));
  return names.reduce((best, zoom) => (distance(zoom) < distance(best) ? zoom : best));
}

export interface Tier {
  unit: Unit;
  label: (start: Day) => string;
}

/** Upper and lower tier of the header: week/day, month/week, quarter/month or year/quarter. */
export function tiers(px: number, weekWord: string): [Tier, Tier] {
  const year: Tier = { unit: 'year', label: (d) => String(ymd(d).year) };
  const quarter = (long: boolean): Tier => ({
    unit: 'quarter',
    label: (d) => {
      const { year: y, month } = ymd(d);
      return `Q${Math.ceil(month / 3)}${long ? ` ${y}` : ''}`;
    },
  });
  if (px >= 14) {
    return [
      {
        unit: 'week',
        label: (d) => `${weekWord} ${isoWeek(d).week} · ${formatDay(d, { month: 'long', year: 'numeric' })}`,
      },
      { unit: 'day', label: (d) => formatDay(d, px >= 34 ? { weekday: 'short', day: 'numeric' } : { day: 'numeric' }) },
    ];
  }
  if (px >= 3.4) {
    return [
      { unit: 'month', label: (d) => formatDay(d, { month: px > 4 ? 'long' : 'short', year: 'numeric' }) },
      { unit: 'week', label: (d) => (px >= 6.8 ? `${weekWord} ${isoWeek(d).week}` : String(isoWeek(d).week)) },
    ];
  }
  if (px >= 0.95) {
    return [quarter(true), { unit: 'month', label: (d) => formatDay(d, { month: 'short' }) }];
  }
  return [year, quarter(false)];
}

/** Calls {@code visit} for each unit that is at least partly between the days; `end` is exclusive. */
export function eachUnit(
  unit: Unit,
  from: number,
  to: number,
  visit: (start: Day, end: Day) => void,
): void {
  for (let start = startOf(unit, Math.floor(from)); start < to; ) {
    const end = nextStart(unit, start);
    visit(start, end);
    start = end;
  }
}
