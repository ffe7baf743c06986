// SPDX-License-Identifier: EUPL-1.2

import { getJson, patchJson, Problem } from '../shared/api';
import { isoOf } from '../shared/dates';
import { el } from '../shared/dom';
import { changed } from '../shared/undo';
import type { Row } from './model';
import { CONSTRAINTS, type ConstraintType } from './rules';
import type { Words } from './words';

/** The constraint on the dates of a measure; {@code saved} after it was stored. */
export function editRule(words: Words, row: Row, saved: () => void): void {
  const { t } = words;
  const type = el(
    'select',
    { class: 'rm-select', id: 'rm-rule-type' },
    ...CONSTRAINTS.map((value) => el('option', { value, text: t(`rule.type.${value}`) })),
  );
  type.value = row.constraintType ?? CONSTRAINTS[0]!;
  const value = row.constraintDate === null ? '' : isoOf(row.constraintDate);
  const day = el('input', { class: 'rm-input', id: 'rm-rule-day', type: 'date', value });
  const manual = el('input', { id: 'rm-rule-manual', type: 'checkbox' });
  manual.checked = row.manual;
  const error = el('p', { class: 'rm-field__error', role: 'alert' });
  const labelled = (name: string, control: HTMLElement): HTMLElement =>
    el('div', { class: 'rm-field' }, el('label', { for: control.id, text: t(`rule.${name}`) }), control);
  const save = el('button', { class: 'rm-button rm-button--primary', 'data-testid': 'rule-save', text: t('rule.save') });
  const form = el(
    'form',
    { class: 'rm-stack', novalidate: true },
    el('div', { class: 'rm-dialog__head' }, el('h2', { id: 'rm-rule-title', text: t('rule.title', row.key) })),
    el('p', { text: row.title }),
    el('p', { class: 'rm-muted', text: t('rule.text') }),
    el('div', { class: 'rm-form-grid' }, labelled('type', type), labelled('day', day)),
    el('label', { class: 'rm-gantt__check' }, manual, el('span', { text: t('rule.manual') })),
    error,
    el(
      'div',
      { class: 'rm-dialog__foot' },
      el('button', { type: 'button', class: 'rm-button', text: t('rule.cancel'), onclick: () => dialog.close() }),
      save,
    ),
  );
  const dialog = el('dialog', { class: 'rm-dialog', 'aria-labelledby': 'rm-rule-title', 'data-testid': 'rule' }, form);
  const needsDay = (): boolean => CONSTRAINTS.indexOf(type.value as ConstraintType) > 1;
  const follow = (): void => {
    day.disabled = !needsDay();
  };
  type.addEventListener('change', follow);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (needsDay() && !day.value) {
      error.textContent = t('rule.day.missing');
      return day.focus();
    }
    const wish = {
      constraintType: type.value,
      constraintDate: needsDay() ? day.value : null,
      manual: manual.checked,
    };
    save.disabled = true;
    store(row, wish)
      .then(() => {
        dialog.close();
        changed(t('rule.saved', row.key));
        saved();
      })
      .catch((cause: unknown) => {
        if (!(cause instanceof Problem)) throw cause;
        const known: Record<number, string> = { 0: 'error.offline', 412: 'rule.stale' };
        const name = known[cause.status];
        error.textContent = name ? t(name) : cause.errors[0]?.message || cause.message;
      })
      .finally(() => {
        save.disabled = false;
      });
  });
  const before = document.activeElement as HTMLElement | null;
  dialog.addEventListener('close', () => {
    dialog.remove();
    before?.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  follow();
  dialog.showModal();
  type.focus();
}

async function store(row: Row, wish: unknown): Promise<void> {
  const path = `api/v1/measures/${encodeURIComponent(row.key)}`;
  const { data } = await getJson<{ version: number }>(path);
  await patchJson(path, wish, data.version);
}
