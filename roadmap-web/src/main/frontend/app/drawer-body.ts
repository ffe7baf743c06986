// SPDX-License-Identifier: EUPL-1.2

import { el } from '../shared/dom';
import { type Texts, pageLanguage } from '../shared/texts';
import { lightOf, word } from './words';

interface PlanDate {
  date: string;
  precision: string;
}

interface Named {
  key: string;
  name: string;
}

interface Rule {
  constraintType: string;
  constraintDate: string | null;
  manual: boolean;
}

interface Part {
  key: string;
  title: string;
  rule: Rule;
}

interface Linked {
  key: string;
  title: string;
  end: PlanDate | null;
}

/** The fact sheet as the drawer needs it. */
export interface Sheet {
  key: string;
  title: string;
  roadmap: string;
  version: number;
  status: string;
  focalPoint: string | null;
  leadName: string | null;
  progress: number | null;
  personDays: number | null;
  budget: { amount: number }[] | null;
  lights: { time: string | null; cost: string | null; progress: string | null; overall: string } | null;
  times: { start: PlanDate | null; end: PlanDate | null; forecastEnd: PlanDate | null };
  texts: { description: string | null };
  involved: Named[];
  legalDrivers: Named[];
  milestones: (Part & { gate: string | null; date: PlanDate | null; status: string })[];
  workPackages: (Part & { end: PlanDate | null; status: string })[];
  predecessors: Linked[];
  successors: Linked[];
  reports: { date: string; text: string | null; slipReason: string | null }[];
  comments: number;
  rights: { edit: boolean; report: boolean; schedule: boolean; comment: boolean };
}

/** The sections of the drawer, the most asked-for first. */
export function drawerBody(sheet: Sheet, texts: Texts): HTMLElement[] {
  return [
    figures(sheet, texts),
    lights(sheet, texts),
    report(sheet, texts),
    prose(sheet, texts),
    comments(sheet, texts),
    milestones(sheet, texts),
    workPackages(sheet, texts),
    list(texts('drawer.drivers'), sheet.legalDrivers.map((n) => `${n.name} (${n.key})`)),
    list(texts('drawer.predecessors'), sheet.predecessors.map(linked)),
    list(texts('drawer.successors'), sheet.successors.map(linked)),
  ].filter((section): section is HTMLElement => section !== null);
}

function figures(sheet: Sheet, texts: Texts): HTMLElement {
  const { start, end, forecastEnd } = sheet.times;
  const facts: [string, string | null][] = [
    ['drawer.range', `${written(start)} – ${written(end)}`],
    ['drawer.forecast', forecastEnd ? written(forecastEnd) : null],
    ['drawer.progress', sheet.progress === null ? null : `${sheet.progress} %`],
    ['drawer.lead', sheet.leadName],
    ['drawer.involved', sheet.involved.map((unit) => unit.name).join(', ') || null],
    ['drawer.focal', sheet.focalPoint],
    ['drawer.effort', sheet.personDays === null ? null : texts('drawer.days', number(sheet.personDays))],
    ['drawer.budget', sheet.budget ? euros(sheet.budget.reduce((sum, line) => sum + line.amount, 0)) : null],
  ];
  const box = el('dl', { class: 'rm-facts' });
  for (const [key, value] of facts) {
    if (value) box.append(el('dt', { text: texts(key) }), el('dd', { text: value }));
  }
  return el('section', {}, box);
}

function lights(sheet: Sheet, texts: Texts): HTMLElement | null {
  if (!sheet.lights) return null;
  const box = el('dl', { class: 'rm-facts' });
  for (const what of ['time', 'cost', 'progress'] as const) {
    const light = sheet.lights[what];
    box.append(
      el('dt', { text: texts(`drawer.light.${what}`) }),
      light ? el('dd', {}, lightOf(light)) : el('dd', { text: '–' }),
    );
  }
  return el('section', {}, el('h3', { text: texts('drawer.light') }), box);
}

function report(sheet: Sheet, texts: Texts): HTMLElement | null {
  const last = sheet.reports[0];
  if (!last) return null;
  return el(
    'section',
    {},
    el('h3', { text: texts('drawer.report', day(last.date)) }),
    el('p', { text: last.text ?? texts('drawer.report.none') }),
    last.slipReason && el('p', { class: 'rm-muted', text: last.slipReason }),
  );
}

