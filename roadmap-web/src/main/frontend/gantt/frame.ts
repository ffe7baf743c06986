// SPDX-License-Identifier: EUPL-1.2

import { el, type Stop } from '../shared/dom';
import type { Texts } from '../shared/texts';
import type { Grid } from './grid';
import { HEADER_HEIGHT, ROW_HEIGHT } from './scene';
import { Splitter } from './splitter';

const FOOT = 8;

/** The boxes of the view: one scroller for both sides, the splitter, a scroll bar below each side. */
export class Frame {
  readonly element: HTMLElement;
  readonly canvas = el('canvas', { class: 'rm-gantt__chart', 'aria-hidden': 'true' });
  /** Size of the chart in pixels; the height includes the header. */
  width = 0;
  height = 0;
  private readonly scroller = el('div', { class: 'rm-gantt__scroll', tabindex: -1 });
  private readonly space = el('div');
  private readonly gridBar = el('div', { class: 'rm-gantt__hbar', 'aria-hidden': 'true', tabindex: -1 }, el('div'));
  readonly splitter: Splitter;
  private lines = 0;

  constructor(
    private readonly grid: Grid,
    chartBar: HTMLElement,
    t: Texts,
    private readonly scrolled: () => void,
    private readonly resized: () => void,
    /** Width of the grid that the reader chose earlier; null = none. */
    public chosenWidth: number | null,
  ) {
    this.splitter = new Splitter(t, () => this.layout());
    const stage = el('div', { class: 'rm-gantt__stage' }, grid.element, this.splitter.element, this.canvas);
    this.scroller.append(stage, this.space);
    this.element = el(
      'div',
      { class: 'rm-gantt__main' },
      this.scroller,
      el('div', { class: 'rm-gantt__bars' }, this.gridBar, chartBar),
    );
    this.scroller.addEventListener('scroll', this.scrolled, { passive: true });
    this.gridBar.addEventListener('scroll', () => this.slide());
  }

  watch(): Stop {
    const size = new ResizeObserver(() => this.layout());
    size.observe(this.scroller);
    return () => size.disconnect();
  }

  get scrollTop(): number {
    return this.scroller.scrollTop;
  }

  set scrollTop(pixels: number) {
    this.scroller.scrollTop = pixels;
  }

  setLines(lines: number): void {
    this.lines = lines;
    const more = HEADER_HEIGHT + lines * ROW_HEIGHT + FOOT - this.height;
    this.space.style.height = `${Math.max(0, more)}px`;
  }

  /** Scrolls no further than needed to see a line. */
  reveal(line: number): void {
    const room = this.height - HEADER_HEIGHT;
    const top = line * ROW_HEIGHT;
    if (top < this.scrollTop) this.scrollTop = top;
    else if (top + ROW_HEIGHT > this.scrollTop + room) this.scrollTop = top + ROW_HEIGHT - room;
  }

  /** Shares the room between grid and chart; nothing happens while the frame is not in the page. */
  layout(): void {
    const { clientWidth: room, clientHeight: height } = this.scroller;
    if (room === 0) return;
    const top = Math.round(this.element.getBoundingClientRect().top + scrollY);
    this.element.style.setProperty('--rm-gantt-top', `${top}px`);
    // All columns, if the chart keeps nearly half of the room; with space left, longer titles.
    const { leastWidth } = this.grid;
    const roomy = Math.min(leastWidth + 120, Math.max(room * 0.46, Math.min(leastWidth, room * 0.55)));
    const standard = this.chosenWidth ?? roomy;
    this.splitter.limit(room, standard);
    if (this.splitter.chosen) this.chosenWidth = this.splitter.width;
    this.element.style.setProperty('--rm-gantt-grid', `${this.splitter.width}px`);
    (this.gridBar.firstElementChild as HTMLElement).style.width = `${this.grid.leastWidth}px`;
    this.slide();
    this.height = height;
    this.width = Math.max(40, room - this.splitter.width - Splitter.WIDTH);
    this.canvas.width = Math.round(this.width * devicePixelRatio);
    this.canvas.height = Math.round(height * devicePixelRatio);
    this.canvas.style.width = `${this.width}px`;
    this.canvas.style.height = `${height}px`;
    this.setLines(this.lines);
    this.resized();
  }

  private slide(): void {
    this.grid.slide(this.gridBar.scrollLeft, Math.max(this.splitter.width, this.grid.leastWidth));
  }
}
