// SPDX-License-Identifier: EUPL-1.2

import { type FormField, controlsOf } from '../app/form-fields';
import { toastAfterwards } from '../app/later';
import { patchOf } from '../app/seen-form';
import { announce } from '../shared/announce';
import { Problem } from '../shared/api';
import { postJson } from '../shared/writing';
import { attach, el } from '../shared/dom';
import { type Texts, textsOf } from '../shared/texts';

/**
 * A form that makes something new by POST; what is refused stays typed and says why at its field. Then
 * the page is read anew, or the one of `data-done`, or that of `data-open` with the `{key}` of what was made.
 */
export function startCreateForms(): void {
  attach('create-form', (host) => {
    const form = host as HTMLFormElement;
    const texts = textsOf(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void create(form, controlsOf(form), texts);
    });
    return () => undefined;
  });
}

async function create(form: HTMLFormElement, fields: FormField[], texts: Texts): Promise<void> {
  if (form.getAttribute('aria-busy') === 'true') return;
  form.setAttribute('aria-busy', 'true');
  fields.forEach((field) => field.accept());
  try {
    const made = await postJson<{ key?: string } | null>(
      form.dataset.path ?? '',
      patchOf(fields.filter((f) => f.value !== null)),
    );
    if (form.dataset.final) sessionStorage.removeItem('roadmap-said');
    else toastAfterwards(form.dataset.said ?? '');
    const { done, open } = form.dataset;
    if (open && made?.key) location.assign(open.replace('{key}', encodeURIComponent(made.key)));
    else if (done) location.assign(done);
    else location.reload();
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    refuse(form, fields, cause, texts);
  } finally {
    form.removeAttribute('aria-busy');
  }
}

function refuse(form: HTMLFormElement, fields: FormField[], problem: Problem, texts: Texts): void {
  for (const error of problem.errors) {
    fields.find((field) => field.name === error.field)?.refuse(error.message);
  }
  const text = problem.status === 0 ? texts('offline') : problem.message;
  const state = form.querySelector<HTMLElement>('[data-state]');
  state?.replaceChildren(el('span', { class: 'rm-light rm-light--red', text }));
  announce(text);
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
