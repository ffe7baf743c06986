// SPDX-License-Identifier: EUPL-1.2

import { toastAfterwards } from '../app/later';
import { announce } from '../shared/announce';
import { Problem } from '../shared/api';
import { write } from '../shared/writing';
import { attach, el } from '../shared/dom';

const TYPES: Record<string, string> = { PATCH: 'application/merge-patch+json' };

/**
 * A button that sends one change: `data-method`, `data-path`, `data-body`, `data-version` of what was
 * seen. A refusal is said beside it; afterwards the page is read anew, or that of `data-done`.
 */
export function startActions(): void {
  attach('action', (host) => {
    const button = host as HTMLButtonElement;
    const run = (): void => void send(button);
    button.addEventListener('click', run);
    return () => button.removeEventListener('click', run);
  });
}

async function send(button: HTMLButtonElement): Promise<void> {
  const { method = 'POST', path = '', body, version, said, done } = button.dataset;
  button.parentElement?.querySelector('.rm-field__error')?.remove();
  button.disabled = true;
  try {
    await write(
      method,
      path,
      body ? JSON.parse(body) : undefined,
      TYPES[method] ?? 'application/json',
      version === undefined ? undefined : Number(version),
    );
    toastAfterwards(said ?? '');
    if (done) location.assign(done);
    else location.reload();
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    button.disabled = false;
    button.after(el('span', { class: 'rm-field__error', text: cause.message }));
    announce(cause.message);
  }
}
