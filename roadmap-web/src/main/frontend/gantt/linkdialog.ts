// SPDX-License-Identifier: EUPL-1.2

import { Problem } from '../shared/api';
import { el } from '../shared/dom';
import { LinkForm } from './linkform';
import { type Link, measureOf, type Row } from './model';
import type { MoveAnswer } from './preview';
import type { Words } from './words';

/** What is asked of the server: `to` waits for `from`. */
export interface LinkWish {
  from: string;
  to: string;
  type: Link['type'];
  lag: number;
  lagUnit: Link['lagUnit'];
}

export type LinkAnswer = MoveAnswer & { link: { key: string; version: number } | null };

export interface LinkActions {
  add(wish: LinkWish): Promise<void>;
  change(link: Link, wish: LinkWish): Promise<void>;
  remove(link: Link): Promise<void>;
}

/** Everything that an item waits for and that waits for it, with a form for one more. */
export class LinkDialog {
  private readonly dialog: HTMLDialogElement;
  private readonly form: LinkForm;
  private readonly error = el('p', { class: 'rm-field__error', role: 'alert' });
  private readonly before = document.activeElement as HTMLElement | null;

  constructor(
    private readonly words: Words,
    private readonly row: Row,
    private readonly actions: LinkActions,
  ) {
    const { t } = words;
    this.form = new LinkForm(words, row, (wish, changed) => {
      void this.run(changed ? this.actions.change(changed, wish) : this.actions.add(wish));
    });
    this.dialog = el(
      'dialog',
      { class: 'rm-dialog rm-dialog--links', 'aria-labelledby': 'rm-link-title', 'data-testid': 'links' },
      el('div', { class: 'rm-dialog__head' }, el('h2', { id: 'rm-link-title', text: t('link.title', row.key) })),
      el('p', { text: row.title }),
      this.list('link.before', row.links.filter((link) => link.to === row)),
      this.list('link.after', row.links.filter((link) => link.from === row)),
      row.links.length === 0 && el('p', { class: 'rm-muted', text: t('link.none') }),
      this.form.element,
      this.error,
      el(
        'div',
        { class: 'rm-dialog__foot' },
        el('button', { type: 'button', class: 'rm-button', text: t('link.close'), onclick: () => this.dialog.close() }),
      ),
    );
    this.dialog.addEventListener('close', () => {
      this.dialog.remove();
      this.before?.focus({ preventScroll: true });
    });
  }

  /** {@code opened} = the link to begin with; only looked at by whoever may not change it. */
  show(drawn: { from: Row; to: Row; type: Link['type'] } | null, opened: Link | null = null): void {
    document.body.append(this.dialog);
    this.dialog.showModal();
    if (opened && measureOf(opened.to)?.editable) this.form.edit(opened);
    else if (drawn) this.form.fill(drawn.from, drawn.to, drawn.type);
    else (this.dialog.querySelector<HTMLElement>('.rm-gantt__link button') ?? this.form.first).focus();
  }

  private list(title: string, links: Link[]): HTMLElement | null {
    if (!links.length) return null;
    const { t } = this.words;
    const id = `rm-${title.replace('.', '-')}`;
    return el(
      'section',
      { class: 'rm-gantt__links', 'aria-labelledby': id },
      el('h3', { id, text: t(title) }),
      el('ul', { class: 'rm-list' }, ...links.map((link) => this.entry(link))),
    );
  }

  private entry(link: Link): HTMLElement {
    const { t } = this.words;
    const other = link.from === this.row ? link.to : link.from;
    const name = `${other.key} ${other.title}`;
    const button = (word: string, run: () => void): HTMLElement =>
      el('button', {
        type: 'button',
        class: 'rm-button rm-button--small',
        'aria-label': t(`link.${word}.label`, name),
        text: t(`link.${word}`),
        onclick: run,
      });
    const mayChange = measureOf(link.to)?.editable === true;
    return el(
      'li',
      { class: 'rm-gantt__link', 'data-link': link.key },
      el(
        'div',
        {},
        el('span', { class: 'rm-key', text: other.key }),
        el('span', { text: ` ${other.title}` }),
        el('div', { class: 'rm-muted', text: linkText(this.words, link) }),
      ),
      mayChange && button('edit', () => this.form.edit(link)),
      mayChange && button('remove', () => void this.run(this.actions.remove(link))),
    );
  }

  /** Closes when it went well; else says why it did not. */
  private async run(work: Promise<void>): Promise<void> {
    this.error.textContent = '';
    this.form.busy(true);
    try {
      await work;
      this.dialog.close();
    } catch (cause) {
      this.error.textContent = problemText(cause, this.words.t('error.offline'));
    } finally {
      this.form.busy(false);
    }
  }
}

/** Type and lag of a link in words. */
export function linkText({ t }: Words, link: Link): string {
  const type = t(`link.type.${link.type}`);
  if (link.lag === 0) return type;
  const lag = link.lag > 0 ? `+${link.lag}` : `−${-link.lag}`;
  return `${type}, ${t(`link.lag.${link.lagUnit}`, lag)}`;
}

/** What went wrong, in words for the one who asked. */
function problemText(cause: unknown, offline: string): string {
  if (!(cause instanceof Problem)) throw cause;
  if (cause.status === 0) return offline;
  return cause.errors[0]?.message || cause.message;
}
