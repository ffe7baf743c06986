// SPDX-License-Identifier: EUPL-1.2

import { el } from '../shared/dom';
import type { Row } from './model';
import type { Place, TreePlace } from './outlining';
import type { Words } from './words';

/** Somebody else placed the measure meanwhile: shows where it stands now and where it was to go; true = there after all. */
export function askAgain(words: Words, row: Row, wish: Place, now: TreePlace): Promise<boolean> {
  const { t } = words;
  const leave = el('button', { type: 'button', class: 'rm-button', text: t('place.conflict.leave') });
  const form = el(
    'form',
    { method: 'dialog', class: 'rm-stack' },
    el('div', { class: 'rm-dialog__head' }, el('h2', { id: 'rm-place-conflict', text: t('place.conflict', row.key) })),
    el('p', { text: t('place.conflict.text') }),
    el(
      'dl',
      { class: 'rm-facts' },
      el('dt', { text: t('place.conflict.now') }),
      el('dd', { text: where(words, now.below, now.after ? { after: now.after } : {}, 'place.conflict.first') }),
      el('dt', { text: t('place.conflict.wish') }),
      el('dd', { text: where(words, wish.below ?? now.below, wish, 'place.spot.last') }),
    ),
    el(
      'div',
      { class: 'rm-dialog__foot' },
      leave,
      el('button', { class: 'rm-button rm-button--primary', 'data-testid': 'place-again', text: t('place.conflict.again') }),
    ),
  );
  const dialog = el(
    'dialog',
    { class: 'rm-dialog', 'aria-labelledby': 'rm-place-conflict', 'data-testid': 'place-conflict' },
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

function where(words: Words, home: string | null, side: { before?: string; after?: string }, otherwise: string): string {
  const { t } = words;
  const spot = side.before
    ? t('place.spot.before', named(words, side.before))
    : side.after
      ? t('place.spot.after', named(words, side.after))
      : t(otherwise);
  return home ? `${named(words, home)}, ${spot}` : spot;
}

function named({ model }: Words, key: string): string {
  const title = model.byKey.get(key)?.title;
  return title ? `${key} ${title}` : key;
}
