// SPDX-License-Identifier: EUPL-1.2

import { el } from './dom';

/**
 * A button that opens a small floating panel. {@code fill} makes its content each time it opens, so a
 * closed menu costs no nodes. Esc and a click elsewhere close it and the focus returns to the button.
 */
export function menuButton(
  label: string,
  fill: (panel: HTMLElement) => void,
  className = 'rm-button rm-button--small',
): HTMLButtonElement {
  const button = el('button', { type: 'button', class: className, 'aria-expanded': 'false', text: label });
  let panel: HTMLElement | null = null;

  const open = (): void => {
    const made = el('div', {
      class: 'rm-popover',
      popover: 'auto',
      role: 'group',
      'aria-label': button.getAttribute('aria-label') ?? label,
    });
    panel = made;
    made.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState !== 'closed') return;
      const returns = made.contains(document.activeElement);
      made.remove();
      panel = null;
      button.setAttribute('aria-expanded', 'false');
      if (returns) button.focus();
    });
    fill(made);
    button.after(made);
    made.showPopover();
    place(made, button);
    button.setAttribute('aria-expanded', 'true');
    made.querySelector<HTMLElement>('input, button, select, a')?.focus();
  };

  // A press on the button itself first closes the panel; it must not open it again.
  let wasOpen = false;
  button.addEventListener('pointerdown', () => (wasOpen = panel !== null));
  button.addEventListener('click', () => {
    if (!panel && !wasOpen) open();
    else if (panel) panel.hidePopover();
    wasOpen = false;
  });
  return button;
}

function place(panel: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, innerWidth - width - 8));
  const below = at.bottom + 4;
  const top = below + height > innerHeight - 8 ? Math.max(8, at.top - height - 4) : below;
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
}

export interface Choice {
  value: string;
  label: string;
}

/** Fills a panel with one check box per choice; tells each change with all chosen values in order. */
export function fillChoices(
  panel: HTMLElement,
  choices: Choice[],
  chosen: string[],
  changed: (chosen: string[]) => void,
): void {
  const now = new Set(chosen);
  for (const choice of choices) {
    const box = el('input', { type: 'checkbox', value: choice.value });
    box.checked = now.has(choice.value);
    box.addEventListener('change', () => {
      if (box.checked) now.add(choice.value);
      else now.delete(choice.value);
      changed(choices.map((c) => c.value).filter((v) => now.has(v)));
    });
    panel.append(el('label', { class: 'rm-check' }, box, el('span', { text: choice.label })));
  }
}
