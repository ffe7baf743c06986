// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '../shared/dates';
import { attr } from '../shared/dom';
import { Ghost } from './ghost';
import { expectedEnd, type Row } from './model';
import { dayAt, xOf } from './scale';
import type { GanttView } from './view';
import { dayOf, hasOneDay, type Wish, wishFor } from './wish';

type Part = 'move' | 'start' | 'end' | 'draw';

const EDGE = 7;
const POINT = 12;
const SHORT = 24;
const THRESHOLD = 4;

/** Pointer on the chart: the middle of a bar moves it, its ends change its length, an empty row is drawn upon. */
export class DragBar {
  private ghost: Ghost | null = null;

  constructor(
    private readonly view: GanttView,
    private readonly along: (row: Row) => Row[],
    private readonly drop: (row: Row, wish: Wish) => void,
  ) {}

  /** What a press here would take hold of; null for nothing. */
  private partAt(event: PointerEvent): { row: Row; line: number; part: Part } | null {
    const line = this.view.lineAt(event.clientY);
    const row = this.view.lines[line]?.row;
    if (!row?.editable || event.clientY < this.view.canvas.getBoundingClientRect().top) return null;
    // a finger scrolls; it takes hold of a bar only after a tap has chosen its row
    if (event.pointerType === 'touch' && this.view.chosen !== row) return null;
    if (row.start === null && row.end === null) return row.spanStart === null ? { row, line, part: 'draw' } : null;
    const { scale } = this.view.viewport;
    const x = event.clientX - this.view.canvas.getBoundingClientRect().left;
    if (hasOneDay(row)) {
      const drawn = expectedEnd(row) ?? row.start!;
      return Math.abs(x - xOf(scale, drawn + 0.5)) <= POINT ? { row, line, part: 'move' } : null;
    }
    if (row.start === null || row.end === null) return null;
    const [left, right] = [xOf(scale, row.start), xOf(scale, row.end + 1)];
    if (x < left - EDGE || x > right + EDGE) return null;
    const short = right - left < SHORT;
    if (x > right - (short ? 0 : EDGE)) return { row, line, part: 'end' };
    if (x < left + (short ? 0 : EDGE)) return { row, line, part: 'start' };
    return { row, line, part: 'move' };
  }

  /** True when a press here would take hold of a bar. */
  hover(event: PointerEvent): boolean {
    if (event.buttons) return true;
    const part = this.partAt(event)?.part ?? null;
    attr(this.view.canvas, 'data-part', part);
    return part !== null;
  }

  grab(down: PointerEvent): boolean {
    const at = this.partAt(down);
    if (!at) return false;
    const { canvas } = this.view;
    const first = this.dayAt(down);
    const day = hasOneDay(at.row) ? dayOf(at.row) : null;
    const span: { start: Day; end: Day } = { start: day ?? at.row.start ?? first, end: day ?? at.row.end ?? first };
    let now = span;
    let moved = false;
    canvas.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent): void => {
      if (!moved && Math.abs(event.clientX - down.clientX) < THRESHOLD) return;
      moved = true;
      this.ghost ??= new Ghost(this.view, at.row, at.part === 'move' ? this.along(at.row) : []);
      now = this.stretched(at.part, span, first, this.dayAt(event));
      if (hasOneDay(at.row) && at.part === 'draw') now.start = now.end = this.dayAt(event);
      this.ghost.show(at.line, now.start, now.end, now.start - span.start);
    };
    const finish = (given: boolean): void => {
      canvas.removeEventListener('pointermove', move);
      canvas.removeEventListener('lostpointercapture', up);
      document.removeEventListener('keydown', cancel, true);
      const wish = given && moved ? wishFor(at.row, now.start, now.end) : null;
      if (wish) this.drop(at.row, wish);
      else this.letGo();
      if (!moved) this.view.focusLine(at.line);
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
    return true;
  }

  /** Takes the ghost away: the plan itself shows what holds now. */
  letGo(): void {
    this.ghost?.remove();
    this.ghost = null;
  }

  private dayAt(event: PointerEvent): Day {
    const x = event.clientX - this.view.canvas.getBoundingClientRect().left;
    return Math.floor(dayAt(this.view.viewport.scale, x));
  }

  /** Snaps by the zoom: days while a day can be seen, whole weeks below that. */
  private stretched(part: Part, span: { start: Day; end: Day }, from: Day, to: Day): { start: Day; end: Day } {
    const step = this.view.viewport.scale.px >= 3.4 ? 1 : 7;
    const by = Math.round((to - from) / step) * step;
    switch (part) {
      case 'move':
        return { start: span.start + by, end: span.end + by };
      case 'start':
        return { start: Math.min(span.start + by, span.end), end: span.end };
      case 'end':
        return { start: span.start, end: Math.max(span.end + by, span.start) };
      case 'draw':
        return { start: Math.min(from, to), end: Math.max(from, to) };
    }
  }
}
