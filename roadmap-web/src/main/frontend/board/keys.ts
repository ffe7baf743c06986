// SPDX-License-Identifier: EUPL-1.2
import { announce } from '../shared/announce';
import type { Texts } from '../shared/texts';
import type { Carry } from './carry';
import type { Card, LaneBy } from './model';
import { laneOf } from './model';
import type { BoardView } from './view';

export interface KeyHost {
  view: BoardView;
  t: Texts;
  laneBy(): LaneBy;
  card(key: string): Card | undefined;
  /** Open columns in their order; folded ones are no stop of the arrows. */
  stops(): string[];
  allColumns(): string[];
  take(key: string): Carry | null;
  drop(carry: Carry): void;
  cancel(carry: Carry): void;
  open(key: string): void;
  menu(key: string): void;
}

/** Arrows walk over the cards; Space takes hold, then arrows carry, Enter or Space drops, Esc cancels. */
export class KeyController {
  private carry: Carry | null = null;
  private current: HTMLElement | null = null;

  constructor(private readonly host: KeyHost) {
    const { grid } = host.view;
    grid.addEventListener('keydown', (e) => this.key(e));
    grid.addEventListener('focusin', (e) => this.focused(e));
    grid.addEventListener('focusout', (e) => this.left(e));
  }

  get active(): boolean {
    return this.carry !== null;
  }

  /** After a redraw: exactly one card is the tab stop. */
  settle(): void {
    if (this.current?.isConnected) return;
    const first = this.host.view.grid.querySelector<HTMLElement>('.bd-card');
    if (first) this.makeCurrent(first);
  }

  focus(key: string): void {
    const box = this.host.view.box(key);
    if (!box) return;
    box.focus({ preventScroll: true });
    box.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  abort(): void {
    const held = this.carry;
    this.carry = null;
    if (held) this.host.cancel(held);
  }

  private makeCurrent(box: HTMLElement): void {
    if (this.current !== box) {
      if (this.current) this.setStops(this.current, -1);
      this.current = box;
    }
    this.setStops(box, 0);
  }

  private setStops(box: HTMLElement, value: number): void {
    box.tabIndex = value;
    for (const inner of box.querySelectorAll<HTMLElement>('a, button')) inner.tabIndex = value;
  }

  private focused(event: FocusEvent): void {
    const box = (event.target as HTMLElement).closest<HTMLElement>('.bd-card');
    if (box) this.makeCurrent(box);
  }

  private left(event: FocusEvent): void {
    if (!this.carry || !event.relatedTarget) return;
    if (!this.host.view.box(this.carry.card.key)?.contains(event.relatedTarget as Node)) this.abort();
  }

  private key(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const box = target.closest<HTMLElement>('.bd-card');
    if (!box || event.altKey || event.metaKey) return;
    if (this.carry) this.keyCarrying(event);
    else if (target === box) this.keyWalking(event, box.dataset.key!);
  }

  private keyWalking(event: KeyboardEvent, key: string): void {
    if (event.ctrlKey) return;
    const done = ((): boolean => {
      switch (event.key) {
        case ' ':
          return this.takeUp(key);
        case 'Enter':
          this.host.open(key);
          return true;
        case 'ContextMenu':
        case 'm':
          this.host.menu(key);
          return true;
        case 'F10':
          if (event.shiftKey) this.host.menu(key);
          return event.shiftKey;
        case 'ArrowUp':
        case 'ArrowDown':
        case 'Home':
        case 'End':
          return this.walkColumn(key, event.key);
        case 'ArrowLeft':
        case 'ArrowRight':
          return this.walkAcross(key, event.key === 'ArrowLeft' ? -1 : 1);
        default:
          return false;
      }
    })();
    if (done) event.preventDefault();
  }

  /** All cards of a column from lane to lane. */
  private column(status: string): HTMLElement[] {
    const boxes: HTMLElement[] = [];
    for (const cell of this.host.view.grid.querySelectorAll<HTMLElement>(`.bd-cell[data-status="${status}"]`)) {
      if (!cell.hidden) boxes.push(...cell.querySelectorAll<HTMLElement>('.bd-card'));
    }
    return boxes;
  }

  private walkColumn(key: string, to: string): boolean {
    const card = this.host.card(key);
    if (!card) return false;
    const boxes = this.column(card.status);
    const index = boxes.findIndex((b) => b.dataset.key === key);
    const last = boxes.length - 1;
    const next = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: last }[to]!;
    this.focus(boxes[Math.max(0, Math.min(last, next))]!.dataset.key!);
    return true;
  }

  private walkAcross(key: string, step: number): boolean {
    const card = this.host.card(key);
    if (!card) return false;
    const stops = this.host.stops();
    const top = this.host.view.box(key)!.getBoundingClientRect().top;
    for (let i = stops.indexOf(card.status) + step; i >= 0 && i < stops.length; i += step) {
      const boxes = this.column(stops[i]!);
      if (!boxes.length) continue;
      const near = boxes.find((b) => b.getBoundingClientRect().bottom > top) ?? boxes[boxes.length - 1]!;
      this.focus(near.dataset.key!);
      return true;
    }
    return true;
  }

  private takeUp(key: string): boolean {
    this.carry = this.host.take(key);
    if (this.carry) announce(this.host.t('say.taken', key, this.host.t(`status.${this.carry.card.status}`)));
    return true;
  }

  private keyCarrying(event: KeyboardEvent): void {
    const carry = this.carry!;
    if (event.key === 'Tab') {
      this.abort();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') this.abort();
    else if (event.key === ' ' || event.key === 'Enter') {
      this.carry = null;
      this.host.drop(carry);
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      this.carryAcross(carry, event.key === 'ArrowLeft' ? -1 : 1);
    } else if (['ArrowUp', 'ArrowDown', 'Home', 'End'].includes(event.key)) {
      this.carryAlong(carry, event.key);
    }
  }

  private carryAcross(carry: Carry, step: number): void {
    const columns = this.host.allColumns();
    const status = columns[columns.indexOf(carry.place.status) + step];
    if (!status) return;
    const lane = laneOf(carry.card, this.host.laneBy());
    const keys = this.others(carry, status);
    const home = status === carry.card.status;
    carry.to({ status, lane, before: home ? this.homeBefore(carry) : (keys[0] ?? null) });
    this.shown(carry);
  }

  private carryAlong(carry: Carry, to: string): void {
    const keys = this.others(carry, carry.place.status);
    const { before } = carry.place;
    const index = before === null ? keys.length : keys.indexOf(before);
    const next = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: keys.length }[to]!;
    if (next < 0 || next > keys.length) return;
    carry.to({ ...carry.place, before: keys[next] ?? null });
    this.shown(carry);
  }

  private homeBefore(carry: Carry): string | null {
    const keys = this.host.view.keysIn(carry.card.status, carry.lane);
    return keys[keys.indexOf(carry.card.key) + 1] ?? null;
  }

  private others(carry: Carry, status: string): string[] {
    return this.host.view.keysIn(status, carry.lane).filter((k) => k !== carry.card.key);
  }

  private shown(carry: Carry): void {
    this.host.view.marker.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    carry.say();
  }
}
