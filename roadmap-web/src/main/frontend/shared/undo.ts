// SPDX-License-Identifier: EUPL-1.2
import { announce } from './announce';
import { postJson, Problem } from './api';
import { el } from './dom';
import type { Texts } from './texts';

export interface Undo {
  element: HTMLElement;
  /** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z; true when the key was one of them. */
  key(event: KeyboardEvent): boolean;
}

/**
 * Undo and redo of the signed-in person's own steps, done by the server. Texts: `undo`, `redo`,
 * `undo.failed`. `told` shows what the server said; `after` reads the new state.
 */
export function undoButtons(t: Texts, roadmap: string, told: (message: string) => void, after: () => void): Undo {
  let busy = false;
  const run = async (what: 'undo' | 'redo'): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      const { message } = await postJson<{ message: string }>(
        `api/v1/${what}?roadmap=${encodeURIComponent(roadmap)}`,
        {},
      );
      announce(message);
      told(message);
      after();
    } catch (refused) {
      const why = refused instanceof Problem && refused.detail ? refused.detail : t('undo.failed');
      announce(why);
      told(why);
    } finally {
      busy = false;
    }
  };
  const button = (what: 'undo' | 'redo', sign: string): HTMLButtonElement =>
    el(
      'button',
      { type: 'button', class: 'rm-button rm-button--small', 'data-testid': what, title: t(what), onclick: () => void run(what) },
      el('span', { 'aria-hidden': 'true', text: sign }),
      el('span', { class: 'rm-undo-text', text: t(what) }),
    );
  return {
    element: el('span', { class: 'rm-undo' }, button('undo', '↶'), button('redo', '↷')),
    key: (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
      const pressed = event.key.toLowerCase();
      if (pressed !== 'z' && pressed !== 'y') return false;
      event.preventDefault();
      void run(pressed === 'y' || event.shiftKey ? 'redo' : 'undo');
      return true;
    },
  };
}
