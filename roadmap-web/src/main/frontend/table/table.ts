// SPDX-License-Identifier: EUPL-1.2
import { address, getJson, Problem } from '../shared/api';
import { el, openDetails, tellTop, type Stop } from '../shared/dom';
import { matchOwn } from '../shared/filter';
import { listenToPlan } from '../shared/live';
import { textsOf, type Texts } from '../shared/texts';
import { Readings } from '../shared/readings';
import { onUndone } from '../shared/undo';
import { Blocks } from './blocks';
import { CardList } from './cards';
import { Editing } from './editing';
import { Grid } from './grid';
import { listenToKeys } from './keys';
import { Layout } from './layout';
import { isEditable, valueOf, type Column, type Line, type Row, type TableData, type Value } from './model';
import { listenToPointer } from './pointer';
import { printAll } from './print';
import { Query } from './query';
import { Selection } from './selection';
import { cycled, linesOf, sorted, sums } from './shape';
import { Tools } from './tools';

const NARROW = '(max-width: 719px)';

/** The table of one roadmap's measures: reads all rows, shapes them here, saves cell by cell. */
export class MeasureTable {
  readonly grid: Grid;
  readonly roadmap: string;
  readonly offline: string;
  private readonly t: Texts;
  private readonly selection = new Selection();
  private readonly layout = new Layout();
  private readonly query: Query;
  private readonly tools: Tools;
  private readonly cards: CardList;
  private readonly editing: Editing;
  private readonly blocks: Blocks;
  private readonly narrow = matchMedia(NARROW);
  private readonly closed = new Set<string>();
  private readonly stops: Stop[] = [];
  private readonly readings = new Readings(() => this.read());
  private data: TableData = { version: 0, asOf: '', columns: [], rows: [] };
  private byKey = new Map<string, Row>();
  private storedByKey = new Map<string, Row>();
  private lines: Line[] = [];
  private totals = new Map<string, Value>();
  private ended = false;

  constructor(private readonly host: HTMLElement) {
    const t = (this.t = textsOf(host));
    this.roadmap = host.dataset.roadmap ?? '';
    this.offline = t('offline');
    this.grid = new Grid(t, this.selection);
    this.query = new Query(t, () => this.data.columns, () => this.draw(), this.roadmap);
    this.cards = new CardList(t);
    this.tools = new Tools(t, {
      layout: this.layout,
      columns: () => this.data.columns,
      groupBy: () => this.query.groupBy,
      group: (by) => this.query.setGroup(by),
      relayout: () => this.draw(),
      exportLink: (format) => address(this.query.exportPath(this.roadmap, format, this.columns)),
    });
    this.editing = new Editing(this, t);
    this.blocks = new Blocks(this, t);
    const help = el('p', { id: 'tb-help', class: 'rm-visually-hidden', text: t('help') });
    host.append(this.query.bar.element, this.query.paper, this.tools.element, this.tools.note, help, this.tools.empty);
    host.append(this.grid.element, this.cards.element);
    listenToKeys(this);
    listenToPointer(this);
    this.wire();
    void this.reload();
  }

  stop(): void {
    this.ended = true;
    for (const stop of this.stops) stop();
  }

  private wire(): void {
    const redraw = (): void => this.draw();
    this.narrow.addEventListener('change', redraw);
    this.stops.push(() => this.narrow.removeEventListener('change', redraw));
    this.stops.push(printAll(this.host, this.t, () => ({ columns: this.columns, lines: this.allLines(), totals: this.totals })));
    this.stops.push(onUndone(() => void this.reload()));
    this.stops.push(listenToPlan(this.roadmap, () => void this.reload()));
    this.grid.element.addEventListener('focus', () => this.grid.refresh());
  }

  get columns(): Column[] {
    return this.layout.visible(this.data.columns);
  }

  row(key: string): Row | undefined {
    return this.byKey.get(key);
  }

  stored(key: string): Row | undefined {
    return this.storedByKey.get(key);
  }

  /** Reads the table; values that are on their way to the server stay as typed. */
  reload(): Promise<void> {
    return this.readings.again();
  }

  private async read(): Promise<void> {
    try {
      const path = `api/v1/roadmaps/${encodeURIComponent(this.roadmap)}/table`;
      const [{ data, unchanged }] = await Promise.all([
        getJson<TableData>(path, { keep: true }),
        matchOwn(this.query.filter, this.roadmap),
      ]);
      if (this.ended || (unchanged && this.data.version === data.version && !this.editing.failed.size)) return;
      this.takeIn(data);
    } catch (failed) {
      if (!(failed instanceof Problem)) throw failed;
      const reason = failed.detail || (failed.status ? failed.title : this.offline);
      this.tools.fail(this.t('failed', reason), () => void this.reload());
    }
  }

