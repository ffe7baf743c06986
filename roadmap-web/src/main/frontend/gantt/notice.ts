// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { address, type Problem } from '../shared/api';
import { el } from '../shared/dom';
import type { Texts } from '../shared/texts';

const KNOWN: Record<number, string> = { 0: 'error.offline', 404: 'error.unknown' };

/** What to do first, as far as the reader may do it. */
export function showEmpty(at: HTMLElement, t: Texts, mayImport: boolean): void {
  at.replaceChildren(
    el(
      'div',
      { class: 'rm-empty' },
      el('strong', { text: t('empty.title') }),
      el('p', { text: t(mayImport ? 'empty.text' : 'empty.wait') }),
      mayImport && el('a', { class: 'rm-button rm-button--primary', href: address('import'), text: t('empty.import') }),
    ),
  );
}

/** Why there is no plan, and the way to ask again. */
export function showFailure(at: HTMLElement, t: Texts, problem: Problem, retry: () => void): void {
  const detail = problem.status in KNOWN ? '' : problem.message;
  at.replaceChildren(
    el(
      'div',
      { class: 'rm-note rm-note--error', role: 'alert' },
      el('p', { text: `${reason(t, problem)} ${detail}`.trim() }),
      el('button', { type: 'button', class: 'rm-button', text: t('error.retry'), onclick: retry }),
    ),
  );
}

/** The plan on the screen stays; it may be old. */
export function sayStale(t: Texts, problem: Problem): void {
  announce(`${reason(t, problem)} ${t('error.stale')}`);
}

function reason(t: Texts, problem: Problem): string {
  return t(KNOWN[problem.status] ?? 'error.server', problem.status);
}
