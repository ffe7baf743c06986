// SPDX-License-Identifier: EUPL-1.2

const FLOATING = 'details.rm-menu, details.rm-explain';

/** Floating details: one open at a time, closed by Escape, by a click elsewhere, by leaving them. */
export function startMenus(): void {
  document.addEventListener('click', (event) => closeOthers(event.target as Node));
  document.addEventListener('focusin', (event) => closeOthers(event.target as Node));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const open = document.activeElement?.closest<HTMLDetailsElement>(`:is(${FLOATING})[open]`);
    if (!open) return;
    open.open = false;
    open.querySelector<HTMLElement>('summary')?.focus();
    event.stopPropagation();
  });
  document.addEventListener('toggle', keepOnScreen, true);
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target.closest('[data-print]')) window.print();
    const all = target.closest<HTMLElement>('[data-open-all]');
    if (all) openAll(all);
  });
}

/** Opens all details below the named element, or closes them when all are open; the label follows. */
function openAll(button: HTMLElement): void {
  const root = document.getElementById(button.dataset.openAll ?? '');
  const all = [...(root?.querySelectorAll('details') ?? [])];
  const open = !all.every((details) => details.open);
  for (const details of all) details.open = open;
  const other = button.dataset.closeText ?? '';
  button.dataset.closeText = button.textContent ?? '';
  button.textContent = other;
}

function closeOthers(target: Node): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>(`:is(${FLOATING})[open]`)) {
    if (!menu.contains(target)) menu.open = false;
  }
}

function keepOnScreen(event: Event): void {
  const menu = event.target as HTMLDetailsElement;
  if (!menu.matches?.(FLOATING) || !menu.open) return;
  const body = menu.querySelector<HTMLElement>('.rm-menu__body, .rm-explain__body');
  if (!body) return;
  body.style.translate = '';
  const { left, right } = body.getBoundingClientRect();
  const edge = document.documentElement.clientWidth - 8;
  if (left < 8) body.style.translate = `${8 - left}px`;
  else if (right > edge) body.style.translate = `${edge - right}px`;
}
