// SPDX-License-Identifier: EUPL-1.2

import { el } from './dom';

let region: HTMLElement | null = null;

/** Says a result to screen readers, politely. The same text twice is said twice. */
export function announce(text: string): void {
  if (!region?.isConnected) {
    region =
      document.getElementById('rm-live') ??
      el('div', { id: 'rm-live', role: 'status', 'aria-live': 'polite', class: 'rm-sr-only' });
    if (!region.isConnected) document.body.append(region);
  }
  const said = region;
  said.textContent = '';
  setTimeout(() => (said.textContent = text), 50);
}
