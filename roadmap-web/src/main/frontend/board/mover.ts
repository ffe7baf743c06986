// SPDX-License-Identifier: EUPL-1.2
import { announce } from '../shared/announce';
import type { Texts } from '../shared/texts';
import { changed } from '../shared/undo';
import type { Board } from './board';
import { whyNot } from './carry';
import type { Hands } from './hands';
import { laneOf, type Card, type Place } from './model';
import { moveOnServer } from './moves';
import { reasonOf } from './reason';
import { isHome, renumber, ruleFor, verdict } from './ways';

/** Moves cards: shown at once, decided by the server, taken back with the reason where it says no. */
export class Mover {
  /** Moves that the server has not answered yet; meanwhile its news wait. */
  pending = 0;

  private readonly t: Texts;

  constructor(
    private readonly board: Board,
    private readonly hands: Hands,
  ) {
    this.t = board.t;
  }

  refuse(card: Card, status: string, why: string): void {
    const text = this.t('say.refused', card.key, this.t(`status.${status}`), why);
    announce(text);
    this.board.tools.tell(text, 'error');
    this.board.resume();
  }

  async move(card: Card, place: Place): Promise<void> {
    const column = this.hands.columnOf(place.status);
    if (isHome(card, column, place)) return this.board.resume();
    const old = this.board.data.cards.map((c) => ({ ...c }));
    const rule = ruleFor(card, place.status);
    const asked = { ...card };
    card.status = place.status;
    if (asked.orderable) renumber(column, card, place.before);
    this.pending++;
    this.board.draw();
    this.mark(card.key, true);
    this.hands.keys.focus(card.key);
    try {
      const need = verdict(asked, place.status) === 'ask' ? (rule?.needs ?? null) : null;
      const why = rule?.code ? this.t(`reason.${rule.code}`) : '';
      const request = { roadmap: this.board.roadmap, card: asked, place, column: column.map((c) => c.key), need, why };
      const done = await moveOnServer(request, (field, text) => this.ask(asked, place.status, field, text));
      this.pending--;
      if (done) this.confirm(card, place);
      else this.takeBack(card.key, old);
    } catch (refused) {
      this.pending--;
      this.takeBack(card.key, old);
      this.refuse(card, place.status, reasonOf(refused, this.t));
    }
    this.mark(card.key, false);
    await this.board.load();
    this.hands.keys.focus(card.key);
  }

  private mark(key: string, busy: boolean): void {
    const box = this.board.view.box(key);
    box?.classList.toggle('is-pending', busy);
    box?.setAttribute('aria-busy', String(busy));
  }

  private takeBack(key: string, old: Card[]): void {
    this.board.data.cards = old;
    this.board.draw();
    this.hands.keys.focus(key);
  }

  private confirm(card: Card, place: Place): void {
    const column = this.hands.columnOf(place.status);
    const position = column.findIndex((c) => c.key === card.key) + 1;
    const limit = this.board.data.columns.find((c) => c.status === place.status)?.wipMax ?? null;
    let text = this.t('say.moved', card.key, this.t(`status.${place.status}`), position, column.length);
    if (limit !== null && column.length > limit) text += ` ${this.t('column.over', column.length, limit)}`;
    changed(text);
  }

  private async ask(card: Card, status: string, need: string, why: string): Promise<string | null> {
    const { askForText } = await import('../shared/ask');
    return askForText({
      title: this.t('ask.title', card.key, this.t(`status.${status}`)),
      text: why || this.t(`ask.${need}.text`),
      label: this.t(`ask.${need}`),
      ok: this.t('ask.ok'),
      cancel: this.t('ask.cancel'),
      required: this.t('ask.required'),
    });
  }

  async menu(key: string): Promise<void> {
    const card = this.board.data.cards.find((c) => c.key === key);
    const anchor = this.board.view.box(key)?.querySelector<HTMLElement>('.bd-more');
    if (!card || !anchor) return;
    const { openMenu } = await import('./menu');
    const { t } = this;
    const { data } = this.board;
    const lane = laneOf(card, this.hands.laneBy);
    const keys = this.board.view.keysIn(card.status, lane);
    const at = keys.indexOf(key);
    const within = (label: string, before: string | null | undefined): { label: string; why: string; run: () => void } => ({
      label: t(label),
      why: before === undefined ? t('menu.already') : card.orderable ? '' : t('reason.not-orderable'),
      run: () => void this.move(card, { status: card.status, lane, before: before ?? null }),
    });
    openMenu(anchor, t('card.move', key), [
      data.columns
        .filter(({ status }) => status !== card.status)
        .map(({ status }) => ({
          label: t(`status.${status}`),
          why: this.board.readOnly ? t('readonly') : whyNot(card, status, t),
          hint: verdict(card, status) === 'ask' ? t('move.asks') : '',
          run: () => void this.move(card, { status, lane, before: null }),
        })),
      [
        within('menu.up', at > 0 ? keys[at - 1] : undefined),
        within('menu.down', at < keys.length - 1 ? (keys[at + 2] ?? null) : undefined),
        within('menu.top', at > 0 ? keys[0] : undefined),
        within('menu.bottom', at < keys.length - 1 ? null : undefined),
      ],
    ]);
  }
}
