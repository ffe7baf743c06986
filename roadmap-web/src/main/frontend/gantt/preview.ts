// SPDX-License-Identifier: EUPL-1.2

import { parseDay, shortDate, type WorkingDays } from '../shared/dates';
import { el } from '../shared/dom';
import type { Texts } from '../shared/texts';
import { signed } from './scene';

/** What a preview has to know of the plan that it is about. */
export interface Told {
  t: Texts;
  model: { byKey: ReadonlyMap<string, { title: string; working: WorkingDays }>; working: WorkingDays };
}

export interface MoveAnswer {
  changes: {
    key: string;
    oldStart: string | null;
    oldEnd: string | null;
    newStart: string | null;
    newEnd: string | null;
    reason: string;
    predecessor: string | null;
  }[];
  conflicts: { key: string; code: string; message: string }[];
  /** What it means for money, deadlines, scenarios and capacities; the worst first. */
  consequences: { subject: string; code: string; severity: 'INFO' | 'WARNING' | 'ERROR'; message: string }[];
  /** Of several that were asked for: what stays where it is, and why. */
  unmoved?: { key: string; message: string }[];
  applied: boolean;
  /** What of it a locked plan holds. */
  held?: Held | null;
}

/** A locked plan: these items move only after a request was approved. */
export interface Held {
  baseline: string;
  name: string;
  since: string;
  by: string | null;
  keys: string[];
  /** Nothing of it can be applied without a request. */
  wholly: boolean;
}

/** Shows everything that would move, old and new, and what stays in the way; true = apply. */
export function showCascade(
  words: Told,
  about: { title: string; text: string },
  preview: MoveAnswer,
): Promise<boolean> {
  const { t } = words;
  const count = preview.changes.length;
  const nothing = count === 0 && Boolean(preview.unmoved?.length);
  const discard = el('button', { type: 'button', class: 'rm-button', text: t(nothing ? 'why.close' : 'edit.discard') });
  const apply = el('button', {
    class: 'rm-button rm-button--primary',
    'data-testid': 'cascade-apply',
    text: count > 1 ? t('edit.apply.all', count) : t('edit.apply'),
  });
  const form = el(
    'form',
    { method: 'dialog' },
    el('div', { class: 'rm-dialog__head' }, el('h2', { id: 'rm-cascade-title', text: about.title })),
    el('p', { text: about.text }),
    ...cascadeParts(words, preview),
    el('div', { class: 'rm-dialog__foot' }, discard, !nothing && apply),
  );
  const dialog = el(
    'dialog',
    { class: 'rm-dialog rm-dialog--wide', 'aria-labelledby': 'rm-cascade-title', 'data-testid': 'cascade' },
    form,
  );
  const before = document.activeElement as HTMLElement | null;
  discard.addEventListener('click', () => dialog.close());
  return new Promise((resolve) => {
    let applied = false;
    form.addEventListener('submit', () => {
      applied = true;
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      before?.focus({ preventScroll: true });
      resolve(applied);
    });
    document.body.append(dialog);
    dialog.showModal();
    // The title is read first, however long the list is.
    (nothing ? discard : apply).focus({ preventScroll: true });
    dialog.scrollTop = 0;
  });
}

/** What moves, what stays, what stands in the way, and what it means. */
export function cascadeParts(words: Told, preview: Omit<MoveAnswer, 'applied'>): (HTMLElement | null)[] {
  return [
    preview.changes.length
      ? el(
          'div',
          { class: 'rm-gantt__cascade', role: 'region', 'aria-label': words.t('edit.changes'), tabindex: 0 },
          changesTable(words, preview),
        )
      : null,
    unmovedList(words, preview),
    conflictList(words, preview),
    consequenceList(words, preview),
  ];
}

function changesTable(words: Told, preview: Pick<MoveAnswer, 'changes'>): HTMLElement {
  const { t, model } = words;
  const heads = ['key', 'old', 'new', 'by', 'why'].map((name) =>
    el('th', { scope: 'col', text: t(`edit.head.${name}`) }),
  );
  const body = preview.changes.map((change) => {
    const row = model.byKey.get(change.key);
    const [oldEnd, newEnd] = [parseDay(change.oldEnd), parseDay(change.newEnd)];
    const by = oldEnd === null || newEnd === null ? '' : signed((row ?? model).working.delta(oldEnd, newEnd), t);
    return el(
      'tr',
      { 'data-key': change.key },
      el('th', { scope: 'row' }, el('span', { class: 'rm-key', text: change.key }), el('span', { text: ` ${row?.title ?? ''}` })),
      el('td', { text: range(change.oldStart, change.oldEnd) }),
      el('td', { text: range(change.newStart, change.newEnd) }),
      el('td', { class: 'rm-number', text: by }),
      el('td', { text: reason(words, change) }),
    );
  });
  return el('table', { class: 'rm-table' }, el('thead', {}, el('tr', {}, ...heads)), el('tbody', {}, ...body));
}

function unmovedList({ t, model }: Told, { unmoved }: Pick<MoveAnswer, 'unmoved'>): HTMLElement | null {
  if (!unmoved?.length) return null;
  const line = (each: { key: string; message: string }): HTMLElement =>
    el(
      'li',
      { 'data-key': each.key },
      el('span', { class: 'rm-key', text: each.key }),
      ` ${model.byKey.get(each.key)?.title ?? ''}: ${each.message}`,
    );
  return el(
    'section',
    { class: 'rm-gantt__means', 'aria-labelledby': 'rm-cascade-stays' },
    el('h3', { id: 'rm-cascade-stays', text: t('shift.stays', unmoved.length) }),
    el('ul', { class: 'rm-plain', tabindex: 0 }, ...unmoved.map(line)),
  );
}

function conflictList(words: Told, preview: Pick<MoveAnswer, 'conflicts'>): HTMLElement | null {
  if (!preview.conflicts.length) return null;
  return el(
    'div',
    { class: 'rm-note rm-note--warning' },
    el('strong', { text: words.t('edit.conflicts', preview.conflicts.length) }),
    el('ul', {}, ...preview.conflicts.map((conflict) => el('li', { text: `${conflict.key}: ${conflict.message}` }))),
  );
}

function consequenceList({ t }: Told, preview: Pick<MoveAnswer, 'consequences'>): HTMLElement | null {
  if (!preview.consequences.length) return null;
  const line = (found: MoveAnswer['consequences'][number]): HTMLElement =>
    el(
      'li',
      { 'data-severity': found.severity },
      el('span', { class: 'rm-gantt__severity', text: t(`edit.severity.${found.severity}`) }),
      el('span', {}, el('span', { class: 'rm-key', text: found.subject }), ` ${found.message}`),
    );
  return el(
    'section',
    { class: 'rm-gantt__means', 'aria-labelledby': 'rm-cascade-means' },
    el('h3', { id: 'rm-cascade-means', text: t('edit.means', preview.consequences.length) }),
    el('ul', { class: 'rm-plain', tabindex: 0 }, ...preview.consequences.map(line)),
  );
}

function reason(words: Told, change: MoveAnswer['changes'][number]): string {
  return change.predecessor
    ? words.t('edit.reason.after', change.predecessor)
    : words.t(`edit.reason.${change.reason}`);
}

function range(start: string | null, end: string | null): string {
  const [from, to] = [shortDate(parseDay(start)), shortDate(parseDay(end))];
  return from === to || !from || !to ? from || to || '–' : `${from} – ${to}`;
}