/** Comments are read when somebody opens them. */
function comments(sheet: Sheet, texts: Texts): HTMLElement {
  const count = el('span', { class: 'rm-badge', 'data-comments': sheet.key, text: String(sheet.comments) });
  const box = el(
    'details',
    { class: 'rm-more', 'data-testid': 'drawer-comments' },
    el('summary', {}, el('span', { text: texts('comments') }), ' ', count),
  );
  box.addEventListener(
    'toggle',
    () =>
      box.append(
        el('div', {
          'data-widget': 'comments',
          'data-key': sheet.key,
          'data-roadmap': sheet.roadmap,
          'data-place': placeOf(location.pathname),
          'data-may': String(sheet.rights.comment),
        }),
      ),
    { once: true },
  );
  return el('section', { 'data-comments-of': sheet.key }, box);
}

/** The page that somebody comments on, as the server calls it. */
function placeOf(path: string): string | null {
  const places: Record<string, string> = { gantt: 'TIMELINE', board: 'BOARD', measures: 'TABLE', review: 'REVIEW' };
  return places[path.split('/').at(-1) ?? ''] ?? null;
}

function prose(sheet: Sheet, texts: Texts): HTMLElement | null {
  const text = sheet.texts.description;
  if (!text) return null;
  return el('section', {}, el('h3', { text: texts('drawer.about') }), el('p', { text }));
}

function milestones(sheet: Sheet, texts: Texts): HTMLElement | null {
  return parts(texts('drawer.milestones'), sheet, texts, sheet.milestones, (m) => [
    m.gate,
    m.title,
    written(m.date),
    word('milestone', m.status),
  ]);
}

function workPackages(sheet: Sheet, texts: Texts): HTMLElement | null {
  return parts(texts('drawer.packages'), sheet, texts, sheet.workPackages, (w) => [
    w.title,
    written(w.end),
    word('status', w.status),
  ]);
}

/** What stands below the measure, each with the constraint on its dates and, where permitted, the way to change it. */
function parts<P extends Part>(
  title: string,
  sheet: Sheet,
  texts: Texts,
  rows: P[],
  says: (row: P) => (string | null)[],
): HTMLElement | null {
  if (rows.length === 0) return null;
  const lines = rows.map((row) => {
    const rule = ruled(row.rule, texts);
    const edit =
      sheet.rights.schedule &&
      el('button', {
        type: 'button',
        class: 'rm-button rm-button--small rm-button--quiet',
        'data-rule': row.key,
        'aria-label': texts('rule.title', `${row.title} (${row.key})`),
        text: texts('rule.change'),
      });
    return el(
      'li',
      {},
      el('span', { text: says(row).filter(Boolean).join(' · ') }),
      rule && el('span', { class: 'rm-muted', text: ` · ${rule}` }),
      edit && ' ',
      edit,
    );
  });
  return el('section', {}, el('h3', { text: title }), el('ul', { class: 'rm-plain' }, ...lines));
}

/** Empty when there is nothing but the links to keep to. */
function ruled(rule: Rule, texts: Texts): string {
  const free = rule.constraintType === 'AS_SOON_AS_POSSIBLE';
  const date = rule.constraintDate === null ? '' : ` ${day(rule.constraintDate)}`;
  return [free ? '' : word('constraint', rule.constraintType) + date, rule.manual ? texts('rule.placed') : '']
    .filter(Boolean)
    .join(', ');
}

function list(title: string, lines: string[]): HTMLElement | null {
  if (lines.length === 0) return null;
  return el(
    'section',
    {},
    el('h3', { text: title }),
    el('ul', { class: 'rm-plain' }, ...lines.map((text) => el('li', { text }))),
  );
}

function linked(other: Linked): string {
  return `${other.title} (${other.key}), ${written(other.end)}`;
}

function day(iso: string): string {
  const format = new Intl.DateTimeFormat(pageLanguage(), {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${iso}T00:00:00Z`));
}

function written(date: PlanDate | null): string {
  if (!date) return '–';
  const [year = '', month = ''] = date.date.split('-');
  switch (date.precision) {
    case 'YEAR':
      return year;
    case 'HALF_YEAR':
      return `${year}/${Number(month) <= 6 ? 1 : 2}`;
    case 'QUARTER':
      return `Q${Math.ceil(Number(month) / 3)} ${year}`;
    case 'MONTH':
      return `${month}/${year}`;
    default:
      return day(date.date);
  }
}

function number(value: number): string {
  return new Intl.NumberFormat(pageLanguage(), { maximumFractionDigits: 2 }).format(value);
}

function euros(value: number): string {
  return new Intl.NumberFormat(pageLanguage(), {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(value);
}
