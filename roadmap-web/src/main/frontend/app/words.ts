// SPDX-License-Identifier: EUPL-1.2

import { el } from '../shared/dom';

let known: Record<string, string> | null = null;

/** The word for a constant, as in `light.RED`; the page brings them all. */
export function word(kind: string, constant: string): string {
  known ??= JSON.parse(document.body.dataset.words ?? '{}') as Record<string, string>;
  return known[`${kind}.${constant}`] ?? constant;
}

export function lightOf(light: string): HTMLElement {
  return el('span', {
    class: `rm-light rm-light--${light.toLowerCase()}`,
    text: word('light', light),
  });
}

export function badgeOf(status: string): HTMLElement {
  return el('span', {
    class: `rm-badge rm-badge--${status.toLowerCase()}`,
    text: word('status', status),
  });
}
