// SPDX-License-Identifier: EUPL-1.2

import { el } from '../shared/dom';
import type { Texts } from '../shared/texts';

/** What two people wanted of one row. */
export interface Conflict {
  /** Names the texts `<name>.conflict…` and what tests look for. */
  name: 'edit' | 'place';
  key: string;
  now: string;
  wish: string;
}

/** Somebody else changed the row meanwhile: shows how it is now and what was wished; true = as wished after all. */
export function askOver(t: Texts, { name, key, now, wish }: Conflict): Promise<boolean> {
  const leave = el('button', { type: 'button', class: 'rm-button', text: t('place.conflict.leave') });
  const form = el(
    'form',
    { method: 'dialog', class: 'rm-stack' },
    el('div', { class: 'rm-dialog__head' }, el('h2', { id: 'rm-conflict', text: t(`${name}.conflict`, key) })),
    el('p', { text: t(`${name}.conflict.text`) }),
    el(
      'dl',
      { class: 'rm-facts' },
      el('dt', { text: t('place.conflict.now') }),
      el('dd', { text: now }),
      el('dt', { text: t('place.conflict.wish') }),
      el('dd', { text: wish }),
    ),
    el(
      'div',
      { class: 'rm-dialog__foot' },
      leave,
      el('button', { class: 'rm-button rm-button--primary', 'data-testid': `${name}-again`, text: t(`${name}.conflict.again`) }),
    ),
  );
  const dialog = el(
    'dialog',
    { class: 'rm-dialog', 'aria-labelledby': 'rm-conflict', 'data-testid': `${name}-conflict` },
    form,
  );
  const before = document.activeElement as HTMLElement | null;
  leave.addEventListener('click', () => dialog.close());
  return new Promise((resolve) => {
    let again = false;
    form.addEventListener('submit', () => {
      again = true;
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      before?.focus({ preventScroll: true });
      resolve(again);
    });
    document.body.append(dialog);
    dialog.showModal();
    leave.focus();
  });
}
