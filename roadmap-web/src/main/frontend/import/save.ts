// SPDX-License-Identifier: EUPL-1.2
import { el } from '../shared/dom';

/** Hands the rows to the browser as CSV; no cell is a formula. */
export function saveRows(name: string, rows: string[][]): void {
  const cell = (text: string): string => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replace(/"/g, '""')}"`;
  const lines = rows.map((row) => row.map(cell).join(';'));
  const url = URL.createObjectURL(new Blob([`\ufeff${lines.join('\r\n')}\r\n`], { type: 'text/csv' }));
  el('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
