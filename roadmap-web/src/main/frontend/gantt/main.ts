// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { address, getJson, Problem } from '../shared/api';
import { attach, el, type Stop } from '../shared/dom';
import { type FilterBar, filterBar, type ListName } from '../shared/filterbar';
import { listen } from '../shared/live';
import type { Choice } from '../shared/menu';
import { textsOf } from '../shared/texts';
import { control } from './controls';
import { fillLegend } from './legend';
import { buildModel, type Model, type Plan } from './model';
import { LIGHTS, STATUSES } from './palette';
import type { BudgetCycle } from './scene';
import { readState, writeState } from './state';
import { Tools } from './tools';
import { GanttView } from './view';
import { valueWord, type Words } from './words';

const NARROW = '(max-width: 719.98px)';

interface Shown {
  setModel(model: Model): void;
  arrange(): void;
  readonly shown: number;
  destroy(): void;
}

/** Loads the plan, chooses between chart and list, and keeps both current. */
function start(host: HTMLElement): Stop {
  const t = textsOf(host);
  const state = readState(location.search);
  const roadmap = state.filter.roadmap ?? host.dataset.roadmap ?? '';
  const words: Words = { t, model: null!, units: JSON.parse(host.dataset.units || '{}') as Record<string, string> };
  const cycles = JSON.parse(host.dataset.cycles || '[]') as BudgetCycle[];
  const message = el('div', { class: 'rm-gantt__message', 'aria-live': 'polite', text: t('loading') });
  const narrow = matchMedia(NARROW);
  const stops: Stop[] = [];
  let shown: Shown | null = null;
  let bar: FilterBar | null = null;
  let waiting = 0;
  let gone = false;
  host.replaceChildren(message);

  const load = async (): Promise<void> => {
    if (!roadmap) return empty();
    try {
      const answer = await getJson<Plan>(`api/v1/roadmaps/${encodeURIComponent(roadmap)}/plan`, { keep: true });
      if (gone || (shown && answer.unchanged)) return;
      // Read by the benchmark: from data in memory to bars on the screen.
      const began = performance.now();
      await show(buildModel(answer.data));
      performance.measure('rm-gantt-paint', { start: began });
    } catch (problem) {
      if (!(problem instanceof Problem) && !gone) throw problem;
      if (!gone) fail(problem as Problem);
    }
  };

  const show = async (model: Model): Promise<void> => {
    words.model = model;
    if (model.rows.length === 0) return empty();
    if (!shown) await build();
    shown!.setModel(model);
    message.replaceChildren();
    count();
    host.dataset.ready = 'true';
  };

  const count = (): void => {
    if (!shown || !bar) return;
    bar.count(shown.shown, words.model.measures);
    message.replaceChildren();
    if (shown.shown === 0) message.append(el('p', { class: 'rm-empty', text: t('empty.filter', words.model.measures) }));
  };

  const build = async (): Promise<void> => {
    const phone = narrow.matches ? (await import('./phone')).PhoneList : null;
    host.replaceChildren();
    bar = filterBar(t, state.filter, (name) => choices(words, name), () => {
      shown?.arrange();
      count();
      writeState(state);
    });
    host.append(bar.element);
    if (phone) {
      shown = new phone(host, words, state, () => undefined);
      host.append(message);
      return;
    }
    shown = desktop(host, words, state, cycles, message);
  };

  const empty = (): void => {
    clear();
    message.replaceChildren(
      el(
        'div',
        { class: 'rm-empty' },
        el('strong', { text: t('empty.title') }),
        el('p', { text: t('empty.text') }),
        el('a', { class: 'rm-button rm-button--primary', href: address('import'), text: t('empty.import') }),
        el('a', { href: address('measures'), text: t('empty.create') }),
      ),
    );
    host.dataset.ready = 'true';
  };

  const fail = (problem: Problem): void => {
    const known: Record<number, string> = { 0: 'error.offline', 404: 'error.unknown' };
    const text = t(known[problem.status] ?? 'error.server', problem.status);
    const detail = problem.status in known ? '' : problem.message;
    if (shown) return announce(`${text} ${t('error.stale')}`);
    message.replaceChildren(
      el(
        'div',
        { class: 'rm-note rm-note--error', role: 'alert' },
        el('p', { text: `${text} ${detail}`.trim() }),
        el('button', { type: 'button', class: 'rm-button', text: t('error.retry'), onclick: () => void load() }),
      ),
    );
  };

  const clear = (): void => {
    shown?.destroy();
    shown = null;
    host.replaceChildren(message);
  };

  const rebuild = (): void => {
    if (!words.model?.rows.length) return;
    clear();
    void show(words.model);
  };

  // Many changes at once, an import for example, are read once.
  const refresh = (): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void load(), 400);
  };

  narrow.addEventListener('change', rebuild);
  stops.push(
    () => narrow.removeEventListener('change', rebuild),
    roadmap ? listen(roadmap, refresh) : () => undefined,
  );
  void load();
  return () => {
    gone = true;
    clearTimeout(waiting);
    for (const stop of stops) stop();
    clear();
  };
}

function desktop(
  host: HTMLElement,
  words: Words,
  state: ReturnType<typeof readState>,
  cycles: BudgetCycle[],
  message: HTMLElement,
): Shown {
  const legend = el('ul', { class: 'rm-legend', 'aria-label': words.t('legend') });
  let tools: Tools | null = null;
  let shown = '';
  const view = new GanttView(host, words, state, cycles, () => {
    tools?.refresh();
    const wanted = `${state.colour} ${state.show.has('critical')} ${words.model.version}`;
    if (!view?.colouring || wanted === shown) return;
    shown = wanted;
    fillLegend(legend, view);
  });
  tools = new Tools(view);
  host.insertBefore(tools.element, view.element);
  host.append(message, legend);
  const stop = control(view);
  return {
    setModel(model) {
      view.setModel(model);
      tools!.setUndated(model.rows.filter((row) => row.kind === 'MEASURE' && row.spanStart === null).length);
    },
    arrange: () => view.arrange(),
    get shown() {
      return view.shown;
    },
    destroy() {
      stop();
      view.destroy();
    },
  };
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

attach('gantt', start);
