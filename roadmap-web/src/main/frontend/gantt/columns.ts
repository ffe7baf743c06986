// SPDX-License-Identifier: EUPL-1.2

import { shortDate } from '../shared/dates';
import { delay, isPoint, type Row } from './model';
import { signed } from './scene';
import { endWord, startWord, valueWord, type Words } from './words';

/** Columns beside key and title, which always stand. */
export const COLUMNS = [
  'start', 'end', 'delta', 'light', 'status', 'lead', 'progress', 'forecast', 'baseline', 'duration', 'float',
  'actualStart', 'actualEnd',
] as const;

export type Column = (typeof COLUMNS)[number];

export const DEFAULT_COLUMNS: Column[] = ['start', 'end', 'delta', 'light'];

const WIDTHS: Record<Column, number> = {
  start: 86,
  end: 86,
  delta: 72,
  light: 76,
  status: 108,
  lead: 88,
  progress: 84,
  forecast: 92,
  baseline: 92,
  duration: 72,
  float: 72,
  actualStart: 92,
  actualEnd: 92,
};

const TITLE_WIDTH = 190;
const KEY_WIDTHS: [number, number] = [76, 150];

/** Room for the longest key of a plan, within reason. */
export function keyWidth(rows: Row[]): number {
  const longest = rows.reduce((most, row) => Math.max(most, row.kind === 'GROUP' ? 0 : row.key.length), 0);
  return Math.max(KEY_WIDTHS[0], Math.min(KEY_WIDTHS[1], longest * 7.5 + 14));
}

/** Width of all columns with the title at its least. */
export function leastWidth(columns: Column[], key: number): number {
  return columns.reduce((sum, column) => sum + WIDTHS[column], key + TITLE_WIDTH);
}

export function template(columns: Column[], key: number): string {
  const rest = columns.map((column) => `${WIDTHS[column]}px`).join(' ');
  return `${key}px minmax(${TITLE_WIDTH}px, 1fr) ${rest}`;
}

export function isNumeric(column: Column): boolean {
  return ['delta', 'progress', 'duration', 'float'].includes(column);
}

/** What a cell says; empty where the column means nothing for the row. */
export function cellText(words: Words, row: Row, column: Column): string {
  const { t } = words;
  const work = row.kind === 'MEASURE' || row.kind === 'WORK_PACKAGE';
  switch (column) {
    case 'start':
      return isPoint(row) ? '' : startWord(row);
    case 'end':
      return endWord(row) || (work || isPoint(row) ? t('undated') : '');
    case 'delta': {
      const days = delay(row);
      return days === null ? '' : signed(days, t);
    }
    case 'light':
      return row.light ? valueWord(words, 'light', row.light) : '';
    case 'status':
      if (isPoint(row)) return t(`point.${row.status ?? 'OPEN'}`);
      return row.status ? valueWord(words, 'status', row.status) : '';
    case 'lead':
      return row.lead ?? '';
    case 'progress':
      if (!work) return '';
      return row.progress === null ? t('progress.unknown') : t('percent', row.progress);
    case 'forecast':
      return shortDate(row.forecastEnd);
    case 'baseline':
      return shortDate(row.baselineEnd);
    case 'duration':
      return work && row.start !== null && row.end !== null
        ? t('days', row.working.count(row.start, row.end))
        : '';
    case 'float':
      return row.totalFloat === null ? '' : t('days', row.totalFloat);
    case 'actualStart':
      return shortDate(row.actualStart);
    case 'actualEnd':
      return shortDate(row.actualEnd);
  }
}
