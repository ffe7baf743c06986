// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { getJson, Problem } from '../shared/api';
import { postJson, write } from '../shared/writing';
import { el } from '../shared/dom';
import { listen } from '../shared/live';
import { Readings } from '../shared/readings';
import { pageLanguage, type Texts, textsOf } from '../shared/texts';
import { changed, onUndone } from '../shared/undo';
import { word } from './words';

interface Comment {
  id: string;
  author: string | null;
  text: string;
  writtenAt: string;
  own: boolean;
  place: string | null;
  changedAt: string | null;
}

interface Notes {
  comments: Comment[];
}

const MOST = 2000;

/** What people said about a measure, oldest first; one's own words can be changed and taken away. */
export class Comments {
  private readonly t: Texts = textsOf(document.body);
  private readonly key: string;
  private readonly list = el('ol', { class: 'rm-comments', 'data-testid': 'comments' });
  private readonly error = el('p', { class: 'rm-field__error', role: 'alert' });
  private readonly readings = new Readings(() => this.read());
  private readonly stops: (() => void)[];
  /** The comment whose words are being changed. */
  private editing = '';

  constructor(private readonly host: HTMLElement) {
    this.key = host.dataset.key ?? '';
    host.replaceChildren(this.list, this.error);
    if (host.dataset.may === 'true') host.append(this.form());
    this.stops = [
      listen(host.dataset.roadmap ?? '', (change) => {
        if (change.key === null || change.key === this.key) void this.readings.again();
      }),
      onUndone(() => void this.readings.again()),
    ];
    void this.readings.again();
  }

  stop(): void {
    for (const stop of this.stops) stop();
  }

  private get path(): string {
    return `api/v1/measures/${encodeURIComponent(this.key)}/comments`;
  }

  private async read(): Promise<void> {
    try {
      const { data } = await getJson<Notes>(this.path);
      this.show(data);
    } catch (cause) {
      this.refuse(cause);
    }
  }

  private show({ comments }: Notes): void {
    this.error.textContent = '';
    for (const count of document.querySelectorAll<HTMLElement>('[data-comments]')) {
      if (count.dataset.comments === this.key) count.textContent = String(comments.length);
    }
    // what is being typed stays as it is
    const typed = this.editing ? this.list.querySelector(`[data-id="${this.editing}"]`) : null;
    if (!typed) this.editing = '';
    const kept = comments.some((comment) => comment.id === this.editing);
    this.list.replaceChildren(
      ...comments.map((comment) => (kept && comment.id === this.editing ? (typed as HTMLElement) : this.item(comment))),
    );
    if (!comments.length) this.list.append(el('li', { class: 'rm-muted', text: this.t('comments.none') }));
  }

  private item(comment: Comment): HTMLElement {
    const { t } = this;
    const facts = [
      comment.author ?? t('comments.gone'),
      moment(comment.writtenAt),
      comment.place && word('commentPlace', comment.place),
      comment.changedAt && t('comments.changed', moment(comment.changedAt)),
    ];
    return el(
      'li',
      { 'data-id': comment.id },
      el('p', { class: 'rm-comments__by', text: facts.filter(Boolean).join(' · ') }),
      el('p', { class: 'rm-comments__text', text: comment.text }),
      comment.own &&
        this.host.dataset.may === 'true' &&
        el(
          'div',
          { class: 'rm-actions rm-no-print' },
          this.button('edit', comment, () => this.edit(comment)),
          this.button('remove', comment, () => void this.remove(comment)),
        ),
    );
  }

  private button(name: string, comment: Comment, run: () => void): HTMLElement {
    return el('button', {
      type: 'button',
      class: 'rm-button rm-button--small',
      'aria-label': `${this.t(`comments.${name}`)}: ${comment.text.slice(0, 40)}`,
      'data-testid': `comment-${name}`,
      text: this.t(`comments.${name}`),
      onclick: run,
    });
  }

  private edit(comment: Comment): void {
    const item = this.list.querySelector<HTMLElement>(`[data-id="${comment.id}"]`);
    if (!item) return;
    this.editing = comment.id;
    const area = this.area(`rm-comment-${comment.id}`, comment.text, 'comments.edit');
    const end = (): void => {
      this.editing = '';
      void this.readings.again();
    };
    const form = this.formOf(area, 'comments.save', async (text) => {
      const notes = await write<Notes>('PUT', `${this.path}/${comment.id}`, { text });
      this.editing = '';
      this.show(notes);
      changed(this.t('comments.reworded'));
    });
    form.lastElementChild?.append(
      el('button', { type: 'button', class: 'rm-button', text: this.t('comments.cancel'), onclick: end }),
    );
    item.replaceChildren(form);
    area.focus();
  }

  private async remove(comment: Comment): Promise<void> {
    try {
      this.show(await write<Notes>('DELETE', `${this.path}/${comment.id}`, undefined));
      changed(this.t('comments.removed'));
      this.list.setAttribute('tabindex', '-1');
      this.list.focus();
    } catch (cause) {
      this.refuse(cause);
    }
  }

  private form(): HTMLElement {
    const area = this.area(`rm-comment-new-${this.host.dataset.place ?? 'DRAWER'}`, '', 'comments.write');
    const form = this.formOf(area, 'comments.send', async (text) => {
      this.show(await postJson<Notes>(this.path, { text, place: this.host.dataset.place ?? null }));
      area.value = '';
      changed(this.t('comments.said'));
    });
    area.removeAttribute('aria-label');
    form.prepend(el('label', { for: area.id, class: 'rm-label', text: this.t('comments.write') }));
    return form;
  }

  private area(id: string, value: string, label: string): HTMLTextAreaElement {
    const area = el('textarea', {
      class: 'rm-textarea',
      id,
      name: 'text',
      rows: '3',
      maxlength: String(MOST),
      'aria-label': this.t(label),
    });
    area.value = value;
    return area;
  }

  private formOf(area: HTMLTextAreaElement, send: string, store: (text: string) => Promise<void>): HTMLElement {
    const button = el('button', { class: 'rm-button rm-button--primary', 'data-testid': 'comment-save', text: this.t(send) });
    const actions = el('div', { class: 'rm-actions' }, button);
    const form = el('form', { class: 'rm-stack rm-no-print', novalidate: true }, area, actions);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = area.value.trim();
      if (!text) {
        this.error.textContent = this.t('comments.empty');
        return area.focus();
      }
      button.disabled = true;
      store(text)
        .catch((cause: unknown) => this.refuse(cause))
        .finally(() => {
          button.disabled = false;
        });
    });
    return form;
  }

  private refuse(cause: unknown): void {
    if (!(cause instanceof Problem)) throw cause;
    this.error.textContent = cause.status === 0 ? this.t('offline') : cause.errors[0]?.message || cause.message;
    announce(this.error.textContent);
  }
}

function moment(iso: string): string {
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' } as const;
  return new Intl.DateTimeFormat(pageLanguage(), style).format(new Date(iso));
}
