// SPDX-License-Identifier: EUPL-1.2

import { attr, el } from '../shared/dom';
import { fillChoices, menuButton } from '../shared/menu';
import { undoButtons } from '../shared/undo';
import { measureOf } from './model';
import { moreButton, select } from './more';
import type { Grouping, Opening } from './outline';
import { type Zoom, ZOOMS } from './scale';
import { type Layer, LAYERS } from './scene';
import { GROUPS } from './state';
import type { GanttView } from './view';

/** The line of buttons above the chart. */
export class Tools {
  readonly element: HTMLElement;
  private readonly zooms = new Map<Zoom, HTMLButtonElement>();
  private readonly selection: HTMLButtonElement;
  private readonly undated: HTMLButtonElement;
  private readonly why: HTMLButtonElement;
  private move: HTMLButtonElement | null = null;

  /** {@code rare} = what else stands in the menu, made each time it opens. */
  constructor(
    private readonly view: GanttView,
    private readonly rare: (() => HTMLElement)[],
  ) {
    const { t } = view.words;
    const zoom = el('div', { class: 'rm-segments', role: 'group', 'aria-label': t('zoom.label') });
    for (const name of Object.keys(ZOOMS) as Zoom[]) {
      const button = this.button(t(`zoom.${name}`), () => view.setZoom(name));
      this.zooms.set(name, button);
      zoom.append(button);
    }
    const scale = (factor: number) => () => view.viewport.zoom(view.viewport.scale.px * factor);
    this.selection = this.button(t('fit.selection'), () => this.fitChosen());
    this.undated = this.button('', () => this.nextUndated());
    this.why = this.button(t('why.button'), async () => (await import('./why')).showWhy(view));
    this.why.dataset.testid = 'why-here';
    this.why.hidden = Boolean(view.host.dataset.variant);
    this.element = el(
      'div',
      { class: 'rm-gantt__tools' },
      zoom,
      el(
        'div',
        { class: 'rm-segments' },
        this.button('−', scale(1 / 1.5), t('zoom.out')),
        this.button('+', scale(1.5), t('zoom.in')),
      ),
      el(
        'div',
        { class: 'rm-segments', role: 'group', 'aria-label': t('fit.label') },
        this.button(t('fit.all'), () => view.viewport.fit(view.words.model.from, view.words.model.to)),
        this.selection,
        this.button(t('fit.today'), () => view.viewport.show(view.words.model.asOf, 0.3)),
      ),
      select(view, 'group', GROUPS, (value) => {
        view.state.group = value as Grouping;
        view.arrange();
      }),
      this.why,
      this.display(),
      moreButton(view, () => this.rare.map((make) => make())),
      this.undated,
      el('p', { id: 'rm-gantt-help', hidden: true, text: t('help') }),
    );
  }

  private fitChosen(): void {
    const row = this.view.chosen;
    if (row?.spanStart != null && row.spanEnd !== null) this.view.viewport.fit(row.spanStart, row.spanEnd);
  }

  /** Shows what is chosen now; called after every change of the view. */
  refresh(): void {
    const { view } = this;
    for (const [name, button] of this.zooms) attr(button, 'aria-pressed', String(view.zoom === name));
    this.selection.disabled = view.chosen?.spanStart == null;
    this.why.disabled = !view.chosen || !measureOf(view.chosen);
    if (this.move) this.move.disabled = view.chosen?.editable !== true && view.picked.size < 2;
  }

  addEditing(): void {
    const { view } = this;
    const { t } = view.words;
    this.move = this.button(t('edit.button'), () => void view.editing?.openDialog(), t('edit.button.label'));
    this.move.dataset.testid = 'move';
    this.why.before(this.move);
    this.element.append(undoButtons(t));
    document.getElementById('rm-gantt-help')?.append(` ${t('edit.help')}`);
    this.refresh();
  }

  /** How many measures have no date; the button walks through them. */
  setUndated(count: number): void {
    this.undated.hidden = count === 0;
    this.undated.textContent = this.view.words.t('undated.count', count);
  }

  private button(text: string, run: () => void, label?: string): HTMLButtonElement {
    return el('button', {
      type: 'button',
      class: 'rm-button rm-button--small',
      'aria-label': label,
      title: label,
      text,
      onclick: run,
    });
  }

  private display(): HTMLElement {
    const { view } = this;
    const { t } = view.words;
    return menuButton(t('display'), (panel) => {
      const choices = LAYERS.map((value) => ({ value, label: t(`layer.${value}`) }));
      fillChoices(panel, choices, [...view.state.show], (chosen) => {
        view.state.show = new Set(chosen as Layer[]);
        view.changed();
      });
      const open = (opening: Opening) => () => {
        view.state.opening = opening;
        view.state.toggled.clear();
        view.unfold();
      };
      panel.append(
        el(
          'div',
          { class: 'rm-popover__foot' },
          this.button(t('open.all'), open('all')),
          this.button(t('open.none'), open('none')),
          this.button(t('open.default'), open('default')),
          el('p', { class: 'rm-muted', text: t('help') }),
        ),
      );
    });
  }

  private nextUndated(): void {
    const { view } = this;
    const { lines } = view;
    const from = (view.chosen?.line ?? -1) + 1;
    for (let i = 0; i < lines.length; i++) {
      const at = (from + i) % lines.length;
      const { row } = lines[at]!;
      if (row.kind === 'MEASURE' && row.spanStart === null) return view.focusLine(at);
    }
  }
}
