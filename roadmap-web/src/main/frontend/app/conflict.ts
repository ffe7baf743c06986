// SPDX-License-Identifier: EUPL-1.2

import { el } from '../shared/dom';
import type { Texts } from '../shared/texts';
import type { FormField, Value } from './form-fields';

export interface Conflict {
  field: FormField;
  stored: Value;
}

/**
 * Both values of each field that two people changed. Nothing typed is lost: keeping one's own value
 * leaves it in the field to be saved over the other, taking the other one puts that into the field.
 */
export function showConflicts(
  form: HTMLFormElement,
  conflicts: Conflict[],
  texts: Texts,
  solved: () => void,
): void {
  form.querySelector('.rm-conflict')?.remove();
  const open = new Set(conflicts);
  const panel = el('div', { class: 'rm-conflict rm-note rm-note--warning', tabindex: '-1' });
  panel.append(
    el('strong', { text: texts('conflict.title') }),
    el('span', { text: texts('conflict.text') }),
  );
  const done = (conflict: Conflict, pair: HTMLElement): void => {
    open.delete(conflict);
    pair.remove();
    conflict.field.control.focus();
    if (open.size === 0) {
      panel.remove();
      solved();
    }
  };
  for (const conflict of conflicts) panel.append(pairOf(conflict, texts, done));
  form.prepend(panel);
  panel.focus();
}

function pairOf(
  conflict: Conflict,
  texts: Texts,
  done: (conflict: Conflict, pair: HTMLElement) => void,
): HTMLElement {
  const { field, stored } = conflict;
  const side = (title: string, value: Value, button: string, choose: () => void): HTMLElement =>
    el(
      'div',
      {},
      el('div', { class: 'rm-muted', text: title }),
      el('div', { class: 'rm-conflict__value', text: field.readable(value) }),
      el('button', {
        type: 'button',
        class: 'rm-button rm-button--small',
        'aria-label': `${field.label}: ${button}`,
        text: button,
        onclick: () => {
          choose();
          done(conflict, pair);
        },
      }),
    );
  const pair = el('div', { class: 'rm-conflict__pair', role: 'group', 'aria-label': field.label });
  pair.append(
    el('strong', { text: field.label }),
    side(texts('conflict.mine'), field.value, texts('conflict.keep'), () => {
      field.seen = stored;
    }),
    side(texts('conflict.theirs'), stored, texts('conflict.take'), () => {
      field.seen = stored;
      field.value = stored;
    }),
  );
  return pair;
}
