// SPDX-License-Identifier: EUPL-1.2
import type { Column, ColumnType } from './model';

interface Stored {
  /** Ids in their order; columns unknown here come after them. */
  order: string[];
  /** Only what differs from the server's proposal. */
  shown: Record<string, boolean>;
  widths: Record<string, number>;
}

const NAME = 'roadmap.table';
const WIDTHS: Record<ColumnType, number> = {
  KEY: 6.5,
  TEXT: 9,
  DATE: 7,
  NUMBER: 6.5,
  PERCENT: 6.5,
  MONEY: 8,
  CHOICE: 11,
  LIGHT: 6.5,
  LIST: 9,
};
const NARROWEST = 3.5;
const WIDEST = 60;

/** Which columns, in which order, how wide (rem); remembered in this browser. */
export class Layout {
  private stored: Stored;

  constructor() {
    let known: Partial<Stored> = {};
    try {
      known = JSON.parse(localStorage.getItem(NAME) ?? '{}') as Partial<Stored>;
    } catch {
      known = {}; // a blocked or damaged store: start with the server's proposal
    }
    this.stored = { order: known.order ?? [], shown: known.shown ?? {}, widths: known.widths ?? {} };
  }

  /** All columns in the chosen order. */
  ordered(columns: readonly Column[]): Column[] {
    const place = new Map(this.stored.order.map((id, index) => [id, index]));
    return columns
      .map((column, index) => ({ column, at: place.get(column.id) ?? 1000 + index }))
      .sort((a, b) => a.at - b.at)
      .map((entry) => entry.column);
  }

  /** The shown columns; the key is always the first. */
  visible(columns: readonly Column[]): Column[] {
    const key = columns.filter((c) => c.type === 'KEY');
    return [...key, ...this.ordered(columns).filter((c) => c.type !== 'KEY' && this.isShown(c))];
  }

  isShown(column: Column): boolean {
    return this.stored.shown[column.id] ?? column.shown;
  }

  show(column: Column, shown: boolean): void {
    this.stored.shown[column.id] = shown;
    this.save();
  }

  move(columns: readonly Column[], id: string, by: number): void {
    const ids = this.ordered(columns).map((c) => c.id);
    const from = ids.indexOf(id);
    const to = Math.max(0, Math.min(ids.length - 1, from + by));
    ids.splice(to, 0, ...ids.splice(from, 1));
    this.stored.order = ids;
    this.save();
  }

  /** Puts a column before another one, or last. */
  moveBefore(columns: readonly Column[], id: string, before: string | null): void {
    const ids = this.ordered(columns)
      .map((c) => c.id)
      .filter((other) => other !== id);
    const at = before === null ? ids.length : ids.indexOf(before);
    ids.splice(at < 0 ? ids.length : at, 0, id);
    this.stored.order = ids;
    this.save();
  }

  width(column: Column): number {
    return this.stored.widths[column.id] ?? (column.id === 'title' ? 22 : WIDTHS[column.type]);
  }

  resize(column: Column, rem: number): void {
    this.stored.widths[column.id] = Math.max(NARROWEST, Math.min(WIDEST, Math.round(rem * 10) / 10));
    this.save();
  }

  reset(): void {
    this.stored = { order: [], shown: {}, widths: {} };
    this.save();
  }

  private save(): void {
    try {
      localStorage.setItem(NAME, JSON.stringify(this.stored));
    } catch {
      return; // the store may be blocked: the layout then lasts for this page only
    }
  }
}
