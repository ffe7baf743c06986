// SPDX-License-Identifier: EUPL-1.2

import type { Stop } from '../shared/dom';
import { type FilterBar, filterBar, type ListName } from '../shared/filterbar';
import { listenToPlan } from '../shared/live';
import type { Choice } from '../shared/menu';
import { control } from './controls';
import { fillLegend } from './legend';
import * as linking from './links';
import { LIGHTS, STATUSES } from './palette';
import { letSplit } from './splitting';
import { type State, writeState } from './state';
import { Tools } from './tools';
import type { GanttView } from './view';
import { valueWord, type Words } from './words';

// Everything around the chart. It loads beside the plan, so that bars do not wait for buttons.
export { baselineMenu } from './baselines';
export * from './notice';

/** What is in a hand: a bar, a row, the line of a link. */
const IN_HAND = '.rm-gantt__ghost, .rm-gantt__dropmark, .rm-gantt__linkline';

/** Tells of changes by others, but only when nothing is in the hand: no plan is exchanged below a drag. */
export function listen(roadmap: string, changed: () => void): Stop {
  let waiting = 0;
  const tell = (): void => {
    clearTimeout(waiting);
    if (document.querySelector(IN_HAND)) waiting = window.setTimeout(tell, 200);
    else changed();
  };
  const stop = listenToPlan(roadmap, tell);
  return () => {
    clearTimeout(waiting);
    stop();
  };
}

/** The filter bar; {@code changed} arranges what is shown anew. */
export function filterOf(words: Words, state: State, roadmap: string, changed: () => void): FilterBar {
  return filterBar(
    words.t,
    state.filter,
    (name) => choices(words, name),
    () => {
      changed();
      writeState(state);
    },
    roadmap,
  );
}

export interface Furniture {
  tools: HTMLElement;
  /** After another plan was read. */
  refresh(): void;
  /** Shows the buttons of those who may change the plan. */
  editable(): void;
  stop: Stop;
}

/** Tools and legend of the chart, keyboard and pointer. */
export function furnish(view: GanttView, legend: HTMLElement, rare: (() => HTMLElement)[]): Furniture {
  const tools = new Tools(view, rare);
  const { state, words } = view;
  let filled = '';
  const told = (): void => {
    tools.refresh();
    const wanted = `${state.colour} ${state.show.has('critical')} ${words.model.version} ${words.baseline}`;
    if (wanted === filled) return;
    filled = wanted;
    fillLegend(legend, view);
  };
  view.told = told;
  view.linking = linking;
  view.follow();
  view.changed();
  letSplit(view.frame.splitter);
  const stop = control(view);
  const refresh = (): void => {
    told();
    tools.setUndated(words.model.rows.filter((r) => r.kind === 'MEASURE' && r.spanStart === null).length);
  };
  refresh();
  return { tools: tools.element, refresh, editable: () => tools.addEditing(), stop };
}

function choices(words: Words, name: ListName): Choice[] {
  const option = (value: string): Choice => ({
    value,
    label: valueWord(words, name === 'unit' ? 'lead' : name, value === 'NONE' ? null : value),
  });
  if (name === 'status') return STATUSES.map(option);
  if (name === 'light') return [...LIGHTS, 'NONE'].map(option);
  const values = new Set<string>();
  for (const row of words.model.rows) {
    const value = name === 'field' ? row.field : row.kind === 'MEASURE' ? row.lead : null;
    if (value) values.add(value);
  }
  const list = [...values].map(option);
  return name === 'unit' ? list.sort((a, b) => a.label.localeCompare(b.label)) : list;
}
