// SPDX-License-Identifier: EUPL-1.2

import { address } from '../shared/api';
import { el } from '../shared/dom';
import type { Texts } from '../shared/texts';

let shown = false;

/**
 * The sign-in session has ended: says so without touching the page, so that nothing typed is lost.
 * Signing in happens in another tab; afterwards the page simply goes on.
 */
export function startSession(texts: Texts): void {
  document.addEventListener('roadmap:signed-out', () => show(texts));
}

function show(texts: Texts): void {
  if (shown) return;
  shown = true;
  const dialog = el(
    'dialog',
    { class: 'rm-dialog', 'aria-labelledby': 'rm-session-title' },
    el('h2', { id: 'rm-session-title', text: texts('session.title') }),
    el('p', { text: texts('session.text') }),
    el(
      'div',
      { class: 'rm-dialog__foot' },
      el('button', {
        type: 'button',
        class: 'rm-button',
        text: texts('session.later'),
        onclick: () => dialog.close(),
      }),
      el('a', {
        class: 'rm-button rm-button--primary',
        href: address('sign-in'),
        target: '_blank',
        rel: 'noopener',
        text: texts('session.sign-in'),
        onclick: () => dialog.close(),
      }),
    ),
  );
  dialog.addEventListener('close', () => {
    shown = false;
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
