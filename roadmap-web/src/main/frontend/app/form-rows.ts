// SPDX-License-Identifier: EUPL-1.2

import { el } from '../shared/dom';
import { parseNumber } from '../shared/numbers';
import type { Texts } from '../shared/texts';
import { type Control, FormField, type Value } from './form-fields';
import type { Choice } from './form-keys';

export interface RowColumn {
  name: string;
  label: string;
  /** What can be chosen; a number is typed where there is nothing to choose from. */
  choices: Choice[] | null;
}

type Row = Record<string, Value>;

/** A short table of choices and numbers, one line each: effort by unit, budget by year. */
export class RowsField extends FormField {
  private readonly body = el('div', { class: 'rm-rows' });
  private serial = 0;

  constructor(
    host: HTMLElement,
    private readonly columns: RowColumn[],
    private readonly texts: Texts,
  ) {
    const add = el('button', {
      type: 'button',
      class: 'rm-button rm-button--small',
      id: `field-${host.dataset.field}`,
      text: texts('rows.add'),
      'aria-label': `${host.dataset.label}: ${texts('rows.add')}`,
    });
    super(host.dataset.field ?? '', add);
    this.label = host.dataset.label ?? this.name;
    add.addEventListener('click', () => {
      this.body.append(this.line({}));
      this.body.lastElementChild?.querySelector<HTMLElement>('select, input')?.focus();
    });
    host.append(el('span', { class: 'rm-label', text: this.label }), this.body, add);
  }

  readonly label: string;

  /** Lines without anything typed do not count. */
  get value(): Value {
    return [...this.body.children]
      .map((line) => this.rowOf(line))
      .filter((row) => Object.values(row).some((cell) => cell !== null));
  }

  set value(value: Value) {
    const rows = Array.isArray(value) ? (value as Row[]) : [];
    this.body.replaceChildren(...rows.map((row) => this.line(row)));
  }

  read(stored: unknown): Value {
    if (!Array.isArray(stored)) return [];
    return (stored as Row[]).map((row) =>
      Object.fromEntries(
        this.columns.map((column) => {
          const cell = row[column.name] ?? null;
          return [column.name, cell === null || column.choices ? cell : Number(cell)];
        }),
      ),
    );
  }

  readable(value: Value): string {
    if (!Array.isArray(value) || value.length === 0) return '–';
    return (value as Row[]).map((row) => this.columns.map((c) => String(row[c.name] ?? '–')).join(' ')).join('; ');
  }

  private rowOf(line: Element): Row {
    const controls = [...line.querySelectorAll<Control>('select, input')];
    return Object.fromEntries(
      this.columns.map((column, i) => {
        const text = controls[i]?.value.trim() ?? '';
        if (text === '') return [column.name, null];
        return [column.name, column.choices ? text : (parseNumber(text) ?? text)];
      }),
    );
  }

  private line(row: Row): HTMLElement {
    const number = ++this.serial;
    const line = el('div', { class: 'rm-rows__line', role: 'group', 'aria-label': `${this.label} ${number}` });
    for (const column of this.columns) {
      const label = { 'aria-label': column.label, 'data-cell': column.name };
      const value = row[column.name] ?? null;
      line.append(column.choices ? select(column.choices, value, label) : input(value, column.label, label));
    }
    line.append(
      el(
        'button',
        {
          type: 'button',
          class: 'rm-button rm-button--quiet rm-button--icon',
          'aria-label': this.texts('rows.remove', number),
          onclick: () => {
            line.remove();
            this.control.dispatchEvent(new Event('input', { bubbles: true }));
            this.control.focus();
          },
        },
        el('span', { 'aria-hidden': 'true', text: '×' }),
      ),
    );
    return line;
  }
}

function select(choices: Choice[], value: Value, label: Record<string, string>): HTMLElement {
  const control = el('select', { class: 'rm-select', ...label }, ...optionsOf(choices, value));
  control.value = value === null ? '' : String(value);
  return control;
}

function input(value: Value, hint: string, label: Record<string, string>): HTMLElement {
  const control = el('input', { class: 'rm-input', inputmode: 'decimal', maxlength: 20, placeholder: hint, ...label });
  control.value =
    typeof value === 'number'
      ? new Intl.NumberFormat(document.documentElement.lang, { useGrouping: false, maximumFractionDigits: 2 }).format(value)
      : String(value ?? '');
  return control;
}

/** Options of a select, in groups where there are any; a value that can no longer be chosen stays. */
export function optionsOf(choices: Choice[], value: Value): HTMLElement[] {
  const all = [...choices];
  if (value !== null && !all.some((each) => each.key === value)) {
    all.unshift({ key: String(value), name: '', group: null });
  }
  const nodes: HTMLElement[] = [el('option', { value: '', text: '–' })];
  const groups = new Map<string, HTMLOptGroupElement>();
  for (const choice of all) {
    const text = choice.constant || !choice.name ? choice.name || choice.key : `${choice.key} – ${choice.name}`;
    const option = el('option', { value: choice.key, text });
    if (choice.group === null) {
      nodes.push(option);
      continue;
    }
    let group = groups.get(choice.group);
    if (!group) {
      group = el('optgroup', { label: choice.group });
      groups.set(choice.group, group);
      nodes.push(group);
    }
    group.append(option);
  }
  return nodes;
}
