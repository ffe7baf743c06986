// SPDX-License-Identifier: EUPL-1.2

import { type Day, isoWeek, shortDate } from '../shared/dates';
import { el } from '../shared/dom';
import { xOf } from './scale';
import { BAR_HEIGHT, BAR_TOP, HEADER_HEIGHT, ROW_HEIGHT } from './scene';
import type { GanttView } from './view';

/** The bar in the hand: where it would lie, with dates, calendar weeks and working days. */
export class Ghost {
  private readonly bar = el('div', { class: 'rm-gantt__ghost', 'aria-hidden': 'true' });
  private readonly label = el('div', { class: 'rm-gantt__ghostlabel', 'aria-hidden': 'true' });

  constructor(private readonly view: GanttView) {
    document.body.append(this.bar, this.label);
  }

  show(line: number, start: Day, end: Day): void {
    const { canvas, viewport } = this.view;
    const box = canvas.getBoundingClientRect();
    const x = Math.max(0, xOf(viewport.scale, start));
    const right = Math.min(box.width, xOf(viewport.scale, end + 1));
    const top = box.top + HEADER_HEIGHT + line * ROW_HEIGHT - this.view.scrollTop + BAR_TOP;
    this.bar.hidden = right < x;
    this.place(this.bar, box.left + x, top);
    this.bar.style.width = `${Math.max(3, right - x)}px`;
    this.bar.style.height = `${BAR_HEIGHT}px`;
    this.label.textContent = this.text(start, end);
    const { width } = this.label.getBoundingClientRect();
    this.place(this.label, Math.max(8, Math.min(box.left + x, innerWidth - width - 8)), top + BAR_HEIGHT + 8);
  }

  text(start: Day, end: Day): string {
    const { t, model } = this.view.words;
    const week = (day: Day): string => t('edit.week', isoWeek(day).week);
    const days = model.working.count(start, end);
    return t('edit.ghost', `${shortDate(start)} (${week(start)})`, `${shortDate(end)} (${week(end)})`, days);
  }

  remove(): void {
    this.bar.remove();
    this.label.remove();
  }

  private place(part: HTMLElement, left: number, top: number): void {
    part.style.left = `${left}px`;
    part.style.top = `${top}px`;
  }
}
