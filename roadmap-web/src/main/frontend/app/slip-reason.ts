// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import type { Texts } from '../shared/texts';
import type { FormField } from './form-fields';

/**
 * Asks why a measure ends later than approved as soon as its form says so: `data-reason-after` is the
 * last end that needs no reason, `data-planned-end` holds where nothing is expected.
 */
export class SlipReason {
  private readonly part: HTMLFieldSetElement | null;
  private readonly mark: HTMLElement | null;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly texts: Texts,
    private readonly fields: FormField[],
  ) {
    this.part = form.querySelector('[data-slip]');
    this.mark = form.querySelector('[data-reason-missing]');
    form.addEventListener('input', () => this.refresh());
    form.addEventListener('change', () => this.refresh());
    form.addEventListener('roadmap:value', () => this.refresh(), true);
    this.refresh();
  }

  /** False when a reason has to be given first; then the field that lacks it has the focus. */
  complete(): boolean {
    if (!this.asked) return true;
    const lacking = ['slipCategory', 'slipReason'].map((name) => this.field(name)).filter((f) => f && f.value === null);
    for (const field of lacking) field!.refuse(this.texts('slip.needed'));
    if (!lacking.length) return true;
    announce(this.texts('slip.needed'));
    lacking[0]!.control.focus();
    return false;
  }

  get asked(): boolean {
    const after = this.form.dataset.reasonAfter;
    const end = this.field('forecastEnd')?.value ?? this.field('end')?.value ?? this.form.dataset.plannedEnd;
    return Boolean(after && end && String(end) > after);
  }

  private refresh(): void {
    const given = this.field('slipReason')?.value !== null;
    if (this.part) this.part.hidden = !this.asked && !this.field('slipReason')?.changed;
    if (this.mark) this.mark.hidden = !this.asked || given;
  }

  private field(name: string): FormField | undefined {
    return this.fields.find((field) => field.name === name);
  }
}
