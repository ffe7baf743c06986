// SPDX-License-Identifier: EUPL-1.2

import { el } from '../shared/dom';

export type Value = string | number | null;
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A field of a form that is written by merge patch; its `name` is the field of the resource. */
export class FormField {
  /** The value when the form was read: what the user saw. */
  seen: Value;

  constructor(readonly control: Control) {
    this.seen = this.value;
  }

  get name(): string {
    return this.control.name;
  }

  get label(): string {
    return this.control.labels?.[0]?.textContent?.trim() ?? this.name;
  }

  /** Empty is null; numbers are numbers, but what cannot be read as one stays text and is refused. */
  get value(): Value {
    return this.read(this.control.value.trim());
  }

  /** A value of the resource as this field would say it: money comes as text. */
  read(text: string): Value {
    if (text === '') return null;
    if (this.control.dataset.kind !== 'number') return text;
    const number = Number(text.replace(',', '.').replace('%', ''));
    return Number.isFinite(number) ? number : text;
  }

  set value(value: Value) {
    this.control.value = value === null ? '' : String(value);
    this.control.dispatchEvent(new Event('roadmap:value'));
  }

  get changed(): boolean {
    return this.value !== this.seen;
  }

  /** A person's way of writing the value, for conflicts. */
  readable(value: Value): string {
    if (value === null) return '–';
    if (this.control.type === 'date') {
      return new Intl.DateTimeFormat(document.documentElement.lang, {
        dateStyle: 'medium',
        timeZone: 'UTC',
      }).format(new Date(`${value}T00:00:00Z`));
    }
    return String(value);
  }

  refuse(message: string): void {
    this.accept();
    const id = `${this.control.id}-error`;
    this.control.setAttribute('aria-invalid', 'true');
    this.control.setAttribute('aria-describedby', id);
    this.control.after(el('span', { id, class: 'rm-field__error', text: message }));
  }

  accept(): void {
    document.getElementById(`${this.control.id}-error`)?.remove();
    this.control.removeAttribute('aria-invalid');
    this.control.removeAttribute('aria-describedby');
  }
}

export function fieldsOf(form: HTMLFormElement): FormField[] {
  return [...form.elements]
    .filter((e): e is Control => e.matches('input[name], textarea[name], select[name]'))
    .map((control) => new FormField(control));
}
