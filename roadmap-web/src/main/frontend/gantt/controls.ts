// SPDX-License-Identifier: EUPL-1.2

import { attr, type Stop } from '../shared/dom';
import type { GanttView } from './view';

/** Keyboard and pointer of tree grid and chart. */
export function control(view: GanttView): Stop {
  const grid = view.grid.element;
  grid.addEventListener('keydown', (event) => {
    if (press(view, event)) event.preventDefault();
  });
  grid.addEventListener('focusin', (event) => {
    const index = indexOf(event.target as Element);
    if (index >= 0) view.setStop(view.lines[index] ?? null);
  });
  grid.addEventListener('click', (event) => clickRow(view, event));
  grid.addEventListener('dblclick', (event) => {
    const line = view.lines[indexOf(event.target as Element)];
    if (line && !(event.target as Element).closest('.rm-gantt__title')) view.openLine(line);
  });
  grid.addEventListener('pointermove', (event) => view.setHover(indexOf(event.target as Element)));
  grid.addEventListener('pointerleave', () => view.setHover(-1));
  return pointer(view);
}

function indexOf(target: Element): number {
  return Number(target.closest('[data-key]')?.getAttribute('aria-rowindex') ?? 1) - 2;
}

function clickRow(view: GanttView, event: MouseEvent): void {
  const index = indexOf(event.target as Element);
  const line = view.lines[index];
  if (!line || view.editing?.picks.click(index, event)) return;
  view.focusLine(index);
  const title = (event.target as Element).closest<HTMLElement>('.rm-gantt__title');
  if (!title) return;
  const text = title.getBoundingClientRect().left + parseFloat(title.style.paddingInlineStart);
  if (event.clientX < text || !line.parent) view.toggle(line);
  else view.openLine(line);
}

/** True when the key meant something here. */
function press(view: GanttView, event: KeyboardEvent): boolean {
  const line = view.stop;
  if (!line || event.metaKey) return false;
  if (view.editing?.press(event)) return true;
  if (event.altKey) return false;
  const at = line.row.line;
  const go = (index: number): boolean => {
    view.focusLine(index);
    return true;
  };
  switch (event.key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'PageDown':
      return go(at + view.pageSize);
    case 'PageUp':
      return go(at - view.pageSize);
    case 'Home':
      return go(0);
    case 'End':
      return go(view.lines.length - 1);
    case 'ArrowRight':
    case 'ArrowLeft':
      return sideways(view, event);
    case 'Enter':
      view.openLine(line);
      return true;
    case 'w':
    case 'W':
      if (event.ctrlKey || view.host.dataset.variant) return false;
      void import('./why').then(({ showWhy }) => showWhy(view));
      return true;
    case '+':
    case '-':
      if (event.ctrlKey) return false;
      view.viewport.zoom(view.viewport.scale.px * (event.key === '+' ? 1.5 : 1 / 1.5));
      return true;
    default:
      return false;
  }
}

function sideways(view: GanttView, event: KeyboardEvent): boolean {
  const line = view.stop!;
  const right = event.key === 'ArrowRight';
  if (event.ctrlKey) return false;
  if (event.shiftKey) {
    view.viewport.pan(right ? 120 : -120);
  } else if (right) {
    if (line.row.children.length && !line.open) view.toggle(line, true);
    else if (line.open) view.focusLine(line.row.line + 1);
  } else if (line.open) {
    view.toggle(line, false);
  } else if (line.parent) {
    view.focusLine(line.parent.row.line);
  }
  return true;
}

function pointer(view: GanttView): Stop {
  const { canvas } = view;
  let tip: typeof import('./tip') | null = null;
  let wait = 0;
  const hide = (): void => {
    clearTimeout(wait);
    tip?.hideTip();
  };
  canvas.addEventListener('pointermove', (event) => {
    view.setHover(view.lineAt(event.clientY));
    view.editing?.hover(event);
    hide();
    if (event.buttons || event.pointerType === 'touch') return;
    wait = window.setTimeout(async () => {
      tip ??= await import('./tip');
      tip.showTip(view, event);
    }, 300);
  });
  canvas.addEventListener('pointerleave', () => {
    hide();
    view.setHover(-1);
  });
  canvas.addEventListener('pointerdown', (event) => {
    hide();
    if (event.button !== 0) return;
    const several = event.shiftKey || event.ctrlKey || event.metaKey;
    if (several && view.editing?.picks.click(view.lineAt(event.clientY), event)) return;
    if (!view.editing?.grab(event)) drag(view, event);
  });
  canvas.addEventListener('dblclick', (event) => {
    const line = view.lines[view.lineAt(event.clientY)];
    if (line) view.openLine(line);
  });
  canvas.addEventListener('wheel', (event) => wheel(view, event), { passive: false });
  keepTogether(view);
  return hide;
}

/** A focused row that is half hidden makes the browser scroll the grid alone; the chart goes with it. */
function keepTogether(view: GanttView): void {
  const grid = view.grid.element;
  grid.addEventListener('scroll', () => {
    const by = grid.scrollTop;
    if (!by) return;
    grid.scrollTop = 0;
    view.scrollBy(by);
  });
}

/** Drags the chart; a press without a move takes the focus to the row. */
function drag(view: GanttView, down: PointerEvent): void {
  const { canvas } = view;
  let [x, y, moved] = [down.clientX, down.clientY, 0];
  canvas.setPointerCapture(down.pointerId);
  const move = (event: PointerEvent): void => {
    moved += Math.abs(event.clientX - x) + Math.abs(event.clientY - y);
    if (moved < 4) return;
    attr(canvas, 'data-dragging', true);
    view.viewport.pan(x - event.clientX);
    if (event.pointerType !== 'touch') view.scrollBy(y - event.clientY);
    [x, y] = [event.clientX, event.clientY];
  };
  const end = (): void => {
    attr(canvas, 'data-dragging', null);
    canvas.removeEventListener('pointermove', move);
    canvas.removeEventListener('lostpointercapture', end);
    const line = view.lineAt(down.clientY);
    if (moved < 4 && line >= 0) view.focusLine(line);
  };
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('lostpointercapture', end);
}

function wheel(view: GanttView, event: WheelEvent): void {
  const x = event.clientX - view.canvas.getBoundingClientRect().left;
  if (event.ctrlKey) {
    event.preventDefault();
    view.viewport.zoom(view.viewport.scale.px * Math.exp(-event.deltaY / 300), x);
  } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
    event.preventDefault();
    view.viewport.pan(event.deltaX || event.deltaY);
  }
}
