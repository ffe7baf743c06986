// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { Problem } from '../shared/api';
import { patchJson } from '../shared/writing';
import { el } from '../shared/dom';
import { type Texts, pageLanguage } from '../shared/texts';
import { type Conflict, showConflicts } from './conflict';
import { type Draft, DraftKeeper, readDraft } from './drafts';
import { type FormField, type Value, controlsOf, same } from './form-fields';

export type Details = Record<string, unknown> & { version: number };

/**
 * A form over one object that writes only what was changed, on the version that was seen. If
 * somebody else changed other fields meanwhile, both changes stand; if the same ones, both values
 * are shown. `data-key`, `data-version`, `data-path`, `data-draft` come from the page.
 */
export class SeenForm {
  private version: number;
  private busy = false;
  private readonly drafts: DraftKeeper;
  private readonly state: HTMLElement;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly texts: Texts,
    private readonly saved: (details: Details) => void,
    readonly fields: FormField[] = controlsOf(form),
  ) {
    this.version = Number(form.dataset.version);
    this.state = form.querySelector<HTMLElement>('[data-state]') ?? form.appendChild(el('div'));
    const draft = readDraft(form);
    this.drafts = new DraftKeeper(form.dataset.draftKey ?? this.objectKey, () => this.version, draft !== null);
    if (draft) this.restore(draft);
    form.addEventListener('input', () => {
      this.state.textContent = '';
      this.drafts.later(this.fields);
    });
  }

  private get objectKey(): string {
    return this.form.dataset.key ?? '';
  }

  get dirty(): boolean {
    return this.fields.some((field) => field.changed);
  }

  /** Writes what changed; `extra` goes along, also when nothing was typed. */
  async save(extra: Record<string, Value | boolean> = {}): Promise<boolean> {
    if (this.busy) return false;
    const changed = this.fields.filter((field) => field.changed);
    if (changed.length === 0 && Object.keys(extra).length === 0) {
      this.say(this.texts('form.nothing'), 'grey');
      return false;
    }
    this.fields.forEach((field) => field.accept());
    const patch = { ...patchOf(changed), ...extra };
    this.setBusy(true);
    try {
      this.accept(await patchJson<Details>(this.path, patch, this.version));
      return true;
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause;
      return await this.refused(cause, changed, extra);
    } finally {
      this.setBusy(false);
    }
  }

  private get path(): string {
    return this.form.dataset.path ?? `api/v1/measures/${encodeURIComponent(this.objectKey)}`;
  }

  private accept(details: Details): void {
    this.version = details.version;
    for (const field of this.fields) {
      if (isIn(details, field)) field.value = field.read(storedIn(details, field));
      field.seen = field.value;
    }
    void this.drafts.drop();
    const time = new Intl.DateTimeFormat(pageLanguage(), { timeStyle: 'short' }).format(new Date());
    this.say(this.texts('form.saved', time), 'green');
    this.saved(details);
  }

  private async refused(
    problem: Problem,
    changed: FormField[],
    extra: Record<string, Value | boolean>,
  ): Promise<boolean> {
    if (problem.status === 412 && problem.current) {
      const retry = this.merge(problem.current as Details, changed);
      this.busy = false;
      return retry ? this.save(extra) : false;
    }
    if (problem.status === 422) {
      for (const error of problem.errors) {
        this.fields.find((field) => names(field, error.field))?.refuse(error.message);
      }
      this.form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
    this.say(problem.status === 0 ? this.texts('offline') : problem.message, 'red');
    if (problem.code === 'plan.locked') {
      const { offerRequest } = await import('./change-request');
      offerRequest(this.form, this.state, this.texts, this.fields);
    }
    return false;
  }

  /** Takes over what others changed; false when they changed the same fields. */
  private merge(current: Details, changed: FormField[]): boolean {
    this.version = current.version;
    const conflicts: Conflict[] = [];
    for (const field of this.fields) {
      if (!isIn(current, field)) continue;
      const stored = field.read(storedIn(current, field));
      if (!changed.includes(field)) {
        field.value = stored;
        field.seen = stored;
      } else if (same(stored, field.value)) {
        field.seen = stored;
      } else if (!same(stored, field.seen)) {
        conflicts.push({ field, stored });
      }
    }
    if (conflicts.length === 0) return true;
    this.say(this.texts('conflict.title'), 'yellow');
    showConflicts(this.form, conflicts, this.texts, () => this.state.replaceChildren());
    return false;
  }

  private restore(draft: Draft): void {
    const conflicts: Conflict[] = [];
    for (const field of this.fields) {
      const kept = draft[field.name];
      if (!kept || same(kept.typed, field.value)) continue;
      const stored = field.value;
      field.value = kept.typed;
      if (!same(stored, kept.seen)) conflicts.push({ field, stored });
    }
    if (conflicts.length) showConflicts(this.form, conflicts, this.texts, () => undefined);
    if (!this.dirty) return;
    const note = el('div', { class: 'rm-note rm-draft' }, el('span', { text: this.texts('draft.restored') }));
    note.append(
      el('button', {
        type: 'button',
        class: 'rm-button rm-button--small',
        text: this.texts('draft.discard'),
        onclick: () => {
          note.remove();
          this.form.querySelector('.rm-conflict')?.remove();
          for (const field of this.fields) field.value = field.seen;
          void this.drafts.drop();
        },
      }),
    );
    this.form.prepend(note);
  }

  private setBusy(busy: boolean): void {
    this.busy = busy;
    this.form.setAttribute('aria-busy', String(busy));
  }

  private say(text: string, light: string): void {
    this.state.replaceChildren(el('span', { class: `rm-light rm-light--${light}`, text }));
    announce(text);
  }
}

function isIn(details: Details, field: FormField): boolean {
  return (field.at[0] ?? field.name) in details;
}

function storedIn(details: Details, field: FormField): unknown {
  return field.at.reduce<unknown>((owner, name) => (owner as Details | null | undefined)?.[name], details);
}

/** The merge patch of these fields. */
export function patchOf(changed: FormField[]): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  for (const field of changed) {
    let owner = patch;
    for (const name of field.at.slice(0, -1)) {
      owner = (owner[name] ??= {}) as Record<string, unknown>;
    }
    owner[field.at.at(-1) ?? field.name] = field.value;
  }
  return patch;
}

/** Whether an error of the server is about the field; own fields are named by their name alone. */
function names(field: FormField, error: string): boolean {
  const { at, name } = field;
  return [name, at.join('.'), at.at(-1)].includes(error) || (at.length === 1 && error.startsWith(`${name}.`));
}

/** Puts what the server holds into the fields, as if the page had come with it. */
export function show(details: Details, fields: FormField[]): void {
  for (const field of fields) {
    if (!isIn(details, field)) continue;
    field.value = field.read(storedIn(details, field));
    field.seen = field.value;
  }
}
