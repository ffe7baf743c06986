// SPDX-License-Identifier: EUPL-1.2

import { el } from '../shared/dom';
import type { Row } from './model';
import type { Place } from './outlining';
import type { Words } from './words';

/** Asks where a measure belongs and where it stands there; null = given up. */
export function askForPlace(words: Words, row: Row): Promise<Place | null> {
  const { t, model } = words;
  const homes = model.rows.filter((each) => (each.kind === 'FOCAL_POINT' || each.kind === 'MEASURE') && !isBelow(each, row));
  const home = el('select', { class: 'rm-select', id: 'rm-place-home' });
  for (const each of homes) home.append(el('option', { value: each.key, text: `${each.key} ${each.title}` }));
  if (row.parent) home.value = row.parent.key;
  else home.prepend(el('option', { value: '', text: t('none'), selected: true }));
  const spot = el('select', { class: 'rm-select', id: 'rm-place-spot' });
  const fill = (): void => {
    const parent = model.byKey.get(home.value);
    const others = (parent?.children ?? []).filter((each) => each !== row);
    spot.replaceChildren(
      el('option', { value: 'last', text: t('place.spot.last') }),
      ...others.slice(0, 1).map((each) => el('option', { value: `before ${each.key}`, text: t('place.spot.first') })),
      ...others.map((each) => el('option', { value: `after ${each.key}`, text: t('place.spot.after', `${each.key} ${each.title}`) })),
    );
  };
  home.addEventListener('change', fill);
  fill();
  const field = (name: string, control: HTMLElement): HTMLElement =>
    el('div', { class: 'rm-field' }, el('label', { for: control.id, text: t(`place.${name}`) }), control);
  const cancel = el('button', { type: 'button', class: 'rm-button', text: t('edit.cancel') });
  const form = el(
    'form',
    { method: 'dialog', class: 'rm-stack' },
    el('div', { class: 'rm-dialog__head' }, el('h2', { id: 'rm-place-title', text: t('place.title', row.key) })),
    el('p', { text: row.title }),
    field('home', home),
    field('spot', spot),
    el('div', { class: 'rm-dialog__foot' }, cancel, el('button', { class: 'rm-button rm-button--primary', text: t('edit.check') })),
  );
  const dialog = el('dialog', { class: 'rm-dialog', 'aria-labelledby': 'rm-place-title', 'data-testid': 'place' }, form);
  const before = document.activeElement as HTMLElement | null;
  cancel.addEventListener('click', () => dialog.close());
  return new Promise((resolve) => {
    let answer: Place | null = null;
    form.addEventListener('submit', () => {
      const [where, key] = spot.value.split(' ') as ['last' | 'before' | 'after', string | undefined];
      answer = key ? { [where]: key } : {};
      if (home.value && home.value !== row.parent?.key) answer.below = home.value;
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      before?.focus({ preventScroll: true });
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
    home.focus();
  });
}

function isBelow(row: Row, upper: Row): boolean {
  for (let at: Row | null = row; at; at = at.parent) if (at === upper) return true;
  return false;
}
