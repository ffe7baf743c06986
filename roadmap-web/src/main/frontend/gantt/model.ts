// SPDX-License-Identifier: EUPL-1.2

import { type Day, type Precision, parseDay, WorkingDays } from '../shared/dates';
import type { ConstraintType } from '../shared/rules';
import type { Kind, Plan, PlanDeadline, PlanLink, PlanRow } from './plan';

export type { Kind, Plan, PlanLink, PlanRow } from './plan';

/** A plan item or a group; days are inclusive. */
export interface Row {
  key: string;
  kind: Kind;
  title: string;
  parent: Row | null;
  children: Row[];
  start: Day | null;
  end: Day | null;
  startPrecision: Precision | null;
  endPrecision: Precision | null;
  forecastEnd: Day | null;
  actualStart: Day | null;
  actualEnd: Day | null;
  progress: number | null;
  status: string | null;
  lead: string | null;
  light: string | null;
  critical: boolean;
  /** Little float left, but some. */
  nearCritical: boolean;
  totalFloat: number | null;
  baselineStart: Day | null;
  baselineEnd: Day | null;
  editable: boolean;
  reasonMissing: boolean;
  constraintType: ConstraintType | null;
  constraintDate: Day | null;
  manual: boolean;
  locked: boolean | null;
  /** Key of the field of action above it. */
  field: string | null;
  /** Key of the focal point above it. */
  focal: string | null;
  /** Key of the legal driver with the next deadline, else of the first one that it serves. */
  driver: string | null;
  /** From the earliest start to the latest end of itself and all below it. */
  spanStart: Day | null;
  spanEnd: Day | null;
  /** The same without itself. */
  innerStart: Day | null;
  innerEnd: Day | null;
  /** Number of measures below it. */
  measures: number;
  links: Link[];
  /** Legal deadlines that depend on it, by day. */
  deadlines: Deadline[];
  /** By whose working days it counts. */
  working: WorkingDays;
  /** Place among the visible lines; -1 while hidden. Written by the outline. */
  line: number;
}

export interface Link extends Omit<PlanLink, 'from' | 'to'> {
  from: Row;
  to: Row;
}

export interface Deadline {
  driver: string;
  day: Day;
  title: string;
  binding: boolean;
  measures: Row[];
  /** Least working days from the forecast end of what depends on it to the deadline; null when nothing does. */
  slack: number | null;
}

export interface Model {
  version: number;
  asOf: Day;
  rows: Row[];
  roots: Row[];
  byKey: Map<string, Row>;
  deadlines: Deadline[];
  /** At most so many working days of float are nearly critical. */
  nearFloat: number;
  /** The city's. */
  working: WorkingDays;
  /** First and last day of anything in the plan, the business day included. */
  from: Day;
  to: Day;
  measures: number;
}

/** Where an item ends as far as is known: forecast before plan. */
export function expectedEnd(row: Row): Day | null {
  return row.forecastEnd ?? row.end;
}

export function isPoint(row: Row): boolean {
  return row.kind === 'MILESTONE' || row.kind === 'GATE';
}

/** The measure that a row is or belongs to; null for fields, focal points and groups. */
export function measureOf(row: Row): Row | null {
  let at: Row | null = row;
  while (at && at.kind !== 'MEASURE') at = at.parent;
  return at;
}

/** Working days that an item is now expected to end after its baseline; null without one of the two. */
export function delay(row: Row): number | null {
  const end = expectedEnd(row);
  return end === null || row.baselineEnd === null ? null : row.working.delta(row.baselineEnd, end);
}

export function buildModel(plan: Plan): Model {
  const byKey = new Map<string, Row>();
  const working = new WorkingDays(plan.holidays);
  const nearFloat = plan.nearFloat ?? 0;
  const rows = plan.rows.map((row) => rowOf(row, working));
  for (const row of rows) byKey.set(row.key, row);
  for (const { rows: keys, holidays } of plan.calendars ?? []) {
    const own = new WorkingDays([...plan.holidays, ...holidays]);
    for (const key of keys) byKey.get(key)!.working = own;
  }
  const roots: Row[] = [];
  plan.rows.forEach((source, i) => {
    const row = rows[i]!;
    row.parent = (source.parent && byKey.get(source.parent)) || null;
    if (row.parent) row.parent.children.push(row);
    else roots.push(row);
  });
  for (const row of rows) {
    const over = row.status === 'DONE' || row.status === 'REACHED';
    row.nearCritical = !row.critical && !over && row.totalFloat !== null && row.totalFloat <= nearFloat;
    row.field = row.kind === 'FIELD' ? row.key : (row.parent?.field ?? null);
    row.focal = row.kind === 'FOCAL_POINT' ? row.key : (row.parent?.focal ?? null);
  }
  rollUpAll(rows);
  for (const link of plan.links) {
    const from = byKey.get(link.from);
    const to = byKey.get(link.to);
    if (!from || !to) continue;
    const made = { ...link, from, to };
    from.links.push(made);
    to.links.push(made);
  }
  const deadlines = plan.deadlines.map((d) => deadlineOf(d, byKey)).sort((a, b) => a.day - b.day);
  for (const deadline of deadlines) for (const row of deadline.measures) row.deadlines.push(deadline);
  const asOf = parseDay(plan.asOf) ?? 0;
  for (const { day, driver, measures } of deadlines) if (day >= asOf) for (const row of measures) row.driver ??= driver;
  for (const { key, measures } of plan.drivers ?? []) for (const measure of measures) byKey.get(measure)!.driver ??= key;
  return {
    version: plan.version,
    asOf,
    rows,
    roots,
    byKey,
    deadlines,
    nearFloat,
    working,
    ...extent(roots, asOf),
    measures: roots.reduce((sum, row) => sum + row.measures, 0),
  };
}

