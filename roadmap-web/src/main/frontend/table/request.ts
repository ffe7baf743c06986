// SPDX-License-Identifier: EUPL-1.2
import { requestDates, type WantedDates } from '../shared/requestdates';
import type { Texts } from '../shared/texts';
import { changed } from '../shared/undo';
import { parseText } from './format';
import { valueOf, type Column, type Row } from './model';
import type { Cell } from './paste';

/**
 * Asks for the dates that were typed into cells which the locked plan holds, by one request. Whether it was
 * sent.
 *
 * @throws Problem when they cannot be asked for
 */
export async function requestCells(
  t: Texts,
  roadmap: string,
  cells: readonly Cell[],
  rowOf: (key: string) => Row | undefined,
  columns: readonly Column[],
): Promise<boolean> {
  const items = new Map<string, WantedDates>();
  for (const cell of cells) {
    const column = columns.find((each) => each.id === cell.column);
    const row = rowOf(cell.key);
    const parsed = column && parseText(column, cell.text);
    if (!row || !parsed || 'error' in parsed) continue;
    const item = items.get(cell.key) ?? { key: cell.key, start: dayOf(row, 'start'), end: dayOf(row, 'end') };
    items.set(cell.key, { ...item, [cell.column]: parsed.value });
  }
  if (!items.size) return false;
  const key = await requestDates(t, roadmap, [...items.values()]);
  if (key === null) return false;
  changed(t('request.sent', key));
  return true;
}

function dayOf(row: Row, id: string): string | null {
  return valueOf(row, id) as string | null;
}
