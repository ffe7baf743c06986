// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { Problem } from '../shared/api';
import { type Day, isoOf, parseDay, shortDate } from '../shared/dates';
import { changed } from '../shared/undo';
import { postJson } from '../shared/writing';
import { showStored } from './applied';
import type { Row } from './model';
import { type Held, type MoveAnswer, showCascade } from './preview';
import type { GanttView } from './view';
import type { Wish } from './wish';

/** Where an item lay when somebody decided to move it. */
interface Seen {
  start: string | null;
  end: string | null;
}

/** What moving needs of whoever holds the bar. */
interface Hands {
  reload(): Promise<void>;
  letGo(): void;
  /** Asks for what a locked plan holds; true = apply the rest without a request. */
  request(held: Held, wish: object): Promise<boolean>;
}

/**
 * Moves one item. The change alone is stored at once; what takes others along is shown first, and shown again when
 * the plan changed meanwhile. Who moved the same item meanwhile is overwritten only after a question.
 */
export async function moveItem(view: GanttView, row: Row, wish: Wish, hands: Hands): Promise<void> {
  let seen: Seen = { start: iso(row.start), end: iso(row.end) };
  for (let note = ''; ; ) {
    try {
      return await moveOnce(view, row, wish, { seen, hands, note });
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause;
      if (cause.code === 'shift.plan-changed') {
        note = `${cause.message} `;
        continue;
      }
      if (cause.status !== 412 || !cause.current) throw cause;
      seen = cause.current as Seen;
    }
    hands.letGo();
    await hands.reload();
    if (!(await insists(view, row, wish, seen))) return announce(view.words.t('edit.left', row.key));
  }
}

async function insists({ words: { t } }: GanttView, row: Row, wish: Wish, now: Seen): Promise<boolean> {
  const { askOver } = await import('./conflictdialog');
  const wanted =
    'range' in wish
      ? days(wish.range)
      : 'start' in wish
        ? t('edit.wish.start', date(wish.start))
        : t('edit.wish.end', date(wish.end));
  return askOver(t, { name: 'edit', key: row.key, now: days(now) || t('undated'), wish: wanted });
}

async function moveOnce(
  view: GanttView,
  row: Row,
  wish: Wish,
  { seen, hands, note }: { seen: Seen; hands: Hands; note: string },
): Promise<void> {
  const { t } = view.words;
  const path = pathOf(view, row);
  const preview = await postJson<MoveAnswer & { version: number }>(path, { ...wish, seen, dryRun: true });
  if (preview.changes.every((change) => same(change))) return announce(t('edit.same'));
  if (preview.held && !(await hands.request(preview.held, { key: row.key, ...wish }))) return;
  const others = preview.changes.slice(1).some((change) => !isPartOf(view, change.key, row));
  if (others || preview.conflicts.length) {
    const more = preview.changes.length - 1;
    const text = note + (more > 0 ? t('edit.cascade.text', more) : t('edit.cascade.alone'));
    const about = { title: t('edit.cascade', row.key), text };
    if (!(await showCascade(view.words, about, preview))) return announce(t('edit.discarded'));
  }
  const applied = await postJson<MoveAnswer>(path, { ...wish, seen, version: preview.version });
  const own = applied.changes[0];
  const dates = own ? days({ start: own.newStart, end: own.newEnd }) : '';
  const more = applied.changes.length - 1;
  showStored(view, applied.changes);
  changed(more > 0 ? t('edit.moved.more', row.key, dates, more) : t('edit.moved', row.key, dates));
  void hands.reload();
  if (view.host.dataset.variant || row.kind !== 'MEASURE' || row.baselineEnd === null) return;
  void import('./slip').then(({ askWhyLater }) => askWhyLater(t, row.key, view.element));
}

/** The slash in the key of a gate stays one. */
function pathOf({ host }: GanttView, row: Row): string {
  const key = row.key.split('/').map(encodeURIComponent).join('/');
  const { variant } = host.dataset;
  return variant ? `${variant}/items/${key}/moves` : `api/v1/item-moves/${key}`;
}

/** Parts go with their measure: that is no surprise worth a question. */
function isPartOf(view: GanttView, key: string, row: Row): boolean {
  let at = view.words.model.byKey.get(key) ?? null;
  while (at && at.key !== row.key) at = at.parent;
  return at !== null;
}

function same(change: MoveAnswer['changes'][number]): boolean {
  return change.oldStart === change.newStart && change.oldEnd === change.newEnd;
}

function iso(day: Day | null): string | null {
  return day === null ? null : isoOf(day);
}

function days({ start, end }: Seen): string {
  const [from, to] = [date(start), date(end)];
  return from === to || !from || !to ? from || to : `${from} – ${to}`;
}

function date(iso: string | null): string {
  return shortDate(parseDay(iso));
}
