// SPDX-License-Identifier: EUPL-1.2
import { perFrame } from '../shared/dom';
import type { Carry } from './carry';
import type { BoardView } from './view';

const START_DISTANCE = 5;
const LONG_PRESS_MS = 350;
const EDGE = 48;
const SCROLL_STEP = 14;

export interface DragHost {
  view: BoardView;
  /** Null where the card may not be moved now. */
  take(key: string): Carry | null;
  drop(carry: Carry): void;
  cancel(carry: Carry): void;
}

interface Press {
  key: string;
  box: HTMLElement;
  id: number;
  touch: boolean;
  x: number;
  y: number;
}

/** Mouse, pen and touch (after a long press); one listener each on the grid, hit tests instead of loops. */
export class DragController {
  private press: Press | null = null;
  private carry: Carry | null = null;
  private ghost: HTMLElement | null = null;
  private timer = 0;
  private at = { x: 0, y: 0 };
  private grip = { x: 0, y: 0 };
  private swallowClick = false;
  private readonly step = perFrame(() => this.follow());

  constructor(private readonly host: DragHost) {
    const { grid } = host.view;
    grid.addEventListener('pointerdown', (e) => this.down(e));
    grid.addEventListener('pointermove', (e) => this.move(e));
    grid.addEventListener('pointerup', (e) => this.up(e));
    grid.addEventListener('pointercancel', () => this.abort());
    grid.addEventListener('click', (e) => this.click(e), true);
    grid.addEventListener('contextmenu', (e) => this.press?.touch && e.preventDefault());
    grid.addEventListener('dragstart', (e) => e.preventDefault());
    grid.addEventListener('touchmove', (e) => this.carry && e.cancelable && e.preventDefault(), { passive: false });
  }

  get active(): boolean {
    return this.carry !== null;
  }

  abort(): void {
    const held = this.carry;
    this.finish();
    if (held) this.host.cancel(held);
  }

  private down(event: PointerEvent): void {
    if (this.press || event.button !== 0 || !event.isPrimary) return;
    const from = event.target as HTMLElement;
    const box = from.closest<HTMLElement>('.bd-card');
    if (!box || from.closest('button')) return;
    const touch = event.pointerType === 'touch';
    this.press = { key: box.dataset.key!, box, id: event.pointerId, touch, x: event.clientX, y: event.clientY };
    this.at = { x: event.clientX, y: event.clientY };
    if (touch) this.timer = window.setTimeout(() => this.begin(), LONG_PRESS_MS);
  }

  private move(event: PointerEvent): void {
    const { press } = this;
    if (!press || event.pointerId !== press.id) return;
    this.at = { x: event.clientX, y: event.clientY };
    if (this.carry) {
      this.step();
      return;
    }
    const far = Math.hypot(event.clientX - press.x, event.clientY - press.y);
    if (press.touch) {
      if (far > START_DISTANCE * 2) this.finish();
    } else if (far >= START_DISTANCE) {
      this.begin();
    }
  }

  private begin(): void {
    const { press } = this;
    if (!press) return;
    const rect = press.box.getBoundingClientRect();
    const carry = this.host.take(press.key);
    if (!carry) {
      this.finish();
      return;
    }
    this.carry = carry;
    this.grip = { x: press.x - rect.left, y: press.y - rect.top };
    const ghost = press.box.cloneNode(true) as HTMLElement;
    ghost.classList.remove('is-carried');
    ghost.classList.add('bd-ghost');
    ghost.removeAttribute('tabindex');
    ghost.setAttribute('aria-hidden', 'true');
    ghost.style.width = `${rect.width}px`;
    this.host.view.scroll.append(ghost);
    this.ghost = ghost;
    this.host.view.grid.setPointerCapture(press.id);
    window.getSelection()?.removeAllRanges();
    this.follow();
  }

  private follow(): void {
    const { carry, ghost } = this;
    if (!carry || !ghost) return;
    const { x, y } = this.at;
    ghost.style.transform = `translate(${x - this.grip.x}px, ${y - this.grip.y}px)`;
    const under = document.elementFromPoint(x, y);
    const zone = under?.closest<HTMLElement>('.bd-cell, .bd-head');
    if (zone && this.host.view.grid.contains(zone)) this.aim(carry, zone, under!, y);
    if (this.scrollAtEdge(x, y)) this.step();
  }

  private aim(carry: Carry, zone: HTMLElement, under: Element, y: number): void {
    const status = zone.dataset.status!;
    const { lane } = carry;
    if (under.closest('.bd-marker')) return;
    const box = under.closest<HTMLElement>('.bd-card');
    const own = zone.dataset.lane === lane;
    let before: string | null = null;
    if (box && own) {
      const rect = box.getBoundingClientRect();
      before = y < rect.top + rect.height / 2 ? box.dataset.key! : following(box);
    } else if (own) {
      before = this.gap(zone, y);
    } else if (status === carry.card.status) {
      return;
    }
    if (before === carry.card.key) before = following(this.host.view.box(before)!);
    carry.to({ status, lane, before });
  }

  /** Between two cards or below the last: the item that starts below the pointer. */
  private gap(zone: HTMLElement, y: number): string | null {
    const hit = document.elementFromPoint(zone.getBoundingClientRect().left + 24, y + 12);
    const item = hit?.closest<HTMLElement>('.bd-item');
    return item && zone.contains(item) ? item.dataset.item! : null;
  }

  private scrollAtEdge(x: number, y: number): boolean {
    const { scroll } = this.host.view;
    const area = scroll.getBoundingClientRect();
    const dx = x < area.left + EDGE ? -SCROLL_STEP : x > area.right - EDGE ? SCROLL_STEP : 0;
    const dy = y < area.top + EDGE ? -SCROLL_STEP : y > Math.min(area.bottom, innerHeight) - EDGE ? SCROLL_STEP : 0;
    if (!dx && !dy) return false;
    const { scrollLeft, scrollTop } = scroll;
    scroll.scrollBy(dx, dy);
    return scroll.scrollLeft !== scrollLeft || scroll.scrollTop !== scrollTop;
  }

  private up(event: PointerEvent): void {
    if (!this.press || event.pointerId !== this.press.id) return;
    const held = this.carry;
    if (held) {
      this.follow();
      this.swallowClick = true;
      setTimeout(() => (this.swallowClick = false));
    }
    this.finish();
    if (held) this.host.drop(held);
  }

  private click(event: Event): void {
    if (!this.swallowClick) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private finish(): void {
    window.clearTimeout(this.timer);
    this.step.cancel();
    this.ghost?.remove();
    this.ghost = null;
    this.press = null;
    this.carry = null;
  }
}

function following(box: HTMLElement): string | null {
  let item = box.parentElement!.nextElementSibling as HTMLElement | null;
  if (item?.classList.contains('bd-marker')) item = item.nextElementSibling as HTMLElement | null;
  return item?.dataset.item ?? null;
}
