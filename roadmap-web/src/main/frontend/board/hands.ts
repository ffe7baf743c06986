// SPDX-License-Identifier: EUPL-1.2
import { announce } from '../shared/announce';
import { openDetails } from '../shared/dom';
import type { Board } from './board';
import { Carry } from './carry';
import { DragController } from './drag';
import { KeyController } from './keys';
import type { Card, LaneBy } from './model';
import { Mover } from './mover';

/** What takes hold of cards and moves them. It loads beside the data, so that no picture waits for it. */
export class Hands {
  readonly keys: KeyController;
  private readonly drag: DragController;
  private readonly mover: Mover;

  constructor(private readonly board: Board) {
    const { view, t } = board;
    this.mover = new Mover(board, this);
    this.drag = new DragController({
      view,
      take: (key) => this.take(key),
      drop: (carry) => this.drop(carry),
      cancel: (carry) => this.cancel(carry),
    });
    this.keys = new KeyController({
      view,
      t,
      laneBy: () => this.laneBy,
      card: (key) => this.card(key),
      stops: () => board.openColumns(),
      allColumns: () => board.columns(),
      take: (key) => this.take(key),
      drop: (carry) => this.drop(carry),
      cancel: (carry) => this.cancel(carry),
      open: openDetails,
      menu: (key) => this.menu(key),
    });
    board.host.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.stop();
    });
  }

  /** True while a card is held or on its way to the server: the news wait until then. */
  get busy(): boolean {
    return this.held || this.mover.pending > 0;
  }

  get laneBy(): LaneBy {
    return this.board.settings.laneBy;
  }

  stop(): void {
    this.drag.abort();
  }

  menu(key: string): void {
    void this.mover.menu(key);
  }

  columnOf(status: string): Card[] {
    return this.board.data.cards.filter((c) => c.status === status).sort((a, b) => a.rank - b.rank);
  }

  private get held(): boolean {
    return this.drag.active || this.keys.active;
  }

  private card(key: string): Card | undefined {
    return this.board.data.cards.find((c) => c.key === key);
  }

  private take(key: string): Carry | null {
    const { board } = this;
    const card = this.card(key);
    if (!card || this.busy) return null;
    if (board.readOnly) {
      announce(board.t('readonly'));
      return null;
    }
    board.tools.tell('');
    return new Carry(board.view, board.t, board.data, card, this.laneBy);
  }

  private cancel(carry: Carry): void {
    carry.end();
    announce(this.board.t('say.cancelled', carry.card.key));
    this.board.resume();
  }

  private drop(carry: Carry): void {
    const { card, place, moved } = carry;
    const why = carry.refusal;
    carry.end();
    if (!moved) this.cancel(carry);
    else if (why) this.mover.refuse(card, place.status, why);
    else void this.mover.move(card, place);
  }
}
