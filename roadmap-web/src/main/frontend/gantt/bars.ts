// SPDX-License-Identifier: EUPL-1.2

import { type Day, shortDate } from '../shared/dates';
import { delay, expectedEnd, isPoint, type Row } from './model';
import type { Line } from './outline';
import { xOf } from './scale';
import { BAR_HEIGHT, BAR_TOP, ROW_HEIGHT, type Scene, signed, spread, topOf } from './scene';
import type { Surface } from './surface';

const FADED = 0.4;
const EDGE = 24;

/** Draws what a line shows: bracket, bar or point, and an arrow with a date for what lies outside. */
export function drawItem(s: Surface, scene: Scene, line: Line): void {
  const { row } = line;
  const y = topOf(scene, row.line);
  const strength = scene.chain && !scene.chain.rows.has(row) ? FADED : 1;
  s.alpha(strength);
  if (isPoint(row)) {
    drawPoint(s, scene, row, y, 1);
  } else if (row.kind === 'MEASURE' || row.kind === 'WORK_PACKAGE') {
    drawBar(s, scene, line, y, strength);
  } else if (row.spanStart !== null && row.spanEnd !== null) {
    drawBracket(s, scene, row.spanStart, row.spanEnd, y);
  }
  drawOutside(s, scene, row, y);
  s.alpha(1);
}

/** Left edge of the first and right edge of the last day, kept near the chart. */
function span(scene: Scene, start: Day, endInclusive: Day): [number, number] {
  const from = Math.max(-EDGE, Math.round(xOf(scene.scale, start)) + 0.5);
  const to = Math.min(scene.width + EDGE, Math.round(xOf(scene.scale, endInclusive + 1)) - 0.5);
  return [from, Math.max(from + 2, to)];
}

function drawBracket(s: Surface, scene: Scene, start: Day, end: Day, y: number): void {
  const [x, right] = span(scene, start, end);
  const top = y + 10;
  const foot = Math.min(6, (right - x) / 2);
  s.shape(
    [x, top, right, top, right, top + 10, right - foot, top + 4, x + foot, top + 4, x, top + 10],
    scene.palette('bar-summary'),
  );
}

function drawBar(s: Surface, scene: Scene, line: Line, y: number, strength: number): void {
  const { row } = line;
  const { palette } = scene;
  const last = row.end ?? expectedEnd(row);
  const first = row.start ?? last;
  if (scene.show.has('baseline')) drawBaseline(s, scene, row, y);
  if (first === null || last === null) {
    const x = first === null && last === null && row.spanStart === null ? 10 : null;
    if (x !== null) s.text(scene.t('undated'), x, y + ROW_HEIGHT / 2, { color: palette('text-muted') });
    return;
  }
  const [x, right] = span(scene, first, Math.max(first, last));
  const top = y + BAR_TOP + 0.5;
  const edge = palette(scene.colouring.look(row).colour);
  drawForecast(s, scene, row, last, top, edge);
  drawBody(s, scene, row, [x, top, right - x, BAR_HEIGHT], strength);
  for (const unsure of [spread(row.start, row.startPrecision), spread(row.end, row.endPrecision)]) {
    if (unsure) drawUnsure(s, scene, span(scene, unsure[0], unsure[1] - 1), top, edge);
  }
  if (scene.show.has('critical') && (row.critical || row.nearCritical)) {
    s.line([x, top - 3, right, top - 3], palette('critical'), 2, row.critical ? [] : [4, 3]);
    if (row.critical) s.shape(box(x, top, right - x, BAR_HEIGHT), null, palette('critical'), 2);
  }
  if (row.innerStart !== null && row.innerEnd !== null) drawOverhang(s, scene, row, top);
  if (!line.open) {
    for (const child of row.children) if (isPoint(child)) drawPoint(s, scene, child, y, 0.65);
  }
  if (row.locked) {
    s.rect(x - 12, top + 8, 8, 6, edge);
    s.shape(box(x - 10, top + 4, 4, 4), null, edge);
  }
  if (row === scene.focus) drawFloat(s, scene, row, last, top);
  drawDelay(s, scene, row, y, last);
}

