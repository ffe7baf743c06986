// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { Problem, postJson } from '../shared/api';
import { parseDay, shortDate } from '../shared/dates';
import { replaceQuery } from '../shared/filter';
import { changed } from '../shared/undo';
import { DragBar } from './dragbar';
import { askForDates } from './datedialog';
import { KeyHold } from './keyhold';
import { LinkEditing } from './linkediting';
import { measureOf, type Row } from './model';
import { type MoveAnswer, showCascade } from './preview';
import type { GanttView } from './view';
import type { Wish } from './wish';

/** Moves bars by pointer, keyboard and dialog. Nothing is stored before the server has said what else would move. */
export class Editing {
  readonly keys: KeyHold;
  private readonly links: LinkEditing;
  private readonly bars: DragBar;
  private busy = false;

  constructor(
    private readonly view: GanttView,
    private readonly reload: () => void,
  ) {
    this.bars = new DragBar(view, (row, wish) => void this.ask(row, wish));
    this.keys = new KeyHold(view, (row, wish) => void this.ask(row, wish));
    this.links = new LinkEditing(view, reload);
  }

  /** True when the press took hold of a bar. */
  grab(event: PointerEvent): boolean {
    return this.links.grab(event) || this.bars.grab(event);
  }

  hover(event: PointerEvent): void {
    if (!this.links.hover(event)) this.bars.hover(event);
  }

  /** True when the key meant something here. */
  press(event: KeyboardEvent): boolean {
    if (this.keys.press(event)) return true;
    if (event.ctrlKey || event.shiftKey) return false;
    const key = event.key.toLowerCase();
    if (key === 'm') void this.openDialog();
    else if (key === 'l') this.openLinks();
    else if (key === 'c') this.openRule();
    else return false;
    return true;
  }

  /** The constraint on the dates of the chosen measure. */
  openRule(): void {
    const row = this.view.chosen;
    if (!row) return;
    if (!row.editable) return announce(this.view.words.t('edit.not'));
    void import('./ruledialog').then(({ editRule }) => editRule(this.view.words, row, this.reload));
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
    if (row && measureOf(row)) this.links.open(row);
    else if (row) announce(this.view.words.t('link.not'));
  }

  /** The dialog that does what dragging does. */
  async openDialog(): Promise<void> {
    const row = this.view.chosen;
    if (!row) return;
    if (!row.editable) return announce(this.view.words.t('edit.not'));
    const wish = await askForDates(this.view.words, row);
    if (wish) await this.ask(row, wish);
  }

  /** The change alone is stored at once; what takes others along is shown first. */
  private async ask(row: Row, wish: Wish): Promise<void> {
    if (this.busy) return;
    const { t } = this.view.words;
    const path = `api/v1/measures/${encodeURIComponent(row.key)}/moves`;
    this.busy = true;
    this.view.element.setAttribute('aria-busy', 'true');
    try {
      const preview = await postJson<MoveAnswer>(path, { ...wish, dryRun: true });
      if (preview.changes.every((change) => same(change))) return announce(t('edit.same'));
      const others = preview.changes.slice(1).some((change) => !this.isPartOf(change.key, row));
      if (others || preview.conflicts.length) {
        const more = preview.changes.length - 1;
        const text = more > 0 ? t('edit.cascade.text', more) : t('edit.cascade.alone');
        const about = { title: t('edit.cascade', row.key), text };
        if (!(await showCascade(this.view.words, about, preview))) return announce(t('edit.discarded'));
      }
      const applied = await postJson<MoveAnswer>(path, wish);
      this.done(row, applied);
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause;
      this.refuse(cause);
    } finally {
      this.busy = false;
      this.view.element.removeAttribute('aria-busy');
      this.bars.letGo();
      this.keys.letGo();
    }
  }

  /** Parts go with their measure: that is no surprise worth a question. */
  private isPartOf(key: string, row: Row): boolean {
    for (let at = this.view.words.model.byKey.get(key) ?? null; at; at = at.parent) if (at === row) return true;
    return false;
  }

  private done(row: Row, answer: MoveAnswer): void {
    const { t } = this.view.words;
    const own = answer.changes[0];
    const dates = own ? `${date(own.newStart)} – ${date(own.newEnd)}` : '';
    const more = answer.changes.length - 1;
    changed(more > 0 ? t('edit.moved.more', row.key, dates, more) : t('edit.moved', row.key, dates));
    this.reload();
    if (row.baselineEnd !== null) void import('./slip').then(({ askWhyLater }) => askWhyLater(t, row.key, this.view.element));
  }

  private refuse(problem: Problem): void {
    const { t } = this.view.words;
    const text = problem.status === 0 ? t('error.offline') : problem.errors[0]?.message || problem.message;
    announce(text);
    this.view.complain(text);
  }
}

function same(change: MoveAnswer['changes'][number]): boolean {
  return change.oldStart === change.newStart && change.oldEnd === change.newEnd;
}

function date(iso: string | null): string {
  return shortDate(parseDay(iso));
}
