// SPDX-License-Identifier: EUPL-1.2

import type { Model, Row } from './model';

export const STATUSES = ['IDEA', 'PROPOSED', 'PLANNED', 'RELEASED', 'RUNNING', 'PAUSED', 'DONE', 'CANCELLED'];
export const LIGHTS = ['RED', 'YELLOW', 'GREEN', 'GREY'];

export type Dimension = 'status' | 'field' | 'focal' | 'lead' | 'driver';

const NAMES = [
  'surface-raised', 'surface-sunken', 'surface-hover', 'surface-selected', 'text', 'text-muted', 'border',
  'border-strong', 'accent', 'focus', 'bar', 'bar-edge', 'bar-summary', 'bar-text', 'ghost', 'critical',
  'today', 'deadline', 'grid-line', 'weekend', 'holiday', 'link-line', 'red-text', 'green-text', 'red-mark', 'yellow-mark',
  'grey-mark', 'cat-0', 'cat-1', 'cat-2', 'cat-3', 'cat-4', 'cat-5', 'cat-6', 'cat-7', 'cat-8', 'cat-9',
] as const;

export type ColourName = (typeof NAMES)[number];

/** The colours of the theme as the page shows them now. */
export interface Palette {
  (name: ColourName): string;
  /** True when the system dictates colours: shapes are told by outline and hatch alone. */
  forced: boolean;
}

/** Reads the theme of {@code host}; to be read again when the theme changes. */
export function readPalette(host: HTMLElement): Palette {
  const style = getComputedStyle(host);
  const forced = matchMedia('(forced-colors: active)').matches;
  const colours = new Map<string, string>();
  for (const name of NAMES) colours.set(name, style.getPropertyValue(`--rm-${name}`).trim() || '#1f5f8b');
  if (forced) forceColours(host, colours);
  return Object.assign((name: ColourName) => colours.get(name)!, { forced });
}

/** Calls {@code changed} whenever the colours of the page may have changed. */
export function watchTheme(changed: () => void): () => void {
  const attribute = new MutationObserver(changed);
  attribute.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    attribute.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

function forceColours(host: HTMLElement, colours: Map<string, string>): void {
  const probe = document.createElement('span');
  host.append(probe);
  const system = (name: string): string => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const [text, canvas, mark] = [system('CanvasText'), system('Canvas'), system('Highlight')];
  for (const name of NAMES) colours.set(name, text);
  for (const name of ['surface-raised', 'surface-sunken', 'surface-hover', 'weekend', 'holiday', 'bar', 'surface-selected']) {
    colours.set(name, canvas);
  }
  for (const name of ['grid-line', 'border']) colours.set(name, system('GrayText'));
  for (const name of ['accent', 'focus', 'today', 'critical']) colours.set(name, mark);
  probe.remove();
}

/** How a bar looks: the pattern tells the status, the colour what the reader chose. */
export interface Look {
  colour: ColourName;
  pattern: 'solid' | 'hollow' | 'hatched';
}

export interface LegendEntry {
  label: string;
  colour: ColourName;
  pattern: Look['pattern'];
}

const STATUS_COLOURS: Record<string, ColourName> = {
  IDEA: 'cat-0',
  PROPOSED: 'cat-7',
  PLANNED: 'cat-8',
  RELEASED: 'cat-2',
  RUNNING: 'accent',
  PAUSED: 'yellow-mark',
  DONE: 'grey-mark',
  CANCELLED: 'grey-mark',
};

/** Colours by one dimension; values beyond nine share the colour of "others". */
export class Colouring {
  private readonly colours = new Map<string, ColourName>();
  readonly legend: LegendEntry[] = [];

  constructor(
    model: Model,
    readonly dimension: Dimension,
    label: (dimension: Dimension, value: string | null) => string,
    others: string,
  ) {
    const counts = new Map<string, number>();
    let without = false;
    for (const row of model.rows) {
      if (row.kind !== 'MEASURE') continue;
      const value = row[dimension];
      if (value === null) without = true;
      else counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (dimension === 'status') {
      for (const status of STATUSES) {
        if (!counts.has(status)) continue;
        this.colours.set(status, STATUS_COLOURS[status]!);
        this.legend.push({ label: label(dimension, status), colour: STATUS_COLOURS[status]!, pattern: patternOf(status) });
      }
      return;
    }
    let values = [...counts.keys()];
    if (dimension !== 'field') values.sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
    const crowd = values.length > 9;
    values = values.slice(0, 9);
    values.forEach((value, i) => {
      const colour = `cat-${i + 1}` as ColourName;
      this.colours.set(value, colour);
      this.legend.push({ label: label(dimension, value), colour, pattern: 'solid' });
    });
    if (crowd || without) this.legend.push({ label: crowd ? others : label(dimension, null), colour: 'cat-0', pattern: 'solid' });
  }

  look(row: Row): Look {
    return {
      colour: this.colours.get(row[this.dimension] ?? '') ?? 'cat-0',
      pattern: patternOf(row.status),
    };
  }
}

function patternOf(status: string | null): Look['pattern'] {
  if (status === 'IDEA' || status === 'PROPOSED' || status === 'CANCELLED') return 'hollow';
  return status === 'PAUSED' ? 'hatched' : 'solid';
}
