// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { el } from '../shared/dom';
import type { Texts } from '../shared/texts';
import { FormField, type Value } from './form-fields';

/** What can be chosen: `group` is a heading above it, where there is one. */
export interface Choice {
  key: string;
  name: string;
  group: string | null;
  /** The key is a constant of the interface that nobody needs to read. */
  constant?: boolean;
}

/** Any number of keys, as chips with a field below that adds one more. */
export class KeysField extends FormField {
  private keys: string[] = [];
  private readonly list = el('ul', { class: 'rm-chips', role: 'list' });

  constructor(
    host: HTMLElement,
    private readonly choices: Choice[],
    private readonly texts: Texts,
  ) {
    const id = `field-${host.dataset.field}`;
    const input = el('input', { class: 'rm-input', id, list: `${id}-list`, autocomplete: 'off', maxlength: 600 });
    super(host.dataset.field ?? '', input);
    this.labelled = host.dataset.label ?? this.name;
    const options = choices.map((choice) => el('option', { value: textOf(choice) }));
    const add = el('button', {
      type: 'button',
      class: 'rm-button',
      text: texts('keys.add'),
      'aria-label': `${this.labelled}: ${texts('keys.add')}`,
      onclick: () => this.add(true),
    });
    host.append(
      el('label', { for: id, text: this.labelled }),
      this.list,
      el('div', { class: 'rm-keys__add' }, input, add, el('datalist', { id: `${id}-list` }, ...options)),
    );
    input.addEventListener('change', () => this.add(false));
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !input.value) return;
      event.preventDefault();
      this.add(true);
    });
    this.draw();
  }

  private readonly labelled: string;

  get label(): string {
    return this.labelled;
  }

  get value(): Value {
    return this.keys;
  }

  set value(value: Value) {
    this.keys = Array.isArray(value) ? value.map(String) : [];
    this.draw();
  }

  read(stored: unknown): Value {
    return Array.isArray(stored) ? stored.map(String) : [];
  }

  readable(value: Value): string {
    return Array.isArray(value) && value.length ? value.map((key) => this.nameOf(String(key))).join(', ') : '–';
  }

  private nameOf(key: string): string {
    const choice = this.choices.find((each) => each.key === key);
    return choice ? textOf(choice) : key;
  }

  /** @param insist whether a text that names nothing is refused; leaving the field alone does not */
  private add(insist: boolean): void {
    const input = this.control as HTMLInputElement;
    const typed = input.value.trim().toLowerCase();
    if (!typed) return;
    const found = this.choices.find((each) => textOf(each).toLowerCase() === typed || each.key.toLowerCase() === typed);
    if (!found) {
      if (insist) this.refuse(this.texts('keys.unknown'));
      return;
    }
    this.accept();
    input.value = '';
    if (!this.keys.includes(found.key)) this.keys = [...this.keys, found.key];
    this.draw();
    this.tell();
    announce(this.texts('keys.added', textOf(found)));
  }

  private draw(): void {
    this.list.replaceChildren(
      ...this.keys.map((key) =>
        el(
          'li',
          { class: 'rm-chip' },
          el('span', { text: this.nameOf(key) }),
          el(
            'button',
            {
              type: 'button',
              class: 'rm-chip__remove',
              'aria-label': this.texts('keys.remove', this.nameOf(key)),
              onclick: () => this.remove(key),
            },
            el('span', { 'aria-hidden': 'true', text: '×' }),
          ),
        ),
      ),
    );
    this.list.hidden = this.keys.length === 0;
  }

  private remove(key: string): void {
    this.keys = this.keys.filter((each) => each !== key);
    this.draw();
    this.tell();
    announce(this.texts('keys.removed', this.nameOf(key)));
    this.control.focus();
  }

  private tell(): void {
    this.control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function textOf(choice: Choice): string {
  return `${choice.key} – ${choice.name}`;
}
