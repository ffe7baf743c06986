// SPDX-License-Identifier: EUPL-1.2
import {
  choicesOf,
  labelOf,
  valueOf,
  type Column,
  type GroupBy,
  type Line,
  type Row,
  type SortKey,
  type Value,
} from './model';

const LIGHT_ORDER = ['RED', 'YELLOW', 'GREEN', 'GREY'];
const collator = new Intl.Collator(document.documentElement.lang || 'de', { numeric: true });

/** What rows are compared by: empty values come last in either direction. */
function sortValue(column: Column, row: Row): string | number | null {
  const value = valueOf(row, column.id);
  if (value === null || value === '' || (Array.isArray(value) && !value.length)) return null;
  switch (column.type) {
    case 'CHOICE':
      return choicesOf(column).get(String(value))?.index ?? String(value);
    case 'LIGHT':
      return LIGHT_ORDER.indexOf(String(value));
    case 'NUMBER':
    case 'PERCENT':
    case 'MONEY':
      return Number(value);
    default:
      return Array.isArray(value) ? value.join(', ') : String(value);
  }
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** The rows in the order of the sort keys; ties keep the order they came in. */
export function sorted(rows: readonly Row[], keys: readonly SortKey[], columns: readonly Column[]): Row[] {
  const by = keys.flatMap((key) => {
    const column = columns.find((c) => c.id === key.id);
    return column ? [{ column, sign: key.descending ? -1 : 1 }] : [];
  });
  if (!by.length) return [...rows];
  const entries = rows.map((row) => ({ row, values: by.map(({ column }) => sortValue(column, row)) }));
  entries.sort((x, y) => {
    for (let i = 0; i < by.length; i++) {
      const a = x.values[i] ?? null;
      const b = y.values[i] ?? null;
      if (a === null && b === null) continue;
      if (a === null || b === null) return a === null ? 1 : -1;
      const order = compare(a, b);
      if (order) return order * by[i]!.sign;
    }
    return 0;
  });
  return entries.map((entry) => entry.row);
}

/** Exact sum of a column: money in whole cents, other numbers to 2 decimals; null where nothing is known. */
export function sumOf(rows: readonly Row[], column: Column): Value {
  let hundredths = 0;
  let known = false;
  for (const row of rows) {
    const value = valueOf(row, column.id);
    if (value === null || value === '') continue;
    known = true;
    hundredths += Math.round(Number(value) * 100);
  }
  if (!known) return null;
  return column.type === 'MONEY' ? (hundredths / 100).toFixed(2) : hundredths / 100;
}

export function sums(rows: readonly Row[], columns: readonly Column[]): Map<string, Value> {
  return new Map(columns.filter((c) => c.sumable).map((c) => [c.id, sumOf(rows, c)]));
}

/** Rows as lines, under a line per group with its count and sums; "not assigned" last. */
export function linesOf(
  rows: readonly Row[],
  groupBy: GroupBy,
  columns: readonly Column[],
  closed: ReadonlySet<string>,
  unassigned: string,
): Line[] {
  const column = columns.find((c) => c.id === groupBy);
  if (!column) return rows.map((row) => ({ kind: 'row', id: row.key, row }));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = String(valueOf(row, column.id) ?? '');
    const list = groups.get(id);
    if (list) list.push(row);
    else groups.set(id, [row]);
  }
  const order = (id: string): number => (id === '' ? Infinity : (choicesOf(column).get(id)?.index ?? 1e9));
  const lines: Line[] = [];
  for (const [id, members] of [...groups].sort((a, b) => order(a[0]) - order(b[0]))) {
    const open = !closed.has(id);
    const label = id === '' ? unassigned : labelOf(column, id);
    lines.push({ kind: 'group', id, label, count: members.length, sums: sums(members, columns), open });
    if (open) for (const row of members) lines.push({ kind: 'row', id: row.key, row });
  }
  return lines;
}

/** `end,-title`: the sort keys as written in the address; a minus means descending. */
export function parseSort(text: string | null): SortKey[] {
  return (text ?? '')
    .split(',')
    .filter(Boolean)
    .map((part) => ({ id: part.replace(/^-/, ''), descending: part.startsWith('-') }));
}

export function sortText(keys: readonly SortKey[]): string {
  return keys.map((key) => (key.descending ? '-' : '') + key.id).join(',');
}

/** Next state of a column's sort: ascending, descending, none; `add` keeps the other columns. */
export function cycled(keys: readonly SortKey[], id: string, add: boolean): SortKey[] {
  const now = keys.find((key) => key.id === id);
  const next = !now ? [{ id, descending: false }] : now.descending ? [] : [{ id, descending: true }];
  if (!add) return next;
  if (!now) return [...keys, ...next];
  return keys.flatMap((key) => (key.id === id ? next : [key]));
}
