// SPDX-License-Identifier: EUPL-1.2

import { type Day, isoOf } from '../shared/dates';
import type { Row } from './model';

/** What is asked of the server: one of the forms of `POST /measures/{key}/moves`. */
export type Wish = { start: string } | { end: string } | { range: { start: string; end: string } };

/** Where something lies now. */
export type Placed = Pick<Row, 'start' | 'end'>;

/** The whole wish for a bar that lies on these days now. */
export function wishFor(row: Placed, start: Day, end: Day): Wish | null {
  if (row.start === start && row.end === end) return null;
  if (row.start === null || row.end === null) return { range: { start: isoOf(start), end: isoOf(end) } };
  if (row.start === start) return { end: isoOf(end) };
  if (row.end === end) return { range: { start: isoOf(start), end: isoOf(end) } };
  return { start: isoOf(start) };
}
