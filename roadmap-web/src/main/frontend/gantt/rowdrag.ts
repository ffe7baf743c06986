// SPDX-License-Identifier: EUPL-1.2

import { el } from '../shared/dom';
import type { Row } from './model';
import { HEADER_HEIGHT, ROW_HEIGHT } from './scene';
import type { GanttView } from './view';

type Where = 'before' | 'after' | 'into';

const THRESHOLD = 6;

/** Rows of the tree are dragged to another place: between two rows, or onto what they shall belong to. */
export function dragRows(
  view: GanttView,
  possible: (row: Row) => boolean,
  drop: (row: Row, target: Row, where: Where) => void,
): void {
  const grid = view.grid.element;
  grid.addEventListener('pointerdown', (down) => {
    const plain = down.button === 0 && !down.shiftKey && !down.ctrlKey && !down.metaKey && down.pointerType !== 'touch';
    const row = plain ? view.lines[view.lineAt(down.clientY)]?.row : undefined;
    if (row && possible(row)) follow(view, row, down, drop);
  });
}

function follow(view: GanttView, row: Row, down: PointerEvent, drop: (row: Row, target: Row, where: Where) => void): void {
  const mark = el('div', { class: 'rm-gantt__dropmark', 'aria-hidden': 'true' });
  let at: { target: Row; where: Where } | null = null;
  const move = (event: PointerEvent): void => {
    if (!mark.isConnected && Math.abs(event.clientY - down.clientY) < THRESHOLD) return;
    if (!mark.isConnected) view.element.append(mark);
    const box = view.canvas.getBoundingClientRect();
    if (event.clientY > box.bottom - ROW_HEIGHT) view.scrollBy(ROW_HEIGHT / 2);
    else if (event.clientY < box.top + HEADER_HEIGHT + ROW_HEIGHT / 2) view.scrollBy(-ROW_HEIGHT / 2);
    at = targetAt(view, row, event.clientY);
    mark.hidden = at === null;
    if (!at) return;
    mark.dataset.where = at.where;
    const top = HEADER_HEIGHT + (at.target.line + (at.where === 'after' ? 1 : 0)) * ROW_HEIGHT - view.scrollTop;
    mark.style.top = `${top}px`;
    mark.style.width = `${view.grid.element.clientWidth}px`;
  };
  const finish = (given: boolean): void => {
    document.removeEventListener('pointermove', move);
    document.removeEventListener('pointerup', up);
    document.removeEventListener('pointercancel', cancel);
    document.removeEventListener('keydown', escape, true);
    document.removeEventListener('selectstart', unselected);
    if (!mark.isConnected) return;
    mark.remove();
    // the click that ends a drag opens nothing
    const swallow = (event: Event): void => event.stopPropagation();
    view.grid.element.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => view.grid.element.removeEventListener('click', swallow, true));
    if (given && at) drop(row, at.target, at.where);
  };
  const up = (): void => finish(true);
  const cancel = (): void => finish(false);
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    finish(false);
  };
  // a row in the hand is no text to be marked: the browser would drag the marked words next time
  const unselected = (event: Event): void => event.preventDefault();
  document.addEventListener('selectstart', unselected);
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', up);
  document.addEventListener('pointercancel', cancel);
  document.addEventListener('keydown', escape, true);
}

/** Between two measures, or onto a measure or focal point; never into the row itself. */
function targetAt(view: GanttView, row: Row, clientY: number): { target: Row; where: Where } | null {
  const target = view.lines[view.lineAt(clientY)]?.row;
  if (!target) return null;
  for (let above: Row | null = target; above; above = above.parent) if (above === row) return null;
  if (target.kind === 'FOCAL_POINT') return { target, where: 'into' };
  if (target.kind !== 'MEASURE') return null;
  const y = clientY - view.canvas.getBoundingClientRect().top - HEADER_HEIGHT + view.scrollTop;
  const part = y / ROW_HEIGHT - target.line;
  return { target, where: part < 0.3 ? 'before' : part > 0.7 ? 'after' : 'into' };
}
