// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from './grid';

export interface KeyHost {
  grid: Grid;
  move(line: number, col: number, extend: boolean): void;
  /** Opens the editor; null = with the cell's text selected. */
  edit(typed: string | null): void;
  enter(): void;
  clear(): void;
  sort(col: number, add: boolean): void;
  resize(col: number, by: number): void;
  shift(col: number, by: number): void;
  toggleGroup(line: number, open: boolean | null): void;
}

/** The grid's keyboard: arrows, Home, End, PgUp, PgDn, Ctrl with them, Shift extends; header keys sort and arrange. */
export function listenToKeys(host: KeyHost): void {
  host.grid.element.addEventListener('keydown', (event) => {
    if (event.target !== host.grid.element || event.altKey || event.isComposing) return;
    const header = host.grid.selection.line === -1;
    const done = (header && headerKey(event, host)) || walk(event, host) || (!header && cellKey(event, host));
    if (done) event.preventDefault();
  });
}

function walk(event: KeyboardEvent, host: KeyHost): boolean {
  const { selection, state, page } = host.grid;
  const { line, col } = selection;
  const bottom = state.lines.length - 1;
  const right = state.columns.length - 1;
  const far = event.ctrlKey || event.metaKey;
  const goals: Record<string, [number, number]> = {
    ArrowUp: [far ? 0 : line - 1, col],
    ArrowDown: [far ? bottom : line + 1, col],
    ArrowLeft: [line, far ? 0 : col - 1],
    ArrowRight: [line, far ? right : col + 1],
    Home: [far ? 0 : line, 0],
    End: [far ? bottom : line, right],
    PageUp: [line - page, col],
    PageDown: [line + page, col],
  };
  const goal = goals[event.key];
  if (!goal) {
    if (event.key !== 'a' || !far) return false;
    selection.all(state.lines.length, state.columns.length);
    host.grid.refresh();
    return true;
  }
  const lowest = event.key === 'ArrowUp' && !far ? -1 : 0;
  const next = line === -1 && !['ArrowDown', 'PageDown'].includes(event.key) && !far ? -1 : clamp(goal[0], lowest, bottom);
  host.move(next, clamp(goal[1], 0, right), event.shiftKey);
  return true;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function headerKey(event: KeyboardEvent, host: KeyHost): boolean {
  const { col } = host.grid.selection;
  if (event.key === 'Enter' || event.key === ' ') host.sort(col, event.shiftKey);
  else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    const by = event.key === 'ArrowLeft' ? -1 : 1;
    if (event.shiftKey) host.resize(col, by);
    else if (event.ctrlKey || event.metaKey) host.shift(col, by);
    else return false;
  } else return false;
  return true;
}

function cellKey(event: KeyboardEvent, host: KeyHost): boolean {
  const { selection, state } = host.grid;
  const line = state.lines[selection.line];
  const command = event.ctrlKey || event.metaKey;
  if (line?.kind === 'group') {
    if (event.key !== 'Enter' && event.key !== ' ') return false;
    host.toggleGroup(selection.line, null);
    return true;
  }
  if (command) return false;
  if (event.key === 'F2') host.edit(null);
  else if (event.key === 'Enter') host.enter();
  else if (event.key === 'Delete' || event.key === 'Backspace') host.clear();
  else if (event.key.length === 1 && event.key !== ' ') host.edit(event.key);
  else return false;
  return true;
}
