// SPDX-License-Identifier: EUPL-1.2

import { attach, el } from '../shared/dom';
import { type Texts, pageLanguage, textsOf } from '../shared/texts';
import { changed } from '../shared/undo';
import { type Details, SeenForm } from './seen-form';
import { SlipReason } from './slip-reason';
import { lightOf } from './words';

/** A line of "my measures": save what was typed, or say that nothing changed. */
export function startReportForms(): void {
  attach('report-form', (host) => {
    const form = host as HTMLFormElement;
    const texts = textsOf(form);
    const key = form.dataset.key ?? '';
    let said = '';
    const seen = new SeenForm(form, texts, (details) => {
      show(form, details, texts);
      changed(texts(said, key));
    });
    const slip = new SlipReason(form, texts, seen.fields);
    const save = (unchanged: boolean): void => {
      if (!unchanged && seen.dirty && !slip.complete()) return;
      said = unchanged ? 'form.confirmed' : 'form.changed';
      void seen.save(unchanged ? { unchanged: true } : {});
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      save(false);
    });
    form.querySelector('[data-unchanged]')?.addEventListener('click', () => save(!seen.dirty));
    form.addEventListener('keydown', (event) => shortcut(event, save, () => seen.dirty));
    return () => undefined;
  });
}

function shortcut(event: KeyboardEvent, save: (u: boolean) => void, dirty: () => boolean): void {
  const inText = (event.target as Element).matches('textarea');
  if (event.key === 'Enter' && inText && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    save(false);
  } else if (event.altKey && event.key.toLowerCase() === 'u') {
    event.preventDefault();
    save(!dirty());
  }
}

function show(form: HTMLFormElement, details: Details, texts: Texts): void {
  form.classList.add('rm-mine__row--done');
  const reported = form.querySelector<HTMLElement>('[data-reported]');
  if (reported && typeof details.reportedOn === 'string') {
    const day = new Date(`${details.reportedOn}T00:00:00Z`);
    const format = new Intl.DateTimeFormat(pageLanguage(), {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      timeZone: 'UTC',
    });
    reported.textContent = texts('reported', format.format(day));
    reported.classList.remove('rm-stale');
  }
  const light = form.querySelector<HTMLElement>('[data-light]');
  light?.replaceChildren(
    typeof details.light === 'string' ? lightOf(details.light) : el('span', {}),
  );
}
