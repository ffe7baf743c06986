// SPDX-License-Identifier: EUPL-1.2

import { attr, el } from '../shared/dom';
import type { Texts } from '../shared/texts';

export const LEAST = 160;

/** The line between tree grid and chart. */
export class Splitter {
  static readonly WIDTH = 7;
  readonly element: HTMLElement;
  width = 0;
  /** True once the reader has moved it. */
  chosen = false;
  most = LEAST;

  constructor(
    t: Texts,
    private readonly moved: () => void,
  ) {
    this.element = el('div', {
      role: 'separator',
      class: 'rm-gantt__split',
      tabindex: 0,
      'aria-orientation': 'vertical',
      'aria-label': t('splitter'),
      'aria-controls': 'rm-gantt-grid',
    });
  }

  /** Sets the room that grid and chart share; {@code standard} counts until the reader has chosen. */
  limit(room: number, standard: number): void {
    this.most = Math.max(LEAST, room - LEAST);
    this.width = Math.round(Math.max(LEAST, Math.min(this.most, this.chosen ? this.width : standard)));
    attr(this.element, 'aria-valuemin', LEAST);
    attr(this.element, 'aria-valuemax', Math.round(this.most));
    attr(this.element, 'aria-valuenow', this.width);
  }

  choose(width: number): void {
    this.chosen = true;
    this.width = width;
    this.moved();
  }
}
