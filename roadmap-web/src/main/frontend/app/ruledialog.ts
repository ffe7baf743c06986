// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { getJson, Problem } from '../shared/api';
import { patchJson } from '../shared/writing';
import { el } from '../shared/dom';
import { CONSTRAINTS, type ConstraintType } from '../shared/rules';
import { type Texts, textsOf } from '../shared/texts';
import { word } from './words';

interface Rule {
  key: string;
  title: string;
  constraintType: ConstraintType;
  constraintDate: string | null;
  manual: boolean;
  version: number;
}

/** The constraint on the dates of a measure, work package or milestone; {@code saved} gets what to say. */
export async function editRule(key: string, saved: (text: string) => void): Promise<void> {
  const t = textsOf(document.body);
  try {
    const { data } = await getJson<Rule>(pathOf(key));
    new RuleDialog(data, t, saved).show();
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    announce(cause.status === 0 ? t('offline') : cause.message);
  }
}

/** The key of a gate has a slash in it that stays one. */
function pathOf(key: string): string {
  return `api/v1/date-rules/${key.split('/').map(encodeURIComponent).join('/')}`;
}

class RuleDialog {
  private readonly type: HTMLSelectElement;
  private readonly day = el('input', { class: 'rm-input', id: 'rm-rule-day', type: 'date' });
  private readonly manual = el('input', { id: 'rm-rule-manual', type: 'checkbox' });
  private readonly error = el('p', { class: 'rm-field__error', role: 'alert' });
  private readonly save: HTMLButtonElement;
  private readonly dialog: HTMLDialogElement;
  private readonly from = document.activeElement as HTMLElement | null;

  constructor(
    private rule: Rule,
    private readonly t: Texts,
    private readonly saved: (text: string) => void,
  ) {
    this.type = el(
      'select',
      { class: 'rm-select', id: 'rm-rule-type' },
      ...CONSTRAINTS.map((value) => el('option', { value, text: word('constraint', value) })),
    );
    this.save = el('button', { class: 'rm-button rm-button--primary', 'data-testid': 'rule-save', text: t('rule.save') });
    this.dialog = el(
      'dialog',
      { class: 'rm-dialog', 'aria-labelledby': 'rm-rule-title', 'data-testid': 'rule' },
      this.form(),
    );
    this.take();
  }

  show(): void {
    this.dialog.addEventListener('close', () => {
      this.dialog.remove();
      this.from?.focus({ preventScroll: true });
    });
    document.body.append(this.dialog);
    this.dialog.showModal();
    this.type.focus();
  }

  private form(): HTMLElement {
    const { t, rule } = this;
    const labelled = (name: string, control: HTMLElement): HTMLElement =>
      el('div', { class: 'rm-field' }, el('label', { for: control.id, text: t(`rule.${name}`) }), control);
    const form = el(
      'form',
      { class: 'rm-stack', novalidate: true },
      el('div', { class: 'rm-dialog__head' }, el('h2', { id: 'rm-rule-title', text: t('rule.title', rule.key) })),
      el('p', { text: rule.title }),
      el('p', { class: 'rm-muted', text: t('rule.text') }),
      el('div', { class: 'rm-form-grid' }, labelled('type', this.type), labelled('day', this.day)),
      el('label', { class: 'rm-check' }, this.manual, el('span', { text: t('rule.manual') })),
      this.error,
      el(
        'div',
        { class: 'rm-dialog__foot' },
        el('button', { type: 'button', class: 'rm-button', text: t('rule.cancel'), onclick: () => this.dialog.close() }),
        this.save,
      ),
    );
    this.type.addEventListener('change', () => this.follow());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.needsDay && !this.day.value) {
        this.error.textContent = t('rule.day.missing');
        return this.day.focus();
      }
      void this.store();
    });
    return form;
  }

  private take(): void {
    this.type.value = this.rule.constraintType;
    this.day.value = this.rule.constraintDate ?? '';
    this.manual.checked = this.rule.manual;
    this.follow();
  }

  private get needsDay(): boolean {
    return CONSTRAINTS.indexOf(this.type.value as ConstraintType) > 1;
  }

  private follow(): void {
    this.day.disabled = !this.needsDay;
  }

  private async store(): Promise<void> {
    const { t, rule } = this;
    this.save.disabled = true;
    this.error.textContent = '';
    try {
      const constraintDate = this.needsDay ? this.day.value : null;
      const wish = { constraintType: this.type.value, constraintDate, manual: this.manual.checked };
      await patchJson(pathOf(rule.key), wish, rule.version);
      this.dialog.close();
      this.saved(t('rule.saved', rule.key));
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause;
      this.refuse(cause);
    } finally {
      this.save.disabled = false;
    }
  }

  /** What somebody else stored meanwhile is shown, and can be changed again. */
  private refuse(cause: Problem): void {
    if (cause.status === 412 && cause.current) {
      this.rule = cause.current as Rule;
      this.take();
      this.error.textContent = this.t('rule.stale');
      return;
    }
    const text = cause.errors[0]?.message || cause.message;
    this.error.textContent = cause.status === 0 ? this.t('offline') : text;
  }
}
