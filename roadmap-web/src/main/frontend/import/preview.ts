// SPDX-License-Identifier: EUPL-1.2
import { announce } from '../shared/announce';
import { parseDay, shortDate } from '../shared/dates';
import { el } from '../shared/dom';
import type { Texts } from '../shared/texts';
import { areaOf, type Entry, type Outcome, type Preview, type Row } from './model';

const AT_ONCE = matchMedia('(max-width: 45rem)').matches ? 30 : 200;
const CHANGES = 4;
const WORDS = new Set(['status', 'moscow', 'constraintType', 'manual']);
const BADGES: Record<Outcome, string> = {
  CREATE: 'rm-badge--green',
  UPDATE: 'rm-badge--yellow',
  UNCHANGED: '',
  REJECTED: 'rm-badge--red',
};

type Shown = Outcome | 'ALL' | 'CELLS' | 'NOTES';

const FATES: Shown[] = ['ALL', 'CREATE', 'UPDATE', 'UNCHANGED', 'REJECTED', 'CELLS', 'NOTES'];

/** The last step before the import: what would happen, row by row. */
export function previewTable(t: Texts, preview: Preview): HTMLElement {
  const whole = preview.mapping === null;
  const body = el('tbody');
  const more = el('button', { type: 'button', class: 'rm-button' });
  const count = el('p', { class: 'rm-muted', 'data-testid': 'import-count' });
  const buttons = el('div', { class: 'rm-segments rm-import__filter', role: 'group', 'aria-label': t('preview.filter') });
  let fate: Shown = 'ALL';
  let kind = '';
  let limit = AT_ONCE;

  const ofKind = (): Row[] => (kind ? preview.rows.filter((row) => (row.kind ?? 'NONE') === kind) : preview.rows);
  const draw = (): void => {
    const rows = ofKind().filter((row) => matches(row, fate));
    body.replaceChildren(...rows.slice(0, limit).map((row) => line(t, row)));
    if (!rows.length) body.append(el('tr', {}, el('td', { colspan: 4, class: 'rm-muted', text: t('preview.none') })));
    const visible = Math.min(limit, rows.length);
    count.textContent = t('preview.count', visible, rows.length);
    more.hidden = visible >= rows.length;
    more.textContent = t('preview.more', Math.min(AT_ONCE, rows.length - visible));
  };
  const choose = (): void => {
    limit = AT_ONCE;
    fill();
    draw();
    announce(count.textContent ?? '');
  };
  const fill = (): void => {
    for (const button of buttons.querySelectorAll<HTMLButtonElement>('button')) {
      const name = button.dataset.filter as Shown;
      const number = ofKind().filter((row) => matches(row, name)).length;
      button.textContent = `${t(whole && name === 'REJECTED' ? 'preview.REJECTED.whole' : `preview.${name}`)} (${number})`;
      button.setAttribute('aria-pressed', String(name === fate));
      button.hidden = number === 0 && name !== 'ALL' && name !== fate;
    }
  };
  more.addEventListener('click', () => {
    const from = body.childElementCount;
    limit += AT_ONCE;
    draw();
    if (more.hidden) (body.children[from] as HTMLElement | undefined)?.querySelector<HTMLElement>('th')?.focus();
  });
  for (const name of FATES) {
    buttons.append(
      el('button', {
        type: 'button',
        class: 'rm-button rm-button--small',
        'data-filter': name,
        onclick: () => {
          fate = name;
          choose();
        },
      }),
    );
  }
  const kinds = kindChoice(t, preview.rows, (chosen) => {
    kind = chosen;
    choose();
  });
  fill();
  draw();
  return el(
    'div',
    { class: 'rm-stack', 'data-testid': 'import-preview' },
    el('div', { class: 'rm-actions' }, kinds, buttons),
    count,
    table(t, body, whole),
    more,
  );
}

/** Null where all rows are of one kind. */
function kindChoice(t: Texts, rows: Row[], chosen: (kind: string) => void): HTMLElement | null {
  const counts = new Map<string, number>();
  for (const { kind } of rows) counts.set(kind ?? 'NONE', (counts.get(kind ?? 'NONE') ?? 0) + 1);
  if (counts.size < 2) return null;
  const select = el(
    'select',
    { class: 'rm-select rm-import__kind', id: 'import-kind', 'aria-label': t('preview.kind'), 'data-testid': 'import-kind' },
    el('option', { value: '', text: t('preview.kind.all', rows.length) }),
    ...[...counts].map(([kind, count]) => el('option', { value: kind, text: `${t(`kind.${kind}`)} (${count})` })),
  );
  select.addEventListener('change', () => chosen(select.value));
  return select;
}

function table(t: Texts, body: HTMLElement, whole: boolean): HTMLElement {
  const names = ['line', whole ? 'object' : 'item', 'outcome', 'details'];
  const heads = names.map((k) => el('th', { scope: 'col', text: t(`preview.${k}`) }));
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
    { 'data-line': row.line, 'data-outcome': row.outcome, 'data-kind': row.kind },
    el('td', { class: 'rm-number', text: row.line ? String(row.line) : '' }),
    el(
      'th',
      { scope: 'row', tabindex: -1 },
      el('span', { text: row.title ?? (row.key ? '' : t(row.kind ? `kind.${row.kind}` : 'preview.untitled')) }),
      row.key ? el('span', { class: 'rm-key', text: ` ${row.key}` }) : null,
      row.kind && row.kind !== 'MEASURE' ? el('div', { class: 'rm-muted', text: t(`kind.${row.kind}`) }) : null,
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

/** Old and new of every field; the first few at once. */
function changes(t: Texts, row: Row): HTMLElement[] {
  if (row.outcome === 'REJECTED') return [];
  const all = row.changes.filter((c) => c.target !== 'title' || row.outcome === 'UPDATE');
  const lines = all.map((c) =>
    el(
      'div',
      {},
      el('span', { class: 'rm-muted', text: `${name(t, c.target)}: ` }),
      c.before ? el('del', { text: shown(t, c.target, c.before) }) : null,
      c.before ? ' → ' : null,
      c.after ? el('span', { text: shown(t, c.target, c.after) }) : null,
      c.before && !c.after ? el('span', { class: 'rm-muted', text: t('preview.nothing') }) : null,
    ),
  );
  if (lines.length <= CHANGES + 1) return lines;
  const rest = lines.splice(CHANGES);
  const open = el('button', {
    type: 'button',
    class: 'rm-button rm-button--quiet rm-button--small',
    text: t('preview.rest', rest.length),
    'aria-label': t('preview.rest.of', rest.length, row.title ?? row.key ?? ''),
    onclick: () => {
      rest[0]!.tabIndex = -1;
      open.replaceWith(...rest);
      rest[0]!.focus();
    },
  });
  return [...lines, open];
}

/** Own fields, and all fields of whole-roadmap files, are named by themselves. */
function name(t: Texts, target: string): string {
  const text = t(`target.${target}`);
  return text === `target.${target}` ? target : text;
}

function shown(t: Texts, target: string, value: string): string {
  const day = parseDay(value);
  if (day !== null) return shortDate(day);
  const key = `${areaOf(target)}.${value}`;
  const word = WORDS.has(target) ? t(key) : value;
  return word === key ? value : shortened(word);
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
