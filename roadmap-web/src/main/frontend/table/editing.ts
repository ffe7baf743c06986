// SPDX-License-Identifier: EUPL-1.2
import { announce } from '../shared/announce';
import { Problem } from '../shared/api';
import type { Texts } from '../shared/texts';
import { changed } from '../shared/undo';
import { Editor, type After } from './editor';
import { editText, parseText, shownText } from './format';
import type { Grid } from './grid';
import { isEditable, valueOf, type Column, type Row, type Value } from './model';
import { Saves, type Outcome, type SaveHost } from './saves';

export interface EditingHost extends SaveHost {
  grid: Grid;
  move(line: number, col: number, extend: boolean): void;
  /** Draws again after values changed. */
  draw(): void;
  open(key: string): void;
}

interface Edited {
  row: Row;
  column: Column;
  seen: Value;
}

/** Editing of single cells: shown at once, saved behind, a refusal keeps the typed text at its cell. */
export class Editing {
  /** Texts that the server or the reading refused, by `key|column`. */
  readonly failed = new Map<string, { text: string; message: string }>();
  readonly pending = new Set<string>();
  private readonly editor: Editor;
  private readonly saves: Saves;
  private now: Edited | null = null;

  constructor(
    private readonly host: EditingHost,
    private readonly t: Texts,
  ) {
    this.saves = new Saves(host);
    this.editor = new Editor(t, host.grid.body, {
      commit: (text, after) => this.commit(text, after),
      cancel: () => this.cancel(),
    });
  }

  get active(): boolean {
    return this.editor.open;
  }

  /** Starts at the active cell; `typed` replaces its text, null keeps and selects it. */
  start(typed: string | null): void {
    const { selection, state } = this.host.grid;
    const line = state.lines[selection.line];
    const column = state.columns[selection.col];
    if (line?.kind !== 'row' || !column) return;
    if (!isEditable(column, line.row)) {
      announce(this.t('edit.readonly', column.label));
      return;
    }
    const id = `${line.row.key}|${column.id}`;
    const failure = this.failed.get(id);
    const seen = valueOf(line.row, column.id);
    const keep = typed === null || column.type === 'CHOICE';
    const text = keep ? (failure?.text ?? editText(column, seen)) : typed;
    this.now = { row: line.row, column, seen };
    this.host.grid.reveal();
    const place = this.host.grid.box(selection.line, selection.col);
    this.editor.start(column, line.row.key, place, text, keep, failure?.message ?? '');
  }

  private cancel(): void {
    const edited = this.now;
    this.now = null;
    this.host.grid.element.focus({ preventScroll: true });
    if (!edited) return;
    this.failed.delete(`${edited.row.key}|${edited.column.id}`);
    this.host.draw();
  }

  private commit(text: string, after: After): boolean {
    const edited = this.now;
    if (!edited) return true;
    const { column } = edited;
    const parsed = parseText(column, text);
    if ('error' in parsed) {
      this.editor.complain(this.t(parsed.error));
      return false;
    }
    const theirs = this.changedMeanwhile(edited, parsed.value);
    if (theirs !== null) {
      this.editor.complain(theirs);
      return false;
    }
    this.now = null;
    if (after !== 'stay') this.step(after);
    const wasRefused = this.failed.delete(`${edited.row.key}|${column.id}`);
    if (JSON.stringify(parsed.value) !== JSON.stringify(edited.seen)) void this.save(edited, parsed.value, text);
    else if (wasRefused) this.host.draw();
    return true;
  }

  /** News may have brought another value while the user typed: they see both and decide. */
  private changedMeanwhile(edited: Edited, value: Value): string | null {
    const { row, column, seen } = edited;
    const now = this.host.row(row.key);
    if (!now) return null;
    edited.row = now;
    const theirs = valueOf(now, column.id);
    edited.seen = theirs;
    if ([seen, value].some((known) => JSON.stringify(known) === JSON.stringify(theirs))) return null;
    return this.conflictText(column, theirs);
  }

  private conflictText(column: Column, theirs: Value): string {
    return this.t('edit.conflict', shownText(column, theirs, this.t) || this.t('paste.nothing'));
  }

  private step(after: After): void {
    const { grid } = this.host;
    const { line, col } = grid.selection;
    grid.element.focus({ preventScroll: true });
    const last = grid.state.lines.length - 1;
    if (after === 'down' || after === 'up') {
      this.host.move(Math.max(0, Math.min(last, line + (after === 'down' ? 1 : -1))), col, false);
      return;
    }
    const by = after === 'right' ? 1 : -1;
    const editable = grid.state.columns.map((c, index) => (c.editable ? index : -1)).filter((index) => index >= 0);
    const next = by > 0 ? editable.find((i) => i > col) : editable.filter((i) => i < col).pop();
    const wrapped = by > 0 ? editable[0] : editable[editable.length - 1];
    const row = line + by;
    if (next !== undefined) this.host.move(line, next, false);
    else if (wrapped !== undefined && row >= 0 && row <= last) this.host.move(row, wrapped, false);
  }

  private async save({ row, column, seen }: Edited, value: Value, text: string): Promise<void> {
    const id = `${row.key}|${column.id}`;
    row[column.id] = value;
    this.pending.add(id);
    this.host.draw();
    const outcome = await this.saves.save(row, column, seen, value);
    this.pending.delete(id);
    this.settle(outcome, row.key, column, seen, text);
    await this.host.reload();
    this.host.draw();
  }

  private settle(outcome: Outcome, key: string, column: Column, seen: Value, text: string): void {
    const row = this.host.row(key);
    if (outcome.kind === 'saved') {
      const shown = row ? shownText(column, valueOf(row, column.id), this.t) : '';
      changed(this.t('edit.saved', key, column.label, shown || this.t('paste.nothing')));
      return;
    }
    if (row) row[column.id] = outcome.kind === 'conflict' ? outcome.theirs : seen;
    if (outcome.kind === 'cancelled') return;
    const message = outcome.kind === 'conflict' ? this.conflictText(column, outcome.theirs) : outcome.message;
    this.failed.set(`${key}|${column.id}`, { text, message });
    announce(this.t('edit.refused', key, column.label, message));
    if (outcome.kind === 'refused' && outcome.held && !this.active) void this.askFor(key, column, text);
    else this.reopen(key, column);
  }

  /** The locked plan holds the date: it is asked for, or stays at its cell as typed. */
  private async askFor(key: string, column: Column, text: string): Promise<void> {
    const { requestCells } = await import('./request');
    const row = this.host.stored(key);
    const cell = { key, column: column.id, text };
    try {
      const sent = row && (await requestCells(this.t, this.host.roadmap, [cell], () => row, [column]));
      if (sent) {
        this.failed.delete(`${key}|${column.id}`);
        this.host.draw();
        return;
      }
    } catch (refused) {
      if (!(refused instanceof Problem)) throw refused;
      const message = refused.errors[0]?.message || refused.detail || this.host.offline;
      this.failed.set(`${key}|${column.id}`, { text, message });
      announce(this.t('edit.refused', key, column.label, message));
    }
    this.reopen(key, column);
  }

  /** Back to the refused cell unless the user already types elsewhere: there it stays marked. */
  private reopen(key: string, column: Column): void {
    const { grid } = this.host;
    const line = grid.state.lines.findIndex((l) => l.kind === 'row' && l.row.key === key);
    const col = grid.state.columns.findIndex((c) => c.id === column.id);
    if (this.active || line < 0 || col < 0 || !grid.element.contains(document.activeElement)) return;
    this.host.draw();
    this.host.move(line, col, false);
    this.start(null);
  }
}
