// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { Problem, getJson } from '../shared/api';
import { patchJson } from '../shared/writing';
import { attach, el } from '../shared/dom';
import { type Texts, textsOf } from '../shared/texts';
import { addOwnFields, choicesOf, fieldsIn, fillSelects } from './choices';
import type { FormField } from './form-fields';
import { toastAfterwards } from './later';
import { type Details, patchOf, SeenForm, show } from './seen-form';
import { SlipReason } from './slip-reason';

/** The fact sheet being edited: saves, then shows the sheet again with the way back. */
export function startSheetForms(): void {
  attach('sheet-form', (host) => {
    const form = host as HTMLFormElement;
    const texts = textsOf(form);
    form.addEventListener('submit', (event) => event.preventDefault());
    void begin(form, texts);
    return () => undefined;
  });
}

function leave(form: HTMLFormElement, texts: Texts, key: string): void {
  toastAfterwards(texts('form.edited', key));
  location.assign(form.dataset.done ?? '.');
}

/** Why the end is later than approved; it belongs to a report, which is written after the sheet. */
class SheetReason {
  readonly fields: FormField[];
  private readonly slip: SlipReason;

  constructor(
    private readonly form: HTMLFormElement,
    texts: Texts,
    private readonly all: FormField[],
  ) {
    this.fields = all.filter((field) => field.name === 'slipCategory' || field.name === 'slipReason');
    this.slip = new SlipReason(form, texts, all);
  }

  get changed(): boolean {
    return this.fields.some((field) => field.changed);
  }

  /** Asked for by whoever moves the end past the approved one; else as one likes. */
  complete(): boolean {
    const moved = this.all.some((field) => (field.name === 'end' || field.name === 'forecastEnd') && field.changed);
    return (!moved && !this.changed) || this.slip.complete();
  }

  /** False when the server refused; then it says why at the field and the page stays. */
  async save(version: number): Promise<boolean> {
    if (!this.changed) return true;
    const path = `api/v1/measures/${encodeURIComponent(this.form.dataset.key ?? '')}/report`;
    try {
      await patchJson(path, patchOf(this.fields), version);
      return true;
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause;
      const text = cause.errors[0]?.message || cause.message;
      for (const field of this.fields.slice(0, 1)) field.refuse(text);
      this.fields[0]?.control.focus();
      announce(text);
      return false;
    }
  }
}

async function begin(form: HTMLFormElement, texts: Texts): Promise<void> {
  const key = form.dataset.key ?? '';
  form.setAttribute('aria-busy', 'true');
  try {
    const [choices, details] = await Promise.all([
      choicesOf(form.dataset.roadmap ?? ''),
      getJson<Details>(`api/v1/measures/${encodeURIComponent(key)}`),
    ]);
    fillSelects(form, choices);
    addOwnFields(form, choices, texts);
    const fields = fieldsIn(form, choices, texts);
    show(details.data, fields);
    form.dataset.version = String(details.data.version);
    const why = new SheetReason(form, texts, fields);
    let stored = details.data.version;
    const seen = new SeenForm(
      form,
      texts,
      ({ version }) => {
        stored = version;
        void why.save(version).then((saved) => saved && leave(form, texts, key));
      },
      fields.filter((field) => !why.fields.includes(field)),
    );
    form.addEventListener('submit', () => {
      if (!why.complete()) return;
      if (seen.dirty || !why.changed) void seen.save();
      else void why.save(stored).then((saved) => saved && leave(form, texts, key));
    });
    form.inert = false;
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    const again = el('button', { type: 'button', class: 'rm-button', text: texts('form.again'), onclick: () => location.reload() });
    const text = cause.status === 0 ? texts('offline') : cause.message;
    form.prepend(el('div', { class: 'rm-note rm-note--error', role: 'alert' }, el('span', { text }), again));
  } finally {
    form.removeAttribute('aria-busy');
  }
}
