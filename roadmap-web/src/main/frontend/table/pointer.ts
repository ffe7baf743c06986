// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from './grid';

export interface PointerHost {
  grid: Grid;
  move(line: number, col: number, extend: boolean): void;
  edit(typed: string | null): void;
  enter(): void;
  open(key: string): void;
  sort(col: number, add: boolean): void;
  resizeTo(col: number, rem: number): void;
  reorder(col: number, before: number | null): void;
  toggleGroup(line: number, open: boolean | null): void;
}

/** Clicks select, a drag selects a block, a double click edits; heads sort, resize at the edge, and move. */
export function listenToPointer(host: PointerHost): void {
  const { grid } = host;
  grid.body.addEventListener('pointerdown', (event) => {
    const at = cellAt(grid, event.target as HTMLElement);
    if (!at || event.button !== 0) return;
    if (event.pointerType === 'mouse') event.preventDefault();
    grid.element.focus({ preventScroll: true });
    host.move(at.line, at.col, event.shiftKey);
    if (event.pointerType === 'mouse' && !event.shiftKey) selectBlock(host, event.pointerId);
  });
  grid.body.addEventListener('click', (event) => {
    const at = cellAt(grid, event.target as HTMLElement);
    if (!at) return;
    const line = grid.state.lines[at.line];
    if (line?.kind === 'group') host.toggleGroup(at.line, null);
    else if (line && (event.target as HTMLElement).closest('.tb-key')) host.open(line.row.key);
  });
  grid.body.addEventListener('dblclick', (event) => {
    const at = cellAt(grid, event.target as HTMLElement);
    if (at && grid.state.lines[at.line]?.kind === 'row') host.enter();
  });
  grid.head.addEventListener('pointerdown', (event) => headDown(host, event));
}

function cellAt(grid: Grid, target: HTMLElement): { line: number; col: number } | null {
  const cell = target.closest<HTMLElement>('.tb-cell');
  const row = cell?.parentElement;
  if (!cell || !row?.dataset.line || !grid.body.contains(row)) return null;
  return { line: Number(row.dataset.line), col: Number(cell.getAttribute('aria-colindex')) - 1 };
}

function selectBlock(host: PointerHost, id: number): void {
  const { grid } = host;
  const extend = (event: PointerEvent): void => {
    const under = document.elementFromPoint(event.clientX, event.clientY) as HTMLElement | null;
    const at = event.pointerId === id && under ? cellAt(grid, under) : null;
    if (at && (at.line !== grid.selection.line || at.col !== grid.selection.col)) host.move(at.line, at.col, true);
  };
  const end = (): void => {
    document.removeEventListener('pointermove', extend);
    document.removeEventListener('pointerup', end);
    document.removeEventListener('pointercancel', end);
  };
  document.addEventListener('pointermove', extend);
  document.addEventListener('pointerup', end);
  document.addEventListener('pointercancel', end);
}

const DRAG_START = 6;

function headDown(host: PointerHost, event: PointerEvent): void {
  const { grid } = host;
  const cell = (event.target as HTMLElement).closest<HTMLElement>('.tb-th');
  if (!cell || event.button !== 0) return;
  event.preventDefault();
  grid.element.focus({ preventScroll: true });
  const col = Number(cell.getAttribute('aria-colindex')) - 1;
  host.move(-1, col, false);
  const grip = (event.target as HTMLElement).closest('.tb-grip') !== null;
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const width = cell.offsetWidth;
  let dragged = false;
  let before: HTMLElement | null = null;
  const move = (now: PointerEvent): void => {
    const dx = now.clientX - event.clientX;
    if (!dragged && Math.abs(dx) < DRAG_START) return;
    dragged = true;
    if (grip) host.resizeTo(col, (width + dx) / rem);
    else if (col > 0) before = markDrop(grid, now);
  };
  const end = (): void => {
    document.removeEventListener('pointermove', move);
    document.removeEventListener('pointerup', end);
    document.removeEventListener('pointercancel', end);
    for (const marked of grid.head.querySelectorAll('.is-drop')) marked.classList.remove('is-drop');
    if (!dragged && !grip) host.sort(col, event.shiftKey);
    else if (dragged && !grip && before) host.reorder(col, Number(before.getAttribute('aria-colindex')) - 1);
  };
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', end);
  document.addEventListener('pointercancel', end);
}

function markDrop(grid: Grid, event: PointerEvent): HTMLElement | null {
  const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('.tb-th') ?? null;
  for (const marked of grid.head.querySelectorAll('.is-drop')) if (marked !== under) marked.classList.remove('is-drop');
  if (!under || under === grid.head.firstElementChild) return null;
  under.classList.add('is-drop');
  return under;
}
