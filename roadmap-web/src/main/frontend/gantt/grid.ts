// SPDX-License-Identifier: EUPL-1.2

import { attr, el, setText } from '../shared/dom';
import { cellText, type Column, isNumeric, keyWidth, leastWidth, template } from './columns';
import type { Line } from './outline';
import { ROW_HEIGHT } from './scene';
import { spokenBar, type Words } from './words';

const INDENT = 14;

/**
 * The tree grid: only the rows in sight exist, and the focused one, wherever it is. Rows are placed by
 * transform and used again; after scrolling they are put back into the order that is seen, for those who read
 * the page in its own order.
 */
export class Grid {
  readonly element: HTMLElement;
  private readonly head: HTMLElement;
  private readonly body: HTMLElement;
  private readonly rows = new Map<string, HTMLElement>();
  private readonly filled = new WeakMap<HTMLElement, Line>();
  private readonly spare: HTMLElement[] = [];
  private columns: Column[] = [];
  private keyWidth = 0;
  private sorting = 0;

  constructor(private words: Words) {
    const { t } = words;
    this.head = el('div', { role: 'row', 'aria-rowindex': 1, class: 'rm-gantt__headrow' });
    this.body = el('div', { role: 'rowgroup', class: 'rm-gantt__body' });
    this.element = el(
      'div',
      { role: 'treegrid', class: 'rm-gantt__grid', 'aria-label': t('label'), 'aria-describedby': 'rm-gantt-help', id: 'rm-gantt-grid' },
      el('div', { role: 'rowgroup', class: 'rm-gantt__head' }, this.head),
      this.body,
    );
  }

  setWords(words: Words): void {
    this.words = words;
    this.forget();
  }

  setColumns(columns: Column[]): void {
    this.columns = columns;
    this.keyWidth = keyWidth(this.words.model.rows);
    const { t } = this.words;
    const heading = (name: string, className = ''): HTMLElement =>
      el('div', { role: 'columnheader', class: className, text: t(`column.${name}`) });
    this.head.replaceChildren(
      heading('key'),
      heading('title'),
      ...columns.map((c) => heading(c, isNumeric(c) ? 'rm-number' : '')),
      heading('bar', 'rm-sr-only'),
    );
    this.element.style.setProperty('--rm-gantt-columns', template(columns, this.keyWidth));
    for (const row of [...this.rows.values(), ...this.spare]) row.remove();
    this.rows.clear();
    this.spare.length = 0;
  }

  get leastWidth(): number {
    return leastWidth(this.columns, this.keyWidth);
  }

  /** Moves the columns sideways by {@code left} pixels; {@code width} is that of a row. */
  slide(left: number, width: number): void {
    for (const part of [this.head, this.body]) {
      part.style.width = `${width}px`;
      part.style.translate = `${-left}px`;
    }
  }

  setCount(lines: number): void {
    attr(this.element, 'aria-rowcount', lines + 1);
  }

  /** Shows lines {@code first} to {@code last} (exclusive), and keeps the row of {@code stop}. */
  render(lines: Line[], first: number, last: number, scrollTop: number, stop: Line | null): void {
    const wanted: Line[] = lines.slice(first, last);
    if (stop && (stop.row.line < first || stop.row.line >= last)) wanted.push(stop);
    const keys = new Set(wanted.map((line) => line.row.key));
    for (const [key, row] of this.rows) {
      if (keys.has(key)) continue;
      this.rows.delete(key);
      this.spare.push(row);
    }
    for (const line of wanted) {
      let row = this.rows.get(line.row.key);
      if (!row) {
        row = this.spare.pop() ?? this.make();
        this.rows.set(line.row.key, row);
      }
      if (this.filled.get(row) !== line) this.fill(row, line);
      row.style.transform = `translateY(${line.row.line * ROW_HEIGHT - scrollTop}px)`;
      attr(row, 'tabindex', line === stop ? 0 : -1);
    }
    for (const row of this.spare) row.remove();
    if (this.spare.length > 60) this.spare.length = 60;
    clearTimeout(this.sorting);
    this.sorting = window.setTimeout(() => this.sort(lines), 150);
  }

  /** The element of a line that is in sight or has the tab stop. */
  rowOf(key: string): HTMLElement | undefined {
    return this.rows.get(key);
  }

  /** {@code picked} = null for whoever cannot choose rows. */
  mark(key: string | null, hover: string | null, picked: ReadonlySet<string> | null): void {
    for (const [own, row] of this.rows) {
      if (picked) attr(row, 'aria-selected', row.dataset.kind === 'MEASURE' ? String(picked.has(own)) : null);
      row.classList.toggle('is-focus', own === key);
      row.classList.toggle('is-hover', own === hover);
    }
  }

  /** Fills every row anew at the next rendering. */
  forget(): void {
    for (const row of this.rows.values()) this.filled.delete(row);
  }

  private make(): HTMLElement {
    const row = el('div', { role: 'row', class: 'rm-gantt__row' });
    row.append(el('div', { role: 'gridcell', class: 'rm-gantt__key' }), el('div', { role: 'gridcell', class: 'rm-gantt__title' }));
    for (const column of this.columns) {
      row.append(el('div', { role: 'gridcell', class: isNumeric(column) ? 'rm-number' : '' }));
    }
    row.append(el('div', { role: 'gridcell', class: 'rm-sr-only' }));
    return row;
  }

  private fill(element: HTMLElement, line: Line): void {
    if (!element.isConnected) this.body.append(element);
    this.filled.set(element, line);
    const { row } = line;
    attr(element, 'data-key', row.key);
    attr(element, 'data-kind', row.kind);
    attr(element, 'aria-rowindex', row.line + 2);
    attr(element, 'aria-level', line.level);
    attr(element, 'aria-posinset', line.place);
    attr(element, 'aria-setsize', line.size);
    attr(element, 'aria-expanded', row.children.length ? String(line.open) : null);
    const cells = element.children;
    setText(cells[0]!, row.kind === 'GROUP' ? '' : row.key);
    const title = cells[1] as HTMLElement;
    setText(title, row.title);
    attr(title, 'title', row.title.length > 24 ? row.title : null);
    title.style.paddingInlineStart = `${(line.level - 1) * INDENT + 20}px`;
    this.columns.forEach((column, i) => {
      const cell = cells[i + 2]!;
      const text = cellText(this.words, row, column);
      setText(cell, text);
      if (column === 'light') cell.className = row.light ? `rm-light rm-light--${row.light.toLowerCase()}` : '';
      if (column === 'delta') cell.classList.toggle('is-late', text.startsWith('+'));
    });
    setText(cells[cells.length - 1]!, spokenBar(this.words, row));
  }

  private sort(lines: Line[]): void {
    const focused = this.body.contains(document.activeElement)
      ? document.activeElement!.closest('[role=row]')
      : null;
    const order = [...this.rows.values()].sort(
      (a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')),
    );
    if (lines.length === 0 || order.every((row, i) => this.body.children[i] === row)) return;
    // An element that is moved loses the focus: the others move around it.
    const pivot = focused ? order.indexOf(focused as HTMLElement) : -1;
    order.forEach((row, i) => {
      if (i === pivot) return;
      if (i < pivot) this.body.insertBefore(row, focused);
      else this.body.append(row);
    });
  }
}
