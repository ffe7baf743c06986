// SPDX-License-Identifier: EUPL-1.2
import { el } from './dom';

export interface Question {
  title: string;
  text: string;
  label: string;
  ok: string;
  cancel: string;
  /** Said when the field is left empty. */
  required: string;
}

let serial = 0;

/** Asks for a sentence in a modal dialog; null = given up. Focus returns to where it was. */
export function askForText(question: Question): Promise<string | null> {
  const id = `rm-ask-${++serial}`;
  const field = el('textarea', {
    id: `${id}-field`,
    rows: 4,
    maxlength: 2000,
    required: true,
    class: 'rm-textarea',
    'aria-describedby': `${id}-text ${id}-error`,
  });
  const error = el('p', { id: `${id}-error`, class: 'rm-field__error', role: 'alert' });
  const cancel = el('button', { type: 'button', class: 'rm-button', text: question.cancel });
  const form = el(
    'form',
    { method: 'dialog', novalidate: true },
    el('div', { class: 'rm-dialog__head' }, el('h2', { id: `${id}-title`, text: question.title })),
    el('p', { id: `${id}-text`, text: question.text }),
    el('div', { class: 'rm-field' }, el('label', { for: `${id}-field`, text: question.label }), field, error),
    el('div', { class: 'rm-dialog__foot' }, el('button', { class: 'rm-button rm-button--primary', text: question.ok }), cancel),
  );
  const dialog = el('dialog', { class: 'rm-dialog', 'aria-labelledby': `${id}-title` }, form);
  const before = document.activeElement as HTMLElement | null;
  cancel.addEventListener('click', () => dialog.close());
  return new Promise((resolve) => {
    let answer: string | null = null;
    form.addEventListener('submit', (event) => {
      const text = field.value.trim();
      if (text) {
        answer = text;
        return;
      }
      event.preventDefault();
      error.textContent = question.required;
      field.setAttribute('aria-invalid', 'true');
      field.focus();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      before?.focus({ preventScroll: true });
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
    field.focus();
  });
}
