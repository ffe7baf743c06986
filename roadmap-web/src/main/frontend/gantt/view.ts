// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { attr, openDetails, perFrame, type Stop } from '../shared/dom';
import { drawChart } from './chart';
import type { Editing } from './editing';
import { Frame } from './frame';
import { Grid } from './grid';
import { type Link, measureOf, type Model, type Row } from './model';
import { type Line, lineNear, Outliner } from './outline';
import { Colouring, type Palette, readPalette, watchTheme } from './palette';
import { nearestZoom, type Scale, xOf, type Zoom, ZOOMS } from './scale';
import { startPosition } from './start';
import { type BudgetCycle, type Chain, HEADER_HEIGHT, type Linking, ROW_HEIGHT, type Scene } from './scene';
import { type State, writeState } from './state';
import { CanvasSurface } from './surface';
import { Viewport } from './viewport';
import { valueWord, type Words } from './words';

/** Tree grid and chart side by side under one scroll bar. Rows and chart are moved in the same frame. */
export class GanttView {
  readonly viewport: Viewport;
  readonly grid: Grid;
  lines: Line[] = [];
  shown = 0;
  /** Called after lines, zoom or layers have changed. */
  told: () => void = () => undefined;
  /** Shows what went wrong; set by whoever has the place for it. */
  complain: (text: string) => void = () => undefined;
  /** Moves bars; null for readers and until it has loaded. */
  editing: Editing | null = null;
  /** Keys of the rows chosen together. */
  picked: ReadonlySet<string> = new Set();
  /** The link under the pointer of whoever may open it. */
  link: Link | null = null;
  colouring!: Colouring;
  /** Loads beside the first picture. */
  linking: Linking | null = null;
  readonly frame: Frame;
  private readonly surface: CanvasSurface;
  private readonly stops: Stop[] = [];
  private readonly redraw = perFrame(() => this.paint());
  private outliner!: Outliner;
  private palette!: Palette;
  private focus: Line | null = null;
  private chain: Chain | null = null;
  private hover = -1;
  private saving = 0;
  /** Where a plan starts when the address says nothing: an address without it means the same. */
  private started: Scale = { px: 0, left: 0 };

  constructor(
    readonly host: HTMLElement,
    readonly words: Words,
    readonly state: State,
    private readonly cycles: BudgetCycle[],
  ) {
    this.viewport = new Viewport(() => this.changed());
    this.grid = new Grid(words);
    this.frame = new Frame(
      this.grid,
      this.viewport.bar,
      words.t,
      this.redraw,
      () => {
        this.state.gridWidth = this.frame.chosenWidth;
        this.viewport.resize(this.frame.width);
        this.paint();
      },
      state.gridWidth,
    );
    host.append(this.frame.element);
    this.surface = new CanvasSurface(this.frame.canvas.getContext('2d')!, getComputedStyle(host).fontFamily);
    const theme = watchTheme(() => {
      this.palette = readPalette(host);
      this.redraw();
    });
    this.stops.push(this.frame.watch(), theme);
  }

  /** Shows a plan for the first time or anew; scroll position and focus stay with their rows. */
  setModel(model: Model): void {
    const first = !this.outliner;
    const anchor = this.lines[Math.floor(this.frame.scrollTop / ROW_HEIGHT)];
    const offset = this.frame.scrollTop % ROW_HEIGHT;
    this.words.model = model;
    this.outliner = new Outliner(model);
    this.viewport.setModel(model);
    this.grid.setWords(this.words);
    if (first) {
      this.palette = readPalette(this.host);
      this.setColumns();
    }
    this.recolour();
    this.arrange();
    if (first) {
      this.started = startPosition(this.viewport, this.state, model) ?? this.started;
      if (this.state.row && this.focus) this.frame.reveal(this.focus.row.line);
    }
    if (!first && anchor) this.frame.scrollTop = lineNear(this.lines, anchor) * ROW_HEIGHT + offset;
    this.paint();
  }

  /** Groups and filters anew. */
  arrange(): void {
    const dimension = this.state.group === 'tree' ? 'field' : this.state.group;
    this.outliner.arrange(this.state.group, this.state.filter, (value) =>
      valueWord(this.words, dimension, value),
    );
    this.unfold();
    this.frame.scrollTop = 0;
    if (this.focus) this.frame.reveal(this.focus.row.line);
  }

  /** Builds the visible lines anew after something was opened or closed. */
  unfold(): void {
    const known = this.focus?.row.key ?? this.state.row;
    const outline = this.outliner.lines(this.state);
    this.lines = outline.lines;
    this.shown = outline.shown;
    this.grid.setCount(this.lines.length);
    this.frame.setLines(this.lines.length);
    this.focus = (known && this.lines.find((line) => line.row.key === known)) || null;
    this.follow();
    this.changed();
  }

  recolour(): void {
    this.colouring = new Colouring(
      this.words.model,
      this.state.colour,
      (dimension, value) => valueWord(this.words, dimension, value),
      this.words.t('others'),
    );
    this.changed();
  }

  setColumns(): void {
    this.grid.setColumns(this.state.columns);
    this.frame.layout();
  }

  changed(): void {
    this.redraw();
    this.told();
    clearTimeout(this.saving);
    this.saving = window.setTimeout(() => this.save(), 300);
  }

