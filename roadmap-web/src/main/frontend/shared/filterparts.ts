// SPDX-License-Identifier: EUPL-1.2

import { announce } from './announce';
import { Problem } from './api';
import { isoOf, parseDay } from './dates';
import { attr, el, setText } from './dom';
import { clearFilter, type Filter, isFiltering, matchOwn } from './filter';
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
  roadmap: string,
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
  const views = el('button', {
    type: 'button',
    class: 'rm-button rm-button--small rm-filter__views',
    'data-testid': 'views-open',
    text: t('filter.views'),
    onclick: async () => (await import('./views')).openViews(t),
  });
  let asked = 0;
  let fillOwn = (_panel: HTMLElement): void => undefined;
  const own = menuButton(t('filter.own'), (panel) => fillOwn(panel));
  own.hidden = true;
  own.dataset.testid = 'filter-own';

  const reset = el('button', {
    type: 'button',
    class: 'rm-button rm-button--small rm-button--quiet',
    text: t('filter.reset'),
    onclick: () => {
      search.value = '';
      clearFilter(filter);
      tell({});
      search.focus();
    },
  });

  /** Where a roadmap has own fields, there is a button for them. */
  async function offerOwn(): Promise<void> {
    try {
      const parts = await import('./ownfilter');
      const fields = await parts.ownFields(filter, roadmap);
      fillOwn = (panel) => parts.fillOwn(panel, t, fields, filter.own, (conditions) => void askOwn(conditions));
      own.hidden = fields.length === 0;
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem; // without the fields the other filters still work
    }
  }

  async function askOwn(conditions: Filter['own']): Promise<void> {
    const mine = ++asked;
    const wanted = { ...filter, own: conditions };
    try {
      await matchOwn(wanted, roadmap);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      return announce(problem.message || t('filter.own.failed'));
    }
    if (mine === asked) tell({ own: conditions, among: wanted.among });
  }

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
    const chosen = Object.keys(filter.own).length;
    setText(own, t('filter.own') + (chosen ? ` (${chosen})` : ''));
    attr(own, 'data-active', chosen > 0);
    attr(period, 'data-active', filter.from !== null || filter.to !== null);
    reset.hidden = !isFiltering(filter);
  }

  mark();
  total.before(search, ...lists.map((l) => l.button), period, own, reset, views);
  void offerOwn();
}
