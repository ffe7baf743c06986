// SPDX-License-Identifier: EUPL-1.2

import { el } from '../shared/dom';
import type { LinkWish } from './linkdialog';
import { type Link, measureOf, type Row } from './model';
import type { Words } from './words';

const MOST = 30;
const TYPES: Link['type'][] = ['FS', 'SS', 'FF', 'SF'];

/** Which item waits for which, in which way, with which distance; for a new link or one to be changed. */
export class LinkForm {
  readonly element: HTMLFormElement;
  private readonly way: HTMLSelectElement;
  private readonly other = el('input', {
    class: 'rm-input',
    id: 'rm-link-other',
    list: 'rm-link-items',
    autocomplete: 'off',
    maxlength: 600,
    'aria-describedby': 'rm-link-error',
  });
  private readonly found = el('datalist', { id: 'rm-link-items' });
  private readonly type: HTMLSelectElement;
  private readonly lag = el('input', { class: 'rm-input', id: 'rm-link-lag', type: 'number', step: 1, value: '0', min: -10000, max: 10000 });
  private readonly unit: HTMLSelectElement;
  private readonly legend = el('legend', { class: 'rm-label' });
  private readonly submit = el('button', { class: 'rm-button rm-button--primary', 'data-testid': 'link-save' });
  private readonly error = el('p', { id: 'rm-link-error', class: 'rm-field__error', role: 'alert' });
  private changing: Link | null = null;

  constructor(
    private readonly words: Words,
    private readonly row: Row,
    save: (wish: LinkWish, changed: Link | null) => void,
  ) {
    const { t } = words;
    const ways = measureOf(row)?.editable ? ['before', 'after'] : ['after'];
    this.way = select('rm-link-way', ways.map((way) => [way, t(`link.way.${way}`)]));
    this.type = select('rm-link-type', TYPES.map((type) => [type, t(`link.type.${type}`)]));
    this.unit = select('rm-link-unit', ['WORKING', 'CALENDAR'].map((unit) => [unit, t(`link.unit.${unit}`)]));
    const field = (name: string, control: HTMLElement, ...more: Node[]): HTMLElement =>
      el('div', { class: 'rm-field' }, el('label', { for: control.id, text: t(`link.field.${name}`) }), control, ...more);
    this.element = el(
      'form',
      { class: 'rm-gantt__linkform', novalidate: true },
      el(
        'fieldset',
        {},
        this.legend,
        el('div', { class: 'rm-gantt__linkitem' }, field('way', this.way), field('other', this.other, this.found)),
        this.error,
        el(
          'div',
          { class: 'rm-gantt__linkhow' },
          field('type', this.type),
          field('lag', this.lag),
          field('unit', this.unit),
          this.submit,
        ),
      ),
    );
    this.other.addEventListener('input', () => this.search());
    this.way.addEventListener('change', () => this.search());
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      const wish = this.wish();
      if (wish) save(wish, this.changing);
    });
    this.edit(null);
  }

  get first(): HTMLElement {
    return this.other;
  }

  busy(busy: boolean): void {
    this.submit.disabled = busy;
  }

  /** A new link as it was drawn. */
  fill(from: Row, to: Row, type: Link['type']): void {
    this.way.value = to === this.row ? 'before' : 'after';
    const other = to === this.row ? from : to;
    this.other.value = label(other);
    this.type.value = type;
    this.submit.focus();
  }

  /** An existing link; null for a new one. */
  edit(link: Link | null): void {
    const { t } = this.words;
    this.changing = link;
    this.legend.textContent = link ? t('link.change', link.from.key, link.to.key) : t('link.new');
    this.submit.textContent = t(link ? 'link.save' : 'link.add');
    this.element.querySelector<HTMLElement>('.rm-gantt__linkitem')!.hidden = link !== null;
    if (!link) return;
    this.type.value = link.type;
    this.lag.value = String(link.lag);
    this.unit.value = link.lagUnit;
    this.type.focus();
  }

  private wish(): LinkWish | null {
    const { t } = this.words;
    const lag = Number(this.lag.value || '0');
    const how = { type: this.type.value as Link['type'], lag, lagUnit: this.unit.value as Link['lagUnit'] };
    const other = this.changing ? null : this.chosen();
    const wrong = !Number.isInteger(lag) ? t('link.lag.wrong') : !this.changing && !other ? t('link.other.wrong') : '';
    this.error.textContent = wrong;
    if (wrong) {
      (Number.isInteger(lag) ? this.other : this.lag).focus();
      return null;
    }
    if (this.changing) return { from: this.changing.from.key, to: this.changing.to.key, ...how };
    const waits = this.way.value === 'before';
    return { from: waits ? other!.key : this.row.key, to: waits ? this.row.key : other!.key, ...how };
  }

  /** What was typed: a key, or what the list offered. */
  private chosen(): Row | null {
    const typed = this.other.value.trim();
    const { byKey } = this.words.model;
    const exact = byKey.get(typed) ?? byKey.get(typed.split(' – ')[0]!);
    if (exact && this.possible(exact)) return exact;
    const hits = this.hits(typed);
    return hits.length === 1 ? hits[0]! : null;
  }

  private search(): void {
    this.error.textContent = '';
    const hits = this.hits(this.other.value).slice(0, MOST);
    this.found.replaceChildren(...hits.map((row) => el('option', { value: label(row) })));
  }

  private hits(typed: string): Row[] {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    if (!words.length) return [];
    return this.words.model.rows.filter((row) => {
      const text = label(row).toLowerCase();
      return this.possible(row) && words.every((word) => text.includes(word));
    });
  }

  private possible(row: Row): boolean {
    const measure = measureOf(row);
    if (!measure || row === this.row) return false;
    return this.way.value === 'before' || measure.editable;
  }
}

function label(row: Row): string {
  return `${row.key} – ${row.title}`;
}

function select(id: string, options: string[][]): HTMLSelectElement {
  return el('select', { class: 'rm-select', id }, ...options.map(([value, text]) => el('option', { value, text })));
}
