// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { address, Problem } from '../shared/api';
import { el } from '../shared/dom';
import { requestDates, type WantedDates } from '../shared/requestdates';
import type { Texts } from '../shared/texts';
import type { FormField } from './form-fields';

/** Below a refusal: the dates that were typed may be asked for; what was typed stays until then. */
export function offerRequest(form: HTMLFormElement, state: HTMLElement, t: Texts, fields: FormField[]): void {
  const start = fields.find((field) => field.name === 'start');
  const end = fields.find((field) => field.name === 'end');
  if (!start || !end || !(start.changed || end.changed)) return;
  const wanted = { key: form.dataset.key ?? '', start: dayOf(start), end: dayOf(end) };
  const button = el('button', {
    type: 'button', class: 'rm-button rm-button--small', 'data-testid': 'request-open', text: t('request.send'),
  });
  state.append(' ', button);
  button.addEventListener('click', () => void ask(form, state, t, [start, end], wanted));
}

function dayOf(field: FormField): string | null {
  return (field.value as string | null) || null;
}

async function ask(
  form: HTMLFormElement,
  state: HTMLElement,
  t: Texts,
  dates: FormField[],
  wanted: WantedDates,
): Promise<void> {
  const roadmap = form.dataset.roadmap ?? '';
  try {
    const key = await requestDates(t, roadmap, [wanted]);
    if (key === null) return;
    // asked for: everything else of the form can be saved
    for (const field of dates) field.value = field.seen;
    form.dispatchEvent(new Event('input'));
    const text = t('request.sent', key);
    state.replaceChildren(
      el('span', { class: 'rm-light rm-light--green', text }),
      ' ',
      el('a', { href: address(`change-requests?roadmap=${encodeURIComponent(roadmap)}`), text: t('request.all') }),
    );
    announce(text);
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    const text = cause.status === 0 ? t('offline') : cause.message;
    state.replaceChildren(el('span', { class: 'rm-light rm-light--red', text }));
    announce(text);
  }
}
