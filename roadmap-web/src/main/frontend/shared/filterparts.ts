// SPDX-License-Identifier: EUPL-1.2

import { isoOf, parseDay } from './dates';
import { attr, el, setText } from './dom';
import { type Filter, isFiltering } from './filter';
import type { ListName } from './filterbar';
import { type Choice, fillChoices, menuButton } from './menu';
import type { Texts } from './texts';

/** Puts search field, lists, period and reset before {@code total}. */
export function fillFilterBar(
  total: HTMLElement,
  t: Texts,
  filter: Filter,
  choices: (name: ListName) => Choice[],
  changed: (filter: Filter) => void,
): void {
  const search = el('input', {
    type: 'search',
    class: 'rm-input rm-filter__q',
    'aria-label': t('filter.q'),
    placeholder: t('filter.q'),
    value: filter.q,
  });
  let wait = 0;
  search.addEventListener('input', () => {
    clearTimeout(wait);
    wait = window.setTimeout(() => tell({ q: search.value.trim() }), 200);
  });

  const lists = (['field', 'unit', 'status', 'light'] as const).map((name) => {
    const button = menuButton(t(`filter.${name}`), (panel) => {
      fillChoices(panel, choices(name), filter[name], (chosen) => tell({ [name]: chosen }));
    });
    return { name, button };
  });
  const period = menuButton(t('filter.period'), (panel) => {
    for (const end of ['from', 'to'] as const) {
      const day = filter[end];
      const input = el('input', { type: 'date', class: 'rm-input', value: day === null ? '' : isoOf(day) });
      input.addEventListener('change', () => tell({ [end]: parseDay(input.value) }));
      panel.append(el('label', { class: 'rm-field' }, el('span', { class: 'rm-label', text: t(`filter.${end}`) }), input));
    }
  });
  const reset = el('button', {
    type: 'button',
    class: 'rm-button rm-button--small rm-button--quiet',
    text: t('filter.reset'),
    onclick: () => {
      search.value = '';
      tell({ q: '', from: null, to: null, unit: [], field: [], status: [], light: [] });
      search.focus();
    },
  });

  function tell(part: Partial<Filter>): void {
    Object.assign(filter, part);
    mark();
    changed(filter);
  }

  function mark(): void {
    for (const { name, button } of lists) {
      const chosen = filter[name].length;
      setText(button, t(`filter.${name}`) + (chosen ? ` (${chosen})` : ''));
      attr(button, 'data-active', chosen > 0);
    }
    attr(period, 'data-active', filter.from !== null || filter.to !== null);
    reset.hidden = !isFiltering(filter);
  }

  mark();
  total.before(search, ...lists.map((l) => l.button), period, reset);
}
