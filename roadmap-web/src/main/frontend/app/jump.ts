// SPDX-License-Identifier: EUPL-1.2

import { Problem, address, getJson } from '../shared/api';
import { announce } from '../shared/announce';
import { el } from '../shared/dom';
import type { Texts } from '../shared/texts';

interface Hit {
  key: string;
  title: string;
  url: string;
}

const WAIT_MS = 150;

/** The jump box: a combobox over keys and words of titles. Without hits Enter searches the table. */
export function startJump(texts: Texts): void {
  const input = document.getElementById('rm-jump') as HTMLInputElement | null;
  const list = document.getElementById('rm-jump-list');
  if (!input || !list) return;
  const box = new JumpBox(input, list, texts);
  input.addEventListener('input', () => box.typed());
  input.addEventListener('keydown', (event) => box.key(event));
  input.addEventListener('blur', () => box.close());
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const item = (event.target as Element).closest<HTMLElement>('[role="option"]');
    if (item) box.go(Number(item.dataset.index));
  });
  document.addEventListener('keydown', (event) => {
    const field = (event.target as Element).closest?.('input, textarea, select, [contenteditable]');
    const wanted = event.key === '/' || ((event.ctrlKey || event.metaKey) && event.key === 'k');
    if (!wanted || (field && event.key === '/')) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

class JumpBox {
  private hits: Hit[] = [];
  private active = -1;
  private timer = 0;
  private running: AbortController | null = null;

  constructor(
    private readonly input: HTMLInputElement,
    private readonly list: HTMLElement,
    private readonly texts: Texts,
  ) {}

  typed(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), WAIT_MS);
  }

  key(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && this.active >= 0) {
      event.preventDefault();
      this.go(this.active);
    } else if (event.key === 'Escape' && !this.list.hidden) {
      event.stopPropagation();
      this.close();
    }
  }

  go(index: number): void {
    const hit = this.hits[index];
    if (hit) location.assign(address(hit.url));
  }

  close(): void {
    this.list.hidden = true;
    this.active = -1;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }

  private async ask(): Promise<void> {
    const words = this.input.value.trim();
    this.running?.abort();
    if (words.length < 2) return this.close();
    this.running = new AbortController();
    const path = `api/v1/jump?roadmap=*&q=${encodeURIComponent(words)}`;
    try {
      const { data } = await getJson<Hit[]>(path, { signal: this.running.signal });
      this.show(data);
    } catch (cause) {
      if (cause instanceof Problem) this.close();
      else if (!(cause instanceof DOMException)) throw cause;
    }
  }

  private show(hits: Hit[]): void {
    this.hits = hits;
    this.active = -1;
    this.list.replaceChildren(
      ...hits.map((hit, index) =>
        el(
          'li',
          { role: 'option', id: `rm-jump-${index}`, 'aria-selected': 'false', 'data-index': index },
          el('span', { class: 'rm-key', text: hit.key }),
          el('span', { text: hit.title }),
        ),
      ),
    );
    announce(this.texts('jump.hits', hits.length));
    this.list.hidden = hits.length === 0;
    this.input.setAttribute('aria-expanded', String(hits.length > 0));
    if (hits.length) this.move(1);
  }

  private move(step: number): void {
    if (!this.hits.length) return;
    this.active = (this.active + step + this.hits.length) % this.hits.length;
    [...this.list.children].forEach((item, index) => {
      item.setAttribute('aria-selected', String(index === this.active));
      if (index === this.active) item.scrollIntoView({ block: 'nearest' });
    });
    this.input.setAttribute('aria-activedescendant', `rm-jump-${this.active}`);
  }
}
