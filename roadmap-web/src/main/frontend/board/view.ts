// SPDX-License-Identifier: EUPL-1.2
import type { CardPainter } from './card';
import { cells, lanes, type BoardData, type Card, type Column, type LaneBy, type Place } from './model';
import type { Texts } from '../shared/texts';

export interface Shape {
  data: BoardData;
  /** The cards that pass the filter. */
  shown: readonly Card[];
  laneBy: LaneBy;
  collapsed: ReadonlySet<string>;
  collapsedLanes: ReadonlySet<string>;
  /** The one column a narrow screen shows. */
  single: string;
}

function element(tag: string, className: string, text?: string): HTMLElement {
  const result = document.createElement(tag);
  result.className = className;
  if (text !== undefined) result.textContent = text;
  return result;
}

/** The board's DOM. Elements of cards and cells are kept and moved, never rebuilt: focus and scroll survive. */
export class BoardView {
  readonly grid = element('div', 'bd-grid');
  readonly scroll = element('div', 'bd-scroll');
  readonly marker = element('li', 'bd-marker');
  private readonly heads = new Map<string, HTMLElement>();
  private readonly cellOf = new Map<string, HTMLElement>();
  private readonly laneHeads = new Map<string, HTMLElement>();
  private readonly items = new Map<string, { item: HTMLLIElement; drawn: string }>();

  constructor(
    private readonly t: Texts,
    private readonly painter: CardPainter,
  ) {
    this.marker.setAttribute('aria-hidden', 'true');
    this.scroll.append(this.grid);
  }

  box(key: string): HTMLElement | null {
    return (this.items.get(key)?.item.firstElementChild as HTMLElement | null) ?? null;
  }

  head(status: string): HTMLElement | undefined {
    return this.heads.get(status);
  }

  cell(status: string, lane: string): HTMLElement | undefined {
    return this.cellOf.get(`${lane}|${status}`);
  }

  cellsOf(status: string): HTMLElement[] {
    return [...this.cellOf.values()].filter((cell) => cell.dataset.status === status);
  }

  /** Keys of a cell in the order seen, the marker and hidden ones left out. */
  keysIn(status: string, lane: string): string[] {
    const list = this.cell(status, lane)?.firstElementChild;
    const keys: string[] = [];
    for (let item = list?.firstElementChild; item; item = item.nextElementSibling) {
      const key = (item as HTMLElement).dataset.item;
      if (key) keys.push(key);
    }
    return keys;
  }

  showMarker(place: Place): void {
    const list = this.cell(place.status, place.lane)?.firstElementChild;
    if (!list) return;
    const before = place.before === null ? null : (this.items.get(place.before)?.item ?? null);
    if (this.marker.parentElement === list && this.marker.nextElementSibling === before) return;
    list.insertBefore(this.marker, before?.parentElement === list ? before : null);
  }

  hideMarker(): void {
    this.marker.remove();
  }

  draw(shape: Shape): void {
    const focused = document.activeElement;
    const held = focused && this.grid.contains(focused) ? (focused as HTMLElement) : null;
    const { columns } = shape.data;
    this.grid.style.gridTemplateColumns = columns
      .map((c) => (shape.collapsed.has(c.status) ? 'var(--bd-folded)' : 'minmax(var(--bd-column), 1fr)'))
      .join(' ');
    const order: HTMLElement[] = columns.map((column) => this.drawHead(column, shape));
    const seenCells = new Set<string>();
    const seenCards = new Set<string>();
    const parts = lanes(shape.shown, shape.laneBy, shape.data.names);
    for (const lane of parts) {
      if (shape.laneBy !== 'none') order.push(this.drawLaneHead(lane.id, lane.cards.length, shape));
      const byStatus = cells(lane.cards);
      for (const column of columns) {
        const cards = byStatus.get(column.status) ?? [];
        order.push(this.drawCell(column.status, lane.id, cards, shape, seenCards));
        seenCells.add(`${lane.id}|${column.status}`);
      }
    }
    this.sweep(seenCells, seenCards, new Set(parts.map((lane) => lane.id)), shape);
    arrange(this.grid, order);
    if (held && document.activeElement !== held && held.isConnected) held.focus({ preventScroll: true });
  }

  private sweep(cellIds: Set<string>, cardKeys: Set<string>, laneIds: Set<string>, shape: Shape): void {
    for (const [id, cell] of this.cellOf) if (!cellIds.has(id)) this.drop(this.cellOf, id, cell);
    for (const [key, entry] of this.items) if (!cardKeys.has(key)) this.drop(this.items, key, entry.item);
    for (const [id, head] of this.laneHeads)
      if (shape.laneBy === 'none' || !laneIds.has(id)) this.drop(this.laneHeads, id, head);
  }

