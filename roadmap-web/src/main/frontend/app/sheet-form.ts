// SPDX-License-Identifier: EUPL-1.2

import { Problem, getJson } from '../shared/api';
import { attach, el } from '../shared/dom';
import { type Texts, textsOf } from '../shared/texts';
import { addOwnFields, choicesOf, fieldsIn, fillSelects } from './choices';
import { toastAfterwards } from './later';
import { type Details, SeenForm, show } from './seen-form';

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
    const seen = new SeenForm(
      form,
      texts,
      () => {
        toastAfterwards(texts('form.edited', key));
        location.assign(form.dataset.done ?? '.');
      },
      fields,
    );
    form.addEventListener('submit', () => void seen.save());
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
