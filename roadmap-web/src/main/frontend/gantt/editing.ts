// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { Problem } from '../shared/api';
import { parseDay } from '../shared/dates';
import { replaceQuery } from '../shared/filter';
import { changed, onUndone } from '../shared/undo';
import { postJson } from '../shared/writing';
import { showStored } from './applied';
import { DragBar } from './dragbar';
import { askForDates } from './datedialog';
import { KeyHold } from './keyhold';
import { moveItem } from './itemmove';
import { LinkEditing } from './linkediting';
import { measureOf, type Row } from './model';
import { Outlining } from './outlining';
import { Picks } from './picks';
import { type Held, type MoveAnswer, showCascade } from './preview';
import { dragRows } from './rowdrag';
import { openRowMenu } from './rowmenu';
import type { Shift } from './shiftdialog';
import type { GanttView } from './view';
import type { Wish } from './wish';

/** Moves bars by pointer, keyboard and dialog. Nothing is stored before the server has said what else would move. */
export class Editing {
  readonly keys: KeyHold;
  /** The place of measures in the tree, and new ones. */
  readonly outline: Outlining;
  /** Several measures chosen to be moved together. */
  readonly picks: Picks;
  /** Null in a what-if copy, which holds dates alone. */
  private readonly links: LinkEditing | null;
  private readonly bars: DragBar;
  private busy = false;

  constructor(
    private readonly view: GanttView,
    private readonly reload: () => Promise<void>,
  ) {
    this.outline = new Outlining(view, reload);
    dragRows(
      view,
      (row) => row.kind === 'MEASURE' && this.outline.mayOrder && view.state.group === 'tree',
      (row, target, where) => this.outline.drop(row, target, where),
    );
    view.grid.element.addEventListener('contextmenu', (event) => openRowMenu(view, this, event));
    this.picks = new Picks(view, () => void this.openDialog());
    const along = (row: Row): Row[] => this.picks.along(row);
    this.bars = new DragBar(view, along, (row, wish) => void this.dropped(row, wish, 'DAY'));
    this.keys = new KeyHold(view, along, (row, wish) => void this.dropped(row, wish, 'WORKING_DAY'));
    this.links = view.host.dataset.variant ? null : new LinkEditing(view, () => void reload());
    // what is undone in a copy changes no plan, so no event tells of it
    if (!this.links) onUndone(() => void reload());
  }

  /** Whether links, constraints and reasons can be changed, which are the plan's alone. */
  get ofPlan(): boolean {
    return this.links !== null;
  }

  /** True when the press took hold of a bar. */
  grab(event: PointerEvent): boolean {
    return Boolean(this.links?.grab(event) || this.bars.grab(event) || this.links?.press(event));
  }

  hover(event: PointerEvent): void {
    const taken = this.links?.hover(event) || this.bars.hover(event);
    if (!event.buttons) this.links?.point(event, !taken);
  }

  /** True when the key meant something here. */
  press(event: KeyboardEvent): boolean {
    if (!event.altKey && (this.keys.press(event) || this.picks.press(event))) return true;
    if (this.outline.press(event)) return true;
    if (event.altKey || event.ctrlKey || event.shiftKey) return false;
    const key = event.key.toLowerCase();
    if (key === 'm') void this.openDialog();
    else if (!this.ofPlan) return false;
    else if (key === 'l') this.openLinks();
    else if (key === 'c') this.openRule();
    else return false;
    return true;
  }

  /** The constraint on the dates of the chosen row: a part may be planned by who may plan its measure. */
  openRule(): void {
    const row = this.view.chosen;
    if (!row) return;
    if (!measureOf(row)?.editable) return announce(this.view.words.t('edit.not'));
    const saved = (text: string): void => {
      changed(text);
      void this.reload();
    };
    void import('../app/ruledialog').then(({ editRule }) => editRule(row.key, saved));
  }

  /** Opens what a link from elsewhere asks for, once. */
  openAsked(): void {
    const query = new URLSearchParams(location.search);
    if (!query.has('links')) return;
    query.delete('links');
    replaceQuery(query);
    this.openLinks();
  }

  /** The links of the chosen row. */
  openLinks(): void {
    const row = this.view.chosen ?? this.view.words.model.byKey.get(this.view.state.row ?? '');
    if (row && measureOf(row)) this.links?.open(row);
    else if (row) announce(this.view.words.t('link.not'));
  }

