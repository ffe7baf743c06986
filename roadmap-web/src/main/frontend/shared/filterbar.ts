// SPDX-License-Identifier: EUPL-1.2

import { el, setText } from './dom';
import type { Filter } from './filter';
import type { Choice } from './menu';
import type { Texts } from './texts';

export type ListName = 'unit' | 'field' | 'status' | 'light';

export interface FilterBar {
  element: HTMLElement;
  /** Says "x of y"; never truncates silently. */
  count(shown: number, total: number): void;
}

/**
 * The one filter above table, Gantt and board. {@code choices} is asked each time a list opens. The
 * buttons load beside the data, so that the first picture does not wait for them.
 * Texts: `filter.*`; status and light words come with the choices.
 */
export function filterBar(
  t: Texts,
  filter: Filter,
  choices: (name: ListName) => Choice[],
  changed: (filter: Filter) => void,
  roadmap: string,
): FilterBar {
  const total = el('span', { class: 'rm-filter__count', role: 'status' });
  const element = el('div', { class: 'rm-filter', role: 'search', 'aria-label': t('filter.label') }, total);
  void import('./filterparts').then((parts) => parts.fillFilterBar(total, t, filter, choices, changed, roadmap));
  return {
    element,
    count: (shown, all) => setText(total, t('filter.count', shown, all)),
  };
}
