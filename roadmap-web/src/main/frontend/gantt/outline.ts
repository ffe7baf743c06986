// SPDX-License-Identifier: EUPL-1.2

import { type Filter, isFiltering, matcher } from '../shared/filter';
import { groupOf, type Model, type Row } from './model';
import { STATUSES } from './palette';

export type Grouping = 'tree' | 'field' | 'focal' | 'lead' | 'driver' | 'status';
export type Opening = 'default' | 'all' | 'none';

/** One visible line of the tree grid; level, place and size of the set count from 1 as ARIA does. */
export interface Line {
  row: Row;
  parent: Line | null;
  level: number;
  place: number;
  size: number;
  open: boolean;
}

export interface Shape {
  group: Grouping;
  opening: Opening;
  /** Keys of rows that are the other way round than {@code opening} says. */
  toggled: Set<string>;
}

export interface Outline {
  lines: Line[];
  /** Measures that the filter admits, collapsed ones too. */
  shown: number;
}

/** Which title a group has; null = not assigned. */
export type GroupTitle = (value: string | null) => string;

/**
 * The trees that are shown: the plan's own, or one of groups with measures below. A measure that the
 * filter refuses is left out unless something below it is admitted; what has no measure left goes too.
 */
export class Outliner {
  private roots: Row[] = [];
  private kept: Set<Row> | null = null;
  private shown = 0;

  constructor(private readonly model: Model) {}

  /** Groups and filters anew: work over the whole plan, not for keystrokes in the grid. */
  arrange(group: Grouping, filter: Filter, title: GroupTitle): void {
    this.roots = group === 'tree' ? this.model.roots : this.grouped(group, title);
    this.kept = null;
    this.shown = this.model.measures;
    if (!isFiltering(filter)) return;
    this.kept = new Set();
    this.shown = 0;
    const admits = matcher(filter);
    for (const root of this.roots) this.keep(root, admits, false);
  }

  /** The lines that are visible with the given rows open. */
  lines(shape: Shape): Outline {
    for (const row of this.model.rows) row.line = -1;
    const lines: Line[] = [];
    this.append(lines, this.roots, null, shape);
    lines.forEach((line, i) => (line.row.line = i));
    return { lines, shown: this.shown };
  }

  private append(lines: Line[], rows: Row[], parent: Line | null, shape: Shape): void {
    const kept = this.kept;
    const visible = kept ? rows.filter((row) => kept.has(row)) : rows;
    visible.forEach((row, i) => {
      const open = row.children.length > 0 && isOpen(row, shape);
      const level = (parent?.level ?? 0) + 1;
      const line = { row, parent, level, place: i + 1, size: visible.length, open };
      lines.push(line);
      if (open) this.append(lines, row.children, line, shape);
    });
  }

  private keep(row: Row, admits: ReturnType<typeof matcher>, inherited: boolean): boolean {
    const judged = row.kind === 'MEASURE' || (row.kind === 'WORK_PACKAGE' && !inherited);
    const own = judged ? admits(row) : inherited;
    if (own && row.kind === 'MEASURE') this.shown++;
    let any = own;
    for (const child of row.children) any = this.keep(child, admits, own) || any;
    if (any) this.kept!.add(row);
    return any;
  }

  private grouped(group: Exclude<Grouping, 'tree'>, title: GroupTitle): Row[] {
    const members = new Map<string | null, Row[]>();
    for (const row of this.model.rows) {
      if (row.kind !== 'MEASURE' || row.parent?.kind === 'MEASURE') continue;
      const value = row[group];
      const list = members.get(value);
      if (list) list.push(row);
      else members.set(value, [row]);
    }
    const groups = [...members].map(([value, rows]) => ({
      value,
      row: groupOf(`${group}:${value ?? ''}`, title(value), rows),
    }));
    if (group === 'lead' || group === 'driver') groups.sort((a, b) => a.row.title.localeCompare(b.row.title));
    if (group === 'status') groups.sort((a, b) => STATUSES.indexOf(a.value!) - STATUSES.indexOf(b.value!));
    groups.sort((a, b) => Number(a.value === null) - Number(b.value === null));
    return groups.map((g) => g.row);
  }
}

/** Measures start closed unless they contain measures; everything above them starts open. */
export function isOpen(row: Row, shape: Shape): boolean {
  const open =
    shape.opening === 'all' ||
    (shape.opening === 'default' &&
      (row.kind !== 'MEASURE' || row.children.some((child) => child.kind === 'MEASURE')) &&
      row.kind !== 'WORK_PACKAGE');
  return open !== shape.toggled.has(row.key);
}

/** Where a line is among others, or the one that it was below; 0 when all of that is gone. */
export function lineNear(lines: Line[], anchor: Line): number {
  for (let at: Line | null = anchor; at; at = at.parent) {
    const { key } = at.row;
    const found = lines.findIndex((line) => line.row.key === key);
    if (found >= 0) return found;
  }
  return 0;
}
