// SPDX-License-Identifier: EUPL-1.2

import { el } from '../shared/dom';

export interface Toast {
  text: string;
  error?: boolean;
  action?: { label: string; run: () => void };
}

const STAYS_MS = 8_000;

let region: HTMLElement | null = null;

/** Shows a message at the lower edge; errors stay until they are closed. */
export function toast(message: Toast, closeLabel: string): void {
  const box = el('div', { class: `rm-toast${message.error ? ' rm-toast--error' : ''}` });
  const close = (): void => box.remove();
  box.append(el('span', { class: 'rm-toast__text', text: message.text }));
  if (message.action) {
    const { label, run } = message.action;
    box.append(
      el('button', {
        type: 'button',
        text: label,
        onclick: () => {
          close();
          run();
        },
      }),
    );
  }
  box.append(
    el('button', {
      type: 'button',
      class: 'rm-toast__close',
      'aria-label': closeLabel,
      text: '✕',
      onclick: close,
    }),
  );
  host(message.error === true).append(box);
  if (!message.error) leaveAfter(box, STAYS_MS);
}

function host(urgent: boolean): HTMLElement {
  region ??= document.getElementById('rm-toasts');
  if (!region) {
    region = el('div', { id: 'rm-toasts', class: 'rm-toasts', role: 'status' });
    document.body.append(region);
  }
  region.setAttribute('aria-live', urgent ? 'assertive' : 'polite');
  return region;
}

/** Whoever reads or points at it keeps it. */
function leaveAfter(box: HTMLElement, ms: number): void {
  const tick = (): void => {
    if (box.matches(':hover, :focus-within')) window.setTimeout(tick, 2_000);
    else box.remove();
  };
  window.setTimeout(tick, ms);
}
