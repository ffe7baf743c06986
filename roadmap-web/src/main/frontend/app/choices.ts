// SPDX-License-Identifier: EUPL-1.2

import { getJson } from '../shared/api';
import { el } from '../shared/dom';
import type { Texts } from '../shared/texts';
import { type FormField, controlsOf } from './form-fields';
import { type Choice, KeysField } from './form-keys';
import { type RowColumn, RowsField, optionsOf } from './form-rows';

/** What the fields of a measure can refer to, as the interface tells it. */
export interface Choices {
  units: Choice[];
  focalPoints: Choice[];
  legalDrivers: Choice[];
  scenarios: Choice[];
  criteria: Choice[];
  people: Choice[];
  ownFields: { name: string; type: string; choices: string[] }[];
}

type ListName = Exclude<keyof Choices, 'ownFields'>;

export async function choicesOf(roadmap: string): Promise<Choices> {
  return (await getJson<Choices>(`api/v1/roadmaps/${encodeURIComponent(roadmap)}/choices`)).data;
}

/** Fills every `select[data-options]` with what can be chosen. */
export function fillSelects(form: HTMLElement, choices: Choices): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-options]')) {
    select.replaceChildren(...optionsOf(choices[select.dataset.options as ListName], null));
  }
}

/** The fields of a form: controls, chips and lines, in the order of the page. */
export function fieldsIn(form: HTMLFormElement, choices: Choices, texts: Texts): FormField[] {
  const fields = controlsOf(form);
  for (const host of form.querySelectorAll<HTMLElement>('[data-kind=keys]')) {
    fields.push(new KeysField(host, choices[host.dataset.options as ListName], texts));
  }
  for (const host of form.querySelectorAll<HTMLElement>('[data-kind=rows]')) {
    fields.push(new RowsField(host, columnsOf(host, choices, texts), texts));
  }
  return fields;
}

/** `data-columns="unit:units personDays:"`: name and what its cells are chosen from. */
function columnsOf(host: HTMLElement, choices: Choices, texts: Texts): RowColumn[] {
  return (host.dataset.columns ?? '').split(' ').map((column) => {
    const [name = '', from = ''] = column.split(':');
    return { name, label: texts(`rows.${name}`), choices: from ? (constants(from, texts) ?? choices[from as ListName]) : null };
  });
}

function constants(list: string, texts: Texts): Choice[] | null {
  return list === 'funds'
    ? ['OPERATING', 'CAPITAL'].map((key) => ({ key, name: texts(`fund.${key}`), group: null, constant: true }))
    : null;
}

/** A control for each own field and each criterion, where the page leaves room for them. */
export function addOwnFields(form: HTMLFormElement, choices: Choices, texts: Texts): void {
  const own = form.querySelector<HTMLElement>('[data-own-fields]');
  choices.ownFields.forEach((field, i) => own?.append(ownField(field, `own-${i}`, texts)));
  if (own) own.closest('fieldset')!.hidden = choices.ownFields.length === 0;
  const scores = form.querySelector<HTMLElement>('[data-scores]');
  choices.criteria.forEach((criterion, i) => {
    const label = el('label', { for: `score-${i}`, text: `${criterion.key} – ${criterion.name}` });
    const control = el('input', {
      class: 'rm-input',
      id: `score-${i}`,
      name: `scores.${criterion.key}`,
      'data-kind': 'number',
      inputmode: 'numeric',
      maxlength: 2,
    });
    scores?.append(el('div', { class: 'rm-field' }, label, control));
  });
  if (scores) scores.closest('fieldset')!.hidden = choices.criteria.length === 0;
}

function ownField(field: Choices['ownFields'][number], id: string, texts: Texts): HTMLElement {
  const props = { id, name: `fields.${field.name}` };
  const label = el('label', { for: id, text: field.name });
  if (field.type === 'CHOICE' || field.type === 'YES_NO') {
    const keys = field.type === 'CHOICE' ? field.choices : ['true', 'false'];
    const options = keys.map((key) => el('option', { value: key, text: field.type === 'CHOICE' ? key : texts(`yes.${key}`) }));
    const select = el('select', { ...props, class: 'rm-select' }, el('option', { value: '', text: '–' }), ...options);
    return el('div', { class: 'rm-field' }, label, select);
  }
  const type = field.type === 'DATE' ? 'date' : 'text';
  const kind = { NUMBER: 'number', MONEY: 'money' }[field.type];
  const input = el('input', { ...props, class: 'rm-input', type, maxlength: 10000, 'data-kind': kind });
  return el('div', { class: 'rm-field' }, label, input);
}
