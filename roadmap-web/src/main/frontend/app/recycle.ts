// SPDX-License-Identifier: EUPL-1.2

import { Problem } from '../shared/api';
import { postJson, write } from '../shared/writing';
import { el } from '../shared/dom';
import type { Texts } from '../shared/texts';
import { toastAfterwards } from './later';

/** Buttons that throw a draft away (`data-recycle`) or bring it back (`data-recover`). */
export function startRecycling(texts: Texts): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[data-recycle], [data-recover]');
    if (button) void go(button, texts);
  });
}

async function go(button: HTMLButtonElement, texts: Texts): Promise<void> {
  const { recycle, recover, version, target, done } = button.dataset;
  const path = `api/v1/measures/${encodeURIComponent(recycle ?? recover ?? '')}`;
  button.disabled = true;
  try {
    if (recycle) await write('DELETE', path, undefined, 'application/json', Number(version));
    else await postJson(`${path}/recovery`, undefined);
    toastAfterwards(done ?? '');
    location.assign(target ?? '.');
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    button.disabled = false;
    const text = cause.status === 0 ? texts('offline') : cause.message;
    document.getElementById('rm-bin-state')?.replaceChildren(el('div', { class: 'rm-note rm-note--error', text }));
    button.focus();
  }
}
