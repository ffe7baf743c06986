// SPDX-License-Identifier: EUPL-1.2

import { type Day, isoOf } from '../shared/dates';
import type { Row } from './model';

/** What is asked of the server: one of the forms of `POST /measures/{key}/moves`. */
export type Wish = { start: string } | { end: string } | { range: { start: string; end: string } };

/** Where something lies now; without a kind it is a bar. */
export type Placed = Pick<Row, 'start' | 'end'> & Partial<Pick<Row, 'kind'>>;

/** The one day of a milestone or gate; the last of its period when it is imprecise. */
export function dayOf(row: Placed): Day | null {
  return row.end ?? row.start;
}

/** Whether it has one day instead of a start and an end. */
export function hasOneDay(row: Placed): boolean {
  return row.kind === 'MILESTONE' || row.kind === 'GATE';
}

/** The whole wish for what lies on these days now. */
export function wishFor(row: Placed, start: Day, end: Day): Wish | null {
  if (hasOneDay(row)) {
    return dayOf(row) === end ? null : { range: { start: isoOf(end), end: isoOf(end) } };
  }
  if (row.start === start && row.end === end) return null;
  if (row.start === null || row.end === null) return { range: { start: isoOf(start), end: isoOf(end) } };
  if (row.start === start) return { end: isoOf(end) };
  if (row.end === end) return { range: { start: isoOf(start), end: isoOf(end) } };
  return { start: isoOf(start) };
}
