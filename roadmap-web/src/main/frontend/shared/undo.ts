// SPDX-License-Identifier: EUPL-1.2
import { el, type Stop } from './dom';
import type { Texts } from './texts';

/** Undo and redo for the head of a widget; the shell does it and shows what was undone. Texts: `undo`, `redo`. */
export function undoButtons(t: Texts): HTMLElement {
  const button = (what: 'undo' | 'redo', sign: string): HTMLButtonElement =>
    el(
      'button',
      {
        type: 'button',
        class: 'rm-button rm-button--small',
        'data-testid': what,
        title: t(what),
        onclick: () => document.dispatchEvent(new CustomEvent(`roadmap:${what}`)),
      },
      el('span', { 'aria-hidden': 'true', text: sign }),
      el('span', { text: t(what) }),
    );
  return el('span', { class: 'rm-undo' }, button('undo', '↶'), button('redo', '↷'));
}

/** Calls {@code reload} after each undone or redone step. */
export function onUndone(reload: () => void): Stop {
  document.addEventListener('roadmap:undone', reload);
  return () => document.removeEventListener('roadmap:undone', reload);
}

/** Says that a write was one undo step; the shell's toast offers to take it back. */
export function changed(text: string): void {
  document.dispatchEvent(new CustomEvent('roadmap:changed', { detail: { text } }));
}