function drawBody(
  s: Surface,
  scene: Scene,
  row: Row,
  [x, y, w, h]: [number, number, number, number],
  strength: number,
): void {
  const { colour, pattern } = scene.colouring.look(row);
  const edge = scene.palette(colour);
  const forced = scene.palette.forced;
  s.rect(x, y, w, h, scene.palette('surface-raised'));
  if (pattern !== 'hollow' && !forced) {
    s.alpha(strength * 0.3);
    s.rect(x, y, w, h, edge);
    s.alpha(strength);
  }
  if (pattern === 'hatched') hatch(s, x, y, w, h, edge, 6);
  if (row.progress !== null) {
    // The whole bar may reach far outside: the share counts from its true edges.
    const first = xOf(scene.scale, row.start ?? row.end!);
    const done = Math.min(x + w, first + ((xOf(scene.scale, (row.end ?? row.start!) + 1) - first) * row.progress) / 100);
    if (done > x) {
      if (forced) hatch(s, x, y, done - x, h, edge, 4);
      else s.rect(x, y, done - x, h, edge);
    }
    if (first >= x - 1) s.rect(x, y, Math.min(3, w), h, edge);
  } else if (w > 18 && (row.status === 'RUNNING' || row.status === 'PAUSED')) {
    s.text('?', (Math.max(x, 0) + Math.min(x + w, scene.width)) / 2, y + h / 2 + 0.5, { color: scene.palette('text'), align: 'center' });
  }
  s.shape(box(x, y, w, h), null, edge, 1, pattern === 'hollow' ? [4, 3] : []);
  if (row.status === 'CANCELLED') s.line([x, y + h / 2, x + w, y + h / 2], edge, 1.5);
}

function drawBaseline(s: Surface, scene: Scene, row: Row, y: number): void {
  if (row.baselineStart === null || row.baselineEnd === null) return;
  const [x, right] = span(scene, row.baselineStart, row.baselineEnd);
  if (scene.palette.forced) s.shape(box(x, y + 24, right - x, 3), null, scene.palette('ghost'));
  else s.rect(x, y + 24, right - x, 3, scene.palette('ghost'));
}

/** The days between planned and forecast end: hatched when later, a bar end mark when earlier. */
function drawForecast(s: Surface, scene: Scene, row: Row, end: Day, top: number, edge: string): void {
  if (row.forecastEnd === null || row.forecastEnd === end) return;
  if (row.forecastEnd < end) {
    const x = Math.round(xOf(scene.scale, row.forecastEnd + 1)) + 0.5;
    s.line([x, top - 3, x, top + BAR_HEIGHT + 3], edge, 2);
    return;
  }
  const [x, right] = span(scene, end + 1, row.forecastEnd);
  hatch(s, x, top + 2, right - x, BAR_HEIGHT - 4, scene.palette('red-mark'), 5);
  s.shape(box(x, top + 2, right - x, BAR_HEIGHT - 4), null, scene.palette('red-mark'), 1, [3, 2]);
}

/** Where a date is only known as a month, quarter, half-year or year: stripes instead of a surface. */
function drawUnsure(s: Surface, scene: Scene, [x, right]: [number, number], top: number, edge: string): void {
  s.rect(x, top - 1, right - x, BAR_HEIGHT + 2, scene.palette('surface-raised'));
  for (let at = x; at <= right; at += 5) s.line([at, top, at, top + BAR_HEIGHT], edge, 2);
}

/** Work packages that leave their measure: the part outside in red, with feet like a bracket. */
function drawOverhang(s: Surface, scene: Scene, row: Row, top: number): void {
  const red = scene.palette('red-mark');
  const y = top + BAR_HEIGHT + 1;
  const mark = (from: Day, to: Day): void => {
    const [x, right] = span(scene, from, to);
    s.line([x, y - 4, x, y, right, y, right, y - 4], red, 2);
  };
  if (row.start !== null && row.innerStart! < row.start) mark(row.innerStart!, row.start - 1);
  const end = expectedEnd(row);
  if (end !== null && row.innerEnd! > end) mark(end + 1, row.innerEnd!);
}

