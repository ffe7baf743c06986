// SPDX-License-Identifier: EUPL-1.2

import { type Day, type Precision, dayOf, nextStart, startOf, ymd } from '../shared/dates';
import type { Texts } from '../shared/texts';
import type { Deadline, Link, Model, Row } from './model';
import type { Line } from './outline';
import type { Colouring, Palette } from './palette';
import type { Scale } from './scale';
import type { Surface } from './surface';

export const ROW_HEIGHT = 30;
export const HEADER_HEIGHT = 72;
export const BAR_TOP = 7;
export const BAR_HEIGHT = 14;

export const LAYERS = ['baseline', 'deadlines', 'critical', 'links'] as const;

/** What can be shown or hidden; `links` = all links between visible rows. */
export type Layer = (typeof LAYERS)[number];

export interface BudgetCycle {
  title: string;
  years: number[];
}

/** Predecessors and successors of the focused row, across everything that links them. */
export interface Chain {
  rows: Set<Row>;
  links: Link[];
}

/** Follows and draws links. */
export interface Linking {
  chainOf(row: Row): Chain | null;
  drawLinks(s: Surface, scene: Scene): void;
}

/** Everything that one drawing needs; only the lines from {@code first} to {@code last} are drawn. */
export interface Scene {
  lines: Line[];
  first: number;
  /** Exclusive. */
  last: number;
  scrollTop: number;
  width: number;
  height: number;
  scale: Scale;
  model: Model;
  palette: Palette;
  colouring: Colouring;
  focus: Row | null;
  chain: Chain | null;
  /** Null until it has loaded. */
  linking: Linking | null;
  hover: number;
  /** Keys of the rows chosen together. */
  picked: ReadonlySet<string>;
  /** The link under the pointer. */
  link: Link | null;
  show: ReadonlySet<Layer>;
  cycles: BudgetCycle[];
  t: Texts;
}

export function topOf(scene: Scene, line: number): number {
  return HEADER_HEIGHT + line * ROW_HEIGHT - scene.scrollTop;
}

/** First day and the day after the last of what an imprecise date may mean; null for exact days. */
export function spread(day: Day | null, precision: Precision | null): [Day, Day] | null {
  if (day === null || !precision || precision === 'DAY') return null;
  if (precision === 'HALF_YEAR') {
    const { year, month } = ymd(day);
    const first = month > 6 ? 7 : 1;
    return [dayOf(year, first, 1), dayOf(year, first + 6, 1)];
  }
  const unit = precision === 'MONTH' ? 'month' : precision === 'QUARTER' ? 'quarter' : 'year';
  const start = startOf(unit, day);
  return [start, nextStart(unit, start)];
}

/** `+12 AT`, `−3 AT`, `±0 AT`: working days with their sign. */
export function signed(days: number, t: Texts): string {
  return t('days.signed', days > 0 ? `+${days}` : days < 0 ? `−${-days}` : '±0');
}

/** The slack of a deadline in words of two or three characters; empty when nothing depends on it. */
export function slackText(deadline: Deadline, t: Texts): string {
  return deadline.slack === null ? '' : signed(deadline.slack, t);
}
