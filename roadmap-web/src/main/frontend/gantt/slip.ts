// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { getJson, Problem } from '../shared/api';
import { patchJson } from '../shared/writing';
import { el } from '../shared/dom';
import type { Texts } from '../shared/texts';
import { changed } from '../shared/undo';

const CATEGORIES = [
  'BUDGET', 'CAPACITY', 'LEGAL', 'PARTICIPATION', 'PREDECESSOR', 'PROCUREMENT', 'SCOPE', 'SUPPLIER', 'OTHER',
] as const;

interface Report {
  key: string;
  version: number;
  reasonMissing: boolean;
}

/** Is told what to say when somebody has answered, or does so later: then nothing was stored. */
export type Answered = (said: string, stored: boolean) => void;

export const saySlip: Answered = (said, stored) => (stored ? changed(said) : announce(said));

/** After a move: asks why the measure now ends later than approved, if nobody has said so yet. */
export async function askWhyLater(t: Texts, key: string, chart: HTMLElement, answered: Answered = saySlip): Promise<void> {
  const path = `api/v1/measures/${encodeURIComponent(key)}/report`;
  document.querySelector('.rm-gantt__slip')?.remove();
  try {
    const { data } = await getJson<Report>(path);
    if (data.reasonMissing && chart.isConnected) chart.before(question(t, key, path, answered));
  } catch (cause) {
    tell(t, cause);
  }
}

/** The choice and the sentence; `id` tells several pairs apart. */
export function reasonFields(
  t: Texts,
  id: string,
): { category: HTMLSelectElement; reason: HTMLInputElement; fields: HTMLElement[] } {
  const category = el(
    'select',
    { id: `rm-slip-category${id}`, class: 'rm-select' },
    el('option', { value: '', text: '–' }),
    ...CATEGORIES.map((name) => el('option', { value: name, text: t(`slip.${name}`) })),
  );
  const reason = el('input', { id: `rm-slip-reason${id}`, class: 'rm-input', maxlength: 2000, autocomplete: 'off' });
  const labelled = (control: HTMLElement, text: string): HTMLElement =>
    el('div', { class: 'rm-field' }, el('label', { for: control.id, text }), control);
  return { category, reason, fields: [labelled(category, t('slip.category')), labelled(reason, t('slip.reason'))] };
}

/** Stands above the chart and takes no focus: whoever moves several bars goes on and answers at the end. */
function question(t: Texts, key: string, path: string, answered: Answered): HTMLElement {
  const { category, reason, fields } = reasonFields(t, '');
  const error = el('p', { class: 'rm-field__error', role: 'alert' });
  const later = el('button', { type: 'button', class: 'rm-button', text: t('slip.later') });
  const form = el(
    'form',
    { class: 'rm-note rm-gantt__slip', novalidate: true, 'aria-labelledby': 'rm-slip-title', 'data-testid': 'slip' },
    el('strong', { id: 'rm-slip-title', text: t('slip.title', key) }),
    ...fields,
    el('div', { class: 'rm-actions' }, el('button', { class: 'rm-button rm-button--primary', text: t('slip.save') }), later),
    error,
  );
  later.addEventListener('click', () => {
    form.remove();
    answered(t('slip.open', key), false);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = reason.value.trim();
    error.textContent = category.value && text ? '' : t('slip.needed');
    if (error.textContent) return (category.value ? reason : category).focus();
    void save(t, path, { slipCategory: category.value, slipReason: text }, () => {
      form.remove();
      answered(t('slip.said', key), true);
    });
  });
  announce(`${t('slip.title', key)} ${t('slip.text')}`);
  return form;
}

async function save(t: Texts, path: string, answer: object, said: () => void): Promise<void> {
  try {
    const { data } = await getJson<Report>(path);
    await patchJson(path, answer, data.version);
    said();
  } catch (cause) {
    tell(t, cause);
  }
}

function tell(t: Texts, cause: unknown): void {
  if (!(cause instanceof Problem)) throw cause;
  announce(cause.message || t('error.offline'));
}