function rowOf(source: PlanRow, working: WorkingDays): Row {
  return {
    key: source.key,
    kind: source.kind,
    title: source.title,
    parent: null,
    children: [],
    start: parseDay(source.start),
    end: parseDay(source.end),
    startPrecision: source.startPrecision,
    endPrecision: source.endPrecision,
    forecastEnd: parseDay(source.forecastEnd),
    actualStart: parseDay(source.actualStart),
    actualEnd: parseDay(source.actualEnd),
    progress: source.progress,
    status: source.status,
    lead: source.lead,
    light: source.light,
    critical: source.critical === true,
    nearCritical: false,
    totalFloat: source.totalFloat,
    baselineStart: parseDay(source.baselineStart),
    baselineEnd: parseDay(source.baselineEnd),
    editable: source.editable === true,
    reasonMissing: source.reasonMissing === true,
    constraintType: source.constraintType ?? null,
    constraintDate: parseDay(source.constraintDate),
    manual: source.manual === true,
    locked: source.locked,
    field: null,
    focal: null,
    driver: null,
    spanStart: null,
    spanEnd: null,
    innerStart: null,
    innerEnd: null,
    measures: source.kind === 'MEASURE' ? 1 : 0,
    links: [],
    deadlines: [],
    working,
    line: -1,
  };
}

/** A group row over {@code children}, which keep their place in the tree. */
export function groupOf(key: string, title: string, children: Row[]): Row {
  const group: Row = {
    ...rowOf({ key, title, kind: 'GROUP' } as PlanRow, children[0]!.working),
    children,
    progress: null,
    status: null,
    lead: null,
    light: null,
    totalFloat: null,
  };
  for (const child of children) {
    group.measures += child.measures;
    widen(group, child.spanStart, child.spanEnd);
  }
  return group;
}

/** Spans and numbers of measures, of rows that have none yet. */
export function rollUpAll(rows: Row[]): void {
  // Depth first means that children stand behind their parents.
  for (let i = rows.length - 1; i >= 0; i--) rollUp(rows[i]!);
}

function rollUp(row: Row): void {
  const last = expectedEnd(row);
  widen(row, row.start ?? last, last === null ? row.start : Math.max(last, row.end ?? last));
  if (!row.parent) return;
  const parent = row.parent;
  widen(parent, row.spanStart, row.spanEnd);
  if (row.spanStart !== null) parent.innerStart = Math.min(parent.innerStart ?? row.spanStart, row.spanStart);
  if (row.spanEnd !== null) parent.innerEnd = Math.max(parent.innerEnd ?? row.spanEnd, row.spanEnd);
  row.parent.measures += row.measures;
}

function widen(row: Row, start: Day | null, end: Day | null): void {
  if (start !== null) row.spanStart = Math.min(row.spanStart ?? start, start);
  if (end !== null) row.spanEnd = Math.max(row.spanEnd ?? end, end);
}

export function extent(roots: Row[], asOf: Day): { from: Day; to: Day } {
  let from = asOf;
  let to = asOf;
  for (const row of roots) {
    from = Math.min(from, row.spanStart ?? from);
    to = Math.max(to, row.spanEnd ?? to);
  }
  return { from, to };
}

function deadlineOf(source: PlanDeadline, byKey: Map<string, Row>): Deadline {
  const day = parseDay(source.date) ?? 0;
  const measures = source.measures.flatMap((key) => byKey.get(key) ?? []);
  let slack: number | null = null;
  for (const row of measures) {
    const end = expectedEnd(row);
    if (end === null || row.status === 'CANCELLED') continue;
    const left = row.working.delta(end, day);
    slack = slack === null ? left : Math.min(slack, left);
  }
  return { driver: source.driver, day, title: source.title, binding: source.binding, measures, slack };
}
