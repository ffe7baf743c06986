// SPDX-License-Identifier: EUPL-1.2
import { el } from '../shared/dom';

export interface Choice {
  label: string;
  /** Why it is not possible; '' = possible. */
  why: string;
  hint?: string;
  run: () => void;
}

/** A menu beside its button: arrows, Home, End, first letters, Esc; forbidden entries say why. */
export function openMenu(anchor: HTMLElement, label: string, groups: readonly (readonly Choice[])[]): void {
  document.querySelector('.bd-menu')?.remove();
  const items: HTMLElement[] = [];
  const menu = el('div', { class: 'bd-menu', role: 'menu', 'aria-label': label });
  const close = (refocus: boolean): void => {
    document.removeEventListener('pointerdown', outside, true);
    menu.remove();
    anchor.removeAttribute('aria-expanded');
    if (refocus) anchor.focus({ preventScroll: true });
  };
  const outside = (event: Event): void => {
    if (!menu.contains(event.target as Node)) close(false);
  };
  groups.forEach((group, index) => {
    if (index) menu.append(el('div', { role: 'separator', class: 'bd-menu-line' }));
    for (const choice of group) {
      const item = el(
        'div',
        {
          role: 'menuitem',
          tabindex: -1,
          class: 'bd-menu-item',
          'aria-disabled': choice.why ? 'true' : null,
          onclick: () => {
            if (choice.why) return;
            close(true);
            choice.run();
          },
        },
        el('span', { text: choice.label }),
        (choice.why || choice.hint) && el('small', { text: choice.why || choice.hint }),
      );
      items.push(item);
      menu.append(item);
    }
  });
  menu.addEventListener('keydown', (event) => walk(event, items, close));
  document.body.append(menu);
  beside(menu, anchor.getBoundingClientRect());
  anchor.setAttribute('aria-expanded', 'true');
  document.addEventListener('pointerdown', outside, true);
  items[0]?.focus();
}

function walk(event: KeyboardEvent, items: HTMLElement[], close: (refocus: boolean) => void): void {
  const at = items.indexOf(document.activeElement as HTMLElement);
  const last = items.length - 1;
  const steps: Record<string, number> = {
    ArrowDown: at === last ? 0 : at + 1,
    ArrowUp: at <= 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  if (event.key in steps) items[steps[event.key]!]!.focus();
  else if (event.key === 'Escape') close(true);
  else if (event.key === 'Tab') {
    close(true);
    return;
  } else if (event.key === 'Enter' || event.key === ' ') (items[at] ?? items[0])!.click();
  else if (event.key.length === 1) {
    const rest = [...items.slice(at + 1), ...items.slice(0, at + 1)];
    rest.find((i) => i.textContent!.toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

function beside(menu: HTMLElement, anchor: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const left = Math.max(8, Math.min(anchor.right - width, innerWidth - width - 8));
  const below = anchor.bottom + 4;
  const top = below + height > innerHeight - 8 ? Math.max(8, anchor.top - height - 4) : below;
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
}
