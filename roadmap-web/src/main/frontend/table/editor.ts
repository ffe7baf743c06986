// SPDX-License-Identifier: EUPL-1.2
import { attr, el } from '../shared/dom';
import type { Texts } from '../shared/texts';
import type { Column } from './model';

export type After = 'stay' | 'right' | 'left' | 'down' | 'up';

export interface EditorHost {
  /** The typed text; false keeps the editor open, it then shows a message. */
  commit(text: string, after: After): boolean;
  cancel(): void;
}

/** Of a message below a field, in rem. */
const WIDEST = 24;

type Field = HTMLInputElement | HTMLSelectElement;

/** The field over a cell. It lies beside the rows, so that scrolling and news never take it away. */
export class Editor {
  private box: HTMLElement | null = null;
  private field: Field | null = null;
  private message: HTMLElement | null = null;
  private closing = false;

  constructor(
    private readonly t: Texts,
    private readonly layer: HTMLElement,
    private readonly host: EditorHost,
  ) {}

  get open(): boolean {
    return this.box !== null;
  }

  /** `all` selects the text, as F2 does; otherwise the caret stands behind what was typed. */
  start(
    column: Column,
    key: string,
    place: { left: number; top: number; width: number; height: number },
    text: string,
    all: boolean,
    message: string,
  ): void {
    this.close();
    const field = column.type === 'CHOICE' ? this.choice(column, text) : this.input(column, text);
    attr(field, 'aria-label', this.t('edit.label', key, column.label));
    attr(field, 'aria-describedby', 'tb-message');
    this.message = el('div', { class: 'tb-message', id: 'tb-message', role: 'alert' });
    const box = el('div', { class: 'tb-editor' }, field, this.message);
    const view = this.layer.parentElement!;
    const room = view.scrollLeft + view.clientWidth - place.left;
    box.classList.toggle('is-end', room < WIDEST * parseFloat(getComputedStyle(document.documentElement).fontSize));
    Object.assign(box.style, {
      left: `${box.classList.contains('is-end') ? place.left + place.width : place.left}px`,
      top: `${place.top}px`,
      minWidth: `${place.width}px`,
      height: `${place.height}px`,
    });
    field.addEventListener('keydown', (event) => this.key(event as KeyboardEvent));
    field.addEventListener('blur', () => this.blurred());
    this.box = box;
    this.field = field;
    this.layer.append(box);
    field.focus({ preventScroll: true });
    if (field instanceof HTMLInputElement) {
      if (all) field.select();
      else field.setSelectionRange(text.length, text.length);
    }
    if (message) this.complain(message);
  }

  complain(message: string): void {
    if (!this.message || !this.field) return;
    this.message.textContent = message;
    attr(this.field, 'aria-invalid', 'true');
    this.field.focus({ preventScroll: true });
  }

  close(): void {
    this.closing = true;
    this.box?.remove();
    this.closing = false;
    this.box = this.field = this.message = null;
  }

  private input(column: Column, text: string): HTMLInputElement {
    const numeric = ['NUMBER', 'PERCENT', 'MONEY'].includes(column.type);
    return el('input', {
      type: 'text',
      class: `tb-field is-${column.type.toLowerCase()}`,
      inputmode: numeric ? 'decimal' : null,
      maxlength: 2000,
      autocomplete: 'off',
      value: text,
    });
  }

  private choice(column: Column, value: string): HTMLSelectElement {
    const select = el('select', { class: 'tb-field' }, el('option', { value: '', text: '–' }));
    for (const choice of column.choices ?? []) {
      const text = choice.label === choice.value ? choice.label : this.choiceText(column, choice.value, choice.label);
      select.append(el('option', { value: choice.value, text }));
    }
    select.value = value;
    return select;
  }

  private choiceText(column: Column, value: string, label: string): string {
    return column.id === 'status' ? label : `${value} ${label}`;
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    const after: Record<string, After> = { Enter: event.shiftKey ? 'up' : 'down', Tab: event.shiftKey ? 'left' : 'right' };
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
      this.host.cancel();
    } else if (event.key in after && !event.isComposing) {
      event.preventDefault();
      this.finish(after[event.key]!);
    }
  }

  private finish(after: After): void {
    if (this.field && this.host.commit(this.field.value, after)) this.close();
  }

  /** A click elsewhere keeps what was typed; what cannot be read stays open with its message. */
  private blurred(): void {
    if (!this.closing && this.box && document.hasFocus()) this.finish('stay');
  }
}
