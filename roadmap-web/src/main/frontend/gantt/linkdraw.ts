// SPDX-License-Identifier: EUPL-1.2

import { attr, el } from '../shared/dom';
import { expectedEnd, isPoint, type Link, measureOf, type Row } from './model';
import { xOf } from './scale';
import { BAR_HEIGHT, BAR_TOP, HEADER_HEIGHT, ROW_HEIGHT } from './scene';
import type { GanttView } from './view';

type Side = 'S' | 'F';

const SVG = 'http://www.w3.org/2000/svg';
const GAP = 8;
const DOT = 16;

/** Two dots beside the bar under the pointer; drawn from a dot to another bar, a line becomes a link. */
export class LinkDraw {
  private readonly dots: Record<Side, HTMLElement> = { S: dot(), F: dot() };
  private shown: Row | null = null;

  constructor(
    private readonly view: GanttView,
    private readonly drawn: (from: Row, to: Row, type: Link['type']) => void,
  ) {
    view.canvas.addEventListener('pointerleave', () => this.hide());
    view.canvas.addEventListener('wheel', () => this.hide(), { passive: true });
  }

  /** True while the pointer is on a dot. */
  hover(event: PointerEvent): boolean {
    if (event.buttons || event.pointerType === 'touch') return false;
    const row = this.linkable(event);
    if (row) this.showDots(row);
    else this.hide();
    const side = row && this.sideAt(row, event);
    if (side) attr(this.view.canvas, 'data-part', 'link');
    return side !== null;
  }

  grab(down: PointerEvent): boolean {
    const from = this.linkable(down);
    // a finger scrolls; it draws only from the row that a tap has chosen
    if (!from || (down.pointerType === 'touch' && this.view.chosen !== from)) return false;
    const side = this.sideAt(from, down);
    if (!side) return false;
    this.draw(down, from, side);
    return true;
  }

  private draw(down: PointerEvent, from: Row, side: Side): void {
    const { canvas } = this.view;
    const line = new Line(this.view, this.placeOf(from, side));
    let target: { row: Row; side: Side } | null = null;
    canvas.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent): void => {
      target = this.targetAt(event, from);
      const text = target
        ? this.view.words.t('link.drawn', from.key, target.row.key, this.view.words.t(`link.type.${side}${target.side}`))
        : this.view.words.t('link.aim');
      line.to(event, text, target !== null);
    };
    const finish = (given: boolean): void => {
      canvas.removeEventListener('pointermove', move);
      canvas.removeEventListener('lostpointercapture', up);
      document.removeEventListener('keydown', cancel, true);
      line.remove();
      this.hide();
      if (given && target) this.drawn(from, target.row, `${side}${target.side}`);
    };
    const up = (): void => finish(true);
    const cancel = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      finish(false);
      if (canvas.hasPointerCapture(down.pointerId)) canvas.releasePointerCapture(down.pointerId);
    };
    canvas.addEventListener('pointermove', move);
    canvas.addEventListener('lostpointercapture', up);
    document.addEventListener('keydown', cancel, true);
  }

  /** The row under the pointer, if links can begin there. */
  private linkable(event: PointerEvent): Row | null {
    const row = this.view.lines[this.view.lineAt(event.clientY)]?.row;
    if (!row || !measureOf(row) || (row.start === null && expectedEnd(row) === null)) return null;
    return event.clientY > this.view.canvas.getBoundingClientRect().top + HEADER_HEIGHT ? row : null;
  }

  /** Where a line would end: the nearer end of a bar whose measure the reader may move. */
  private targetAt(event: PointerEvent, from: Row): { row: Row; side: Side } | null {
    const row = this.linkable(event);
    if (!row || row === from || measureOf(row)?.editable !== true) return null;
    const x = event.clientX;
    const near = Math.abs(x - this.placeOf(row, 'S').x) <= Math.abs(x - this.placeOf(row, 'F').x);
    return { row, side: near ? 'S' : 'F' };
  }

  private sideAt(row: Row, event: PointerEvent): Side | null {
    const reach = event.pointerType === 'touch' ? DOT * 2 : DOT;
    for (const side of ['F', 'S'] as Side[]) {
      const beyond = (event.clientX - this.placeOf(row, side).x) * (side === 'F' ? 1 : -1);
      if (beyond >= GAP && beyond <= GAP + reach) return side;
    }
    return null;
  }

  /** On the page: the end of the bar, at half its height. */
  private placeOf(row: Row, side: Side): { x: number; y: number } {
    const { canvas, viewport, scrollTop } = this.view;
    const box = canvas.getBoundingClientRect();
    const day = (side === 'F' ? (expectedEnd(row) ?? row.start) : (row.start ?? expectedEnd(row))) ?? 0;
    const middle = isPoint(row) ? 0.5 : side === 'F' ? 1 : 0;
    const top = box.top + HEADER_HEIGHT + row.line * ROW_HEIGHT - scrollTop;
    return { x: box.left + xOf(viewport.scale, day + middle), y: top + BAR_TOP + BAR_HEIGHT / 2 };
  }

  private showDots(row: Row): void {
    const box = this.view.canvas.getBoundingClientRect();
    for (const side of ['S', 'F'] as Side[]) {
      const { x, y } = this.placeOf(row, side);
      const middle = x + (side === 'F' ? 1 : -1) * (GAP + DOT / 2);
      const mark = this.dots[side];
      if (!mark.isConnected) document.body.append(mark);
      mark.hidden = middle < box.left || middle > box.right;
      mark.style.left = `${middle - 5}px`;
      mark.style.top = `${y - 5}px`;
    }
    this.shown = row;
  }

  private hide(): void {
    if (!this.shown) return;
    this.shown = null;
    this.dots.S.remove();
    this.dots.F.remove();
  }
}

function dot(): HTMLElement {
  return el('div', { class: 'rm-gantt__linkdot', 'aria-hidden': 'true' });
}

/** The line in the hand, with what it would become. */
class Line {
  private readonly svg = document.createElementNS(SVG, 'svg');
  private readonly line = document.createElementNS(SVG, 'line');
  private readonly label = el('div', { class: 'rm-gantt__ghostlabel', 'aria-hidden': 'true' });

  constructor(
    view: GanttView,
    from: { x: number; y: number },
  ) {
    this.svg.setAttribute('class', 'rm-gantt__linkline');
    this.svg.setAttribute('aria-hidden', 'true');
    this.line.setAttribute('x1', String(from.x));
    this.line.setAttribute('y1', String(from.y));
    this.line.setAttribute('x2', String(from.x));
    this.line.setAttribute('y2', String(from.y));
    this.svg.append(this.line);
    document.body.append(this.svg, this.label);
    this.label.textContent = view.words.t('link.aim');
    this.place(from.x, from.y);
  }

  to(event: PointerEvent, text: string, good: boolean): void {
    this.line.setAttribute('x2', String(event.clientX));
    this.line.setAttribute('y2', String(event.clientY));
    attr(this.svg, 'data-good', good);
    this.label.textContent = text;
    this.place(event.clientX, event.clientY);
  }

  remove(): void {
    this.svg.remove();
    this.label.remove();
  }

  private place(x: number, y: number): void {
    const { width } = this.label.getBoundingClientRect();
    this.label.style.left = `${Math.max(8, Math.min(x + 14, innerWidth - width - 8))}px`;
    this.label.style.top = `${y + 14}px`;
  }
}
