// SPDX-License-Identifier: EUPL-1.2

import { address } from '../shared/api';

const A_YEAR = 31_536_000;

/** Keeps a choice of this browser; the server reads it with the next page. */
function remember(name: string, value: string): void {
  const path = new URL(address('.')).pathname;
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${name}=${value}; Path=${path}; Max-Age=${A_YEAR}; SameSite=Lax${secure}`;
}

/** Buttons with `data-theme-choice` (light, dark, auto) and `data-language-choice` (de, en). */
export function startPreferences(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>(
      '[data-theme-choice], [data-language-choice]',
    );
    if (!button) return;
    const { themeChoice, languageChoice } = button.dataset;
    if (themeChoice) chooseTheme(button, themeChoice);
    if (languageChoice) {
      remember('roadmap-language', languageChoice);
      location.reload();
    }
  });
}

function chooseTheme(button: HTMLElement, choice: string): void {
  remember('roadmap-theme', choice);
  if (choice === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  for (const other of document.querySelectorAll('[data-theme-choice]')) {
    other.setAttribute('aria-pressed', String(other === button));
  }
  document.dispatchEvent(new CustomEvent('roadmap:theme'));
}
