// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { el } from '../shared/dom';
import { matcher } from '../shared/filter';
import { measureOf, type Row } from './model';
import type { GanttView } from './view';

/** Measures chosen together, by pointer or keyboard; they stay chosen while the plan is read anew. */
export class Picks {
  private keys: ReadonlySet<string> = new Set();
  private anchor: string | null = null;
  private readonly count = el('span');
  private readonly bar: HTMLElement;

  constructor(
    private readonly view: GanttView,
    move: () => void,
  ) {
    const { t } = view.words;
    const button = (name: string, run: () => void, kind = ''): HTMLElement =>
      el('button', { type: 'button', class: `rm-button rm-button--small ${kind}`, text: t(`pick.${name}`), onclick: run });
    this.bar = el(
      'div',
      { class: 'rm-gantt__picked', role: 'group', 'aria-label': t('pick.label'), 'data-testid': 'picked', hidden: true },
      this.count,
      button('move', move, 'rm-button--primary'),
      button('clear', () => {
        this.clear();
        view.focusLine(view.stop?.row.line ?? 0);
      }),
    );
    view.element.append(this.bar);
    view.grid.element.setAttribute('aria-multiselectable', 'true');
  }

  /** What is chosen and still there, in the order of the plan. */
  get rows(): Row[] {
    return this.view.words.model.rows.filter((row) => this.keys.has(row.key));
  }

  /** The other bars that go along when this one is moved. */
  along(row: Row): Row[] {
    return this.keys.has(row.key) ? this.rows.filter((other) => other.key !== row.key) : [];
  }

  /** True when the press on a line chose something. */
  click(index: number, event: MouseEvent): boolean {
    const line = this.view.lines[index];
    if (!line) return false;
    if (event.shiftKey) this.extend(index);
    else if (event.ctrlKey || event.metaKey) this.toggle(line.row);
    else {
      if (this.keys.size && !this.keys.has(line.row.key)) this.choose(new Set());
      this.anchor = line.row.key;
      return false;
    }
    this.view.focusLine(index);
    return true;
  }

  /** True when the key meant something here. */
  press(event: KeyboardEvent): boolean {
    const row = this.view.stop?.row;
    if (!row) return false;
    if (event.key === 'Escape' && this.keys.size) this.clear();
    else if (event.ctrlKey && event.key.toLowerCase() === 'a') this.choose(new Set(this.admitted(this.view.words.model.rows)));
    else if (event.ctrlKey && event.key === ' ') this.toggle(row);
    else if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const last = this.view.lines.length - 1;
      const next = Math.max(0, Math.min(last, row.line + (event.key === 'ArrowDown' ? 1 : -1)));
      if (!this.keys.size) this.anchor = row.key;
      this.extend(next);
      this.view.focusLine(next);
    } else return false;
    return true;
  }

  clear(): void {
    this.choose(new Set());
  }

  /** Shows what is chosen; also after another plan was read. */
  refresh(): void {
    const { rows } = this;
    this.count.textContent = this.view.words.t('pick.count', rows.length);
    this.bar.hidden = rows.length === 0;
  }

  private toggle(row: Row): void {
    const keys = this.below(row);
    const next = new Set(this.keys);
    const all = keys.every((key) => next.has(key));
    for (const key of keys) {
      if (all) next.delete(key);
      else next.add(key);
    }
    this.anchor = row.key;
    this.choose(next);
  }

  /** From where the choice began to this line. */
  private extend(to: number): void {
    const { lines } = this.view;
    const found = lines.findIndex((line) => line.row.key === this.anchor);
    const from = found < 0 ? to : found;
    this.anchor ??= lines[to]!.row.key;
    const range = lines.slice(Math.min(from, to), Math.max(from, to) + 1);
    this.choose(new Set(range.flatMap((line) => (line.open && line.row.kind !== 'MEASURE' ? [] : this.below(line.row)))));
  }

  private choose(keys: ReadonlySet<string>): void {
    this.keys = keys;
    this.view.picked = keys;
    this.refresh();
    this.view.changed();
    announce(this.view.words.t(keys.size ? 'pick.count' : 'pick.none', keys.size));
  }

  /** The row itself, or the measures that a field, focal point or group has. */
  private below(row: Row): string[] {
    if (row.kind === 'MEASURE') return [row.key];
    if (measureOf(row)) return [];
    return row.children.flatMap((child) => (child.kind === 'MEASURE' ? this.admitted([child]) : this.below(child)));
  }

  private admitted(rows: Row[]): string[] {
    const admits = matcher(this.view.state.filter);
    return rows.filter((row) => row.kind === 'MEASURE' && admits(row)).map((row) => row.key);
  }
}
