// SPDX-License-Identifier: EUPL-1.2
import { shortDate } from './dates';
import { el } from './dom';
import type { Filter } from './filter';
import type { ListName } from './filterbar';
import type { Texts } from './texts';

/** What paper must say about the screen: how many of how many, and by which filter. Texts: `filter.*`. */
export function printLine(
  t: Texts,
  filter: Filter,
  shown: number,
  all: number,
  label: (name: ListName, value: string) => string,
): string {
  const parts = [t('filter.count', shown, all)];
  if (filter.q) parts.push(`${t('filter.q')}: ${filter.q}`);
  for (const name of ['field', 'unit', 'status', 'light'] as const) {
    const values = filter[name].map((value) => label(name, value));
    if (values.length) parts.push(`${t(`filter.${name}`)}: ${values.join(', ')}`);
  }
  for (const end of ['from', 'to'] as const) {
    if (filter[end] !== null) parts.push(`${t(`filter.${end}`)} ${shortDate(filter[end])}`);
  }
  for (const [name, texts] of Object.entries(filter.own)) parts.push(`${name}: ${texts.map((x) => x || '–').join(', ')}`);
  return parts.join(' · ');
}

export function printLineElement(): HTMLElement {
  return el('p', { class: 'rm-print-only' });
}
