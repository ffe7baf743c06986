// SPDX-License-Identifier: EUPL-1.2

import { expectedEnd, isPoint, type Link, type Row } from './model';
import { xOf } from './scale';
import { BAR_HEIGHT, BAR_TOP, type Chain, ROW_HEIGHT, type Scene, topOf } from './scene';
import type { Surface } from './surface';

const LIMIT = 300;
const STUB = 8;

/**
 * What leads to a row and what follows from it, over any number of links; at most 300 links, so that a
 * step of the keyboard costs the same in every plan. Null when nothing is linked.
 */
export function chainOf(row: Row): Chain | null {
  const rows = new Set([row]);
  const links: Link[] = [];
  for (const forward of [true, false]) {
    const queue = [row];
    for (let at = queue.pop(); at && links.length < LIMIT; at = queue.pop()) {
      for (const link of at.links) {
        if ((forward ? link.from : link.to) !== at) continue;
        links.push(link);
        const next = forward ? link.to : link.from;
        if (!rows.has(next)) queue.push(next);
        rows.add(next);
      }
    }
  }
  return links.length ? { rows, links } : null;
}

/** Draws the chain of the focused row and, if asked, all other links between the visible lines. */
export function drawLinks(s: Surface, scene: Scene): void {
  if (scene.show.has('links')) {
    const seen = new Set<Link>();
    s.alpha(scene.chain ? 0.4 : 1);
    for (let i = scene.first; i < scene.last; i++) {
      for (const link of scene.lines[i]!.row.links) {
        if (!seen.has(link)) drawLink(s, scene, link, scene.palette('link-line'), 1);
        seen.add(link);
      }
    }
    s.alpha(1);
  }
  for (const link of scene.chain?.links ?? []) {
    const near = link.from === scene.focus || link.to === scene.focus;
    drawLink(s, scene, link, scene.palette(near ? 'accent' : 'link-line'), near ? 2 : 1.25);
  }
}

function drawLink(s: Surface, scene: Scene, link: Link, color: string, width: number): void {
  const points = wayOf(scene, link);
  if (!points) return;
  if (link === scene.link) [color, width] = [scene.palette('accent'), 3];
  s.line(points, color, width);
  const [x, y] = points.slice(-2) as [number, number];
  const tip = link.type[1] === 'F' ? 6 : -6;
  s.shape([x, y, x + tip, y - 4, x + tip, y + 4], color);
}

/** The corners of a link's line; null when nothing of it can be seen. */
export function wayOf(scene: Scene, link: Link): number[] | null {
  const from = shownRow(link.from);
  const to = shownRow(link.to);
  if (!from || !to || from === to) return null;
  const high = Math.min(from.line, to.line);
  const low = Math.max(from.line, to.line);
  if (low < scene.first || high >= scene.last) return null;
  const x0 = endX(scene, link.from, link.type[0] === 'F');
  const x1 = endX(scene, link.to, link.type[1] === 'F');
  if (x0 === null || x1 === null) return null;
  return route(x0, middle(scene, from), link.type[0] === 'F', x1, middle(scene, to), link.type[1] === 'F');
}

/** Right-angled way: out of the bar, along the gap between two lines where needed, into the other bar. */
function route(x0: number, y0: number, leavesRight: boolean, x1: number, y1: number, entersRight: boolean): number[] {
  const out = x0 + (leavesRight ? STUB : -STUB);
  const into = x1 + (entersRight ? STUB : -STUB);
  const direct = leavesRight !== entersRight ? (leavesRight ? out <= into : out >= into) : false;
  if (direct) return [x0, y0, out, y0, out, y1, x1, y1];
  if (leavesRight === entersRight) {
    const side = leavesRight ? Math.max(out, into) : Math.min(out, into);
    return [x0, y0, side, y0, side, y1, x1, y1];
  }
  const gap = y1 + (y1 > y0 ? -ROW_HEIGHT / 2 : ROW_HEIGHT / 2);
  return [x0, y0, out, y0, out, gap, into, gap, into, y1, x1, y1];
}

/** The row itself or what it is folded into; null when the filter hides it altogether. */
function shownRow(row: Row): Row | null {
  let at: Row | null = row;
  while (at && at.line < 0) at = at.parent;
  return at;
}

function endX(scene: Scene, row: Row, finish: boolean): number | null {
  const day = finish ? (expectedEnd(row) ?? row.start) : (row.start ?? row.end);
  if (day === null) return null;
  const x = xOf(scene.scale, day + (isPoint(row) ? 0.5 : finish ? 1 : 0));
  return Math.max(-4000, Math.min(scene.width + 4000, Math.round(x) + 0.5));
}

function middle(scene: Scene, row: Row): number {
  return Math.round(topOf(scene, row.line) + BAR_TOP + BAR_HEIGHT / 2) + 0.5;
}
