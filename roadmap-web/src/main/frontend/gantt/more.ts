// SPDX-License-Identifier: EUPL-1.2

import { el } from '../shared/dom';
import { fillChoices, menuButton } from '../shared/menu';
import { type Column, COLUMNS } from './columns';
import type { Dimension } from './palette';
import { rowEntries } from './rowmenu';
import { COLOURS } from './state';
import type { GanttView } from './view';

/** The tools that are used now and then, in one menu; {@code others} come from outside. */
export function moreButton(view: GanttView, others: () => HTMLElement[]): HTMLButtonElement {
  const { t } = view.words;
  const button = menuButton(t('more'), (panel) => {
    panel.classList.add('rm-gantt__more');
    const { editing, chosen } = view;
    const colour = select(view, 'colour', COLOURS, (value) => {
      view.state.colour = value as Dimension;
      view.recolour();
    });
    panel.append(colour, columns(view), deadlines(view), ...others());
    const paper = el('button', { type: 'button', class: 'rm-button rm-button--small', 'data-testid': 'paper', text: t('paper') });
    paper.addEventListener('click', async () => {
      panel.hidePopover();
      (await import('./paper')).openPaper(view);
    });
    // a file is of the plan, never of a what-if copy
    if (!view.host.dataset.variant) panel.append(paper);
    if (!editing) return;
    panel.append(
      el('p', { class: 'rm-muted', text: chosen ? t('row.of', chosen.key) : t('row.none') }),
      ...rowEntries(view, editing, () => panel.hidePopover()),
    );
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
