// SPDX-License-Identifier: EUPL-1.2

import { Problem, getJson } from '../shared/api';
import { postJson } from '../shared/writing';
import { el } from '../shared/dom';
import { type Texts, textsOf } from '../shared/texts';
import { changed } from '../shared/undo';
import { choicesOf, fieldsIn, fillSelects } from './choices';
import type { FormField } from './form-fields';
import { toastAfterwards } from './later';

type Then = 'edit' | 'more' | 'stay';

/** The dialog that makes a measure; `data-dialog` of the button names it. */
export function startCreation(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-create-measure]');
    const dialog = button && document.getElementById('rm-create');
    if (dialog instanceof HTMLDialogElement) void open(dialog);
  });
}

async function open(dialog: HTMLDialogElement): Promise<void> {
  const form = dialog.querySelector('form')!;
  if (!form.dataset.ready) {
    form.dataset.ready = 'true';
    await prepare(dialog, form);
  }
  dialog.showModal();
  form.querySelector<HTMLElement>('[name=title]')?.focus();
}

async function prepare(dialog: HTMLDialogElement, form: HTMLFormElement): Promise<void> {
  const texts = textsOf(form);
  try {
    const [choices, me] = await Promise.all([
      choicesOf(form.dataset.roadmap ?? ''),
      getJson<{ unit: string | null }>('api/v1/me'),
    ]);
    fillSelects(form, choices);
    const lead = form.querySelector<HTMLSelectElement>('[name=lead]');
    if (lead && choices.units.some((unit) => unit.key === me.data.unit)) lead.value = me.data.unit ?? '';
    const fields = fieldsIn(form, choices, texts);
    let then: Then = 'stay';
    form.addEventListener('click', (event) => {
      const choice = (event.target as Element).closest<HTMLElement>('[data-then]');
      if (choice) then = choice.dataset.then as Then;
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void make(dialog, form, fields, texts, then);
    });
    dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    delete form.dataset.ready;
    say(form, cause.status === 0 ? texts('offline') : cause.message);
  }
}

/** What was typed stays in the dialog until the server took it. */
async function make(dialog: HTMLDialogElement, form: HTMLFormElement, fields: FormField[], texts: Texts, then: Then): Promise<void> {
  fields.forEach((field) => field.accept());
  say(form, '');
  const wish = Object.fromEntries(fields.filter((f) => f.value !== null).map((f) => [f.name, f.value]));
  form.setAttribute('aria-busy', 'true');
  try {
    const path = `api/v1/measures?roadmap=${encodeURIComponent(form.dataset.roadmap ?? '')}`;
    const { key } = await postJson<{ key: string }>(path, wish);
    const text = texts('create.done', key);
    if (then === 'edit') {
      toastAfterwards(text);
      location.assign(`${form.dataset.measures}${encodeURIComponent(key)}?view=edit`);
      return;
    }
    for (const name of ['title', 'start', 'end']) {
      const control = form.elements.namedItem(name);
      if (control instanceof HTMLInputElement) control.value = '';
    }
    changed(text);
    document.dispatchEvent(new CustomEvent('roadmap:made', { detail: { key } }));
    if (then === 'more') form.querySelector<HTMLElement>('[name=title]')?.focus();
    else dialog.close();
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    for (const error of cause.errors) fields.find((f) => f.name === error.field)?.refuse(error.message);
    const placed = cause.errors.length > 0 && cause.errors.every((error) => fields.some((f) => f.name === error.field));
    if (!placed) say(form, cause.status === 0 ? texts('offline') : cause.message);
    (form.querySelector<HTMLElement>('[aria-invalid="true"]') ?? form.querySelector<HTMLElement>('[name=title]'))?.focus();
  } finally {
    form.removeAttribute('aria-busy');
  }
}

function say(form: HTMLFormElement, text: string): void {
  const state = form.querySelector<HTMLElement>('[data-state]')!;
  state.replaceChildren(...(text ? [el('div', { class: 'rm-note rm-note--error', text })] : []));
}
