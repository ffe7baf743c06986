// SPDX-License-Identifier: EUPL-1.2

import { type Day, shortDate } from '../shared/dates';
import { el, openDetails, type Stop } from '../shared/dom';
import { matcher } from '../shared/filter';
import { delay, expectedEnd, isPoint, type Model, type Row } from './model';
import { signed } from './scene';
import type { State } from './state';
import { endWord, type Words, valueWord } from './words';

const PORTION = 60;

/** On a narrow screen: the measures by their next date. */
export class PhoneList {
  private readonly list = el('ol', { class: 'rm-gantt__list' });
  private readonly more: HTMLButtonElement;
  private rows: { row: Row; next: Day | null }[] = [];
  private listed = 0;
  shown = 0;

  constructor(
    host: HTMLElement,
    private readonly words: Words,
    private readonly state: State,
  ) {
    this.more = el('button', { type: 'button', class: 'rm-button', onclick: () => this.append() });
    this.list.setAttribute('aria-label', words.t('label'));
    this.list.addEventListener('click', (event) => {
      const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key;
      if (key) openDetails(key);
    });
    host.append(this.list, this.more);
  }

  setModel(model: Model): void {
    this.words.model = model;
    this.arrange();
  }

  arrange(): void {
    const { model } = this.words;
    const admits = matcher(this.state.filter);
    this.rows = model.rows
      .filter((row) => row.kind === 'MEASURE' && admits(row))
      .map((row) => ({ row, next: nextDate(row, model.asOf) }))
      .sort((a, b) => (a.next ?? Infinity) - (b.next ?? Infinity) || (a.row.key < b.row.key ? -1 : 1));
    this.shown = this.rows.length;
    const listed = Math.max(PORTION, this.listed);
    this.list.replaceChildren();
    this.listed = 0;
    this.append(listed);
  }

  destroy: Stop = () => {
    this.list.remove();
    this.more.remove();
  };

  private append(count = PORTION): void {
    const next = this.rows.slice(this.listed, this.listed + count);
    this.list.append(...next.map(({ row, next: day }) => this.item(row, day)));
    this.listed += next.length;
    this.more.hidden = this.listed >= this.rows.length;
    this.more.textContent = this.words.t('phone.more', this.listed, this.rows.length);
  }

  private item(row: Row, next: Day | null): HTMLElement {
    const { words } = this;
    const { t, model } = words;
    const days = delay(row);
    const when = isOver(row)
      ? valueWord(words, 'status', row.status)
      : next === null
        ? t('undated')
        : t(next < model.asOf ? 'phone.overdue' : 'phone.next', shortDate(next));
    const light = row.light
      ? el('span', { class: `rm-light rm-light--${row.light.toLowerCase()}`, text: valueWord(words, 'light', row.light) })
      : el('span', { class: 'rm-muted', text: isOver(row) ? '' : valueWord(words, 'status', row.status) });
    return el(
      'li',
      { 'data-key': row.key },
      el(
        'button',
        { type: 'button' },
        el('span', { class: 'rm-gantt__next', text: when }),
        light,
        el('strong', { text: row.title }),
        el('span', {
          class: 'rm-muted',
          text: [row.key, t('phone.end', endWord(row) || t('undated')), days ? signed(days, t) : '', row.reasonMissing ? t('slip.missing') : ''].filter(Boolean).join(' · '),
        }),
      ),
    );
  }
}

function isOver(row: Row): boolean {
  return row.status === 'DONE' || row.status === 'CANCELLED';
}

/** The next start, end, milestone or gate from today on; else the end that has passed; null when it is over. */
function nextDate(row: Row, today: Day): Day | null {
  if (isOver(row)) return null;
  const days = [row.start, expectedEnd(row), ...row.children.filter(isPoint).map(expectedEnd)];
  let next: Day | null = null;
  for (const day of days) if (day !== null && day >= today && (next === null || day < next)) next = day;
  return next ?? expectedEnd(row) ?? row.start;
}