function drawFloat(s: Surface, scene: Scene, row: Row, end: Day, top: number): void {
  if (!row.totalFloat || row.totalFloat < 0) return;
  const [x, right] = span(scene, end + 1, row.working.plus(end, Math.min(row.totalFloat, 2000)));
  const y = top + BAR_HEIGHT / 2;
  s.line([x, y, right, y], scene.palette('text-muted'), 1, [1, 3]);
  s.line([right, y - 4, right, y + 4], scene.palette('text-muted'));
}

function drawDelay(s: Surface, scene: Scene, row: Row, y: number, end: Day): void {
  if (!scene.show.has('baseline')) return;
  const days = delay(row);
  if (!days) return;
  const x = xOf(scene.scale, Math.max(end, expectedEnd(row) ?? end) + 1) + 14;
  if (x < 0 || x > scene.width) return;
  const color = scene.palette(days > 0 ? 'red-text' : 'text-muted');
  s.text(signed(days, scene.t), x, y + ROW_HEIGHT / 2, { color });
}

/** A milestone is a diamond, a gate an upright six-sided post; reached ones are filled. */
function drawPoint(s: Surface, scene: Scene, row: Row, y: number, size: number): void {
  const day = expectedEnd(row) ?? row.start;
  if (day === null) {
    if (size === 1) s.text(scene.t('undated'), 10, y + ROW_HEIGHT / 2, { color: scene.palette('text-muted') });
    return;
  }
  const x = Math.round(xOf(scene.scale, day + 0.5)) + 0.5;
  if (x < -EDGE || x > scene.width + EDGE) return;
  const middle = y + BAR_TOP + BAR_HEIGHT / 2 + 0.5;
  const r = 8 * size;
  const ink = scene.palette('text');
  const points =
    row.kind === 'GATE'
      ? [x, middle - r, x + r * 0.7, middle - r * 0.5, x + r * 0.7, middle + r * 0.5, x, middle + r, x - r * 0.7, middle + r * 0.5, x - r * 0.7, middle - r * 0.5]
      : [x, middle - r, x + r, middle, x, middle + r, x - r, middle];
  s.shape(points, scene.palette(row.status === 'REACHED' ? 'text' : 'surface-raised'), ink, 1.5, row.status === 'DROPPED' ? [2, 2] : []);
  if (row.status === 'DROPPED') s.line([x - r, middle + r, x + r, middle - r], ink);
}

/** What lies wholly outside leaves an arrow and the nearer date at the edge. */
function drawOutside(s: Surface, scene: Scene, row: Row, y: number): void {
  const start = isPoint(row) ? (expectedEnd(row) ?? row.start) : row.spanStart;
  const end = isPoint(row) ? start : row.spanEnd;
  if (start === null || end === null) return;
  const middle = y + ROW_HEIGHT / 2;
  const color = scene.palette('text-muted');
  if (xOf(scene.scale, end + 1) < 0) {
    s.shape([4, middle, 10, middle - 4, 10, middle + 4], color);
    s.text(shortDate(end), 14, middle, { color });
  } else if (xOf(scene.scale, start) > scene.width) {
    const x = scene.width;
    s.shape([x - 4, middle, x - 10, middle - 4, x - 10, middle + 4], color);
    s.text(shortDate(start), x - 14, middle, { color, align: 'right' });
  }
}

function box(x: number, y: number, w: number, h: number): number[] {
  return [x, y, x + w, y, x + w, y + h, x, y + h];
}

function hatch(s: Surface, x: number, y: number, w: number, h: number, color: string, step: number): void {
  s.clip(x, y, w, h, () => {
    for (let at = x - h; at < x + w; at += step) s.line([at, y + h, at + h, y], color, 1);
  });
}
