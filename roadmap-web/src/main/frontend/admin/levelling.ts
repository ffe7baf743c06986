// SPDX-License-Identifier: EUPL-1.2

import { toastAfterwards } from '../app/later';
import { announce } from '../shared/announce';
import { Problem, getJson } from '../shared/api';
import { postJson } from '../shared/writing';
import { attach, el } from '../shared/dom';
import { cancelJob, waitForJob } from '../shared/jobs';
import { type Texts, textsOf } from '../shared/texts';

/** The form that asks for a levelled plan, and the button that applies the proposal. */
export function startLevelling(): void {
  attach('levelling', (host) => {
    const form = host as HTMLFormElement;
    const texts = textsOf(form);
    const submit = (event: Event): void => {
      event.preventDefault();
      void calculate(form, texts);
    };
    const toggle = (event: Event): void => choose(form, event);
    form.addEventListener('submit', submit);
    form.addEventListener('click', toggle);
    return () => {
      form.removeEventListener('submit', submit);
      form.removeEventListener('click', toggle);
    };
  });

  attach('levelling-apply', (host) => {
    const button = host as HTMLButtonElement;
    const run = (): void => void apply(button);
    button.addEventListener('click', run);
    return () => button.removeEventListener('click', run);
  });
}

/** All units, none, or those that have too much to do. */
function choose(form: HTMLFormElement, event: Event): void {
  const which = (event.target as HTMLElement).closest<HTMLElement>('[data-choose]')?.dataset.choose;
  if (!which) return;
  for (const box of boxes(form, 'units')) {
    box.checked = which === 'all' || (which === 'over' && box.dataset.over === 'true');
  }
}

function boxes(form: HTMLFormElement, name: string): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${name}"]`)];
}

/** What is chosen; all units together are said as none, so that new ones count too. */
function wish(form: HTMLFormElement): Record<string, unknown> {
  const data = new FormData(form);
  const units = boxes(form, 'units');
  const chosen = units.filter((box) => box.checked).map((box) => box.value);
  return {
    period: data.get('period'),
    from: data.get('from') || null,
    until: data.get('until') || null,
    seconds: Number(data.get('seconds')),
    statuses: boxes(form, 'statuses').filter((box) => box.checked).map((box) => box.value),
    units: chosen.length === units.length ? [] : chosen,
  };
}

async function calculate(form: HTMLFormElement, texts: Texts): Promise<void> {
  if (form.getAttribute('aria-busy') === 'true') return;
  accept(form);
  const missing = ['units', 'statuses'].find((name) => !boxes(form, name).some((box) => box.checked));
  if (missing && boxes(form, missing).length) {
    refuse(form, missing, texts(`missing.${missing}`));
    return;
  }
  form.setAttribute('aria-busy', 'true');
  try {
    const { job } = await postJson<{ job: string }>(form.dataset.path ?? '', wish(form));
    await follow(form, texts, job);
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    for (const error of cause.errors) refuse(form, error.field, error.message);
    if (!cause.errors.length) say(form, cause.status === 0 ? texts('offline') : cause.message);
  } finally {
    form.removeAttribute('aria-busy');
  }
}

async function follow(form: HTMLFormElement, texts: Texts, job: string): Promise<void> {
  const bar = el('progress', { max: 100, value: 0, 'aria-label': texts('running'), class: 'rm-levelling__bar' });
  const said = el('p', { role: 'status', text: texts('running') });
  const stop = el('button', {
    type: 'button',
    class: 'rm-button',
    text: texts('cancel'),
    'data-testid': 'levelling-cancel',
    onclick: () => {
      stop.disabled = true;
      said.textContent = texts('cancelling');
      void cancelJob(job);
    },
  });
  const submit = form.querySelector<HTMLButtonElement>('[type="submit"]');
  if (submit) submit.disabled = true;
  state(form).replaceChildren(el('div', { class: 'rm-stack' }, said, bar, el('div', { class: 'rm-actions' }, stop)));
  stop.focus();
  const ended = await waitForJob(job, (now) => (bar.value = now.progress));
  if (ended.state === 'SUCCEEDED' || (ended.state === 'CANCELLED' && ended.result)) {
    location.assign(`${form.dataset.done}&proposal=${job}#proposal`);
    return;
  }
  if (submit) submit.disabled = false;
  const reason = ended.message === 'levelling.too-many' ? texts('too-many') : '';
  say(form, `${texts(`ended.${ended.state}`)} ${reason}`.trim());
  submit?.focus();
}

async function apply(button: HTMLButtonElement): Promise<void> {
  const { path = '', plan = '', said = '', done = '' } = button.dataset;
  button.disabled = true;
  try {
    const { slipped } = await postJson<{ slipped: string[] }>(path, {});
    const goOn = (text: string): void => {
      toastAfterwards(`${said} ${text}`.trim());
      location.assign(done);
    };
    if (!slipped.length) return goOn('');
    const asking = await Promise.all([import('../gantt/slips'), titles(plan)]).catch(() => null);
    // it is stored: who cannot be asked now is asked by what is missing
    if (!asking) return goOn('');
    const [{ askBeforeGoingOn }, byKey] = asking;
    const actions = button.closest<HTMLElement>('.rm-actions')!;
    actions.hidden = true;
    actions.before(el('p', { class: 'rm-note', 'data-testid': 'levelling-done', text: said }));
    await askBeforeGoingOn({ t: textsOf(button), model: { byKey } }, slipped, actions, goOn);
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    button.disabled = false;
    document.getElementById('levelling-refused')?.replaceChildren(
      el('p', { class: 'rm-note rm-note--error', text: cause.message || textsOf(button)('offline') }),
    );
    announce(cause.message);
  }
}

async function titles(plan: string): Promise<Map<string, { title: string }>> {
  try {
    const { data } = await getJson<{ rows: { key: string; title: string }[] }>(plan, { keep: true });
    return new Map(data.rows.map((row) => [row.key, row]));
  } catch (cause) {
    // the proposal is applied already: then keys alone have to do
    if (!(cause instanceof Problem)) throw cause;
    return new Map();
  }
}

function state(form: HTMLFormElement): HTMLElement {
  return form.querySelector<HTMLElement>('[data-state]') ?? form;
}

function say(form: HTMLFormElement, text: string): void {
  state(form).replaceChildren(el('p', { class: 'rm-note', role: 'alert', 'data-testid': 'levelling-ended', text }));
}

/** A field of its own, or the group of boxes of that name. */
function refuse(form: HTMLFormElement, name: string, message: string): void {
  const field = form.querySelector<HTMLElement>(`[name="${name}"]`);
  if (!field) return say(form, message);
  const group = field.closest('fieldset');
  const id = `levelling-${name}-error`;
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', id);
  const error = el('span', { id, class: 'rm-field__error', text: message });
  if (group) group.append(error);
  else field.after(error);
  announce(message);
  field.focus();
}

function accept(form: HTMLFormElement): void {
  form.querySelectorAll('.rm-field__error').forEach((error) => error.remove());
  form.querySelectorAll('[aria-invalid]').forEach((field) => {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  });
  state(form).replaceChildren();
}
