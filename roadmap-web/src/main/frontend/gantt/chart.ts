// SPDX-License-Identifier: EUPL-1.2

import { weekday } from '../shared/dates';
import { drawItem } from './bars';
import { drawHeader } from './header';
import { dayAt, eachUnit, tiers, xOf } from './scale';
import { HEADER_HEIGHT, ROW_HEIGHT, type Scene, topOf } from './scene';
import type { Surface } from './surface';

/** The one drawing routine of the chart, for screen and file alike. */
export function drawChart(s: Surface, scene: Scene): void {
  const { width, height, palette } = scene;
  s.rect(0, 0, width, height, palette('surface-raised'));
  s.clip(0, HEADER_HEIGHT, width, height - HEADER_HEIGHT, () => {
    drawCalendar(s, scene);
    drawLineBands(s, scene);
    if (scene.show.has('deadlines')) drawDeadlineLines(s, scene);
    drawToday(s, scene);
    for (let i = scene.first; i < scene.last; i++) drawItem(s, scene, scene.lines[i]!);
    scene.linking?.drawLinks(s, scene);
  });
  drawHeader(s, scene);
}

/** Weekends and holidays while a day has at least two pixels, and the lines of the lower tier. */
function drawCalendar(s: Surface, scene: Scene): void {
  const { scale, width, height, palette, model } = scene;
  const from = Math.floor(scale.left);
  const to = dayAt(scale, width);
  const bottom = height - HEADER_HEIGHT;
  if (scale.px >= 2 && !palette.forced) {
    for (let day = from; day < to; day++) {
      const holiday = model.working.holidayName(day) !== null;
      if (!holiday && weekday(day) < 6) continue;
      const x = Math.round(xOf(scale, day));
      const w = Math.round(xOf(scale, day + 1)) - x;
      s.rect(x, HEADER_HEIGHT, w, bottom, palette(holiday ? 'holiday' : 'weekend'));
    }
  }
  const [upper, lower] = tiers(scale.px, '');
  for (const [tier, color] of [[lower, 'grid-line'], [upper, 'border']] as const) {
    eachUnit(tier.unit, from, to, (start) => {
      const x = Math.round(xOf(scale, start)) + 0.5;
      s.line([x, HEADER_HEIGHT, x, height], palette(color), 1, palette.forced ? [1, 4] : []);
    });
  }
}

function drawLineBands(s: Surface, scene: Scene): void {
  const { palette, width } = scene;
  for (let i = scene.first; i < scene.last; i++) {
    const y = topOf(scene, i);
    const row = scene.lines[i]!.row;
    const picked = scene.picked.has(row.key);
    if (row === scene.focus || picked) {
      s.alpha(0.55);
      s.rect(0, y, width, ROW_HEIGHT, palette('surface-selected'));
      s.alpha(1);
    } else if (i === scene.hover) {
      s.alpha(0.6);
      s.rect(0, y, width, ROW_HEIGHT, palette('surface-hover'));
      s.alpha(1);
    }
    s.line([0, y + ROW_HEIGHT - 0.5, width, y + ROW_HEIGHT - 0.5], palette('grid-line'));
    if ((row === scene.focus || picked) && palette.forced) {
      s.line([0, y + 1, width, y + 1], palette('focus'), 2);
      s.line([0, y + ROW_HEIGHT - 2, width, y + ROW_HEIGHT - 2], palette('focus'), 2);
    }
  }
}

function drawDeadlineLines(s: Surface, scene: Scene): void {
  const { scale, width, height, palette, focus } = scene;
  for (const deadline of scene.model.deadlines) {
    const x = Math.round(xOf(scale, deadline.day + 1)) + 0.5;
    if (x < 0) continue;
    if (x > width) break;
    const related = focus !== null && focus.deadlines.includes(deadline);
    s.alpha(related ? 1 : deadline.binding ? 0.55 : 0.3);
    s.line([x, HEADER_HEIGHT, x, height], palette('deadline'), related ? 2 : 1, deadline.binding ? [] : [2, 4]);
  }
  s.alpha(1);
}

function drawToday(s: Surface, scene: Scene): void {
  const x = Math.round(xOf(scene.scale, scene.model.asOf + 0.5)) + 0.5;
  if (x >= 0 && x <= scene.width) {
    s.line([x, HEADER_HEIGHT, x, scene.height], scene.palette('today'), 2);
  }
}
