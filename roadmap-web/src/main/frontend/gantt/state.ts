// SPDX-License-Identifier: EUPL-1.2

import { isoOf, parseDay } from '../shared/dates';
import { type Filter, filterQuery, parseFilter, replaceQuery } from '../shared/filter';
import { type Column, COLUMNS, DEFAULT_COLUMNS } from './columns';
import type { Grouping, Opening } from './outline';
import type { Dimension } from './palette';
import { ZOOMS, type Zoom } from './scale';
import { type Layer, LAYERS } from './scene';

/** What a reader has set; all of it but the splitter is in the address, so that a link shows the same. */
export interface State {
  filter: Filter;
  group: Grouping;
  colour: Dimension;
  columns: Column[];
  show: Set<Layer>;
  opening: Opening;
  toggled: Set<string>;
  /** Pixels per day; null = fit the plan. */
  px: number | null;
  /** Day at the left edge. */
  at: number | null;
  row: string | null;
  /** Key of the baseline beside the bars; null = the approved plan. */
  baseline: string | null;
  gridWidth: number | null;
}

/** A kept plan that can stand as a ghost beside the bars. */
export interface Kept {
  key: string;
  name: string;
  /** Its state in words. */
  status: string;
  inForce: boolean;
}

/** The one that is shown: the chosen one, else the plan in force. */
export function shownOf(kept: Kept[], state: State): Kept | null {
  return kept.find((each) => each.key === state.baseline) ?? kept.find((each) => each.inForce) ?? null;
}

export const GROUPS: Grouping[] = ['tree', 'field', 'focal', 'lead', 'driver', 'status'];
export const COLOURS: Dimension[] = ['status', 'field', 'lead', 'driver'];

const STORE = 'roadmap.gantt';
const DEFAULT_LAYERS: Layer[] = ['baseline', 'deadlines'];

interface Remembered {
  columns?: string[];
  show?: string[];
  gridWidth?: number;
}

/** Address first, then what this browser remembers, then the default. */
export function readState(search: string): State {
  const query = new URLSearchParams(search);
  const kept = remembered();
  const listed = <T extends string>(name: 'columns' | 'show', known: readonly T[], standard: T[]): T[] => {
    const names = query.has(name) ? query.get(name)!.split(',') : kept[name];
    return names ? known.filter((k) => names.includes(k)) : standard;
  };
  const one = <T extends string>(name: string, known: readonly T[]): T => {
    const value = query.get(name) as T;
    return known.includes(value) ? value : known[0]!;
  };
  const zoom = query.get('zoom') ?? '';
  const px = zoom in ZOOMS ? ZOOMS[zoom as Zoom] : Number(zoom);
  return {
    filter: parseFilter(search),
    group: one('group', GROUPS),
    colour: one('colour', COLOURS),
    columns: listed('columns', COLUMNS, DEFAULT_COLUMNS),
    show: new Set(listed('show', LAYERS, DEFAULT_LAYERS)),
    opening: one('open', ['default', 'all', 'none']),
    toggled: new Set((query.get('toggled') ?? '').split(',').filter(Boolean)),
    px: px > 0 ? px : null,
    at: parseDay(query.get('at')),
    row: query.get('row'),
    baseline: query.get('baseline'),
    gridWidth: kept.gridWidth ?? null,
  };
}

/** Writes the state into the address and remembers columns, layers and splitter. */
export function writeState(state: State): void {
  const query = filterQuery(state.filter, location.search);
  const put = (name: string, value: string | null, standard = ''): void => {
    if (value !== null && value !== standard) query.set(name, value);
    else query.delete(name);
  };
  put('group', state.group, 'tree');
  put('colour', state.colour, 'status');
  put('columns', state.columns.join(','), DEFAULT_COLUMNS.join(','));
  put('show', [...state.show].join(','), DEFAULT_LAYERS.join(','));
  put('open', state.opening, 'default');
  put('toggled', [...state.toggled].join(',') || null);
  put('zoom', state.px === null ? null : String(Number(state.px.toPrecision(3))));
  put('at', state.at === null ? null : isoOf(Math.round(state.at)));
  put('row', state.row);
  put('baseline', state.baseline);
  replaceQuery(query);
  const kept: Remembered = { columns: state.columns, show: [...state.show] };
  if (state.gridWidth !== null) kept.gridWidth = state.gridWidth;
  try {
    localStorage.setItem(STORE, JSON.stringify(kept));
  } catch {
    // A browser may refuse to store anything: then nothing is remembered.
    return;
  }
}

function remembered(): Remembered {
  try {
    return JSON.parse(localStorage.getItem(STORE) ?? '{}') as Remembered;
  } catch {
    // Unreadable or refused: start with the defaults.
    return {};
  }
}
