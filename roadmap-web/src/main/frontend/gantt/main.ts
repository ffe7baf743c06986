// SPDX-License-Identifier: EUPL-1.2

import { getJson, Problem } from '../shared/api';
import { attach, el, type Stop } from '../shared/dom';
import { matchOwn } from '../shared/filter';
import type { FilterBar } from '../shared/filterbar';
import { Readings } from '../shared/readings';
import { type Texts, textsOf } from '../shared/texts';
import type { Furniture } from './furniture';
import { buildModel, type Model, type Plan } from './model';
import type { BudgetCycle } from './scene';
import { type Kept, readState, shownOf } from './state';
import { GanttView } from './view';
import type { Words } from './words';

const NARROW = '(max-width: 719.98px)';

interface Shown {
  setModel(model: Model): void;
  arrange(): void;
  readonly shown: number;
  destroy(): void;
}

/** Loads the plan, chooses between chart and list, and keeps both current. */
class Gantt {
  private readonly t: Texts;
  private readonly state = readState(location.search);
  private readonly roadmap: string;
  private readonly kept: Kept[];
  private readonly words: Words;
  private readonly top = el('div', { class: 'rm-gantt__top' });
  private readonly message: HTMLElement;
  private readonly legend: HTMLElement;
  private readonly narrow = matchMedia(NARROW);
  private readonly parts = import('./furniture');
  private readonly readings = new Readings(() => this.readPlan());
  private shown: Shown | null = null;
  private bar: FilterBar | null = null;
  private furniture: Furniture | null = null;
  private unlisten: Stop = () => undefined;
  private waiting = 0;
  /** Where the shown plan came from. */
  private read = '';
  private gone = false;

  constructor(private readonly host: HTMLElement) {
    const t = (this.t = textsOf(host));
    this.roadmap = this.state.filter.roadmap ?? host.dataset.roadmap ?? '';
    this.kept = this.json('baselines', '[]');
    this.words = { t, model: null!, units: this.json('units', '{}'), baseline: '' };
    this.message = el('div', { 'aria-live': 'polite', text: t('loading') });
    this.legend = el('ul', { class: 'rm-legend', 'aria-label': t('legend') });
    host.replaceChildren(this.message);
    this.narrow.addEventListener('change', this.rebuild);
    if (this.roadmap) this.begin();
    else void this.empty();
  }

  private begin(): void {
    void this.load();
    void this.parts.then((parts) => {
      if (!this.gone) this.unlisten = parts.listen(this.roadmap, this.changed);
    });
  }

  readonly stop = (): void => {
    this.gone = true;
    clearTimeout(this.waiting);
    this.unlisten();
    this.narrow.removeEventListener('change', this.rebuild);
    this.clear();
  };

  private json<T>(name: string, none: string): T {
    return JSON.parse(this.host.dataset[name] || none) as T;
  }

  private load(): Promise<void> {
    return this.readings.again();
  }

  private async readPlan(): Promise<void> {
    try {
      const beside = this.state.baseline ? `?baseline=${encodeURIComponent(this.state.baseline)}` : '';
      const path = `${this.host.dataset.variant ?? `api/v1/roadmaps/${encodeURIComponent(this.roadmap)}`}/plan${beside}`;
      const [answer] = await Promise.all([
        getJson<Plan>(path, { keep: true }),
        matchOwn(this.state.filter, this.roadmap),
      ]);
      if (this.gone || (this.shown && answer.unchanged && path === this.read)) return;
      this.read = path;
      // Read by the benchmark: from data in memory to bars on the screen.
      const began = performance.now();
      const model = buildModel(answer.data);
      this.words.baseline = shownOf(this.kept, this.state)?.name ?? '';
      if (model.rows.length === 0) await this.empty();
      else if (this.narrow.matches) await this.showList(model);
      else this.showChart(model);
      performance.measure('rm-gantt-paint', { start: began });
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      if (!this.gone) await this.fail(problem);
    }
  }

  private showChart(model: Model): void {
    this.words.model = model;
    if (this.shown) {
      this.shown.setModel(model);
      this.furniture?.refresh();
      return this.count();
    }
    this.host.replaceChildren(this.top, this.message);
    this.message.replaceChildren();
    const view = new GanttView(this.host, this.words, this.state, this.json<BudgetCycle[]>('cycles', '[]'));
    this.shown = view;
    this.host.append(this.message, this.legend);
    view.setModel(model);
    this.host.dataset.ready = 'true';
    void this.parts.then((parts) => {
      if (this.shown !== view) return;
      const baselines = (): HTMLElement =>
        parts.baselineMenu(this.t, this.kept, this.state, this.roadmap, () => void this.load());
      this.furniture = parts.furnish(view, this.legend, [baselines]);
      this.addFilter(parts);
      this.top.append(this.furniture.tools);
      if (this.host.dataset.maySchedule) void this.letEdit(view);
    });
  }

  /** Readers load nothing of it. */
  private async letEdit(view: GanttView): Promise<void> {
    const { Editing } = await import('./editing');
    if (this.shown !== view) return;
    view.editing = new Editing(view, () => this.load());
    view.complain = (text) => this.message.replaceChildren(el('div', { class: 'rm-note rm-note--error', text }));
    this.furniture?.editable();
    this.host.dataset.editable = 'true';
    view.editing.openAsked();
  }

  private async showList(model: Model): Promise<void> {
    this.words.model = model;
    if (!this.shown) {
      const [{ PhoneList }, parts] = await Promise.all([import('./phone'), this.parts]);
      this.message.replaceChildren();
      this.host.replaceChildren(this.top, this.message);
      this.shown = new PhoneList(this.host, this.words, this.state);
      this.addFilter(parts);
    }
    this.shown.setModel(model);
    this.count();
    this.host.dataset.ready = 'true';
  }

  private addFilter(parts: Awaited<typeof this.parts>): void {
    this.bar = parts.filterOf(this.words, this.state, this.roadmap, () => {
      this.shown?.arrange();
      this.count();
    });
    this.top.replaceChildren(this.bar.element);
    this.count();
  }

  private count(): void {
    if (!this.shown || !this.bar) return;
    const all = this.words.model.measures;
    this.bar.count(this.shown.shown, all);
    this.message.replaceChildren();
    if (this.shown.shown === 0) this.message.append(el('p', { class: 'rm-empty', text: this.t('empty.filter', all) }));
  }

  private async empty(): Promise<void> {
    this.clear();
    const { showEmpty } = await this.parts;
    if (this.gone) return;
    showEmpty(this.message, this.t, Boolean(this.host.dataset.mayImport));
    this.host.dataset.ready = 'true';
  }

  private async fail(problem: Problem): Promise<void> {
    const notice = await this.parts;
    if (this.shown) notice.sayStale(this.t, problem);
    else notice.showFailure(this.message, this.t, problem, () => void this.load());
  }

  private clear(): void {
    this.furniture?.stop();
    this.furniture = null;
    this.shown?.destroy();
    this.shown = null;
    this.bar = null;
    this.top.replaceChildren();
    this.host.replaceChildren(this.message);
  }

  // Many changes at once, an import for example, are read once.
  private readonly changed = (): void => {
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => void this.load(), 400);
  };

  private readonly rebuild = (): void => {
    const { model } = this.words;
    if (!model?.rows.length) return;
    this.clear();
    if (this.narrow.matches) void this.showList(model);
    else this.showChart(model);
  };
}

attach('gantt', (host) => new Gantt(host).stop);
