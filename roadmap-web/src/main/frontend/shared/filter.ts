// SPDX-License-Identifier: EUPL-1.2

import { type Day, isoOf, parseDay } from './dates';

/** What table, Gantt and board show; lives in the page's address. Empty lists and nulls admit all. */
export interface Filter {
  roadmap: string | null;
  /** Both ends inclusive; what lies at least partly between them is shown. */
  from: Day | null;
  to: Day | null;
  unit: string[];
  field: string[];
  status: string[];
  light: string[];
  q: string;
  /**
   * Conditions on own fields by name, as the server takes them: several of one field mean any of them. Choices stand as
   * they are, texts are contained, numbers and dates are `from..to`, '' means without a value. Java twin: OwnFieldFilter.
   */
  own: Record<string, string[]>;
  /** Keys of the measures that {@link own} admits, as the server said; null while nothing is asked. */
  among: Set<string> | null;
}

/** What a filter looks at; dates as planned or, where later, as forecast. */
export interface Filterable {
  key: string;
  title: string;
  lead: string | null;
  field: string | null;
  status: string | null;
  light: string | null;
  start: Day | null;
  end: Day | null;
}

const OWN = 'own.';
const LISTS = ['unit', 'field', 'status', 'light'] as const;

export const NO_LIGHT = 'NONE';

/** Reads the filter of an address; unreadable dates count as absent. */
export function parseFilter(search: string): Filter {
  const query = new URLSearchParams(search);
  const list = (name: string): string[] =>
    (query.get(name) ?? '').split(',').map((s) => s.trim()).filter(Boolean);
  const own: Filter['own'] = {};
  for (const name of new Set(query.keys())) {
    if (name.startsWith(OWN)) own[name.slice(OWN.length)] = query.getAll(name);
  }
  return {
    roadmap: query.get('roadmap') || null,
    from: parseDay(query.get('from')),
    to: parseDay(query.get('to')),
    unit: list('unit'),
    field: list('field'),
    status: list('status'),
    light: list('light'),
    q: (query.get('q') ?? '').trim(),
    own,
    among: null,
  };
}

/** The query of an address with the filter in it; other parameters of {@code search} stay. */
export function filterQuery(filter: Filter, search = ''): URLSearchParams {
  const query = new URLSearchParams(search);
  const put = (name: string, value: string | null): void => {
    if (value) query.set(name, value);
    else query.delete(name);
  };
  put('roadmap', filter.roadmap);
  put('from', filter.from === null ? null : isoOf(filter.from));
  put('to', filter.to === null ? null : isoOf(filter.to));
  for (const name of LISTS) put(name, filter[name].join(','));
  put('q', filter.q);
  for (const name of [...query.keys()]) if (name.startsWith(OWN)) query.delete(name);
  for (const [name, texts] of Object.entries(filter.own)) for (const text of texts) query.append(OWN + name, text);
  return query;
}

/** Writes the filter into the page's address without a new history entry. */
export function writeFilter(filter: Filter): void {
  replaceQuery(filterQuery(filter, location.search));
}

/** Replaces the query of the page's address; commas stay readable. */
export function replaceQuery(query: URLSearchParams): void {
  const text = query.toString().replaceAll('%2C', ',');
  history.replaceState(history.state, '', location.pathname + (text ? `?${text}` : '') + location.hash);
}

/** True when something is filtered; the roadmap is no filter. */
export function isFiltering(filter: Filter): boolean {
  return Boolean(
    filter.q ||
      filter.from !== null ||
      filter.to !== null ||
      LISTS.some((name) => filter[name].length) ||
      Object.keys(filter.own).length,
  );
}

/**
 * Returns the test whether a row is shown. Words of `q` must all occur in key or title, in any order and
 * case. A row without dates is not shown when `from` or `to` is set; light `NONE` admits rows without one.
 */
export function matcher(filter: Filter): (row: Filterable) => boolean {
  const words = filter.q.toLowerCase().split(/\s+/).filter(Boolean);
  const sets = {
    unit: new Set(filter.unit),
    field: new Set(filter.field),
    status: new Set(filter.status),
    light: new Set(filter.light),
  };
  const admits = (set: Set<string>, value: string | null): boolean =>
    set.size === 0 || set.has(value ?? NO_LIGHT);
  const { among } = filter;
  return (row) => {
    if (among && !among.has(row.key)) return false;
    if (filter.from !== null && (row.end ?? row.start ?? -Infinity) < filter.from) return false;
    if (filter.to !== null && (row.start ?? row.end ?? Infinity) > filter.to) return false;
    if (!admits(sets.unit, row.lead) || !admits(sets.field, row.field)) return false;
    if (!admits(sets.status, row.status) || !admits(sets.light, row.light)) return false;
    if (words.length === 0) return true;
    const text = `${row.key} ${row.title}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

/** No condition at all; the roadmap stays. */
export function clearFilter(filter: Filter): void {
  Object.assign(filter, { from: null, to: null, unit: [], field: [], status: [], light: [], q: '', own: {}, among: null });
}

/** Asks the server which measures the own fields admit; nothing is asked where no own field is filtered. */
export async function matchOwn(filter: Filter, roadmap: string): Promise<void> {
  if (Object.keys(filter.own).length) await (await import('./ownfilter')).match(filter, roadmap);
  else filter.among = null;
}
