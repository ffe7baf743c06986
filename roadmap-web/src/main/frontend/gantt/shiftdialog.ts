// SPDX-License-Identifier: EUPL-1.2

import { el } from '../shared/dom';
import type { Words } from './words';

export const UNITS = ['WORKING_DAY', 'DAY', 'WEEK', 'MONTH'] as const;

/** What is asked of the server for several items at once. */
export interface Shift {
  shift: number;
  unit: (typeof UNITS)[number];
}

/** Asks by how much so many measures are moved; null = given up. */
export function askForShift({ t }: Words, count: number): Promise<Shift | null> {
  const amount = el('input', {
    class: 'rm-input', id: 'rm-shift-count', type: 'number', min: 1, max: 100000, step: 1, value: 1, required: true,
    'aria-describedby': 'rm-shift-error',
  });
  const choice = (name: string, values: readonly string[]): HTMLSelectElement =>
    el(
      'select',
      { class: 'rm-select', id: `rm-shift-${name}` },
      ...values.map((value) => el('option', { value, text: t(`shift.${name}.${value}`) })),
    );
  const unit = choice('unit', UNITS);
  const way = choice('way', ['later', 'earlier']);
  const field = (name: string, control: HTMLElement): HTMLElement =>
    el('div', { class: 'rm-field' }, el('label', { for: control.id, text: t(`shift.${name}`) }), control);
  const error = el('p', { class: 'rm-field__error', role: 'alert', id: 'rm-shift-error' });
  const cancel = el('button', { type: 'button', class: 'rm-button', text: t('edit.cancel') });
  const form = el(
    'form',
    { method: 'dialog', novalidate: true, class: 'rm-stack' },
    el('div', { class: 'rm-dialog__head' }, el('h2', { id: 'rm-shift-title', text: t('shift.title', count) })),
    el('p', { text: t('shift.text') }),
    el('div', { class: 'rm-form-grid' }, field('count', amount), field('unit', unit), field('way', way)),
    error,
    el(
      'div',
      { class: 'rm-dialog__foot' },
      cancel,
      el('button', { class: 'rm-button rm-button--primary', text: t('shift.preview') }),
    ),
  );
  const dialog = el('dialog', { class: 'rm-dialog', 'aria-labelledby': 'rm-shift-title', 'data-testid': 'shift' }, form);
  const before = document.activeElement as HTMLElement | null;
  cancel.addEventListener('click', () => dialog.close());
  return new Promise((resolve) => {
    let answer: Shift | null = null;
    form.addEventListener('submit', (event) => {
      const number = Number(amount.value);
      if (Number.isInteger(number) && number > 0 && number <= 100000) {
        answer = { shift: way.value === 'later' ? number : -number, unit: unit.value as Shift['unit'] };
        return;
      }
      event.preventDefault();
      error.textContent = t('shift.needed');
      amount.setAttribute('aria-invalid', 'true');
      amount.focus();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      before?.focus({ preventScroll: true });
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
    amount.select();
  });
}
