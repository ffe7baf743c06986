// SPDX-License-Identifier: EUPL-1.2
import { parseDay } from '../shared/dates';
import {
  clearFilter,
  filterQuery,
  isFiltering,
  matcher,
  NO_LIGHT,
  parseFilter,
  replaceQuery,
  writeFilter,
  type Filter,
  type Filterable,
} from '../shared/filter';
import { filterBar, type FilterBar, type ListName } from '../shared/filterbar';
import { printLine, printLineElement } from '../shared/printline';
import type { Texts } from '../shared/texts';
import { GROUPS, valueOf, type Choice, type Column, type GroupBy, type Row, type SortKey } from './model';
import { parseSort, sortText } from './shape';

/** Filter, order and grouping of the table; all three live in the address. */
export class Query {
  readonly filter: Filter = parseFilter(location.search);
  bar: FilterBar;
  /** The filter in words, on paper. */
  readonly paper = printLineElement();
  private readonly address = new URLSearchParams(location.search);
  private keys: SortKey[] = parseSort(this.address.get('sort'));
  private by: GroupBy = GROUPS.find((g) => g === this.address.get('group')) ?? 'none';

  constructor(
    private readonly t: Texts,
    private readonly columns: () => readonly Column[],
    private readonly changed: () => void,
    private readonly roadmap: string,
  ) {
    this.bar = this.makeBar();
  }

  get sort(): readonly SortKey[] {
    return this.keys;
  }

  get groupBy(): GroupBy {
    return this.by;
  }

  get filtering(): boolean {
    return isFiltering(this.filter);
  }

  setSort(keys: SortKey[]): void {
    this.keys = keys;
    this.write();
  }

  setGroup(by: GroupBy): void {
    this.by = by;
    this.write();
  }

  reset(): void {
    clearFilter(this.filter);
    const old = this.bar.element;
    this.bar = this.makeBar();
    old.replaceWith(this.bar.element);
    this.write();
  }

  admitted(rows: readonly Row[]): Row[] {
    const admits = matcher(this.filter);
    return rows.filter((row) => admits(filterable(row)));
  }

  count(shown: number, all: number): void {
    this.bar.count(shown, all);
    this.paper.textContent = printLine(this.t, this.filter, shown, all, (name, value) => {
      return this.choices(name).find((c) => c.value === value)?.label ?? value;
    });
  }

  /** Address of an export of exactly these rows and columns, in this order. */
  exportPath(roadmap: string, format: string, columns: readonly Column[]): string {
    const query = filterQuery({ ...this.filter, roadmap: null });
    query.set('columns', columns.map((c) => c.id).join(','));
    if (this.keys.length) query.set('sort', sortText(this.keys));
    if (this.by !== 'none') query.set('group', this.by);
    return `api/v1/roadmaps/${encodeURIComponent(roadmap)}/exports/${format}?${query}`;
  }

  private write(): void {
    const query = filterQuery(this.filter, location.search);
    const put = (name: string, value: string): void => (value ? query.set(name, value) : query.delete(name));
    put('sort', sortText(this.keys));
    put('group', this.by === 'none' ? '' : this.by);
    replaceQuery(query);
    this.changed();
  }

  private makeBar(): FilterBar {
    const redraw = (filter: Filter): void => {
      writeFilter(filter);
      this.changed();
    };
    const bar = filterBar(this.t, this.filter, (name) => this.choices(name), redraw, this.roadmap);
    bar.element.classList.add('rm-no-print');
    return bar;
  }

  private choices(name: ListName): Choice[] {
    const column = this.columns().find((c) => c.id === (name === 'unit' ? 'lead' : name));
    if (name !== 'light') {
      const coded = name !== 'status';
      return (column?.choices ?? []).map((c) => ({ value: c.value, label: coded ? `${c.value} ${c.label}` : c.label }));
    }
    return ['GREEN', 'YELLOW', 'RED', 'GREY', NO_LIGHT].map((value) => ({ value, label: this.t(`light.${value}`) }));
  }
}

function filterable(row: Row): Filterable {
  const text = (id: string): string | null => {
    const value = valueOf(row, id);
    return value === null ? null : String(value);
  };
  return {
    key: row.key,
    title: text('title') ?? '',
    lead: text('lead'),
    field: text('field'),
    status: text('status'),
    light: text('light'),
    start: parseDay(text('start')),
    end: parseDay(text('forecastEnd') ?? text('end')),
  };
}
