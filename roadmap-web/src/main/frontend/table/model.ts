// SPDX-License-Identifier: EUPL-1.2

export type ColumnType = 'KEY' | 'TEXT' | 'DATE' | 'NUMBER' | 'PERCENT' | 'MONEY' | 'CHOICE' | 'LIGHT' | 'LIST';

export interface Choice {
  value: string;
  label: string;
}

export interface Column {
  id: string;
  label: string;
  type: ColumnType;
  editable: boolean;
  /** Whether those who may only report may change it. */
  report: boolean;
  sumable: boolean;
  /** For CHOICE, in the order they sort by. */
  choices: Choice[] | null;
  /** False = only on request. */
  shown: boolean;
}

export type Value = string | number | string[] | null;

/** One measure; besides the named ones a value per column id. */
export interface Row {
  key: string;
  version: number;
  /** Whether the caller may change everything, and the columns of a report. */
  editable: boolean;
  reportable: boolean;
  /** The locked plan holds its planned dates: they change on request. */
  held: boolean;
  [column: string]: Value | boolean | undefined;
}

export interface TableData {
  version: number;
  asOf: string;
  columns: Column[];
  rows: Row[];
}

export type GroupBy = 'none' | 'field' | 'focalPoint' | 'lead' | 'status';

export const GROUPS: readonly GroupBy[] = ['none', 'field', 'focalPoint', 'lead', 'status'];

export interface SortKey {
  id: string;
  descending: boolean;
}

export type Line =
  | { kind: 'row'; id: string; row: Row }
  | { kind: 'group'; id: string; label: string; count: number; sums: Map<string, Value>; open: boolean };

export function valueOf(row: Row, id: string): Value {
  const value = row[id];
  return value === undefined || typeof value === 'boolean' ? null : value;
}

export function isEditable(column: Column, row: Row): boolean {
  return column.editable && (row.editable || (column.report && row.reportable));
}

export function isHeld(column: Column, row: Row): boolean {
  return row.held && (column.id === 'start' || column.id === 'end');
}

export function labelOf(column: Column, value: string): string {
  return choicesOf(column).get(value)?.label ?? value;
}

const indexes = new WeakMap<Column, Map<string, { label: string; index: number }>>();

export function choicesOf(column: Column): Map<string, { label: string; index: number }> {
  let map = indexes.get(column);
  if (!map) {
    map = new Map((column.choices ?? []).map((c, index) => [c.value, { label: c.label, index }]));
    indexes.set(column, map);
  }
  return map;
}