  private takeIn(data: TableData): void {
    // The answer is kept by its ETag: edits on the screen must not change it.
    const rows = data.rows.map((row) => ({ ...row }));
    const fresh = new Map(rows.map((row) => [row.key, row]));
    for (const id of this.editing.pending) {
      const [key, column] = id.split('|') as [string, string];
      const typed = this.byKey.get(key);
      const row = fresh.get(key);
      if (typed && row) row[column] = valueOf(typed, column);
    }
    this.data = { ...data, rows };
    this.byKey = fresh;
    this.storedByKey = new Map(data.rows.map((row) => [row.key, row]));
    this.draw();
    this.host.dataset.ready = 'true';
  }

  draw(): void {
    const { data, query } = this;
    const rows = sorted(query.admitted(data.rows), query.sort, data.columns);
    const active = this.lines[this.selection.line];
    this.lines = linesOf(rows, query.groupBy, data.columns, this.closed, this.t('unassigned'));
    this.totals = sums(rows, data.columns);
    this.follow(active);
    query.count(rows.length, data.rows.length);
    this.showEmpty(rows.length);
    const { columns, lines, totals } = this;
    this.selection.clamp(lines.length, columns.length);
    const narrow = this.narrow.matches;
    this.grid.element.hidden = narrow || rows.length === 0;
    this.cards.element.hidden = !narrow;
    tellTop(this.grid.element);
    if (narrow) this.cards.draw(lines, data.columns);
    else {
      const widths = columns.map((column) => this.layout.width(column));
      const { failed, pending } = this.editing;
      this.grid.draw({ columns, widths, lines, totals, sort: query.sort, failed, pending });
    }
  }

  /** The active cell stays on its row when rows come, go or change their order. */
  private follow(active: Line | undefined): void {
    if (!active || this.selection.line < 0) return;
    const same = this.lines[this.selection.line];
    if (same?.kind === active.kind && same.id === active.id) return;
    const line = this.lines.findIndex((l) => l.kind === active.kind && l.id === active.id);
    if (line >= 0) this.selection.to(line, this.selection.col);
  }

  private showEmpty(shown: number): void {
    if (shown || !this.data.columns.length) this.tools.showEmpty('', null);
    else if (!this.data.rows.length) this.tools.showEmpty(this.t('empty'), null);
    else this.tools.showEmpty(this.t('empty.filtered'), this.query.filtering ? () => this.query.reset() : null);
  }

  private allLines(): Line[] {
    const rows = sorted(this.query.admitted(this.data.rows), this.query.sort, this.data.columns);
    return linesOf(rows, this.query.groupBy, this.data.columns, new Set(), this.t('unassigned'));
  }

  move(line: number, col: number, extend: boolean): void {
    this.selection.to(line, col, extend);
    this.grid.reveal();
  }

  edit(typed: string | null): void {
    this.editing.start(typed);
  }

  enter(): void {
    const line = this.lines[this.selection.line];
    const column = this.columns[this.selection.col];
    if (line?.kind !== 'row' || !column) return;
    if (isEditable(column, line.row)) this.editing.start(null);
    else openDetails(line.row.key);
  }

  clear(): void {
    this.blocks.clear();
  }

  open(key: string): void {
    openDetails(key);
  }

  sort(col: number, add: boolean): void {
    const column = this.columns[col];
    if (column) this.query.setSort(cycled(this.query.sort, column.id, add));
  }

  resize(col: number, by: number): void {
    const column = this.columns[col];
    if (column) this.resizeTo(col, this.layout.width(column) + by);
  }

  resizeTo(col: number, rem: number): void {
    const column = this.columns[col];
    if (!column) return;
    this.layout.resize(column, rem);
    this.draw();
  }

  shift(col: number, by: number): void {
    const { columns } = this;
    const to = col + by;
    const column = columns[col];
    if (!column || col === 0 || to < 1 || to >= columns.length) return;
    const before = columns[by > 0 ? to + 1 : to];
    this.layout.moveBefore(this.data.columns, column.id, before?.id ?? null);
    this.draw();
    this.move(-1, to, false);
  }

  reorder(col: number, before: number | null): void {
    const { columns } = this;
    const column = columns[col];
    const target = before === null ? null : (columns[before]?.id ?? null);
    if (!column || target === column.id) return;
    this.layout.moveBefore(this.data.columns, column.id, target);
    this.draw();
  }

  toggleGroup(index: number, open: boolean | null): void {
    const line = this.lines[index];
    if (line?.kind !== 'group') return;
    if (open ?? !line.open) this.closed.delete(line.id);
    else this.closed.add(line.id);
    this.draw();
  }

  async ask(key: string, need: 'reason' | 'overrideReason', why: string): Promise<string | null> {
    const { askForText } = await import('../shared/ask');
    const { t } = this;
    return askForText({
      title: t('ask.title', key),
      text: why || t(`ask.${need}.text`),
      label: t(`ask.${need}`),
      ok: t('ask.ok'),
      cancel: t('cancel'),
      required: t('ask.required'),
    });
  }

  failed(reason: string): void {
    this.tools.fail(reason);
  }
}
