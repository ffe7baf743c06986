// SPDX-License-Identifier: EUPL-1.2

import { Problem } from './api';
import { el } from './dom';
import type { Texts } from './texts';

export interface Request<T> {
  /** Why it takes a request. */
  text: string;
  /** What it would move. */
  parts: (HTMLElement | null)[];
  /** Whether something could be done without a request. */
  free: boolean;
  send: (reason: string) => Promise<T>;
}

/**
 * Asks why a locked plan should change, and sends it; a refusal is said and keeps what was typed. Null
 * = given up, 'free' = go on without a request. Texts: `request.*`.
 */
export function askToRequest<T>(t: Texts, request: Request<T>): Promise<T | 'free' | null> {
  const reason = el('textarea', {
    class: 'rm-textarea', id: 'rm-request-reason', rows: 2, maxlength: 2000, required: true,
    'aria-describedby': 'rm-request-error',
  });
  const error = el('p', { class: 'rm-field__error', role: 'alert', id: 'rm-request-error' });
  const discard = el('button', { type: 'button', class: 'rm-button', text: t('request.discard') });
  const free = el('button', { type: 'button', class: 'rm-button', 'data-testid': 'request-free', text: t('request.free') });
  const submit = el('button', {
    class: 'rm-button rm-button--primary', 'data-testid': 'request-send', text: t('request.send'),
  });
  const form = el(
    'form',
    { method: 'dialog', novalidate: true },
    el('div', { class: 'rm-dialog__head' }, el('h2', { id: 'rm-request-title', text: t('request.title') })),
    el('p', { text: request.text }),
    ...request.parts,
    el('div', { class: 'rm-field' }, el('label', { for: reason.id, text: t('request.reason') }), reason, error),
    el('div', { class: 'rm-dialog__foot' }, discard, request.free && free, submit),
  );
  const dialog = el(
    'dialog',
    { class: 'rm-dialog rm-dialog--wide', 'aria-labelledby': 'rm-request-title', 'data-testid': 'request' },
    form,
  );
  const before = document.activeElement as HTMLElement | null;
  discard.addEventListener('click', () => dialog.close());
  return new Promise((resolve) => {
    let answer: T | 'free' | null = null;
    const refuse = (text: string): void => {
      error.textContent = text;
      reason.setAttribute('aria-invalid', 'true');
      reason.focus();
    };
    free.addEventListener('click', () => {
      answer = 'free';
      dialog.close();
    });
    const send = async (): Promise<void> => {
      submit.disabled = true;
      try {
        answer = await request.send(reason.value);
        dialog.close();
      } catch (cause) {
        if (!(cause instanceof Problem)) throw cause;
        refuse(cause.status === 0 ? t('request.offline') : cause.errors[0]?.message || cause.message);
      } finally {
        submit.disabled = false;
      }
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (reason.value.trim()) void send();
      else refuse(t('request.needed'));
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
