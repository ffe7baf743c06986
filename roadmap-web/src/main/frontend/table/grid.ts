// SPDX-License-Identifier: EUPL-1.2
import { attr, el, perFrame, setText } from '../shared/dom';
import { icon } from '../shared/icon';
import type { Texts } from '../shared/texts';
import { shownText } from './format';
import { isEditable, isHeld, type Column, type Line, type SortKey, type Value } from './model';
import type { Selection } from './selection';

export interface GridState {
  columns: readonly Column[];
  /** Width per column in rem, same order. */
  widths: readonly number[];
  lines: readonly Line[];
  totals: ReadonlyMap<string, Value>;
  sort: readonly SortKey[];
  /** Texts of refused cells by `key|column`. */
  failed: ReadonlyMap<string, { text: string; message: string }>;
  pending: ReadonlySet<string>;
}

const OVERSCAN = 6;
const EMPTY: GridState = {
  columns: [],
  widths: [],
  lines: [],
  totals: new Map(),
  sort: [],
  failed: new Map(),
  pending: new Set(),
};

/**
 * A grid of which only the visible rows exist. Line -1 is the header. The grid itself holds the focus and
 * names its active cell by `aria-activedescendant`, so scrolling never loses the focus.
 */
export class Grid {
  readonly head = el('div', { class: 'tb-row tb-head', role: 'row', 'aria-rowindex': 1 });
  readonly body = el('div', { class: 'tb-body', role: 'rowgroup' });
  readonly foot = el('div', { class: 'tb-row tb-foot', role: 'row' });
  readonly element: HTMLElement;
  state = EMPTY;
  rowHeight = 36;
  private rows = new Map<number, HTMLElement>();
  private spare: HTMLElement[] = [];
  private readonly schedule = perFrame(() => this.drawRows(false));

  constructor(
    private readonly t: Texts,
    readonly selection: Selection,
  ) {
    this.element = el(
      'div',
      {
        class: 'tb-grid',
        role: 'grid',
        tabindex: 0,
        'aria-label': t('title'),
        'aria-multiselectable': 'true',
        'aria-describedby': 'tb-help',
      },
      el('div', { class: 'tb-headgroup', role: 'rowgroup' }, this.head),
      this.body,
      el('div', { class: 'tb-footgroup', role: 'rowgroup' }, this.foot),
    );
    this.element.addEventListener('scroll', () => this.schedule(), { passive: true });
  }

  /** Draws everything anew from the state. */
  draw(state: GridState): void {
    const sameColumns =
      state.columns.length === this.state.columns.length &&
      state.columns.every((c, i) => c.id === this.state.columns[i]!.id);
    this.state = state;
    this.rowHeight = this.measuredHeight();
    this.element.style.setProperty('--tb-cols', state.widths.map((w) => `${w}rem`).join(' '));
    this.element.style.setProperty('--tb-width', `${state.widths.reduce((sum, w) => sum + w, 0)}rem`);
    attr(this.element, 'aria-rowcount', state.lines.length + 2);
    attr(this.element, 'aria-colcount', state.columns.length);
    this.body.style.height = `${state.lines.length * this.rowHeight}px`;
    if (!sameColumns) {
      for (const row of this.rows.values()) row.remove();
      this.rows.clear();
      this.spare = [];
    }
    this.drawHead();
    this.drawFoot();
    this.drawRows(true);
  }

  /** Marks the selection anew; nothing else has changed. */
  refresh(): void {
    this.drawRows(true);
    for (const [index, cell] of Array.from(this.head.children).entries()) {
      cell.classList.toggle('is-active', this.selection.line === -1 && this.selection.col === index);
    }
  }

  reveal(): void {
    const { line, col } = this.selection;
    const view = this.element;
    if (line >= 0) {
      const top = line * this.rowHeight;
      const room = view.clientHeight - this.head.offsetHeight - this.foot.offsetHeight;
      if (top < view.scrollTop) view.scrollTop = top;
      else if (top + this.rowHeight > view.scrollTop + room) view.scrollTop = top + this.rowHeight - room;
    }
    const cell = this.head.children[col] as HTMLElement | undefined;
    if (cell && col > 0) {
      const sticky = (this.head.firstElementChild as HTMLElement).offsetWidth;
      if (cell.offsetLeft - sticky < view.scrollLeft) view.scrollLeft = cell.offsetLeft - sticky;
      const right = cell.offsetLeft + cell.offsetWidth - view.clientWidth;
      if (right > view.scrollLeft) view.scrollLeft = right;
    }
    this.schedule.cancel();
    this.refresh();
  }