  /** The dialog that does what dragging does; for several measures, that shifts them. */
  async openDialog(): Promise<void> {
    const { words, chosen: row } = this.view;
    const { rows } = this.picks;
    if (rows.length > 1 || (rows.length === 1 && rows[0] !== row)) {
      const { askForShift } = await import('./shiftdialog');
      const shift = await askForShift(words, rows.length);
      if (shift) await this.shift(rows, shift);
      return;
    }
    if (!row) return;
    if (!row.editable) return announce(words.t('edit.not'));
    const wish = await askForDates(words, row);
    if (wish) await this.ask(row, wish);
  }

  /** A bar was let go: with it go the others that were chosen, by as many days. */
  private dropped(row: Row, wish: Wish, unit: 'DAY' | 'WORKING_DAY'): Promise<void> {
    const others = this.picks.along(row);
    if (!others.length || !('start' in wish) || row.start === null) return this.ask(row, wish);
    const start = parseDay(wish.start)!;
    const shift = unit === 'DAY' ? start - row.start : row.working.delta(row.start, start);
    return this.shift(this.picks.rows, { shift, unit });
  }

  /** Several at once are always shown first: some of them may have to stay. */
  private shift(rows: Row[], shift: Shift): Promise<void> {
    const path = `${this.view.host.dataset.variant ?? `api/v1/roadmaps/${encodeURIComponent(this.roadmap)}`}/moves`;
    const body = { keys: rows.map((row) => row.key), ...shift };
    return this.run(async () => {
      for (let note = ''; ; ) {
        const left = await this.shiftOnce(path, body, note);
        if (!left) return;
        note = `${left} `;
      }
    });
  }

  /** Shows and does it; gives back why it has to be shown anew when the plan changed meanwhile. */
  private async shiftOnce(path: string, body: { keys: string[] } & Shift, note: string): Promise<string> {
    const { words } = this.view;
    const { t } = words;
    const preview = await postJson<MoveAnswer & { version: number }>(path, { ...body, dryRun: true });
    const moved = preview.changes.filter((change) => change.reason === 'MOVED').length;
    const more = preview.changes.length - moved;
    if (preview.held && !(await this.request(preview.held, body))) return '';
    const text = note + (moved ? t('shift.moves', moved, more) : t('shift.nothing'));
    if (!(await showCascade(words, { title: t('shift.title', body.keys.length), text }, preview))) {
      announce(t('edit.discarded'));
      return '';
    }
    try {
      const applied = await postJson<MoveAnswer & { slipped: string[] }>(path, { ...body, version: preview.version });
      showStored(this.view, applied.changes);
      changed(t('shift.done', moved, applied.changes.length - moved));
      void import('./slips').then(({ askWhyAllLater }) => askWhyAllLater(words, applied.slipped, this.view.element));
    } catch (cause) {
      if (cause instanceof Problem && cause.code === 'shift.plan-changed') return cause.message;
      throw cause;
    }
    void this.reload();
    return '';
  }

  /** One item; who moved it meanwhile is not overwritten unasked. */
  private ask(row: Row, wish: Wish): Promise<void> {
    return this.run(() =>
      moveItem(this.view, row, wish, {
        reload: this.reload,
        letGo: () => this.letGo(),
        request: (held, asked) => this.request(held, asked),
      }),
    );
  }

  /** Asks for what a locked plan holds; true = apply the rest without a request. */
  private async request(held: Held, wish: object): Promise<boolean> {
    const { offerRequest } = await import('./request');
    return offerRequest(this.view.words, this.roadmap, wish, held);
  }

  private get roadmap(): string {
    const { state, host } = this.view;
    return state.filter.roadmap ?? host.dataset.roadmap ?? '';
  }

  /** One question to the server at a time; what it refuses is said. */
  private async run(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.view.element.setAttribute('aria-busy', 'true');
    try {
      await work();
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause;
      this.refuse(cause);
    } finally {
      this.busy = false;
      this.view.element.removeAttribute('aria-busy');
      this.letGo();
    }
  }

  private letGo(): void {
    this.bars.letGo();
    this.keys.letGo();
  }

  private refuse(problem: Problem): void {
    const { t } = this.view.words;
    const text = problem.status === 0 ? t('error.offline') : problem.errors[0]?.message || problem.message;
    announce(text);
    this.view.complain(text);
  }
}
