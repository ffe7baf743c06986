// SPDX-License-Identifier: EUPL-1.2
import { el, type Stop } from '../shared/dom';
import type { Texts } from '../shared/texts';
import { shownText } from './format';
import { valueOf, type Column, type Line, type Value } from './model';

export interface Sheet {
  columns: readonly Column[];
  lines: readonly Line[];
  totals: ReadonlyMap<string, Value>;
}

/** While the page is printed, all rows stand in a plain table: paper repeats its head and cuts no row. */
export function printAll(host: HTMLElement, t: Texts, sheet: () => Sheet): Stop {
  const before = (): void => {
    after();
    host.append(plainTable(sheet(), t));
  };
  const after = (): void => host.querySelector('.tb-print')?.remove();
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

function plainTable({ columns, lines, totals }: Sheet, t: Texts): HTMLElement {
  const cell = (column: Column, text: string): HTMLElement => el('td', { class: `is-${column.type.toLowerCase()}`, text });
  const wide = Math.max(1, columns.findIndex((c) => c.sumable));
  const sumCells = (label: string, sums: ReadonlyMap<string, Value>): HTMLElement[] => [
    el('td', { colspan: wide, text: label }),
    ...columns.slice(wide).map((column) => cell(column, shownText(column, sums.get(column.id) ?? null, t))),
  ];
  const body = el('tbody');
  for (const line of lines) {
    const row = el('tr', { class: `is-${line.kind}` });
    if (line.kind === 'group') row.append(...sumCells(t('group', line.label, line.count), line.sums));
    else for (const column of columns) row.append(cell(column, shownText(column, valueOf(line.row, column.id), t)));
    body.append(row);
  }
  return el(
    'table',
    { class: 'tb-print rm-print-only' },
    el('thead', {}, withCells(el('tr'), columns.map((c) => el('th', { scope: 'col', class: `is-${c.type.toLowerCase()}`, text: c.label })))),
    body,
    el('tbody', { class: 'tb-print-sum' }, withCells(el('tr'), sumCells(t('sum'), totals))),
  );
}

function withCells(row: HTMLElement, cells: HTMLElement[]): HTMLElement {
  row.append(...cells);
  return row;
}
