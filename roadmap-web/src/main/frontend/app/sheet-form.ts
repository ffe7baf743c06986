// SPDX-License-Identifier: EUPL-1.2

import { attach } from '../shared/dom';
import { textsOf } from '../shared/texts';
import { toastAfterwards } from './later';
import { SeenForm } from './seen-form';

/** The fact sheet being edited: saves, then shows the sheet again with the way back. */
export function startSheetForms(): void {
  attach('sheet-form', (host) => {
    const form = host as HTMLFormElement;
    const texts = textsOf(form);
    const seen = new SeenForm(form, texts, () => {
      toastAfterwards(texts('form.edited', form.dataset.key ?? ''));
      location.assign(form.dataset.done ?? '.');
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void seen.save();
    });
    return () => undefined;
  });
}
