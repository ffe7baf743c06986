// SPDX-License-Identifier: EUPL-1.2

import { shortDate } from '../shared/dates';
import { el } from '../shared/dom';
import { signed } from './scene';
import type { GanttView } from './view';

/** The legal deadlines as a list, next ones first; a press shows the day on the chart. */
export function fillDeadlines(panel: HTMLElement, view: GanttView): void {
  const { model, t } = view.words;
  const coming = model.deadlines.filter((d) => d.day >= model.asOf);
  const past = model.deadlines.filter((d) => d.day < model.asOf).reverse();
  if (model.deadlines.length === 0) panel.append(el('p', { text: t('deadlines.none') }));
  for (const [title, list] of [['deadlines.coming', coming], ['deadlines.past', past]] as const) {
    if (list.length === 0) continue;
    panel.append(el('h2', { text: t(title, list.length) }));
    const items = el('ul', { class: 'rm-list' });
    for (const deadline of list) {
      const slack = deadline.slack === null ? t('deadline.free') : t('deadline.slack', signed(deadline.slack, t));
      const binding = t(deadline.binding ? 'deadline.binding' : 'deadline.advisory');
      const keys = deadline.measures.map((row) => row.key).join(', ');
      items.append(
        el(
          'li',
          {},
          el('button', {
            type: 'button',
            class: 'rm-button rm-button--quiet rm-button--small',
            text: `${shortDate(deadline.day)} · ${deadline.driver}`,
            onclick: () => view.viewport.show(deadline.day, 0.5),
          }),
          el('div', { text: deadline.title }),
          el('div', {
            class: deadline.binding && (deadline.slack ?? 0) < 0 ? 'rm-muted is-late' : 'rm-muted',
            text: [binding, slack, keys].filter(Boolean).join(' · '),
          }),
        ),
      );
    }
    panel.append(items);
  }
}
