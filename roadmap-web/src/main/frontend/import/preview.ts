// SPDX-License-Identifier: EUPL-1.2
import { announce } from '../shared/announce';
import { el } from '../shared/dom';
import type { Texts } from '../shared/texts';
import type { Entry, Outcome, Preview, Row } from './model';

const AT_ONCE = matchMedia('(max-width: 45rem)').matches ? 30 : 200;
const CHANGES = 4;
const BADGES: Record<Outcome, string> = {
  CREATE: 'rm-badge--green',
  UPDATE: 'rm-badge--yellow',
  UNCHANGED: '',
  REJECTED: 'rm-badge--red',
};

type Shown = Outcome | 'ALL' | 'CELLS' | 'NOTES';

/** The third step: what would happen, line by line. */
export function previewTable(t: Texts, preview: Preview): HTMLElement {
  const body = el('tbody');
  const more = el('button', { type: 'button', class: 'rm-button' });
  const count = el('p', { class: 'rm-muted', 'aria-live': 'polite' });
  const buttons = el('div', { class: 'rm-segments rm-import__filter', role: 'group', 'aria-label': t('preview.filter') });
  let shown: Shown = 'ALL';
  let limit = AT_ONCE;

  const draw = (): void => {
    const rows = preview.rows.filter((row) => matches(row, shown));
    body.replaceChildren(...rows.slice(0, limit).map((row) => line(t, row)));
    if (!rows.length) body.append(el('tr', {}, el('td', { colspan: 4, class: 'rm-muted', text: t('preview.none') })));
    const visible = Math.min(limit, rows.length);
    count.textContent = t('preview.count', visible, rows.length);
    more.hidden = visible >= rows.length;
    more.textContent = t('preview.more', Math.min(AT_ONCE, rows.length - visible));
  };
  more.addEventListener('click', () => {
    limit += AT_ONCE;
    draw();
  });
  for (const kind of ['ALL', 'CREATE', 'UPDATE', 'UNCHANGED', 'REJECTED', 'CELLS', 'NOTES'] as Shown[]) {
    const number = preview.rows.filter((row) => matches(row, kind)).length;
    const button = el('button', {
      type: 'button',
      class: 'rm-button rm-button--small',
      'aria-pressed': String(kind === shown),
      'data-filter': kind,
      text: `${t(`preview.${kind}`)} (${number})`,
      onclick: () => {
        shown = kind;
        limit = AT_ONCE;
        for (const other of buttons.children) other.setAttribute('aria-pressed', String(other === button));
        draw();
        announce(count.textContent ?? '');
      },
    });
    if (number > 0 || kind === 'ALL') buttons.append(button);
  }
  draw();
  return el('div', { class: 'rm-stack', 'data-testid': 'import-preview' }, buttons, count, table(t, body), more);
}

function table(t: Texts, body: HTMLElement): HTMLElement {
  const heads = ['line', 'item', 'outcome', 'details'].map((k) => el('th', { scope: 'col', text: t(`preview.${k}`) }));
  return el(
    'div',
    { class: 'rm-table-wrap rm-import__rows', tabindex: 0, role: 'region', 'aria-label': t('preview.label') },
    el('table', { class: 'rm-table' }, el('thead', {}, el('tr', {}, ...heads)), body),
  );
}

function matches(row: Row, shown: Shown): boolean {
  if (shown === 'ALL') return true;
  if (shown === 'CELLS') return row.outcome !== 'REJECTED' && row.rejected.length > 0;
  if (shown === 'NOTES') return row.notes.length > 0;
  return row.outcome === shown;
}

function line(t: Texts, row: Row): HTMLElement {
  return el(
    'tr',
    { 'data-line': row.line, 'data-outcome': row.outcome },
    el('td', { class: 'rm-number', text: String(row.line) }),
    el(
      'th',
      { scope: 'row' },
      el('span', { text: row.title ?? t('preview.untitled') }),
      row.key ? el('span', { class: 'rm-key', text: ` ${row.key}` }) : null,
    ),
    el('td', {}, el('span', { class: `rm-badge ${BADGES[row.outcome]}`, text: t(`outcome.${row.outcome}`) })),
    el('td', {}, ...row.rejected.map((e) => entry(e, 'rm-import__bad')), ...changes(t, row), ...row.notes.map((e) => entry(e, 'rm-muted'))),
  );
}

/** A rejected cell or a note: where, what stands there, why. */
export function entry(e: Entry, style: string): HTMLElement {
  return el(
    'div',
    { class: style },
    e.column ? el('strong', { text: `${e.column}: ` }) : null,
    e.value ? el('q', { text: shortened(e.value) }) : null,
    el('span', { text: ` ${e.message}` }),
  );
}

function changes(t: Texts, row: Row): HTMLElement[] {
  if (row.outcome === 'REJECTED') return [];
  const first = row.changes.filter((c) => c.target !== 'title' || row.outcome === 'UPDATE');
  const lines = first.slice(0, CHANGES).map((c) =>
    el(
      'div',
      {},
      el('span', { class: 'rm-muted', text: `${name(t, c.target)}: ` }),
      c.before ? el('del', { text: shortened(c.before) }) : null,
      c.before && c.after ? ' → ' : null,
      c.after ? el('span', { text: shortened(c.after) }) : null,
    ),
  );
  const rest = first.length - CHANGES;
  if (rest > 0) lines.push(el('div', { class: 'rm-muted', text: t('preview.rest', rest) }));
  return lines;
}

/** Own fields are named by themselves. */
function name(t: Texts, target: string): string {
  const text = t(`target.${target}`);
  return text === `target.${target}` ? target : text;
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
