// SPDX-License-Identifier: EUPL-1.2
import type { Card } from './model';
import { parseDay, shortDate } from '../shared/dates';
import type { Texts } from '../shared/texts';

/** One empty card; every card is a clone of it, which is what keeps 2,000 of them cheap. */
const date = (iso: string): string => shortDate(parseDay(iso));

function prototype(): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'bd-item';
  item.innerHTML =
    '<div class="bd-card" role="group" tabindex="-1">' +
    '<div class="bd-top"><a class="bd-key" tabindex="-1"></a><span class="bd-legal rm-badge rm-badge--law"></span><span class="bd-days"></span>' +
    '<button type="button" class="bd-more rm-no-print" tabindex="-1" aria-haspopup="menu"><span aria-hidden="true">⋯</span></button></div>' +
    '<p class="bd-title"></p>' +
    '<div class="bd-facts"><span class="bd-lead"></span><span class="bd-light"></span>' +
    '<span class="bd-due"></span><span class="bd-parts"></span></div></div>';
  return item;
}

/** Builds and refreshes the elements of cards. */
export class CardPainter {
  private readonly empty = prototype();

  constructor(
    private readonly t: Texts,
    private readonly names: () => Record<string, string>,
    private readonly href: (key: string) => string,
    private readonly helpId: string,
  ) {}

  create(card: Card): HTMLLIElement {
    const item = this.empty.cloneNode(true) as HTMLLIElement;
    this.fill(item, card);
    return item;
  }

  fill(item: HTMLLIElement, card: Card): void {
    const { t } = this;
    const box = item.firstElementChild as HTMLElement;
    const [top, title, facts] = Array.from(box.children) as [HTMLElement, HTMLElement, HTMLElement];
    const [key, legal, days, more] = Array.from(top.children) as [HTMLAnchorElement, HTMLElement, HTMLElement, HTMLElement];
    const [lead, light, due, parts] = Array.from(facts.children) as HTMLElement[];
    item.dataset.item = card.key;
    box.dataset.key = card.key;
    box.setAttribute('aria-roledescription', t('card.role'));
    box.setAttribute('aria-describedby', this.helpId);
    box.setAttribute('aria-label', this.spoken(card));
    key.textContent = card.key;
    key.href = this.href(card.key);
    legal.textContent = card.legal.length ? t('card.legal') : '';
    legal.title = card.legal.length ? t('card.legal.title', card.legal.join(', ')) : '';
    legal.hidden = !card.legal.length;
    more.setAttribute('aria-label', t('card.move', card.key));
    title.textContent = card.title;
    lead!.textContent = card.lead ?? t('card.nolead');
    lead!.title = card.lead ? (this.names()[card.lead] ?? card.lead) : '';
    lead!.classList.toggle('is-missing', !card.lead);
    light!.className = `bd-light rm-light rm-light--${(card.light ?? 'grey').toLowerCase()}`;
    light!.textContent = card.light ? t(`light.${card.light}`) : '';
    light!.hidden = !card.light;
    this.due(due!, card);
    parts!.textContent = t('card.parts', card.children.done, card.children.total);
    parts!.title = t('card.parts.title', card.children.done, card.children.total);
    parts!.hidden = card.children.total === 0;
    days.textContent = card.daysInColumn === null ? '' : t('card.days', card.daysInColumn);
    days.title = card.daysInColumn === null ? '' : t('card.days.title', card.daysInColumn);
    days.hidden = card.daysInColumn === null;
  }

  private due(element: HTMLElement, card: Card): void {
    const end = card.forecastEnd ?? card.end;
    element.hidden = end === null;
    if (end === null) return;
    const late = card.delayDays ?? 0;
    element.textContent = date(end) + (late > 0 ? ` ${this.t('card.late', late)}` : '');
    element.title = this.dueText(card);
    element.classList.toggle('is-late', late > 0);
  }

  private dueText(card: Card): string {
    const end = card.forecastEnd ?? card.end;
    if (end === null) return this.t('card.undated');
    const late = card.delayDays ?? 0;
    return late > 0
      ? this.t('card.late.title', date(end), late, date(card.end ?? end))
      : this.t('card.due.title', date(end));
  }

  private spoken(card: Card): string {
    const { t } = this;
    const parts = [`${card.key} ${card.title}`, t(`status.${card.status}`)];
    parts.push(card.lead ? t('card.lead', this.names()[card.lead] ?? card.lead) : t('card.nolead'));
    if (card.light) parts.push(t('card.light', t(`light.${card.light}`)));
    parts.push(this.dueText(card));
    if (card.legal.length) parts.push(t('card.legal.title', card.legal.join(', ')));
    if (card.children.total) parts.push(t('card.parts.title', card.children.done, card.children.total));
    if (card.daysInColumn !== null) parts.push(t('card.days.title', card.daysInColumn));
    return parts.join('. ');
  }
}
