// SPDX-License-Identifier: EUPL-1.2
import { getJson } from './api';
import { isoOf, parseDay } from './dates';
import { el } from './dom';
import { filterQuery, type Filter } from './filter';
import { parseNumber } from './numbers';
import type { Texts } from './texts';

interface OwnField {
  name: string;
  type: 'TEXT' | 'NUMBER' | 'MONEY' | 'DATE' | 'CHOICE' | 'YES_NO' | 'LINK';
  choices: string[];
}

interface Matches {
  fields: OwnField[];
  keys: string[] | null;
}

async function ask(filter: Filter, roadmap: string): Promise<Matches> {
  const query = new URLSearchParams();
  for (const [name, text] of filterQuery(filter)) if (name.startsWith('own.')) query.append(name, text);
  const path = `api/v1/roadmaps/${encodeURIComponent(roadmap)}/own-fields/matches?${query}`;
  return (await getJson<Matches>(path)).data;
}

/** Reads which measures the own fields admit. */
export async function match(filter: Filter, roadmap: string): Promise<void> {
  const { keys } = await ask(filter, roadmap);
  filter.among = keys && new Set(keys);
}

/** The own fields of a roadmap that can be filtered by. */
export async function ownFields(filter: Filter, roadmap: string): Promise<OwnField[]> {
  return (await ask({ ...filter, own: {} }, roadmap)).fields;
}

/** One group of controls per field; tells each change with all conditions. */
export function fillOwn(
  panel: HTMLElement,
  t: Texts,
  fields: OwnField[],
  now: Filter['own'],
  changed: (own: Filter['own']) => void,
): void {
  const own = { ...now };
  const set = (name: string, texts: string[]): void => {
    if (texts.length) own[name] = texts;
    else delete own[name];
    changed({ ...own });
  };
  for (const field of fields) {
    const box = el('fieldset', { class: 'rm-filter__own' }, el('legend', { text: field.name }));
    const given = own[field.name] ?? [];
    const tell = (texts: string[]): void => set(field.name, texts);
    if (field.type === 'CHOICE' || field.type === 'YES_NO') choices(box, t, field, given, tell);
    else if (field.type === 'TEXT' || field.type === 'LINK') contains(box, t, field, given, tell);
    else range(box, t, field, given, tell);
    panel.append(box);
  }
}

type Tell = (texts: string[]) => void;

function choices(box: HTMLElement, t: Texts, field: OwnField, given: string[], tell: Tell): void {
  const yesNo = field.type === 'YES_NO';
  const values = [...(yesNo ? ['true', 'false'] : field.choices), ''];
  const now = new Set(given);
  for (const value of values) {
    const input = el('input', { type: 'checkbox' });
    input.checked = now.has(value);
    input.addEventListener('change', () => {
      if (input.checked) now.add(value);
      else now.delete(value);
      tell(values.filter((each) => now.has(each)));
    });
    const text = value === '' ? t('filter.own.none') : yesNo ? t(`filter.own.${value}`) : value;
    box.append(el('label', { class: 'rm-check' }, input, el('span', { text })));
  }
}

function contains(box: HTMLElement, t: Texts, field: OwnField, given: string[], tell: Tell): void {
  const input = el('input', {
    type: 'search',
    class: 'rm-input',
    'aria-label': t('filter.own.contains', field.name),
    placeholder: t('filter.own.contains.short'),
    value: given[0] ?? '',
  });
  let wait = 0;
  input.addEventListener('input', () => {
    clearTimeout(wait);
    wait = window.setTimeout(() => tell(input.value.trim() ? [input.value.trim()] : []), 250);
  });
  box.append(input);
}

function range(box: HTMLElement, t: Texts, field: OwnField, given: string[], tell: Tell): void {
  const date = field.type === 'DATE';
  const [from = '', to = ''] = (given[0] ?? '').split('..');
  const inputs = ([['from', from], ['to', to]] as const).map(([end, value]) => {
    const input = el('input', {
      type: date ? 'date' : 'text',
      inputmode: date ? null : 'decimal',
      class: 'rm-input',
      value,
      'aria-label': `${field.name} ${t(`filter.own.${end}`)}`,
    });
    box.append(el('label', { class: 'rm-filter__end' }, el('span', { text: t(`filter.own.${end}`) }), input));
    return input;
  });
  const read = (input: HTMLInputElement): string => {
    const typed = input.value.trim();
    const day = date ? parseDay(typed) : null;
    const value = date ? (day === null ? '' : isoOf(day)) : String(parseNumber(typed) ?? '');
    input.setAttribute('aria-invalid', String(typed !== '' && value === ''));
    return value;
  };
  for (const input of inputs) {
    input.addEventListener('change', () => {
      const ends = inputs.map(read);
      tell(ends.some(Boolean) ? [ends.join('..')] : []);
    });
  }
}
