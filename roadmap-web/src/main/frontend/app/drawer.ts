// SPDX-License-Identifier: EUPL-1.2

import { Problem, address, getJson } from '../shared/api';
import { el } from '../shared/dom';
import { Readings } from '../shared/readings';
import type { Texts } from '../shared/texts';
import { changed } from '../shared/undo';
import { type Sheet, drawerBody } from './drawer-body';
import { badgeOf, lightOf } from './words';

/**
 * The detail drawer: opens for `roadmap:open` with a key and for links with `data-drawer`. It lies
 * beside the work and takes the focus; Escape gives it back to where it came from.
 */
export function startDrawer(texts: Texts): void {
  const drawer = new Drawer(texts);
  document.addEventListener('roadmap:open', (event) => {
    void drawer.open((event as CustomEvent<{ key: string }>).detail.key);
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-drawer]');
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (!link || !plain) return;
    event.preventDefault();
    void drawer.open(link.dataset.drawer ?? '');
  });
  document.addEventListener('roadmap:undone', () => drawer.refresh());
}

class Drawer {
  private readonly box: HTMLDialogElement;
  private readonly head: HTMLElement;
  private readonly body: HTMLElement;
  private readonly foot: HTMLElement;
  private from: HTMLElement | null = null;
  private key = '';
  private readonly readings = new Readings(() => this.read());

  constructor(private readonly texts: Texts) {
    this.head = el('div', { class: 'rm-drawer__head' });
    this.body = el('div', { class: 'rm-drawer__body', tabindex: '0' });
    this.foot = el('div', { class: 'rm-drawer__foot' });
    this.box = el(
      'dialog',
      { class: 'rm-drawer', 'aria-labelledby': 'rm-drawer-title', 'data-testid': 'drawer' },
      this.head,
      this.body,
      this.foot,
    );
    this.body.addEventListener('click', (event) => {
      const rule = (event.target as Element).closest<HTMLElement>('[data-rule]')?.dataset.rule;
      if (rule) void import('./ruledialog').then(({ editRule }) => editRule(rule, (text) => this.ruled(text)));
    });
    this.box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        this.close();
      }
    });
  }

  async open(key: string): Promise<void> {
    if (!this.box.open) this.from = document.activeElement as HTMLElement | null;
    this.key = key;
    if (!this.box.isConnected) document.body.append(this.box);
    this.frame(key, null);
    this.body.replaceChildren(el('p', { class: 'rm-muted', text: this.texts('drawer.loading') }));
    this.box.show();
    this.head.querySelector('button')?.focus();
    await this.readings.again();
  }

  refresh(): void {
    if (this.box.open) void this.readings.again();
  }

  private async read(): Promise<void> {
    const { key } = this;
    try {
      const { data } = await getJson<Sheet>(`api/v1/measures/${encodeURIComponent(key)}/sheet`);
      if (key !== this.key) return;
      this.frame(data.title, data);
      this.body.replaceChildren(...this.keeping(drawerBody(data, this.texts)));
      this.head.querySelector('button')?.focus();
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause;
      const text = cause.status === 0 ? this.texts('offline') : cause.message;
      this.body.replaceChildren(el('p', { class: 'rm-note rm-note--error', text }));
    }
  }

  /** Comments of the same measure stay open, with what is being typed. */
  private keeping(sections: HTMLElement[]): HTMLElement[] {
    const known = this.body.querySelector<HTMLElement>('[data-comments-of]:has(details[open])');
    return sections.map((section) =>
      known && section.dataset.commentsOf === known.dataset.commentsOf ? known : section,
    );
  }

  private frame(title: string, sheet: Sheet | null): void {
    const meta = el('div', { class: 'rm-sheet__meta' }, el('span', { class: 'rm-key', text: this.key }));
    if (sheet) meta.append(badgeOf(sheet.status));
    if (sheet?.lights) meta.append(lightOf(sheet.lights.overall));
    this.head.replaceChildren(
      el('div', {}, el('h2', { id: 'rm-drawer-title', text: title }), meta),
      el('button', {
        type: 'button',
        class: 'rm-button rm-button--quiet rm-button--icon',
        'aria-label': this.texts('close'),
        text: '✕',
        onclick: () => this.close(),
      }),
    );
    const page = `measures/${encodeURIComponent(this.key)}`;
    this.foot.replaceChildren(
      el('a', {
        class: 'rm-button rm-button--primary',
        href: address(page),
        text: this.texts('drawer.sheet'),
      }),
    );
    if (sheet?.rights.edit) {
      this.foot.append(
        el('a', { class: 'rm-button', href: address(`${page}?view=edit`), text: this.texts('drawer.edit') }),
      );
    }
    if (sheet?.rights.schedule) this.foot.append(this.linksOf(sheet));
  }

  /** To the timeline, where dependencies are edited beside the bars they move. */
  private linksOf(sheet: Sheet): HTMLElement {
    const query = new URLSearchParams({ roadmap: sheet.roadmap, row: sheet.key, links: '1' });
    return el('a', { class: 'rm-button', href: address(`gantt?${query}`), text: this.texts('drawer.links') });
  }

  private ruled(text: string): void {
    changed(text);
    this.refresh();
  }

  private close(): void {
    this.box.close();
    this.from?.focus();
  }
}
