// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { Problem, postJson } from '../shared/api';
import { parseDay, shortDate } from '../shared/dates';
import { el } from '../shared/dom';
import { changed } from '../shared/undo';
import { cascadeParts, type Held, type MoveAnswer } from './preview';
import type { Words } from './words';

type Wanted = Omit<MoveAnswer, 'applied'> & { request: { key: string } | null };

/**
 * The locked plan holds something of a change: shows what a request would move and asks for the
 * reason. Gives back whether what is not held is to be applied without a request.
 */
export async function offerRequest(words: Words, roadmap: string, wish: object, held: Held): Promise<boolean> {
  const path = `api/v1/roadmaps/${encodeURIComponent(roadmap)}/change-requests`;
  const wanted = await postJson<Wanted>(path, { ...wish, dryRun: true });
  const answer = await ask(words, wanted, held, (reason) => postJson<Wanted>(path, { ...wish, reason }));
  if (answer === 'free') return true;
  if (answer === null) announce(words.t('edit.discarded'));
  else changed(words.t('request.sent', answer.request?.key ?? ''));
  return false;
}

function ask(
  words: Words,
  wanted: Wanted,
  held: Held,
  send: (reason: string) => Promise<Wanted>,
): Promise<Wanted | 'free' | null> {
  const { t } = words;
  const reason = el('textarea', {
    class: 'rm-textarea', id: 'rm-request-reason', rows: 2, maxlength: 2000, required: true,
    'aria-describedby': 'rm-request-error',
  });
  const error = el('p', { class: 'rm-field__error', role: 'alert', id: 'rm-request-error' });
  const discard = el('button', { type: 'button', class: 'rm-button', text: t('edit.discard') });
  const free = el('button', { type: 'button', class: 'rm-button', 'data-testid': 'request-free', text: t('request.free') });
  const submit = el('button', {
    class: 'rm-button rm-button--primary', 'data-testid': 'request-send', text: t('request.send'),
  });
  const form = el(
    'form',
    { method: 'dialog', novalidate: true },
    el('div', { class: 'rm-dialog__head' }, el('h2', { id: 'rm-request-title', text: t('request.title') })),
    el('p', { text: t('request.text', held.name, shortDate(parseDay(held.since)), held.by ?? '–') }),
    ...cascadeParts(words, wanted),
    el('div', { class: 'rm-field' }, el('label', { for: reason.id, text: t('request.reason') }), reason, error),
    el('div', { class: 'rm-dialog__foot' }, discard, !held.wholly && free, submit),
  );
  const dialog = el(
    'dialog',
    { class: 'rm-dialog rm-dialog--wide', 'aria-labelledby': 'rm-request-title', 'data-testid': 'request' },
    form,
  );
  const before = document.activeElement as HTMLElement | null;
  discard.addEventListener('click', () => dialog.close());
  return new Promise((resolve) => {
    let answer: Wanted | 'free' | null = null;
    const refuse = (text: string): void => {
      error.textContent = text;
      reason.setAttribute('aria-invalid', 'true');
      reason.focus();
    };
    free.addEventListener('click', () => {
      answer = 'free';
      dialog.close();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!reason.value.trim()) return refuse(t('request.needed'));
      submit.disabled = true;
      // a refusal keeps what was typed
      send(reason.value)
        .then((sent) => {
          answer = sent;
          dialog.close();
        })
        .catch((cause: unknown) => {
          if (!(cause instanceof Problem)) throw cause;
          refuse(cause.status === 0 ? t('error.offline') : cause.errors[0]?.message || cause.message);
        })
        .finally(() => {
          submit.disabled = false;
        });
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      before?.focus({ preventScroll: true });
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
    reason.focus({ preventScroll: true });
    dialog.scrollTop = 0;
  });
}