  /** Rows that fit, for PgUp and PgDn. */
  get page(): number {
    const room = this.element.clientHeight - this.head.offsetHeight - this.foot.offsetHeight;
    return Math.max(1, Math.floor(room / this.rowHeight) - 1);
  }

  /** Place of a cell inside the body, px. */
  box(line: number, col: number): { left: number; top: number; width: number; height: number } {
    const head = this.head.children[col] as HTMLElement;
    return { left: head.offsetLeft, top: line * this.rowHeight, width: head.offsetWidth, height: this.rowHeight };
  }

  private measuredHeight(): number {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    return Math.round(rem * 2.25);
  }

  private drawHead(): void {
    const { columns, sort } = this.state;
    while (this.head.childElementCount > columns.length) this.head.lastElementChild!.remove();
    while (this.head.childElementCount < columns.length) this.head.append(headCell());
    columns.forEach((column, index) => {
      const cell = this.head.children[index] as HTMLElement;
      const at = sort.findIndex((key) => key.id === column.id);
      const key = sort[at];
      cell.id = `tb--1-${index}`;
      cell.className = `tb-cell tb-th is-${column.type.toLowerCase()}`;
      cell.dataset.column = column.id;
      attr(cell, 'aria-colindex', index + 1);
      attr(cell, 'aria-sort', key ? (key.descending ? 'descending' : 'ascending') : null);
      setText(cell.children[0]!, column.label);
      cell.title = column.label;
      setText(cell.children[1]!, key ? (key.descending ? '▼' : '▲') + (sort.length > 1 ? at + 1 : '') : '');
    });
  }

  private drawFoot(): void {
    const { columns, totals, lines } = this.state;
    attr(this.foot, 'aria-rowindex', lines.length + 2);
    this.foot.replaceChildren(
      ...columns.map((column, index) => {
        const sum = totals.get(column.id) ?? null;
        const text = index === 0 ? this.t('sum') : shownText(column, sum, this.t);
        return el('div', {
          class: `tb-cell is-${column.type.toLowerCase()}`,
          role: 'gridcell',
          'aria-colindex': index + 1,
          text,
        });
      }),
    );
  }

  private drawRows(all: boolean): void {
    const { lines } = this.state;
    const view = this.element;
    const first = Math.max(0, Math.floor(view.scrollTop / this.rowHeight) - OVERSCAN);
    const last = Math.min(lines.length - 1, Math.ceil((view.scrollTop + view.clientHeight) / this.rowHeight) + OVERSCAN);
    const { line: active } = this.selection;
    for (const [index, row] of this.rows) {
      if ((index < first || index > last) && index !== active) {
        this.rows.delete(index);
        this.spare.push(row);
      }
    }
    for (let index = first; index <= last; index++) this.drawRow(index, all);
    if (active >= 0 && active < lines.length) this.drawRow(active, all);
    for (const row of this.spare) row.remove();
    if (this.spare.length > 60) this.spare.length = 60;
    const id = `tb-${active}-${this.selection.col}`;
    attr(view, 'aria-activedescendant', document.getElementById(id) ? id : null);
  }

  private drawRow(index: number, refill: boolean): void {
    const known = this.rows.get(index);
    if (known && !refill) return;
    const line = this.state.lines[index];
    if (!line) {
      known?.remove();
      this.rows.delete(index);
      return;
    }
    const row = known ?? this.spare.pop() ?? this.newRow();
    row.style.top = `${index * this.rowHeight}px`;
    attr(row, 'aria-rowindex', index + 2);
    row.className = `tb-row tb-line is-${line.kind}${index % 2 ? ' is-odd' : ''}`;
    row.dataset.line = String(index);
    if (line.kind === 'row') row.dataset.key = line.row.key;
    else delete row.dataset.key;
    this.state.columns.forEach((column, col) => {
      const cell = row.children[col] as HTMLElement;
      cell.id = `tb-${index}-${col}`;
      if (line.kind === 'row') this.fillCell(cell, line, column, index, col);
      else this.fillGroupCell(cell, line, column, index, col);
    });
    if (!row.isConnected) this.body.append(row);
    this.rows.set(index, row);
  }

