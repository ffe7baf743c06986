// SPDX-License-Identifier: EUPL-1.2

import { el } from '../shared/dom';
import { moneyIn, moneyOut, parseNumber } from '../shared/numbers';

export type Value = string | number | null | readonly Value[] | { readonly [name: string]: Value };
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function same(one: Value, other: Value): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * A field of a form that is written by merge patch; a name `a.b` is the entry `b` of the field `a`. A
 * value that lies deeper says the way to it as a JSON list in `data-at`.
 */
export abstract class FormField {
  /** The value when the form was read: what the user saw. */
  seen: Value = null;

  /**
   * @param control takes the focus and carries the error
   */
  constructor(
    readonly name: string,
    readonly control: HTMLElement,
  ) {}

  /** The names from the outermost object of the resource to the value. */
  get at(): string[] {
    const point = this.name.indexOf('.');
    return point < 0 ? [this.name] : [this.name.slice(0, point), this.name.slice(point + 1)];
  }

  abstract get label(): string;
  abstract get value(): Value;
  abstract set value(value: Value);

  /** A value of the resource as this field would say it. */
  abstract read(stored: unknown): Value;

  /** A person's way of writing the value, for conflicts. */
  abstract readable(value: Value): string;

  get changed(): boolean {
    return !same(this.value, this.seen);
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

/** One input, text area or select. */
export class ControlField extends FormField {
  constructor(private readonly input: Control) {
    super(input.name, input);
    this.seen = this.value;
  }

  override get at(): string[] {
    return this.input.dataset.at ? (JSON.parse(this.input.dataset.at) as string[]) : super.at;
  }

  get label(): string {
    const own = this.input.labels?.[0]?.textContent ?? this.input.getAttribute('aria-label');
    return own?.trim() ?? this.name;
  }

  /** Empty is null; numbers are numbers, but what cannot be read as one stays text and is refused. */
  get value(): Value {
    const text = this.input.value.trim();
    if (text === '') return null;
    if (this.isMoney) return moneyIn(text);
    return this.isNumber ? (parseNumber(text.replace('%', '')) ?? text) : text;
  }

  set value(value: Value) {
    const text = value === null ? '' : this.isMoney ? moneyOut(String(value)) : String(value);
    if (this.input instanceof HTMLSelectElement && ![...this.input.options].some((o) => o.value === text)) {
      // what can no longer be chosen stays chosen
      this.input.add(el('option', { value: text, text }));
    }
    this.input.value = text;
    this.input.dispatchEvent(new Event('roadmap:value'));
  }

  /** Money comes as text with a point, whatever the language of the page. */
  read(stored: unknown): Value {
    if (Array.isArray(stored)) return stored.join('\n') || null;
    if (!['string', 'number', 'boolean'].includes(typeof stored)) return null;
    const text = String(stored);
    if (text === '') return null;
    return this.isNumber && Number.isFinite(Number(text)) ? Number(text) : text;
  }

  readable(value: Value): string {
    if (value === null) return '–';
    if (this.input.type === 'date') {
      return new Intl.DateTimeFormat(document.documentElement.lang, {
        dateStyle: 'medium',
        timeZone: 'UTC',
      }).format(new Date(`${String(value)}T00:00:00Z`));
    }
    if (this.input instanceof HTMLSelectElement) {
      return [...this.input.options].find((option) => option.value === value)?.text ?? String(value);
    }
    return this.isMoney ? moneyOut(String(value)) : String(value);
  }

  private get isMoney(): boolean {
    return this.input.dataset.kind === 'money';
  }

  private get isNumber(): boolean {
    return this.input.dataset.kind === 'number';
  }
}

export function controlsOf(form: HTMLFormElement): FormField[] {
  return [...form.elements]
    .filter((e): e is Control => e.matches('input[name], textarea[name], select[name]'))
    .map((control) => new ControlField(control));
}
