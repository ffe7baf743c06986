// SPDX-License-Identifier: EUPL-1.2

import { changed } from '../shared/undo';

const KEY = 'roadmap-said';

/** Says on the next page of this tab what was just done, with the way to take it back. */
export function toastAfterwards(text: string): void {
  sessionStorage.setItem(KEY, text);
}

export function sayWhatWasDone(): void {
  const text = sessionStorage.getItem(KEY);
  if (text === null) return;
  sessionStorage.removeItem(KEY);
  changed(text);
}
