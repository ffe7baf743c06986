// SPDX-License-Identifier: EUPL-1.2

import { toastAfterwards } from './later';

/** Buttons of the page that open the constraint on the dates of a part (`data-rule`); those of the drawer are its own. */
export function startRules(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('main [data-rule]');
    if (!button) return;
    const saved = (text: string): void => {
      toastAfterwards(text);
      location.reload();
    };
    void import('./ruledialog').then(({ editRule }) => editRule(button.dataset.rule ?? '', saved));
  });
}
