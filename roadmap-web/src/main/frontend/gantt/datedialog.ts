// SPDX-License-Identifier: EUPL-1.2

import { isoOf, parseDay, shortDate } from '../shared/dates';
import { el } from '../shared/dom';
import type { Row } from './model';
import type { Told } from './preview';
import { dayOf, hasOneDay, type Placed, type Wish, wishFor } from './wish';

/** What dates are asked for. */
export type Asked = Placed & Pick<Row, 'key' | 'title' | 'working'>;

/** Asks for the dates of a bar; null = given up. The working days follow what is typed. */
export function askForDates(words: Pick<Told, 't'>, row: Asked): Promise<Wish | null> {
  const { t } = words;
  const field = (name: string, day: number | null): HTMLInputElement =>
    el('input', { class: 'rm-input', id: `rm-move-${name}`, name, type: 'date', value: day === null ? '' : isoOf(day) });
  const single = hasOneDay(row);
  const start = field('start', row.start);
  const end = field('end', single ? dayOf(row) : row.end);
  const length = el('p', { class: 'rm-muted', 'aria-live': 'polite' });
  const error = el('p', { class: 'rm-field__error', role: 'alert' });
  const cancel = el('button', { type: 'button', class: 'rm-button', text: t('edit.cancel') });
  const labelled = (name: string, input: HTMLElement): HTMLElement =>
    el('div', { class: 'rm-field' }, el('label', { for: `rm-move-${name}`, text: t(single ? 'edit.day' : `column.${name}`) }), input);
  const form = el(
    'form',
    { method: 'dialog', novalidate: true, class: 'rm-stack' },
    el('div', { class: 'rm-dialog__head' }, el('h2', { id: 'rm-move-title', text: t('edit.dialog', row.key) })),
    el('p', { text: row.title }),
    el('div', { class: 'rm-form-grid' }, single ? null : labelled('start', start), labelled('end', end)),
    length,
    error,
    el(
      'div',
      { class: 'rm-dialog__foot' },
      cancel,
      el('button', { class: 'rm-button rm-button--primary', text: t('edit.check') }),
    ),
  );
  const dialog = el('dialog', { class: 'rm-dialog', 'aria-labelledby': 'rm-move-title' }, form);
  const days = (): [number, number] | null => {
    const to = parseDay(end.value);
    const from = single ? to : parseDay(start.value);
    return from === null || to === null ? null : [from, to];
  };
  const tell = (): void => {
    const now = days();
    length.textContent = now && now[1] >= now[0] && !single ? t('edit.length', row.working.count(...now)) : '';
  };
  // a new start takes the end along, as dragging does
  start.addEventListener('change', () => {
    const [from, first, last] = [parseDay(start.value), row.start, row.end];
    if (from !== null && first !== null && last !== null) {
      const count = row.working.count(first, last);
      end.value = isoOf(count > 0 ? row.working.plus(from - 1, count) : from + last - first);
    }
    tell();
  });
  end.addEventListener('change', tell);
  cancel.addEventListener('click', () => dialog.close());
  const before = document.activeElement as HTMLElement | null;
  return new Promise((resolve) => {
    let answer: Wish | null = null;
    form.addEventListener('submit', (event) => {
      const now = days();
      const wrong = now === null ? t(single ? 'edit.day.needed' : 'edit.both') : now[1] < now[0] ? t('edit.reversed', shortDate(now[0])) : '';
      if (!now || wrong) {
        event.preventDefault();
        error.textContent = wrong;
        return (now ? end : start).focus();
      }
      answer = wishFor(row, now[0], now[1]);
      // what was typed holds to the day
      if (answer && 'start' in answer) answer = { range: { start: isoOf(now[0]), end: isoOf(now[1]) } };
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      before?.focus({ preventScroll: true });
      resolve(answer);
    });
    document.body.append(dialog);
    tell();
    dialog.showModal();
    (single ? end : start).focus();
  });
}
