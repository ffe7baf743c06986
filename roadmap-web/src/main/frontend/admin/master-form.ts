// SPDX-License-Identifier: EUPL-1.2

import { toastAfterwards } from '../app/later';
import { SeenForm } from '../app/seen-form';
import { moneyIn, moneyOut } from '../shared/numbers';
import { attach } from '../shared/dom';
import { textsOf } from '../shared/texts';

/**
 * A form over master data: writes what was changed on the version that was seen, then shows the page
 * anew with what follows from it. `data-said` is the sentence of the toast, `data-done` where to go.
 */
export function startMasterForms(): void {
  attach('master-form', (host) => {
    const form = host as HTMLFormElement;
    const seen = new SeenForm(form, textsOf(form), () => {
      toastAfterwards(form.dataset.said ?? '');
      if (form.dataset.done) location.assign(form.dataset.done);
      else location.reload();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void seen.save();
    });
    form.addEventListener('change', () => sum(form));
    form.addEventListener('input', () => sum(form));
    sum(form);
    if (!form.querySelector('[type=submit]')) onlyRead(form);
    return () => undefined;
  });
}

/** Whoever may not save sees by the fields that they are for reading; text can still be selected. */
function onlyRead(form: HTMLFormElement): void {
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.type === 'checkbox')) field.disabled = true;
    else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.readOnly = true;
  }
}

/** Sums that follow the typing: each `data-sum="name"` over the fields with `data-summed="name"`. */
function sum(form: HTMLFormElement): void {
  for (const place of form.querySelectorAll<HTMLElement>('[data-sum]')) {
    let cents = 0;
    let readable = true;
    for (const input of form.querySelectorAll<HTMLInputElement>('[data-summed]')) {
      const names = (input.dataset.summed ?? '').split(' ');
      if (!names.includes(place.dataset.sum ?? '') || input.value.trim() === '') continue;
      const amount = Number(moneyIn(input.value.trim()));
      readable &&= Number.isFinite(amount);
      cents += Math.round(amount * 100);
    }
    const text = readable ? moneyOut((cents / 100).toFixed(2)) : '–';
    if (place.textContent !== text) place.textContent = text;
  }
}
