// SPDX-License-Identifier: EUPL-1.2

import { el } from '../shared/dom';
import type { GanttView } from './view';

const SHAPES = ['milestone', 'gate', 'deadline', 'baseline', 'forecast', 'unsure', 'unknown'] as const;

/** Colours in use and the meaning of shapes; always there. */
export function fillLegend(list: HTMLElement, view: GanttView): void {
  const { t } = view.words;
  const colours = view.colouring.legend.map((entry) => {
    const item = el('li', { class: `rm-legend__item rm-legend__item--${entry.pattern}`, text: entry.label });
    item.style.setProperty('--rm-legend-colour', `var(--rm-${entry.colour})`);
    return item;
  });
  const shapes: string[] = [...SHAPES];
  if (view.state.show.has('critical')) shapes.push('critical', 'near');
  if (view.words.model.rows.some((row) => row.locked)) shapes.push('locked');
  const nameOf = (shape: string): string =>
    shape === 'near' ? t('legend.near', view.words.model.nearFloat) : shape === 'baseline' && view.words.baseline ? t('legend.baseline.of', view.words.baseline) : t(`legend.${shape}`);
  list.replaceChildren(
    ...colours,
    ...shapes.map((shape) => el('li', { class: `rm-legend__item rm-legend__item--${shape}`, text: nameOf(shape) })),
  );
}
