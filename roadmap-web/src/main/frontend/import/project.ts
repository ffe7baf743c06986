// SPDX-License-Identifier: EUPL-1.2
import { parseDay, shortDate } from '../shared/dates';
import { el } from '../shared/dom';
import type { Texts } from '../shared/texts';
import type { Difference, ImportResult } from './model';
import { entry } from './preview';
import { saveRows } from './save';

const AT_ONCE = 20;

/** What is to be said about a file of another planning program; null for other files. */
export function projectReport(t: Texts, result: ImportResult): HTMLElement | null {
  const report = result.project;
  if (!report) return null;
  const found = report.differences;
  const none = !report.differencesTotal;
  return el(
    'div',
    { class: 'rm-stack', 'data-testid': 'import-project' },
    noteList(t, result),
    el('h3', { text: t('project.title') }),
    el('p', {
      class: none ? 'rm-note rm-note--success' : 'rm-muted',
      'data-testid': 'import-differences-sum',
      text: none ? t('project.none', report.compared) : t('project.sum', report.differencesTotal, report.compared),
    }),
    none ? null : differenceTable(t, found),
    none
      ? null
      : el(
          'p',
          { class: 'rm-actions' },
          el('button', {
            type: 'button',
            class: 'rm-button rm-button--small',
            'data-testid': 'import-differences-save',
            text: t('project.save'),
            onclick: () => save(t, found),
          }),
        ),
  );
}

function noteList(t: Texts, result: ImportResult): HTMLElement | null {
  const notes = result.notes ?? [];
  if (!notes.length) return null;
  const total = result.notesTotal ?? notes.length;
  const items = notes.map((e) =>
    el(
      'li',
      {},
      e.line ? el('span', { class: 'rm-key', text: `${t('preview.line')} ${e.line} ` }) : null,
      entry(e, 'rm-import__inline'),
    ),
  );
  return el(
    'details',
    { class: 'rm-import__rejected', open: notes.length <= 5, 'data-testid': 'import-notes' },
    el('summary', { text: t('project.notes', total) }),
    el('ul', { class: 'rm-list' }, ...items),
    total > notes.length ? el('p', { class: 'rm-muted', text: t('preview.count', notes.length, total) }) : null,
  );
}

function differenceTable(t: Texts, found: Difference[]): HTMLElement {
  const body = el('tbody', {}, ...found.slice(0, AT_ONCE).map((one) => row(t, one)));
  const heads = ['item', 'file', 'ours', 'why'].map((name) => el('th', { scope: 'col', text: t(`project.${name}`) }));
  const more = el('button', {
    type: 'button',
    class: 'rm-button rm-button--small',
    text: t('project.all', found.length),
    hidden: found.length <= AT_ONCE,
    onclick: () => {
      body.append(...found.slice(AT_ONCE).map((one) => row(t, one)));
      more.remove();
      (body.children[AT_ONCE] as HTMLElement | undefined)?.querySelector<HTMLElement>('th')?.focus();
    },
  });
  return el(
    'div',
    { class: 'rm-stack' },
    el(
      'div',
      { class: 'rm-table-wrap rm-import__differences', tabindex: 0, role: 'region', 'aria-label': t('project.title') },
      el(
        'table',
        { class: 'rm-table', 'data-testid': 'import-differences' },
        el('thead', {}, el('tr', {}, ...heads)),
        body,
      ),
    ),
    more,
  );
}

function row(t: Texts, one: Difference): HTMLElement {
  return el(
    'tr',
    { 'data-line': one.line, 'data-code': one.code },
    el(
      'th',
      { scope: 'row', tabindex: -1 },
      el('span', { text: one.title ?? '' }),
      el('span', { class: 'rm-key', text: ` ${one.key}` }),
    ),
    el('td', { 'data-label': t('project.file'), text: span(one.fileStart, one.fileEnd) }),
    el('td', { 'data-label': t('project.ours'), text: span(one.start, one.end) }),
    el('td', {}, el('strong', { text: `${t(`project.reason.${one.code}`)}: ` }), one.message),
  );
}

function span(start: string, end: string): string {
  const from = shortDate(parseDay(start));
  return start === end ? from : `${from} – ${shortDate(parseDay(end))}`;
}

function save(t: Texts, found: Difference[]): void {
  const heads = ['line', 'key', 'item', 'fileStart', 'fileEnd', 'start', 'end', 'why'];
  saveRows(t('project.save.name'), [
    heads.map((name) => t(`project.save.${name}`)),
    ...found.map((one) => [
      String(one.line),
      one.key,
      one.title ?? '',
      ...[one.fileStart, one.fileEnd, one.start, one.end].map((day) => shortDate(parseDay(day))),
      one.message,
    ]),
  ]);
}
