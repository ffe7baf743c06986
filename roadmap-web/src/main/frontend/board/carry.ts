// SPDX-License-Identifier: EUPL-1.2
import { announce } from '../shared/announce';
import type { Texts } from '../shared/texts';
import { laneOf, type BoardData, type Card, type LaneBy, type Place } from './model';
import { ruleFor, verdict } from './ways';
import type { BoardView } from './view';

/** Text why the card may not go there; '' where it may. */
export function whyNot(card: Card, status: string, t: Texts): string {
  if (verdict(card, status) !== 'forbidden') return '';
  if (status === card.status) return t('reason.not-orderable');
  if (!card.movable) return t('reason.not-movable');
  const code = ruleFor(card, status)?.code;
  return code ? t(`reason.${code}`) : t('move.unforeseen', t(`status.${card.status}`), t(`status.${status}`));
}

/** A card held by pointer or keyboard: shows where it may go, where it would land, and why not. */
export class Carry {
  place: Place;
  private readonly home: Place;

  constructor(
    private readonly view: BoardView,
    private readonly t: Texts,
    private readonly data: BoardData,
    readonly card: Card,
    laneBy: LaneBy,
  ) {
    const lane = laneOf(card, laneBy);
    const keys = view.keysIn(card.status, lane);
    const next = keys[keys.indexOf(card.key) + 1] ?? null;
    this.home = { status: card.status, lane, before: next };
    this.place = this.home;
    view.grid.classList.add('is-carrying');
    view.box(card.key)?.classList.add('is-carried');
    for (const { status } of data.columns) this.judge(status);
  }

  private judge(status: string): void {
    const answer = verdict(this.card, status);
    const why = whyNot(this.card, status, this.t);
    const head = this.view.head(status);
    if (head) {
      head.dataset.verdict = answer;
      const line = head.querySelector<HTMLElement>('.bd-why')!;
      line.textContent = answer === 'ask' ? this.t('move.asks') : why;
    }
    for (const cell of this.view.cellsOf(status)) cell.dataset.verdict = answer;
  }

  get lane(): string {
    return this.home.lane;
  }

  get moved(): boolean {
    return this.place.status !== this.home.status || this.place.before !== this.home.before;
  }

  get refusal(): string {
    return whyNot(this.card, this.place.status, this.t);
  }

  to(place: Place): void {
    if (place.status === this.place.status && place.before === this.place.before) return;
    this.place = place;
    const target = this.view.grid.querySelector('.bd-head.is-target');
    const head = this.view.head(place.status);
    if (target !== head) {
      target?.classList.remove('is-target');
      head?.classList.add('is-target');
    }
    this.view.showMarker(place);
  }

  /** Says where the card would land: column, position, and the refusal if there is one. */
  say(): void {
    const { status, lane, before } = this.place;
    const keys = this.view.keysIn(status, lane).filter((k) => k !== this.card.key);
    const position = before === null ? keys.length + 1 : keys.indexOf(before) + 1;
    const text = this.t('say.over', this.t(`status.${status}`), position, keys.length + 1);
    const why = this.refusal;
    announce(why ? `${text} ${this.t('say.forbidden', why)}` : text);
  }

  end(): void {
    this.view.hideMarker();
    this.view.grid.classList.remove('is-carrying');
    this.view.box(this.card.key)?.classList.remove('is-carried');
    this.view.grid.querySelector('.bd-head.is-target')?.classList.remove('is-target');
    for (const { status } of this.data.columns) {
      const head = this.view.head(status);
      if (head) {
        delete head.dataset.verdict;
        head.querySelector('.bd-why')!.textContent = '';
      }
      for (const cell of this.view.cellsOf(status)) delete cell.dataset.verdict;
    }
  }
}