  /** Takes the tab stop to a line and the focus with it. */
  focusLine(index: number): void {
    const line = this.lines[Math.max(0, Math.min(this.lines.length - 1, index))];
    if (!line) return;
    this.setStop(line);
    this.frame.reveal(line.row.line);
    this.paint();
    this.grid.rowOf(line.row.key)?.focus({ preventScroll: true });
  }

  /** The line with the tab stop and its place; the first in sight when none was chosen yet. */
  get stop(): Line | null {
    return this.focus ?? this.lines[Math.ceil(this.frame.scrollTop / ROW_HEIGHT)] ?? this.lines[0] ?? null;
  }

  setStop(line: Line | null): void {
    if (line === this.focus) return;
    this.focus = line;
    this.follow();
    this.changed();
  }

  follow(): void {
    this.chain = (this.focus && this.linking?.chainOf(this.focus.row)) ?? null;
  }

  get chosen(): Row | null {
    return this.focus?.row ?? null;
  }

  toggle(line: Line, open = !line.open): void {
    if (line.open === open || line.row.children.length === 0) return;
    const { toggled } = this.state;
    if (!toggled.delete(line.row.key)) toggled.add(line.row.key);
    this.unfold();
    this.paint();
    announce(this.words.t(open ? 'spoken.opened' : 'spoken.closed', line.row.title));
  }

  /** Opens the drawer of the measure that a line belongs to; what is above measures folds instead. */
  openLine(line: Line): void {
    const measure = measureOf(line.row);
    if (measure) openDetails(measure.key);
    else this.toggle(line);
  }

  get canvas(): HTMLCanvasElement {
    return this.frame.canvas;
  }

  get element(): HTMLElement {
    return this.frame.element;
  }

  lineAt(clientY: number): number {
    const y = clientY - this.frame.canvas.getBoundingClientRect().top - HEADER_HEIGHT + this.frame.scrollTop;
    const line = Math.floor(y / ROW_HEIGHT);
    return line >= 0 && line < this.lines.length ? line : -1;
  }

  setHover(line: number): void {
    if (line === this.hover) return;
    this.hover = line;
    this.redraw();
  }

  get scrollTop(): number {
    return this.frame.scrollTop;
  }

  /** Brings a row and its days into sight, no further than needed. */
  reveal(row: Row, start: number, end: number): void {
    this.frame.reveal(row.line);
    const { scale } = this.viewport;
    const [x, right] = [xOf(scale, start), xOf(scale, end + 1)];
    if (right > this.frame.width) this.viewport.pan(Math.min(x - 20, right - this.frame.width + 40));
    else if (x < 0) this.viewport.pan(x - 40);
    this.paint();
  }

  scrollBy(pixels: number): void {
    this.frame.scrollTop += pixels;
  }

  get pageSize(): number {
    return Math.max(1, Math.floor((this.frame.height - HEADER_HEIGHT) / ROW_HEIGHT) - 1);
  }

  setZoom(zoom: Zoom): void {
    this.viewport.zoom(ZOOMS[zoom]);
  }

  get zoom(): Zoom {
    return nearestZoom(this.viewport.scale.px);
  }

  /** What is drawn now; with {@code all}, every line instead of those in sight. */
  scene(all = false): Scene {
    const scrollTop = all ? 0 : this.frame.scrollTop;
    const first = Math.floor(scrollTop / ROW_HEIGHT);
    const rows = Math.ceil((this.frame.height - HEADER_HEIGHT) / ROW_HEIGHT) + 1;
    return {
      lines: this.lines,
      first: all ? 0 : Math.max(0, first),
      last: all ? this.lines.length : Math.min(this.lines.length, first + rows),
      scrollTop,
      width: this.frame.width,
      height: all ? HEADER_HEIGHT + this.lines.length * ROW_HEIGHT : this.frame.height,
      scale: this.viewport.scale,
      model: this.words.model,
      palette: this.palette,
      colouring: this.colouring,
      focus: this.focus?.row ?? null,
      chain: this.chain,
      linking: this.linking,
      hover: this.hover,
      picked: this.picked,
      link: this.link,
      show: this.state.show,
      cycles: this.cycles,
      t: this.words.t,
    };
  }

  destroy(): void {
    this.redraw.cancel();
    clearTimeout(this.saving);
    for (const stop of this.stops) stop();
    this.frame.element.remove();
  }

  private paint(): void {
    if (!this.outliner || this.frame.width <= 0) return;
    const scene = this.scene();
    const { stop } = this;
    // The canvas first: setting its font makes the browser bring the styles of the page up to date.
    this.surface.begin(this.frame.width, this.frame.height, devicePixelRatio);
    drawChart(this.surface, scene);
    this.grid.render(this.lines, scene.first, scene.last, scene.scrollTop, stop);
    this.grid.mark(scene.focus?.key ?? null, this.lines[this.hover]?.row.key ?? null, this.editing ? this.picked : null);
  }

  private save(): void {
    const { px, left } = this.viewport.scale;
    const moved = px !== this.started.px || left !== this.started.left;
    Object.assign(this.state, { px: moved ? px : null, at: moved ? left : null, row: this.focus?.row.key ?? null });
    writeState(this.state);
    attr(this.host, 'data-zoom', this.zoom);
  }
}
