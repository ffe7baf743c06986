// SPDX-License-Identifier: EUPL-1.2

import { el } from '../shared/dom';
import { fillChoices, menuButton } from '../shared/menu';
import { type Column, COLUMNS } from './columns';
import { measureOf } from './model';
import type { Dimension } from './palette';
import type { GanttView } from './view';

/** The tools that are used now and then, in one menu; {@code others} come from outside. */
export function moreButton(view: GanttView, others: () => HTMLElement[]): HTMLButtonElement {
  const { t } = view.words;
  const button = menuButton(t('more'), (panel) => {
    panel.classList.add('rm-gantt__more');
    const entry = (name: string, testid: string, run: () => void, possible = true): HTMLElement =>
      el('button', {
        type: 'button',
        class: 'rm-button rm-button--small',
        'data-testid': testid,
        disabled: !possible,
        text: t(name),
        onclick: () => {
          panel.hidePopover();
          run();
        },
      });
    const { editing, chosen } = view;
    const colour = select(view, 'colour', ['status', 'field', 'lead'], (value) => {
      view.state.colour = value as Dimension;
      view.recolour();
    });
    panel.append(colour, columns(view), deadlines(view), ...others());
    if (editing) {
      panel.append(
        entry('link.button', 'links-open', () => editing.openLinks(), chosen !== null && measureOf(chosen) !== null),
        entry('rule.button', 'rule-open', () => editing.openRule(), chosen?.editable === true),
      );
    }
    panel.append(entry('paper', 'paper', async () => (await import('./paper')).openPaper(view)));
  });
  button.dataset.testid = 'more';
  return button;
}

/** A choice of the view that names itself in each of its options. */
export function select(
  view: GanttView,
  name: 'group' | 'colour',
  values: string[],
  chosen: (value: string) => void,
): HTMLElement {
  const { t } = view.words;
  const made = el('select', { class: 'rm-select rm-gantt__select', 'aria-label': t(`${name}.label`) });
  for (const value of values) {
    made.append(el('option', { value, text: `${t(`${name}.label`)}: ${t(`${name}.${value}`)}` }));
  }
  made.value = view.state[name];
  made.addEventListener('change', () => chosen(made.value));
  return made;
}

function columns(view: GanttView): HTMLElement {
  const { t } = view.words;
  return menuButton(t('columns'), (panel) => {
    const choices = COLUMNS.map((value) => ({ value, label: t(`column.${value}`) }));
    fillChoices(panel, choices, view.state.columns, (chosen) => {
      view.state.columns = chosen as Column[];
      view.setColumns();
      view.changed();
    });
  });
}

function deadlines(view: GanttView): HTMLElement {
  return menuButton(view.words.t('deadlines'), async (panel) => {
    (await import('./deadlines')).fillDeadlines(panel, view);
  });
}
