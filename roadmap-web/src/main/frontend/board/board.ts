// SPDX-License-Identifier: EUPL-1.2
import { address, getJson } from '../shared/api';
import { parseDay } from '../shared/dates';
import { el, openDetails, tellTop, type Stop } from '../shared/dom';
import { clearFilter, isFiltering, matcher, matchOwn, NO_LIGHT, parseFilter, writeFilter, type Filter } from '../shared/filter';
import { filterBar, type FilterBar, type ListName } from '../shared/filterbar';
import { textsOf, type Texts } from '../shared/texts';
import { Readings } from '../shared/readings';
import { onUndone, undoButtons } from '../shared/undo';
import { CardPainter } from './card';
import type { Hands } from './hands';
import type { BoardData, Card } from './model';
import { reasonOf } from './reason';
import { readSettings, writeSettings, type Settings } from './settings';
import { Tools } from './tools';
import { BoardView } from './view';

const NARROW = '(max-width: 719px)';
const EMPTY: BoardData = { version: 0, columns: [], cards: [], names: {} };

/** The board of one roadmap: reads, filters, draws; cards move through {@link Hands} and the server. */
export class Board {
  readonly t: Texts;
  readonly roadmap: string;
  readonly view: BoardView;
  private readonly loading = import('./hands');
  private hands: Hands | null = null;
  private bar: FilterBar;
  private readonly filter: Filter = parseFilter(location.search);
  readonly tools: Tools;
  private readonly paper = el('p', { class: 'rm-print-only' });
  private readonly narrow = matchMedia(NARROW);
  readonly settings: Settings = readSettings();
  private readonly stops: Stop[] = [];
  private readonly readings = new Readings(() => this.read());
  data = EMPTY;
  private single = '';
  private newsWait = false;
  private ended = false;

  constructor(readonly host: HTMLElement) {
    const t = (this.t = textsOf(host));
    this.roadmap = host.dataset.roadmap ?? '';
    const help = el('p', { id: 'bd-help', class: 'rm-visually-hidden', text: t('help') });
    const painter = new CardPainter(t, () => this.data.names, (key) => address(`measures/${key}`), help.id);
    this.view = new BoardView(t, painter);
    this.bar = this.makeBar();
    this.tools = new Tools(t, this.settings, {
      changed: () => this.settingsChanged(),
      single: (status) => this.showSingle(status),
      resetFilter: () => this.resetFilter(),
      undo: undoButtons(t),
      readOnly: this.readOnly,
    });
    host.append(this.bar.element, this.paper, this.tools.element, this.tools.note, help, this.tools.empty, this.view.scroll);
    this.listenToClicks();
    const redraw = (): void => this.draw();
    this.narrow.addEventListener('change', redraw);
    this.stops.push(() => this.narrow.removeEventListener('change', redraw));
    const keep = (event: Event): void => (event as CustomEvent<URLSearchParams>).detail.set('lanes', this.settings.laneBy);
    document.addEventListener('roadmap:view', keep);
    this.stops.push(() => document.removeEventListener('roadmap:view', keep));
    this.stops.push(onUndone(() => void this.load()));
    // beside the cards, which do not wait for news of others
    void import('../shared/live').then(({ listenToPlan }) => {
      if (this.host.isConnected) this.stops.push(listenToPlan(this.roadmap, () => void this.load()));
    });
    void this.load();
  }

  stop(): void {
    this.ended = true;
    this.hands?.stop();
    for (const stop of this.stops) stop();
  }

  /** Reads the board unless a card is held or on its way: then the news wait for its end. */
  load(): Promise<void> {
    return this.readings.again();
  }

  private async read(): Promise<void> {
    if (this.hands?.busy) {
      this.newsWait = true;
      return;
    }
    this.newsWait = false;
    try {
      const path = `api/v1/roadmaps/${encodeURIComponent(this.roadmap)}/board`;
      const [{ data }] = await Promise.all([
        getJson<BoardData>(path, { keep: true }),
        matchOwn(this.filter, this.roadmap),
      ]);
      if (this.ended) return;
      if (this.hands?.busy) this.newsWait = true;
      else this.takeIn(data);
      await this.takeHold();
    } catch (failed) {
      this.tools.fail(reasonOf(failed, this.t), () => void this.load());
    }
  }

  /** The cards are seen first; then they can be taken. */
  private async takeHold(): Promise<void> {
    const { Hands } = await this.loading;
    if (this.ended || this.hands) return;
    this.hands = new Hands(this);
    this.hands.keys.settle();
    this.host.dataset.ready = 'true';
  }

