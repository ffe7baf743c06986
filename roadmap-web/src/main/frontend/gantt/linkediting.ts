// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { patchJson, postJson, write } from '../shared/writing';
import { attr } from '../shared/dom';
import { changed } from '../shared/undo';
import { type LinkAnswer, LinkDialog, type LinkWish } from './linkdialog';
import { LinkDraw } from './linkdraw';
import { linkAt } from './linkhit';
import { type Link, type Row } from './model';
import { showCascade } from './preview';
import { HEADER_HEIGHT } from './scene';
import type { GanttView } from './view';

const REACH = 4;

/** Adds, changes and removes links. What has to move because of them is shown before it is stored. */
export class LinkEditing {
  private readonly drawing: LinkDraw;

  constructor(
    private readonly view: GanttView,
    private readonly reload: () => void,
  ) {
    view.canvas.addEventListener('pointerleave', () => this.lightUp(null));
    this.drawing = new LinkDraw(view, (from, to, type) => this.open(to, { from, to, type }));
  }

  hover(event: PointerEvent): boolean {
    return this.drawing.hover(event);
  }

  /** Shows which link a press would open; the bars have said that they are not meant. */
  point(event: PointerEvent, free: boolean): void {
    const link = free ? this.linkUnder(event) : null;
    if (link) attr(this.view.canvas, 'data-part', 'line');
    this.lightUp(link);
  }

  private lightUp(link: Link | null): void {
    if (link === this.view.link) return;
    this.view.link = link;
    this.view.changed();
  }

  /** True when the press was on the line of a link: let go at the same place, it opens. */
  press(down: PointerEvent): boolean {
    const link = down.pointerType === 'touch' ? null : this.linkUnder(down);
    if (!link) return false;
    const { canvas } = this.view;
    canvas.setPointerCapture(down.pointerId);
    const up = (event: PointerEvent): void => {
      canvas.removeEventListener('pointerup', up);
      if (Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < 4) this.openLink(link);
    };
    canvas.addEventListener('pointerup', up);
    return true;
  }

  private openLink(link: Link): void {
    const line = link.to.line >= 0 ? link.to.line : link.from.line;
    if (line >= 0) this.view.focusLine(line);
    this.dialog(link.to).show(null, link);
  }

  private linkUnder(event: PointerEvent): Link | null {
    const box = this.view.canvas.getBoundingClientRect();
    const y = event.clientY - box.top;
    return y < HEADER_HEIGHT ? null : linkAt(this.view.scene(), event.clientX - box.left, y, REACH);
  }

  /** True when the press began to draw a link. */
  grab(event: PointerEvent): boolean {
    return this.drawing.grab(event);
  }

  /** The links of a row, and a form for one more, filled when one was drawn. */
  open(row: Row, drawn: { from: Row; to: Row; type: Link['type'] } | null = null): void {
    this.dialog(row).show(drawn);
  }

  private dialog(row: Row): LinkDialog {
    return new LinkDialog(this.view.words, row, {
      add: (wish) => this.add(wish),
      change: (link, wish) => this.change(link, wish),
      remove: (link) => this.remove(link),
    });
  }

  private async add(wish: LinkWish): Promise<void> {
    const { t } = this.view.words;
    const names = [wish.from, wish.to];
    const preview = await postJson<LinkAnswer>('api/v1/links', { ...wish, dryRun: true });
    if (!(await this.agreed(preview, names))) return;
    const answer = await postJson<LinkAnswer>('api/v1/links', wish);
    this.done(t('link.added', ...names), answer);
  }

  private async change(link: Link, wish: LinkWish): Promise<void> {
    const { t } = this.view.words;
    const names = [link.from.key, link.to.key];
    const path = `api/v1/links/${encodeURIComponent(link.key)}`;
    const body = { type: wish.type, lag: wish.lag, lagUnit: wish.lagUnit };
    const preview = await patchJson<LinkAnswer>(`${path}?dryRun=true`, body, link.version);
    if (!(await this.agreed(preview, names))) return;
    this.done(t('link.changed', ...names), await patchJson<LinkAnswer>(path, body, link.version));
  }

  private async remove(link: Link): Promise<void> {
    const path = `api/v1/links/${encodeURIComponent(link.key)}`;
    await write('DELETE', path, undefined, 'application/json', link.version);
    this.done(this.view.words.t('link.removed', link.from.key, link.to.key), null);
  }

  private async agreed(preview: LinkAnswer, names: string[]): Promise<boolean> {
    if (!preview.changes.length && !preview.conflicts.length) return true;
    const { t } = this.view.words;
    const text = preview.changes.length ? t('link.cascade.text', preview.changes.length) : t('link.cascade.alone');
    const agreed = await showCascade(this.view.words, { title: t('link.cascade', ...names), text }, preview);
    if (!agreed) announce(t('link.discarded'));
    return agreed;
  }

  private done(text: string, answer: LinkAnswer | null): void {
    const count = answer?.changes.length ?? 0;
    changed(count ? this.view.words.t('link.moved', text, count) : text);
    this.reload();
  }
}
