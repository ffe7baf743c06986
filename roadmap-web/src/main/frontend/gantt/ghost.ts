// SPDX-License-Identifier: EUPL-1.2

import { type Day, isoWeek, shortDate } from '../shared/dates';
import { el } from '../shared/dom';
import type { Row } from './model';
import { xOf } from './scale';
import { BAR_HEIGHT, BAR_TOP, HEADER_HEIGHT, ROW_HEIGHT } from './scene';
import type { GanttView } from './view';
import { hasOneDay } from './wish';

const MOST = 200;

/** The bar in the hand: where it would lie, with dates, calendar weeks and working days. */
export class Ghost {
  private readonly bar = el('div', { class: 'rm-gantt__ghost', 'aria-hidden': 'true' });
  private readonly label = el('div', { class: 'rm-gantt__ghostlabel', 'aria-hidden': 'true' });

  private readonly others: [Row, HTMLElement][];

  /** {@code held} = the row in the hand; {@code along} = other bars that go by the same number of days. */
  constructor(
    private readonly view: GanttView,
    private readonly held: Row,
    along: Row[] = [],
  ) {
    const dated = along.filter((row) => row.editable && (row.start ?? row.end) !== null).slice(0, MOST);
    this.others = dated.map((row) => [row, el('div', { class: 'rm-gantt__ghost', 'aria-hidden': 'true' })]);
    document.body.append(...this.others.map(([, bar]) => bar), this.bar, this.label);
  }

  /** {@code by} = calendar days that the others go along. */
  show(line: number, start: Day, end: Day, by = 0): void {
    const box = this.view.canvas.getBoundingClientRect();
    const { x, top } = this.lay(this.bar, box, line, start, end);
    for (const [row, bar] of this.others) {
      const [first, last] = [row.start ?? row.end!, row.end ?? row.start!];
      this.lay(bar, box, row.line, first + by, last + by);
      if (row.line < 0) bar.hidden = true;
    }
    this.label.textContent = this.text(start, end);
    const { width } = this.label.getBoundingClientRect();
    this.place(this.label, Math.max(8, Math.min(box.left + x, innerWidth - width - 8)), top + BAR_HEIGHT + 8);
  }

  private lay(bar: HTMLElement, box: DOMRect, line: number, start: Day, end: Day): { x: number; top: number } {
    const { scale } = this.view.viewport;
    const x = Math.max(0, xOf(scale, start));
    const right = Math.min(box.width, xOf(scale, end + 1));
    const top = box.top + HEADER_HEIGHT + line * ROW_HEIGHT - this.view.scrollTop + BAR_TOP;
    bar.hidden = right < x || top < box.top + HEADER_HEIGHT || top + BAR_HEIGHT > box.bottom;
    this.place(bar, box.left + x, top);
    bar.style.width = `${Math.max(3, right - x)}px`;
    bar.style.height = `${BAR_HEIGHT}px`;
    return { x, top };
  }

  text(start: Day, end: Day): string {
    const { t } = this.view.words;
    const week = (day: Day): string => t('edit.week', isoWeek(day).week);
    if (hasOneDay(this.held)) return `${shortDate(end)} (${week(end)})`;
    const days = this.held.working.count(start, end);
    return t('edit.ghost', `${shortDate(start)} (${week(start)})`, `${shortDate(end)} (${week(end)})`, days);
  }

  remove(): void {
    this.bar.remove();
    for (const [, bar] of this.others) bar.remove();
    this.label.remove();
  }

  private place(part: HTMLElement, left: number, top: number): void {
    part.style.left = `${left}px`;
    part.style.top = `${top}px`;
  }
}
