// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { type Day, type WorkingDays } from '../shared/dates';
import { Ghost } from './ghost';
import type { Row } from './model';
import type { GanttView } from './view';
import { dayOf, hasOneDay, type Wish, wishFor } from './wish';

interface Held {
  row: Row;
  start: Day;
  end: Day;
  ghost: Ghost;
}

const WEEK = 5;

/** Space takes hold of the bar of the row: arrows move it, with Shift they change its end, Enter lets go, Esc puts it back. */
export class KeyHold {
  private held: Held | null = null;

  constructor(
    private readonly view: GanttView,
    private readonly along: (row: Row) => Row[],
    private readonly drop: (row: Row, wish: Wish) => void,
  ) {
    view.grid.element.addEventListener('focusout', (event) => {
      if (this.held && !view.grid.element.contains(event.relatedTarget as Node | null)) this.cancel();
    });
  }

  /** True when the key meant something here. */
  press(event: KeyboardEvent): boolean {
    if (!this.held) return event.key === ' ' && !event.ctrlKey && this.take();
    switch (event.key) {
      case 'ArrowLeft':
      case 'ArrowRight':
        this.step((event.key === 'ArrowRight' ? 1 : -1) * (event.ctrlKey ? WEEK : 1), event.shiftKey);
        return true;
      case 'Enter':
      case ' ':
        this.put();
        return true;
      case 'Escape':
      case 'Tab':
        this.cancel();
        return event.key === 'Escape';
      default:
        // nothing else happens to a bar in the hand
        return true;
    }
  }

  letGo(): void {
    this.held?.ghost.remove();
    this.held = null;
  }

  private take(): boolean {
    const { t, model } = this.view.words;
    const row = this.view.chosen ?? this.view.stop?.row ?? null;
    if (!row) return false;
    if (!row.editable) {
      announce(t('edit.not'));
      return true;
    }
    const start = (hasOneDay(row) ? dayOf(row) : (row.start ?? row.end)) ?? model.asOf;
    this.held = { row, start, end: hasOneDay(row) ? start : (row.end ?? start), ghost: new Ghost(this.view, row, this.along(row)) };
    this.show();
    announce(t('edit.held', row.title, this.held.ghost.text(start, this.held.end)));
    return true;
  }

  private step(days: number, resize: boolean): void {
    const held = this.held!;
    const { working } = held.row;
    const length = working.count(held.start, held.end);
    const end = stepped(working, held.end, days);
    if (hasOneDay(held.row)) {
      held.start = held.end = end;
    } else if (resize) {
      held.end = Math.max(held.start, end);
    } else {
      held.start = stepped(working, held.start, days);
      held.end = length > 0 ? working.plus(held.start - 1, length) : end;
    }
    this.show();
    announce(held.ghost.text(held.start, held.end));
  }

  private show(): void {
    const { row, start, end, ghost } = this.held!;
    this.view.reveal(row, start, end);
    ghost.show(row.line, start, end, start - (row.start ?? start));
  }

  private put(): void {
    const { row, start, end } = this.held!;
    const wish = wishFor(row, start, end);
    if (wish) this.drop(row, wish);
    else this.cancel();
  }

  private cancel(): void {
    this.letGo();
    announce(this.view.words.t('edit.discarded'));
  }
}

/** The working day so many working days away, to either side. */
function stepped(working: WorkingDays, day: Day, days: number): Day {
  if (days >= 0) return working.plus(day, days);
  let at = day;
  for (let left = -days; left > 0; ) if (working.isWorking(--at)) left--;
  return at;
}
