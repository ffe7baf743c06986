// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { Problem } from '../shared/api';
import { postJson } from '../shared/writing';
import { changed } from '../shared/undo';
import { measureOf, type Row } from './model';
import { typeNew } from './newrow';
import type { GanttView } from './view';

/** What is asked of the server: a home, absent for the one it has, and a neighbour there, absent for the last place. */
export interface Place {
  below?: string;
  before?: string;
  after?: string;
}

/** Where a measure stands: its home, and the measure before it there. */
export interface TreePlace {
  below: string | null;
  after: string | null;
}

/** Orders the tree of measures. What is possible the server says. */
export class Outlining {
  private busy = false;

  constructor(
    private readonly view: GanttView,
    private readonly reload: () => Promise<void>,
  ) {}

  get mayOrder(): boolean {
    return Boolean(this.view.host.dataset.mayOrder);
  }

  get mayCreate(): boolean {
    return Boolean(this.view.host.dataset.mayCreate);
  }

  /** True when the key meant something here. */
  press(event: KeyboardEvent): boolean {
    const row = this.view.stop?.row;
    if (!row || event.ctrlKey || event.metaKey) return false;
    if (!event.altKey) {
      if (event.key !== 'Insert' || event.shiftKey) return false;
      this.create(row);
      return true;
    }
    const moves: Record<string, () => void> = event.shiftKey
      ? { ArrowRight: () => this.indent(row), ArrowLeft: () => this.outdent(row) }
      : { ArrowUp: () => this.step(row, -1), ArrowDown: () => this.step(row, 1) };
    const move = moves[event.key];
    move?.();
    return move !== undefined;
  }

  /** One place up or down among those of the same home that are shown. */
  step(row: Row, by: 1 | -1): void {
    if (!this.possible(row)) return;
    const siblings = (row.parent?.children ?? this.view.words.model.roots).filter((each) => each.line >= 0);
    const other = siblings[siblings.indexOf(row) + by];
    if (!other || (!row.parent && other.kind !== 'MEASURE')) return this.say(by < 0 ? 'place.first' : 'place.last');
    void this.place(row, by < 0 ? { before: other.key } : { after: other.key });
  }

  /** Below the measure before it. */
  indent(row: Row): void {
    if (!this.possible(row)) return;
    const siblings = row.parent?.children ?? [];
    const above = siblings.slice(0, siblings.indexOf(row)).filter((each) => each.kind === 'MEASURE' && each.line >= 0);
    const home = above.pop();
    if (home) void this.place(row, { below: home.key });
    else this.say('place.nothing');
  }

  /** Out of its measure, right behind it. */
  outdent(row: Row): void {
    if (!this.possible(row)) return;
    const { parent } = row;
    if (parent?.kind !== 'MEASURE' || !parent.parent) return this.say('place.top');
    void this.place(row, { below: parent.parent.key, after: parent.key });
  }

  /** Dropped before, after or onto another row. */
  drop(row: Row, target: Row, where: 'before' | 'after' | 'into'): void {
    if (where === 'into') {
      const first = target.kind === 'FOCAL_POINT' ? target.children.find((each) => each !== row) : undefined;
      void this.place(row, first ? { below: target.key, before: first.key } : { below: target.key });
      return;
    }
    const home = target.parent === row.parent ? undefined : target.parent?.key;
    void this.place(row, home ? { below: home, [where]: target.key } : { [where]: target.key });
  }

  /** The dialog that does what dragging does. */
  async openDialog(row: Row): Promise<void> {
    if (!this.possible(row)) return;
    const { askForPlace } = await import('./placedialog');
    const place = await askForPlace(this.view.words, row);
    if (place) await this.place(row, place);
  }

  /** A new measure right below the row, its title typed in place. */
  create(row: Row): void {
    const at = row.kind === 'FOCAL_POINT' ? row : measureOf(row);
    if (!this.mayCreate) return this.say('new.not');
    if (!at) return this.say('new.where');
    typeNew(this.view, at, (key) => this.found(key));
  }

  /** Reads the plan anew and takes the focus to a row. */
  private async found(key: string): Promise<void> {
    await this.reload();
    const index = this.view.lines.findIndex((line) => line.row.key === key);
    if (index >= 0) this.view.focusLine(index);
  }

  private possible(row: Row): boolean {
    if (row.kind !== 'MEASURE') this.say('place.what');
    else if (!this.mayOrder) this.say('place.not');
    else if (this.view.state.group !== 'tree') this.say('place.tree');
    else return true;
    return false;
  }

  private async place(row: Row, place: Place): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const { t } = this.view.words;
    try {
      if (!(await this.store(row, place))) return;
      const { state } = this.view;
      if (place.below && state.opening === 'none') state.toggled.add(place.below);
      else if (place.below) state.toggled.delete(place.below);
      changed(t('place.done', row.key));
      await this.found(row.key);
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause;
      const text = cause.status === 0 ? t('error.offline') : cause.errors[0]?.message || cause.message;
      announce(text);
      this.view.complain(text);
    } finally {
      this.busy = false;
    }
  }

  /** Asks again when the row stands elsewhere by now; false = it was left there. */
  private async store(row: Row, place: Place): Promise<boolean> {
    for (let seen = placeOf(row); ; ) {
      try {
        await postJson<null>(`api/v1/measures/${encodeURIComponent(row.key)}/place`, { ...place, seen });
        return true;
      } catch (cause) {
        if (!(cause instanceof Problem) || cause.status !== 412 || !cause.current) throw cause;
        seen = cause.current as TreePlace;
      }
      await this.found(row.key);
      const { askAgain } = await import('./placeconflict');
      if (!(await askAgain(this.view.words, row, place, seen))) {
        announce(this.view.words.t('place.left', row.key));
        return false;
      }
    }
  }

  private say(text: string): void {
    announce(this.view.words.t(text));
    this.view.complain(this.view.words.t(text));
  }
}

function placeOf(row: Row): TreePlace {
  const measures = row.parent?.children.filter((each) => each.kind === 'MEASURE') ?? [];
  return { below: row.parent?.key ?? null, after: measures[measures.indexOf(row) - 1]?.key ?? null };
}
