// SPDX-License-Identifier: EUPL-1.2
import { el, openDetails } from '../shared/dom';
import { icon } from '../shared/icon';
import type { Texts } from '../shared/texts';
import { shownText } from './format';
import { isHeld, valueOf, type Column, type Line } from './model';

const STEP = 100;
const FACTS = ['lead', 'status', 'end', 'forecastEnd', 'progress', 'light', 'personDays'];

/** The rows as cards for narrow screens; changes are made in the drawer that a card opens. */
export class CardList {
  readonly element = el('div', { class: 'tb-cards' });
  private limit = STEP;

  constructor(private readonly t: Texts) {}

  draw(lines: readonly Line[], columns: readonly Column[]): void {
    const facts = FACTS.flatMap((id) => columns.filter((c) => c.id === id));
    const title = columns.find((c) => c.id === 'title');
    const shown = lines.slice(0, this.limit);
    const list = el('ul', { class: 'tb-card-list', role: 'list' });
    for (const line of shown) {
      if (line.kind === 'group') list.append(el('li', { class: 'tb-card-group', text: this.t('group', line.label, line.count) }));
      else list.append(el('li', {}, this.card(line, facts, title)));
    }
    this.element.replaceChildren(list);
    if (shown.length < lines.length) {
      this.element.append(
        el('button', {
          type: 'button',
          class: 'rm-button',
          text: this.t('cards.more', shown.length, lines.length),
          onclick: () => {
            this.limit += STEP;
            this.draw(lines, columns);
          },
        }),
      );
    }
  }

  private card(line: Line & { kind: 'row' }, facts: Column[], title: Column | undefined): HTMLElement {
    const { row } = line;
    const details = el('dl', { class: 'tb-card-facts' });
    for (const column of facts) {
      const text = shownText(column, valueOf(row, column.id), this.t);
      if (!text) continue;
      const value = el('dd', {}, text);
      if (isHeld(column, row)) value.append(icon('lock'), ` ${this.t('held')}`);
      details.append(el('div', {}, el('dt', { text: column.label }), value));
    }
    return el(
      'article',
      { class: 'tb-card' },
      el(
        'button',
        { type: 'button', class: 'tb-card-open', onclick: () => openDetails(row.key) },
        el('span', { class: 'tb-card-key', text: row.key }),
        el('span', { text: title ? shownText(title, valueOf(row, title.id), this.t) : '' }),
      ),
      details,
    );
  }
}
