// SPDX-License-Identifier: EUPL-1.2
import { announce } from '../shared/announce';
import { Problem } from '../shared/api';
import type { Texts } from '../shared/texts';
import { changed } from '../shared/undo';
import { shownText } from './format';
import type { Grid } from './grid';
import { valueOf, type Column, type Row } from './model';
import type { Cell } from './paste';
import { blockText, parseBlock } from './tsv';

export interface BlockHost {
  grid: Grid;
  roadmap: string;
  /** The row as the server last told it. */
  stored(key: string): Row | undefined;
  reload(): Promise<void>;
  failed(reason: string): void;
  offline: string;
}

/** Copying and pasting of blocks, to and from spreadsheets. */
export class Blocks {
  constructor(
    private readonly host: BlockHost,
    private readonly t: Texts,
  ) {
    const { element } = host.grid;
    element.addEventListener('copy', (event) => this.copy(event));
    element.addEventListener('paste', (event) => this.pasted(event));
  }

  private copy(event: ClipboardEvent): void {
    if (event.target !== this.host.grid.element || !event.clipboardData) return;
    const { selection, state } = this.host.grid;
    const { top, bottom, left, right } = selection.block;
    const columns = state.columns.slice(left, right + 1);
    const rows = state.lines.slice(Math.max(0, top), bottom + 1).map((line) =>
      columns.map((column, index) => {
        if (line.kind === 'row') return shownText(column, valueOf(line.row, column.id), this.t);
        return index === 0 ? line.label : shownText(column, line.sums.get(column.id) ?? null, this.t);
      }),
    );
    if (top < 0) rows.unshift(columns.map((c) => c.label));
    event.clipboardData.setData('text/plain', blockText(rows));
    event.preventDefault();
    announce(this.t('copied', rows.length, columns.length));
  }

  private pasted(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain');
    if (event.target !== this.host.grid.element || !text) return;
    event.preventDefault();
    void this.apply(parseBlock(text));
  }

  /** Empties the selected cells, after the same preview as a paste. */
  clear(): void {
    void this.apply([['']]);
  }

  /** One value fills the whole selection; a larger block starts at its first cell. */
  private cellsFor(block: readonly string[][]): { cells: Cell[]; outside: number } {
    const { selection, state } = this.host.grid;
    const { top, bottom, left, right } = selection.block;
    const one = block.length === 1 && block[0]!.length === 1;
    const height = one ? bottom - top + 1 : block.length;
    const cells: Cell[] = [];
    let outside = 0;
    let line = Math.max(0, top);
    for (let r = 0; r < height; r++, line++) {
      while (state.lines[line]?.kind === 'group') line++;
      const target = state.lines[line];
      const texts = one ? Array<string>(right - left + 1).fill(block[0]![0]!) : block[r]!;
      if (one && line > bottom) break;
      texts.forEach((text, c) => {
        const column = state.columns[left + c];
        if (target?.kind === 'row' && column) cells.push({ key: target.row.key, column: column.id, text: keyOf(column, text) });
        else outside++;
      });
    }
    return { cells, outside };
  }

  private async apply(block: readonly string[][]): Promise<void> {
    const { cells, outside } = this.cellsFor(block);
    if (!cells.length) return;
    try {
      const { pasteBlock } = await import('./paste');
      const { roadmap, grid } = this.host;
      const done = await pasteBlock(
        { roadmap, cells, outside, columns: grid.state.columns, row: (key) => this.host.stored(key) },
        this.t,
      );
      if (done) changed(this.t('paste.done', done.changes.length));
      await this.host.reload();
    } catch (failed) {
      if (!(failed instanceof Problem)) throw failed;
      this.host.failed(failed.detail || (failed.status ? failed.title : this.host.offline));
    }
  }
}

/** Spreadsheets hold what was shown; the server knows entries of a list by their key. */
function keyOf(column: Column, text: string): string {
  if (column.type !== 'CHOICE') return text;
  const wanted = text.trim().toLowerCase();
  const found = column.choices?.find((c) => c.label.toLowerCase() === wanted || c.value.toLowerCase() === wanted);
  return found ? found.value : text;
}
