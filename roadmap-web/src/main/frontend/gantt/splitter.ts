// SPDX-License-Identifier: EUPL-1.2

import { attr, el } from '../shared/dom';
import type { Texts } from '../shared/texts';

const LEAST = 160;
const STEP = 24;

/** The line between tree grid and chart, moved by pointer or arrow keys. */
export class Splitter {
  static readonly WIDTH = 7;
  readonly element: HTMLElement;
  width = 0;
  /** True once the reader has moved it. */
  chosen = false;
  private most = LEAST;

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
    this.element.addEventListener('pointerdown', (event) => this.drag(event));
    this.element.addEventListener('keydown', (event) => this.press(event));
  }

  /** Sets the room that grid and chart share; {@code standard} counts until the reader has chosen. */
  limit(room: number, standard: number): void {
    this.most = Math.max(LEAST, room - LEAST);
    this.width = Math.round(Math.max(LEAST, Math.min(this.most, this.chosen ? this.width : standard)));
    attr(this.element, 'aria-valuemin', LEAST);
    attr(this.element, 'aria-valuemax', Math.round(this.most));
    attr(this.element, 'aria-valuenow', this.width);
  }

  private set(width: number): void {
    this.chosen = true;
    this.width = width;
    this.moved();
  }

  private drag(down: PointerEvent): void {
    if (down.button !== 0) return;
    const offset = this.width - down.clientX;
    const move = (event: PointerEvent): void => this.set(event.clientX + offset);
    const end = (): void => {
      this.element.removeEventListener('pointermove', move);
      this.element.removeEventListener('lostpointercapture', end);
    };
    this.element.setPointerCapture(down.pointerId);
    this.element.addEventListener('pointermove', move);
    this.element.addEventListener('lostpointercapture', end);
  }

  private press(event: KeyboardEvent): void {
    const target: Record<string, number> = {
      ArrowLeft: this.width - STEP,
      ArrowRight: this.width + STEP,
      Home: LEAST,
      End: this.most,
    };
    const width = target[event.key];
    if (width === undefined) return;
    event.preventDefault();
    this.set(width);
  }
}