  private takeIn(data: BoardData): void {
    // The answer is kept by its ETag: moves on the screen must not change it.
    this.data = { ...data, cards: data.cards.map((card) => ({ ...card })) };
    this.settings.collapsed ??= data.columns
      .map((c) => c.status)
      .filter((status) => !data.cards.some((card) => card.status === status));
    if (!data.columns.some((c) => c.status === this.single)) {
      const busiest = data.columns.find((c) => data.cards.some((card) => card.status === c.status));
      this.single = data.columns.find((c) => c.status === 'RUNNING')?.status ?? busiest?.status ?? '';
    }
    this.draw();
  }

  private makeBar(): FilterBar {
    const offered = (name: ListName): { value: string; label: string }[] => this.choices(name);
    const redraw = (filter: Filter): void => {
      writeFilter(filter);
      this.draw();
    };
    const bar = filterBar(this.t, this.filter, offered, redraw, this.roadmap);
    bar.element.classList.add('rm-no-print');
    return bar;
  }

  private resetFilter(): void {
    clearFilter(this.filter);
    writeFilter(this.filter);
    const old = this.bar.element;
    this.bar = this.makeBar();
    old.replaceWith(this.bar.element);
    this.draw();
  }

  /** What the cards have; a chosen value that no card has stays choosable. */
  private choices(name: ListName): { value: string; label: string }[] {
    if (name === 'status') return this.data.columns.map((c) => ({ value: c.status, label: this.t(`status.${c.status}`) }));
    const values = new Set(this.filter[name]);
    for (const card of this.data.cards) {
      const value = name === 'unit' ? card.lead : card[name];
      if (value ?? (name === 'light' ? NO_LIGHT : null)) values.add(value ?? NO_LIGHT);
    }
    return [...values].sort((a, b) => a.localeCompare(b, undefined, { numeric: true })).map((value) => {
      const title = this.data.names[value];
      return { value, label: name === 'light' ? this.t(`light.${value}`) : title ? `${value} ${title}` : value };
    });
  }

  draw(): void {
    const admits = matcher(this.filter);
    const quick = this.tools.quick();
    const shown = this.data.cards.filter((card) => admits(filterable(card)) && quick(card));
    const narrow = this.narrow.matches;
    this.view.draw({
      data: this.data,
      shown,
      laneBy: this.settings.laneBy,
      collapsed: new Set(narrow ? [] : this.settings.collapsed),
      collapsedLanes: new Set(this.settings.collapsedLanes),
      single: this.single,
    });
    this.host.classList.toggle('is-compact', this.settings.compact);
    const all = this.data.cards.length;
    this.bar.count(shown.length, all);
    void import('../shared/printline').then(({ printLine }) => {
      this.paper.textContent = printLine(this.t, this.filter, shown.length, all, (name, value) => {
        return this.choices(name).find((c) => c.value === value)?.label ?? value;
      });
    });
    this.tools.show(this.data, shown.length, isFiltering(this.filter) || this.tools.quickIsOn(), this.single);
    this.hands?.keys.settle();
    tellTop(this.view.scroll);
  }

  private settingsChanged(): void {
    writeSettings(this.settings);
    this.draw();
  }

  private showSingle(status: string): void {
    this.single = status;
    this.draw();
  }

  private listenToClicks(): void {
    const { grid } = this.view;
    grid.addEventListener('click', (event) => {
      const from = event.target as HTMLElement;
      const fold = from.closest('.bd-fold')?.parentElement?.dataset.status;
      const lane = from.closest<HTMLElement>('.bd-lane')?.dataset.lane;
      const key = from.closest<HTMLElement>('.bd-card')?.dataset.key;
      if (fold) this.toggle('collapsed', fold);
      else if (lane !== undefined) this.toggle('collapsedLanes', lane);
      else if (key && from.closest('.bd-more')) this.hands?.menu(key);
      else if (key && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        openDetails(key);
      }
    });
  }

  private toggle(list: 'collapsed' | 'collapsedLanes', id: string): void {
    const now = this.settings[list] ?? [];
    this.settings[list] = now.includes(id) ? now.filter((x) => x !== id) : [...now, id];
    this.settingsChanged();
  }

  /** The columns on the screen, in their order. */
  columns(): string[] {
    return this.narrow.matches ? [this.single] : this.data.columns.map((c) => c.status);
  }

  /** Folded ones are no stop of the arrows. */
  openColumns(): string[] {
    return this.columns().filter((s) => this.narrow.matches || !this.settings.collapsed?.includes(s));
  }

  get readOnly(): boolean {
    return this.host.dataset.readonly === 'true';
  }

  /** After a card was let go: reads what has waited for it. */
  resume(): void {
    if (this.newsWait && !this.hands?.busy) void this.load();
  }
}

function filterable(card: Card): Parameters<ReturnType<typeof matcher>>[0] {
  return { ...card, start: parseDay(card.start), end: parseDay(card.forecastEnd ?? card.end) };
}
