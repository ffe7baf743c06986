// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '../shared/dates';
import { el } from '../shared/dom';
import type { Model } from './model';
import { dayAt, type Scale, ZOOM_MAX, ZOOM_MIN } from './scale';

const PAD_BEFORE = 31;
const PAD_AFTER = 92;

/** Which days the chart shows, and the scroll bar below it. */
export class Viewport {
  readonly scale: Scale = { px: 1, left: 0 };
  readonly bar: HTMLElement;
  private readonly inner = el('div');
  private from: Day = 0;
  private to: Day = 1;
  private width = 1;

  constructor(private readonly changed: () => void) {
    this.bar = el('div', { class: 'rm-gantt__hbar', 'aria-hidden': 'true', tabindex: -1 }, this.inner);
    this.bar.addEventListener('scroll', () => {
      const expected = (this.scale.left - this.from) * this.scale.px;
      // Setting the scroll bar rounds: only a real move of the bar counts.
      if (Math.abs(this.bar.scrollLeft - expected) < 1.5) return;
      this.scale.left = this.from + this.bar.scrollLeft / this.scale.px;
      this.changed();
    });
  }

  /** Takes the extent of a plan; what is shown stays where it is. */
  setModel(model: Model): void {
    this.from = model.from - PAD_BEFORE;
    this.to = model.to + PAD_AFTER;
  }

  resize(width: number): void {
    this.width = Math.max(1, width);
    this.apply(this.scale.px, this.scale.left);
  }

  /** Zooms so that the day at {@code x} stays there; without {@code x}, in the middle. */
  zoom(px: number, x = this.width / 2): void {
    const day = dayAt(this.scale, x);
    const next = Math.max(ZOOM_MIN, Math.min(ZOOM_MAX, px));
    this.apply(next, day - x / next);
  }

  pan(pixels: number): void {
    this.apply(this.scale.px, this.scale.left + pixels / this.scale.px);
  }

  /** Puts a day at a share of the width, 0 = left edge. */
  show(day: number, share: number): void {
    this.apply(this.scale.px, day - (share * this.width) / this.scale.px);
  }

  /** Both days inclusive, with a little room on both sides. */
  fit(from: Day, to: Day): void {
    const days = Math.max(5, to - from + 1);
    const px = Math.max(ZOOM_MIN, Math.min(ZOOM_MAX, (this.width - 48) / days));
    this.apply(px, from - 24 / px);
  }

  private apply(px: number, left: number): void {
    const last = this.to - this.width / px;
    this.scale.px = px;
    this.scale.left = last < this.from ? this.from : Math.max(this.from, Math.min(last, left));
    this.inner.style.width = `${Math.round((this.to - this.from) * px)}px`;
    this.bar.scrollLeft = (this.scale.left - this.from) * px;
    this.changed();
  }
}
