// SPDX-License-Identifier: EUPL-1.2

import { address } from '../shared/api';
import { el } from '../shared/dom';
import { menuButton } from '../shared/menu';
import type { Texts } from '../shared/texts';
import { type Kept, shownOf, type State } from './state';

/** Chooses the ghost of all bars, and leads to the page that compares. */
export function baselineMenu(
  t: Texts,
  kept: Kept[],
  state: State,
  roadmap: string,
  chosen: () => void,
): HTMLElement {
  const button = menuButton(t('baseline.menu'), (panel) => {
    const now = shownOf(kept, state);
    for (const each of kept) {
      const radio = el('input', { type: 'radio', name: 'rm-baseline', value: each.key });
      radio.checked = each === now;
      radio.addEventListener('change', () => {
        state.baseline = each.inForce ? null : each.key;
        chosen();
      });
      panel.append(el('label', { class: 'rm-check' }, radio, el('span', { text: `${each.name} (${each.status})` })));
    }
    if (!kept.length) panel.append(el('p', { class: 'rm-muted', text: t('baseline.none') }));
    const href = address(`baselines?roadmap=${encodeURIComponent(roadmap)}`);
    panel.append(el('div', { class: 'rm-popover__foot' }, el('a', { href, text: t('baseline.page') })));
  });
  button.dataset.testid = 'baseline-menu';
  return button;
}