  private drop<T>(map: Map<string, T>, id: string, node: HTMLElement): void {
    map.delete(id);
    node.remove();
  }

  private drawHead(column: Column, shape: Shape): HTMLElement {
    const { status, wipMax } = column;
    const { t } = this;
    let head = this.heads.get(status);
    if (!head) {
      head = element('div', 'bd-head');
      head.dataset.status = status;
      head.innerHTML =
        '<button type="button" class="bd-fold"><svg aria-hidden="true" viewBox="0 0 12 12"><path d="M3 4.5 6 7.5 9 4.5"/></svg></button>' +
        '<h2 class="bd-name"></h2><span class="bd-count"></span><p class="bd-wip"></p><p class="bd-why"></p>';
      this.heads.set(status, head);
    }
    const folded = shape.collapsed.has(status);
    const all = shape.data.cards.filter((c) => c.status === status).length;
    const shown = shape.shown.filter((c) => c.status === status).length;
    const [fold, name, count, wip] = Array.from(head.children) as HTMLElement[];
    const over = wipMax !== null && all > wipMax;
    const label = t(`status.${status}`);
    head.classList.toggle('is-folded', folded);
    head.classList.toggle('is-single', status === shape.single);
    head.classList.toggle('is-over', over);
    fold!.setAttribute('aria-expanded', String(!folded));
    fold!.setAttribute('aria-label', t(folded ? 'column.unfold' : 'column.fold', label));
    name!.textContent = label;
    count!.textContent = shown === all ? String(all) : t('count.part', shown, all);
    count!.setAttribute('title', t('column.count', shown, all));
    wip!.textContent =
      wipMax === null ? '' : over ? t('column.over', all, wipMax) : t('column.wip', wipMax);
    wip!.hidden = wipMax === null;
    return head;
  }

  private drawLaneHead(id: string, count: number, shape: Shape): HTMLElement {
    let head = this.laneHeads.get(id);
    if (!head) {
      head = element('div', 'bd-lane');
      head.dataset.lane = id;
      head.innerHTML =
        '<button type="button" class="bd-lane-fold"><svg aria-hidden="true" viewBox="0 0 12 12"><path d="M3 4.5 6 7.5 9 4.5"/></svg><span></span></button>';
      this.laneHeads.set(id, head);
    }
    const name = id === '' ? this.t('lane.none') : `${id} ${shape.data.names[id] ?? ''}`.trim();
    head.querySelector('span')!.textContent = this.t('lane.name', name, count);
    head.firstElementChild!.setAttribute('aria-expanded', String(!shape.collapsedLanes.has(id)));
    return head;
  }

  private drawCell(status: string, lane: string, cards: Card[], shape: Shape, seen: Set<string>): HTMLElement {
    const id = `${lane}|${status}`;
    let cell = this.cellOf.get(id);
    if (!cell) {
      cell = element('div', 'bd-cell');
      cell.dataset.status = status;
      cell.dataset.lane = lane;
      const list = element('ul', 'bd-list');
      list.setAttribute('role', 'list');
      cell.append(list);
      this.cellOf.set(id, cell);
    }
    const label = this.t('cell.label', this.t(`status.${status}`), cards.length);
    cell.classList.toggle('is-folded', shape.collapsed.has(status));
    cell.classList.toggle('is-single', status === shape.single);
    cell.hidden = shape.collapsedLanes.has(lane);
    cell.dataset.label = label;
    const list = cell.firstElementChild as HTMLElement;
    list.setAttribute('aria-label', lane ? `${label}, ${shape.data.names[lane] ?? lane}` : label);
    list.hidden = shape.collapsed.has(status);
    const order: HTMLElement[] = [];
    for (const card of cards) {
      seen.add(card.key);
      order.push(this.drawCard(card));
    }
    arrange(list, order);
    return cell;
  }

  private drawCard(card: Card): HTMLLIElement {
    const drawn = JSON.stringify(card);
    const known = this.items.get(card.key);
    if (!known) {
      const item = this.painter.create(card);
      this.items.set(card.key, { item, drawn });
      return item;
    }
    if (known.drawn !== drawn) {
      this.painter.fill(known.item, card);
      known.drawn = drawn;
    }
    return known.item;
  }
}

/** Puts the children into the order with as few moves as needed. */
function arrange(parent: HTMLElement, order: readonly HTMLElement[]): void {
  if (parent.childElementCount === 0) {
    parent.append(...order);
    return;
  }
  let at: Element | null = parent.firstElementChild;
  for (const node of order) {
    if (at === node) at = at.nextElementSibling;
    else parent.insertBefore(node, at);
  }
  while (at) {
    const next: Element | null = at.nextElementSibling;
    at.remove();
    at = next;
  }
}
