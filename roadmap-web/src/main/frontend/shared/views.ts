// SPDX-License-Identifier: EUPL-1.2

import { announce } from './announce';
import { getJson, Problem } from './api';
import { patchJson, postJson, write } from './writing';
import { el } from './dom';
import type { Texts } from './texts';
import { changed } from './undo';

const PAGES: Record<string, string> = { gantt: 'TIMELINE', measures: 'TABLE', board: 'BOARD' };

/** What an address says only about the moment, not about the view. */
const PASSING = ['row', 'view', 'links', 'variant'];

interface View {
  id: string;
  name: string;
  query: string;
  shared: boolean;
  standard: boolean;
  editable: boolean;
  version: number;
}

interface Answer {
  views: View[];
  mayShare: boolean;
}

/** The saved views of the page: open, keep the present one, rename, overwrite, delete, begin with one. */
export async function openViews(t: Texts): Promise<void> {
  const dialog = new ViewsDialog(t);
  try {
    await dialog.show();
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    announce(cause.message || t('filter.views.offline'));
  }
}

class ViewsDialog {
  private readonly page = PAGES[location.pathname.split('/').pop() ?? ''] ?? 'TIMELINE';
  private readonly list = el('div', { class: 'rm-views__list' });
  private readonly error = el('p', { class: 'rm-field__error', role: 'alert', id: 'rm-views-error' });
  private readonly name = el('input', { class: 'rm-input', id: 'rm-view-name', maxlength: 200, autocomplete: 'off', 'aria-describedby': 'rm-views-error' });
  private readonly shared = el('input', { type: 'checkbox', id: 'rm-view-shared' });
  private readonly sharing = el('label', { class: 'rm-check', hidden: true }, this.shared);
  private readonly dialog: HTMLDialogElement;
  private readonly before = document.activeElement as HTMLElement | null;

  constructor(private readonly t: Texts) {
    this.sharing.append(el('span', { text: t('filter.views.shared') }));
    const close = el('button', { type: 'button', class: 'rm-button', text: t('filter.views.close'), onclick: () => this.dialog.close() });
    const form = el(
      'form',
      { class: 'rm-views__new', novalidate: true },
      el('h3', { text: t('filter.views.keep') }),
      el('div', { class: 'rm-field' }, el('label', { for: 'rm-view-name', text: t('filter.views.name') }), this.name),
      this.sharing,
      el('button', { class: 'rm-button rm-button--primary', 'data-testid': 'view-keep', text: t('filter.views.save') }),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.keep();
    });
    this.dialog = el(
      'dialog',
      { class: 'rm-dialog rm-dialog--wide', 'aria-labelledby': 'rm-views-title', 'data-testid': 'views' },
      el('div', { class: 'rm-dialog__head' }, el('h2', { id: 'rm-views-title', text: t('filter.views.title') })),
      this.list,
      form,
      this.error,
      el('div', { class: 'rm-dialog__foot' }, close),
    );
    this.dialog.addEventListener('close', () => {
      this.dialog.remove();
      this.before?.focus({ preventScroll: true });
    });
  }

  async show(): Promise<void> {
    await this.read();
    document.body.append(this.dialog);
    this.dialog.showModal();
    (this.list.querySelector<HTMLElement>('a') ?? this.name).focus();
  }

  private async read(): Promise<void> {
    const { t } = this;
    const { data } = await getJson<Answer>(`api/v1/views?page=${this.page}`);
    this.sharing.hidden = !data.mayShare;
    const rows = data.views.map((view) => this.entry(view));
    const plain = el('a', { href: `${location.pathname}?view=none`, text: t('filter.views.plain') });
    this.list.replaceChildren(
      data.views.length ? el('ul', { class: 'rm-views' }, ...rows) : el('p', { class: 'rm-muted', text: t('filter.views.none') }),
      el('p', {}, plain),
    );
  }

  private entry(view: View): HTMLElement {
    const { t } = this;
    const begin = el('input', { type: 'checkbox', 'aria-label': t('filter.views.begin.label', view.name) });
    begin.checked = view.standard;
    begin.addEventListener('change', () => {
      const body = { page: this.page, view: begin.checked ? view.id : null };
      void this.run(view.id, () => postJson('api/v1/views/beginnings', body), t(begin.checked ? 'filter.views.begins' : 'filter.views.begins.not', view.name));
    });
    const button = (name: string, run: () => void): HTMLElement =>
      el('button', {
        type: 'button',
        class: 'rm-button rm-button--small',
        'data-action': name,
        'aria-label': t(`filter.views.${name}.label`, view.name),
        text: t(`filter.views.${name}`),
        onclick: run,
      });
    const path = `api/v1/views/${view.id}`;
    const item = el(
      'li',
      { 'data-view': view.id },
      el(
        'div',
        { class: 'rm-views__name' },
        el('a', { href: `${location.pathname}?${view.query || 'view=none'}`, text: view.name }),
        view.shared && el('span', { class: 'rm-badge', text: t('filter.views.isShared') }),
      ),
      el('label', { class: 'rm-check' }, begin, el('span', { text: t('filter.views.begin') })),
      view.editable && button('rename', () => this.rename(item, view)),
      view.editable &&
        button('overwrite', () =>
          void this.run(view.id, () => patchJson(path, { query: present() }, view.version), t('filter.views.overwritten', view.name), true)),
      view.editable &&
        button('remove', () =>
          void this.run(null, () => write('DELETE', path, undefined, 'application/json', view.version), t('filter.views.removed', view.name), true)),
    );
    return item;
  }

  /** The name becomes a field; Enter takes it, Esc leaves it. */
  private rename(item: HTMLElement, view: View): void {
    const { t } = this;
    const field = el('input', { class: 'rm-input', maxlength: 200, value: view.name, 'aria-label': t('filter.views.name') });
    const form = el('form', { novalidate: true }, field);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!field.value.trim()) return this.say(t('filter.views.needed'), field);
      void this.run(view.id, () => patchJson(`api/v1/views/${view.id}`, { name: field.value.trim() }, view.version), t('filter.views.renamed', field.value.trim()), true);
    });
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      void this.run(view.id, async () => undefined, '');
    });
    item.querySelector('.rm-views__name')!.replaceChildren(form);
    field.select();
  }

  private async keep(): Promise<void> {
    const name = this.name.value.trim();
    if (!name) return this.say(this.t('filter.views.needed'), this.name);
    const wish = { page: this.page, name, query: present(), shared: this.shared.checked };
    if (await this.run(null, () => postJson('api/v1/views', wish), this.t('filter.views.kept', name), true)) {
      this.name.value = '';
      this.shared.checked = false;
    }
  }

  /** Shows the list anew afterwards; the focus stays with its line, else at the name. */
  private async run(id: string | null, work: () => Promise<unknown>, done: string, step = false): Promise<boolean> {
    this.error.textContent = '';
    try {
      await work();
      await this.read();
      if (step) changed(done);
      else if (done) announce(done);
      (this.list.querySelector<HTMLElement>(`[data-view="${id}"] a`) ?? this.name).focus();
      return true;
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause;
      this.say(cause.errors[0]?.message || cause.message || this.t('filter.views.offline'), null);
      return false;
    }
  }

  private say(text: string, field: HTMLElement | null): void {
    this.error.textContent = text;
    field?.focus();
  }
}

/** The address as a view keeps it. */
function present(): string {
  const query = new URLSearchParams(location.search);
  for (const name of PASSING) query.delete(name);
  // a page adds what belongs to its view and is not in its address
  document.dispatchEvent(new CustomEvent('roadmap:view', { detail: query }));
  return query.toString();
}
