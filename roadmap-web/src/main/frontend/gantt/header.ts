// SPDX-License-Identifier: EUPL-1.2

import { type Day, dayOf, shortDate, weekday, ymd } from '../shared/dates';
import { dayAt, eachUnit, type Tier, tiers, xOf } from './scale';
import { HEADER_HEIGHT, type Scene, slackText } from './scene';
import type { Surface } from './surface';

const FISCAL = 16;
const TIER = 19;
const FLAGS = HEADER_HEIGHT - FISCAL - 2 * TIER;

/** Fiscal years, two tiers of time, and a lane with the flags of today and of the deadlines. */
export function drawHeader(s: Surface, scene: Scene): void {
  const { width, palette } = scene;
  s.clip(0, 0, width, HEADER_HEIGHT, () => {
    s.rect(0, 0, width, HEADER_HEIGHT, palette('surface-sunken'));
    drawFiscalYears(s, scene);
    const [upper, lower] = tiers(scene.scale.px, scene.t('week.short'));
    drawTier(s, scene, upper, FISCAL, true);
    drawTier(s, scene, lower, FISCAL + TIER, false);
    drawFlags(s, scene);
    s.line([0, HEADER_HEIGHT - 0.5, width, HEADER_HEIGHT - 0.5], palette('border-strong'));
  });
}

function drawFiscalYears(s: Surface, scene: Scene): void {
  const { scale, width } = scene;
  const years = new Map<number, { title: string; from: Day; to: Day }>();
  for (const { title, years: covered } of scene.cycles) {
    if (covered.length === 0) continue;
    const cycle = { title, from: dayOf(Math.min(...covered), 1, 1), to: dayOf(Math.max(...covered) + 1, 1, 1) };
    for (const year of covered) years.set(year, cycle);
  }
  const last = ymd(Math.ceil(dayAt(scale, width))).year;
  for (let year = ymd(Math.floor(scale.left)).year; year <= last; ) {
    const cycle = years.get(year);
    const from = cycle?.from ?? dayOf(year, 1, 1);
    const to = cycle?.to ?? dayOf(year + 1, 1, 1);
    cell(s, scene, [from, to], [0, FISCAL], cycle?.title ?? scene.t('fiscal-year', year), false);
    year = ymd(to).year;
  }
}

function drawTier(s: Surface, scene: Scene, tier: Tier, y: number, bold: boolean): void {
  const { scale, width, palette, model } = scene;
  eachUnit(tier.unit, scale.left, dayAt(scale, width), (start, end) => {
    if (tier.unit === 'day' && !model.working.isWorking(start)) {
      const x = xOf(scale, start);
      s.rect(x, y, xOf(scale, end) - x, TIER, palette(weekday(start) > 5 ? 'weekend' : 'holiday'));
    }
    cell(s, scene, [start, end], [y, TIER], tier.label(start), bold);
  });
}

/** A cell of the header; its text stays in sight while a part of the cell is. */
function cell(
  s: Surface,
  scene: Scene,
  [from, to]: [Day, Day],
  [y, h]: [number, number],
  label: string,
  bold: boolean,
): void {
  const { scale, width, palette } = scene;
  const x = Math.round(xOf(scale, from)) + 0.5;
  const right = Math.round(xOf(scale, to)) + 0.5;
  s.line([x, y, x, y + h], palette('border'));
  s.line([Math.max(x, 0), y + h - 0.5, Math.min(right, width), y + h - 0.5], palette('border'));
  const left = Math.max(x, 0);
  const room = Math.min(right, width) - left;
  const text = s.measure(label, bold) + 10 <= room ? label : '';
  if (!text) return;
  const color = palette(bold ? 'text' : 'text-muted');
  if (bold || right - x > 90) s.text(text, left + 6, y + h / 2 + 0.5, { color, bold });
  else s.text(text, left + room / 2, y + h / 2 + 0.5, { color, align: 'center' });
}

/** Labels where there is room: today, then coming deadlines, those that will be missed and binding ones first. */
function drawFlags(s: Surface, scene: Scene): void {
  const { scale, width, palette, model, t } = scene;
  const top = HEADER_HEIGHT - FLAGS;
  const taken: [number, number][] = [];
  const flag = (x: number, label: string, ink: string, filled: boolean): void => {
    const w = s.measure(label, true) + 10;
    const left = Math.round(Math.max(1, Math.min(x - w / 2, width - w - 1))) + 0.5;
    if (x < 0 || x > width || taken.some(([a, b]) => left < b && left + w > a)) return;
    taken.push([left - 4, left + w + 4]);
    const outline = [left, top + 2, left + w, top + 2, left + w, HEADER_HEIGHT - 3, left, HEADER_HEIGHT - 3];
    s.shape(outline, filled ? ink : palette('surface-raised'), ink);
    const color = filled ? palette('surface-raised') : ink;
    s.text(label, left + 5, top + FLAGS / 2, { color, bold: true });
  };
  flag(xOf(scale, model.asOf + 0.5), t('today', shortDate(model.asOf)), palette('today'), true);
  if (!scene.show.has('deadlines')) return;
  for (const urgency of [2, 1, 0]) {
    for (const deadline of model.deadlines) {
      const missed = deadline.binding && (deadline.slack ?? 0) < 0;
      if (deadline.day < model.asOf || Number(deadline.binding) + Number(missed) !== urgency) continue;
      const label = [deadline.driver, slackText(deadline, t)].filter(Boolean).join(' ');
      flag(xOf(scale, deadline.day + 1), label, palette('deadline'), missed);
    }
  }
}
