// SPDX-License-Identifier: EUPL-1.2

import { Problem, getJson } from '../shared/api';
import { parseDay, shortDate } from '../shared/dates';
import { el } from '../shared/dom';
import { measureOf } from './model';
import { signed } from './scene';
import type { GanttView } from './view';
import type { Words } from './words';

interface Step {
  key: string;
  title: string;
  start: string;
  end: string;
  cause: string;
  predecessor: string | null;
  type: string | null;
  lag: number | null;
  skipped: string[];
}

interface Why {
  key: string;
  totalFloat: number | null;
  freeFloat: number | null;
  nearestDeadline: { driver: string; title: string; date: string; slack: number } | null;
  steps: Step[];
  conflicts: Conflict[];
}

/** What the item does not keep to; `other` = the predecessor of a link, null for its constraint. */
interface Conflict {
  kind: 'LINK_VIOLATED' | 'FIXED_BEFORE_LINK' | 'CONSTRAINT_MISSED';
  other: string | null;
  days: number;
  demanded: string;
}

/** Why the chosen item lies where it lies: the way back to its origin, float, next deadline, what it does not keep to. */
export async function showWhy(view: GanttView): Promise<void> {
  const row = view.chosen;
  if (!row || !measureOf(row)) return;
  const { t } = view.words;
  let content: HTMLElement;
  try {
    const { data } = await getJson<Why>(`api/v1/item-why/${row.key.split('/').map(encodeURIComponent).join('/')}`);
    content = answer(view.words, data);
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    const text = cause.status === 0 ? t('error.offline') : cause.message;
    content = el('div', { class: 'rm-note rm-note--error', role: 'alert', text });
  }
  const before = document.activeElement as HTMLElement | null;
  const close = el('button', { class: 'rm-button', text: t('why.close') });
  const dialog = el(
    'dialog',
    { class: 'rm-dialog', 'aria-labelledby': 'rm-why-title', 'data-testid': 'why' },
    el(
      'form',
      { method: 'dialog', class: 'rm-stack' },
      el('div', { class: 'rm-dialog__head' }, el('h2', { id: 'rm-why-title', text: t('why.title', row.key) })),
      el('p', { text: row.title }),
      content,
      el('div', { class: 'rm-dialog__foot' }, close),
    ),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    before?.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
}

function answer(words: Words, why: Why): HTMLElement {
  const { t } = words;
  const facts = el('dl', { class: 'rm-facts' });
  const fact = (name: string, text: string): void => facts.append(el('dt', { text: t(`why.${name}`) }), el('dd', { text }));
  if (why.totalFloat !== null) fact('float', floatText(words, why.totalFloat));
  if (why.freeFloat !== null) fact('free', t('days', why.freeFloat));
  const { nearestDeadline: next } = why;
  if (next) {
    fact('deadline', `${next.driver}, ${date(next.date)}: ${signed(next.slack, t)}`);
  }
  const steps = el('ol', { class: 'rm-gantt__why' }, ...why.steps.map((step) => stepOf(words, step)));
  const conflicts = why.conflicts.length
    ? el('ul', { class: 'rm-note rm-note--warning rm-plain', 'data-testid': 'why-conflicts' }, ...why.conflicts.map((each) => conflict(words, each)))
    : null;
  return el('div', { class: 'rm-stack' }, conflicts, why.steps.length ? steps : el('p', { text: t('why.undated') }), facts);
}

function conflict({ t }: Words, { kind, other, days, demanded }: Conflict): HTMLElement {
  return el('li', { text: t(`why.conflict.${kind}`, days, other ?? '', date(demanded)) });
}

function stepOf(words: Words, step: Step): HTMLElement {
  return el(
    'li',
    {},
    el('span', { class: 'rm-key', text: step.key }),
    el('strong', { text: ` ${step.title}` }),
    el('span', { text: ` ${date(step.start)} – ${endText(words, step)}` }),
    el('p', { class: 'rm-muted', text: reason(words, step) }),
  );
}

/** An end that is only expected says so, and where it was planned. */
function endText({ t, model }: Words, step: Step): string {
  const row = model.byKey.get(step.key);
  const end = parseDay(step.end);
  if (!row || row.actualEnd !== null || row.forecastEnd === null || row.forecastEnd !== end || row.end === end) {
    return date(step.end);
  }
  return row.end === null ? t('why.expected', date(step.end)) : t('why.expected.planned', date(step.end), shortDate(row.end));
}

function reason({ t, model }: Words, step: Step): string {
  if (step.predecessor === null) return t(`why.cause.${step.cause}`);
  const lag = step.lag ? `, ${t('why.lag', step.lag > 0 ? `+${step.lag}` : step.lag)}` : '';
  const working = model.byKey.get(step.key)?.working ?? model.working;
  const names = new Set(step.skipped.map((day) => working.holidayName(parseDay(day) ?? 0)));
  const holidays = [...names].filter((name) => name !== null).join(', ');
  const free = step.skipped.length ? ` ${t('why.skipped', step.skipped.length)}${holidays ? ` (${holidays})` : ''}` : '';
  return `${t(`why.link.${step.type}`, step.predecessor)}${lag}.${free}`;
}

function floatText({ t }: Words, days: number): string {
  if (days < 0) return t('why.float.negative', -days);
  return days === 0 ? t('why.float.none') : t('days', days);
}

function date(iso: string): string {
  return shortDate(parseDay(iso));
}
