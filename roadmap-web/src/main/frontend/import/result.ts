// SPDX-License-Identifier: EUPL-1.2
import { address } from '../shared/api';
import { el } from '../shared/dom';
import type { Texts } from '../shared/texts';
import { findings, planRows, type Entry, type Finding, type ImportResult } from './model';
import { entry } from './preview';
import { projectReport } from './project';
import { saveRows } from './save';

const FIRST = ['BUDGET_OVER_ENVELOPE', 'UNIT_OVERLOADED', 'DEPENDENCY_VIOLATED', 'DEADLINE_MISSED'];
const AT_ONCE = 5;

/** The last page: what was done, and what the sheet hid. */
export function resultPage(t: Texts, result: ImportResult, again: () => void): HTMLElement {
  const roadmap = result.roadmap ?? '';
  const hidden = el('div', { class: 'rm-import__findings', 'data-testid': 'import-findings' }, el('p', { class: 'rm-muted', role: 'status', text: t('findings.loading') }));
  const page = el(
    'div',
    { class: 'rm-stack', 'data-testid': 'import-result' },
    el('h2', { tabindex: -1, text: t('result.title') }),
    el('p', {
      class: 'rm-note rm-note--success',
      text: t('result.counts', result.created, result.updated, result.unchanged),
    }),
    links(t, roadmap, again),
    rejectedList(t, result),
    projectReport(t, result),
    el('h2', { text: t('findings.title') }),
    hidden,
  );
  void load(t, roadmap, hidden);
  return page;
}

function links(t: Texts, roadmap: string, again: () => void): HTMLElement {
  const to = (page: string, style = ''): HTMLElement =>
    el('a', {
      class: `rm-button ${style}`,
      href: address(`${page}?roadmap=${encodeURIComponent(roadmap)}`),
      text: t(`result.${page}`),
    });
  return el(
    'p',
    { class: 'rm-actions' },
    to('gantt', 'rm-button--primary'),
    to('board'),
    to('measures'),
    el('button', {
      type: 'button',
      class: 'rm-button',
      'data-testid': 'import-undo',
      text: t('result.undo'),
      onclick: () => document.dispatchEvent(new CustomEvent('roadmap:undo')),
    }),
    el('button', { type: 'button', class: 'rm-button rm-button--quiet', text: t('result.again'), onclick: again }),
  );
}

/** Everything that was not taken over, to be kept beside the sheet. */
export function rejectedList(t: Texts, result: ImportResult): HTMLElement | null {
  const total = result.rejectedTotal ?? result.rejected.length;
  if (!total) return null;
  const items = result.rejected.map((e) =>
    el('li', {}, el('span', { class: 'rm-key', text: `${t('preview.line')} ${e.line} ` }), entry(e, 'rm-import__inline')),
  );
  return el(
    'details',
    { class: 'rm-import__rejected' },
    el('summary', { text: t('result.rejected', total) }),
    el('button', { type: 'button', class: 'rm-button rm-button--small', text: t('result.save'), onclick: () => save(t, result.rejected) }),
    el('ul', { class: 'rm-list' }, ...items),
    total > items.length ? el('p', { class: 'rm-muted', text: t('preview.count', items.length, total) }) : null,
  );
}

function save(t: Texts, rejected: Entry[]): void {
  saveRows(t('save.name'), [
    ['line', 'item', 'outcome', 'details'].map((k) => t(`save.${k}`)),
    ...rejected.map((e) => [String(e.line), e.column ?? '', e.value ?? '', e.message]),
  ]);
}

async function load(t: Texts, roadmap: string, host: HTMLElement): Promise<void> {
  try {
    const [found, rows] = await Promise.all([findings(roadmap), planRows(roadmap)]);
    const ownerless = rows
      .filter((row) => row.kind === 'MEASURE' && !row.lead)
      .map<Finding>((row) => ({ code: 'LEAD_MISSING', severity: 'WARNING', subject: row.key, message: '', values: {} }));
    const titles = new Map(rows.map((row) => [row.key, row.title]));
    host.replaceChildren(...groups(t, roadmap, [...found, ...ownerless], titles));
  } catch {
    host.replaceChildren(el('p', { class: 'rm-note rm-note--warning', text: t('findings.unavailable') }));
  }
}

type Titles = Map<string, string>;

function groups(t: Texts, roadmap: string, all: Finding[], titles: Titles): HTMLElement[] {
  const codes = [...new Set([...FIRST, 'LEAD_MISSING', ...all.map((f) => f.code)])];
  const filled = codes.map((code) => ({ code, list: all.filter((f) => f.code === code) })).filter((g) => g.list.length);
  if (!filled.length) return [el('p', { class: 'rm-note rm-note--success', text: t('findings.none') })];
  return filled.map(({ code, list }) => group(t, roadmap, code, list, titles));
}

function group(t: Texts, roadmap: string, code: string, list: Finding[], titles: Titles): HTMLElement {
  const name = t(`finding.${code}`);
  const items = el('ul', { class: 'rm-list' }, ...list.slice(0, AT_ONCE).map((f) => item(roadmap, f, name, titles)));
  const more = el('button', {
    type: 'button',
    class: 'rm-button rm-button--small',
    text: t('findings.all', list.length),
    onclick: () => {
      items.replaceChildren(...list.map((f) => item(roadmap, f, name, titles)));
      more.remove();
      items.querySelector<HTMLElement>('a')?.focus();
    },
  });
  return el(
    'section',
    { class: 'rm-card', 'data-code': code, 'aria-label': name },
    el('div', { class: 'rm-card__head' }, el('h3', { text: name }), el('span', { class: 'rm-badge', text: String(list.length) })),
    items,
    list.length > AT_ONCE ? more : null,
  );
}

function item(roadmap: string, finding: Finding, group: string, titles: Titles): HTMLElement {
  const title = titles.get(finding.subject);
  // The group's heading says already what kind of finding it is.
  const prefix = `${group}: `;
  const said = finding.message === group ? '' : finding.message;
  const message = said.startsWith(prefix) ? said.slice(prefix.length) : said;
  return el(
    'li',
    {},
    el('a', { href: target(roadmap, finding), text: title ? `${finding.subject} ${title}` : finding.subject }),
    message ? el('div', { class: 'rm-muted', text: message }) : null,
  );
}

/** Where one can do something about it. */
function target(roadmap: string, finding: Finding): string {
  const of = `roadmap=${encodeURIComponent(roadmap)}`;
  if (finding.code === 'BUDGET_OVER_ENVELOPE') return address(`cockpit?${of}`);
  if (finding.code === 'UNIT_OVERLOADED') {
    return address(`gantt?${of}&unit=${encodeURIComponent(finding.subject.split('/')[0] ?? '')}`);
  }
  if (finding.code === 'SCENARIO_REQUIRES_CANCELLED') return address(`strategy?${of}`);
  return address(`measures/${encodeURIComponent(finding.subject)}`);
}
