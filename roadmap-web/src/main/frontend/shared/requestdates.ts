// SPDX-License-Identifier: EUPL-1.2

import { postJson } from './writing';
import { parseDay, shortDate } from './dates';
import { el } from './dom';
import { askToRequest } from './requestdialog';
import type { Texts } from './texts';

interface Wanted {
  changes: { key: string; oldStart: string | null; oldEnd: string | null; newStart: string | null; newEnd: string | null }[];
  request: { key: string } | null;
}

/** Planned days that somebody wants for a measure that a locked plan holds; null = without this date. */
export interface WantedDates {
  key: string;
  start: string | null;
  end: string | null;
}

const MOST = 8;

/**
 * Shows what a request for these dates would move, asks for the reason and sends it. The key of the request;
 * null when it was given up. Texts: `request.*`.
 *
 * @throws Problem when the dates cannot be asked for
 */
export async function requestDates(t: Texts, roadmap: string, items: WantedDates[]): Promise<string | null> {
  const path = `api/v1/roadmaps/${encodeURIComponent(roadmap)}/change-requests`;
  const preview = await postJson<Wanted>(path, { items, dryRun: true });
  const sent = await askToRequest<Wanted>(t, {
    text: t('request.text'),
    parts: [list(t, preview)],
    free: false,
    send: (reason) => postJson<Wanted>(path, { items, reason }),
  });
  return sent === null || sent === 'free' ? null : (sent.request?.key ?? '');
}

function list(t: Texts, wanted: Wanted): HTMLElement {
  const line = (change: Wanted['changes'][number]): HTMLElement =>
    el(
      'li',
      {},
      el('span', { class: 'rm-key', text: change.key }),
      ` ${range(t, change.oldStart, change.oldEnd)} → ${range(t, change.newStart, change.newEnd)}`,
    );
  const more = wanted.changes.length - MOST;
  return el(
    'ul',
    { class: 'rm-plain rm-request-list' },
    ...wanted.changes.slice(0, MOST).map(line),
    more > 0 && el('li', { text: t('request.more', more) }),
  );
}

function range(t: Texts, start: string | null, end: string | null): string {
  const [from, to] = [shortDate(parseDay(start)), shortDate(parseDay(end))];
  if (!from && !to) return t('request.none');
  if (!to) return t('request.from', from);
  return from === to || !from ? to : `${from} – ${to}`;
}