  private newRow(): HTMLElement {
    const row = el('div', { role: 'row' });
    this.state.columns.forEach((_, col) => row.append(el('div', { role: 'gridcell', 'aria-colindex': col + 1 })));
    return row;
  }

  private fillCell(cell: HTMLElement, line: Line & { kind: 'row' }, column: Column, index: number, col: number): void {
    const id = `${line.row.key}|${column.id}`;
    const failure = this.state.failed.get(id);
    const value = (line.row[column.id] ?? null) as Value;
    const text = failure ? failure.text : shownText(column, value, this.t);
    const editable = isEditable(column, line.row);
    const held = !failure && isHeld(column, line.row);
    const marked = this.marks(index, col, editable) + (failure ? ' is-failed' : '') + (held ? ' is-held' : '') + (this.state.pending.has(id) ? ' is-pending' : '');
    const className = `tb-cell is-${column.type.toLowerCase()}${marked}`;
    if (cell.className !== className) cell.className = className;
    attr(cell, 'aria-readonly', editable ? null : 'true');
    attr(cell, 'aria-invalid', failure ? 'true' : null);
    attr(cell, 'aria-expanded', null);
    attr(cell, 'title', failure ? failure.message : held ? this.t('held.title') : text.length > 14 ? text : null);
    const chip = chipClass(column, value);
    if (held) this.fillHeld(cell, text);
    else if (!chip || failure) setText(cell, text);
    else if (text === '') cell.replaceChildren();
    else {
      const known = cell.firstElementChild ?? cell.appendChild(document.createElement('span'));
      if (cell.childNodes.length > 1) cell.replaceChildren(known);
      known.className = chip;
      setText(known, text);
    }
  }

  /** A padlock and a word, never a colour alone. */
  private fillHeld(cell: HTMLElement, text: string): void {
    const word = el('span', { class: 'rm-visually-hidden', text: `, ${this.t('held')}` });
    cell.replaceChildren(text, icon('lock'), word);
  }

  private fillGroupCell(cell: HTMLElement, line: Line & { kind: 'group' }, column: Column, index: number, col: number): void {
    cell.className = `tb-cell is-${column.type.toLowerCase()}${this.marks(index, col, false)}`;
    attr(cell, 'aria-readonly', null);
    attr(cell, 'aria-invalid', null);
    attr(cell, 'title', null);
    attr(cell, 'aria-expanded', col === 0 ? String(line.open) : null);
    if (col === 0) cell.replaceChildren(el('span', { class: 'tb-group', text: this.t('group', line.label, line.count) }));
    else setText(cell, shownText(column, line.sums.get(column.id) ?? null, this.t));
  }

  private marks(line: number, col: number, editable: boolean): string {
    const { selection } = this;
    const active = selection.line === line && selection.col === col;
    const selected = !selection.single && selection.has(line, col);
    return `${editable ? ' is-editable' : ''}${active ? ' is-active' : ''}${selected ? ' is-selected' : ''}`;
  }
}

function headCell(): HTMLElement {
  return el(
    'div',
    { role: 'columnheader' },
    el('span', { class: 'tb-label' }),
    el('span', { class: 'tb-sort', 'aria-hidden': 'true' }),
    el('span', { class: 'tb-grip', 'aria-hidden': 'true' }),
  );
}

function chipClass(column: Column, value: Value): string {
  if (value === null) return '';
  if (column.type === 'LIGHT') return `rm-light rm-light--${String(value).toLowerCase()}`;
  if (column.type === 'KEY') return 'tb-key';
  return column.id === 'status' ? `rm-badge rm-badge--${String(value).toLowerCase()}` : '';
}
