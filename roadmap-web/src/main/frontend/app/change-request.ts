// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { address, Problem } from '../shared/api';
import { postJson } from '../shared/writing';
import { parseDay, shortDate } from '../shared/dates';
import { el } from '../shared/dom';
import { askToRequest } from '../shared/requestdialog';
import type { Texts } from '../shared/texts';
import type { FormField } from './form-fields';

interface Wanted {
  changes: { key: string; oldStart: string | null; oldEnd: string | null; newStart: string | null; newEnd: string | null }[];
  request: { key: string } | null;
}

const MOST = 8;

/** Below a refusal: the dates that were typed may be asked for; what was typed stays until then. */
export function offerRequest(form: HTMLFormElement, state: HTMLElement, t: Texts, fields: FormField[]): void {
  const dates = fields.filter((field) => field.name === 'start' || field.name === 'end');
  const wish = wishOf(dates);
  if (!wish) return;
  const button = el('button', {
    type: 'button', class: 'rm-button rm-button--small', 'data-testid': 'request-open', text: t('request.send'),
  });
  state.append(' ', button);
  button.addEventListener('click', () => void ask(form, state, t, dates, wish));
}

/** Both days where both are known, else the one that is; null when one is to be taken away. */
function wishOf(dates: FormField[]): object | null {
  const of = (name: string): unknown => dates.find((field) => field.name === name)?.value ?? null;
  const [start, end] = [of('start'), of('end')];
  if (!dates.some((field) => field.changed) || dates.some((field) => field.changed && field.value === null)) return null;
  if (start !== null && end !== null) return { range: { start, end } };
  return start === null ? { end } : { start };
}

async function ask(form: HTMLFormElement, state: HTMLElement, t: Texts, dates: FormField[], wish: object): Promise<void> {
  const path = `api/v1/roadmaps/${encodeURIComponent(form.dataset.roadmap ?? '')}/change-requests`;
  const body = { key: form.dataset.key, ...wish };
  try {
    const wanted = await postJson<Wanted>(path, { ...body, dryRun: true });
    const sent = await askToRequest<Wanted>(t, {
      text: t('request.text', wanted.changes.length),
      parts: [list(t, wanted)],
      free: false,
      send: (reason) => postJson<Wanted>(path, { ...body, reason }),
    });
    if (sent === null || sent === 'free') return;
    // asked for: everything else of the form can be saved
    for (const field of dates) field.value = field.seen;
    form.dispatchEvent(new Event('input'));
    const text = t('request.sent', sent.request?.key ?? '');
    state.replaceChildren(
      el('span', { class: 'rm-light rm-light--green', text }),
      ' ',
      el('a', { href: address(`change-requests?roadmap=${encodeURIComponent(form.dataset.roadmap ?? '')}`), text: t('request.all') }),
    );
    announce(text);
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    const text = cause.status === 0 ? t('offline') : cause.message;
    state.replaceChildren(el('span', { class: 'rm-light rm-light--red', text }));
    announce(text);
  }
}

function list(t: Texts, wanted: Wanted): HTMLElement {
  const line = (change: Wanted['changes'][number]): HTMLElement =>
    el(
      'li',
      {},
      el('span', { class: 'rm-key', text: change.key }),
      ` ${range(change.oldStart, change.oldEnd)} → ${range(change.newStart, change.newEnd)}`,
    );
  const more = wanted.changes.length - MOST;
  return el(
    'ul',
    { class: 'rm-plain' },
    ...wanted.changes.slice(0, MOST).map(line),
    more > 0 && el('li', { text: t('request.more', more) }),
  );
}

function range(start: string | null, end: string | null): string {
  const [from, to] = [shortDate(parseDay(start)), shortDate(parseDay(end))];
  return from === to || !from || !to ? from || to || '–' : `${from} – ${to}`;
}
