// SPDX-License-Identifier: EUPL-1.2

import { toastAfterwards } from '../app/later';
import { announce } from '../shared/announce';
import { Problem } from '../shared/api';
import { postJson } from '../shared/writing';
import { attach, el } from '../shared/dom';
import { type Texts, textsOf } from '../shared/texts';

interface Preview {
  created: number;
  updated: number;
  unchanged: number;
  rejected: { line: number; column: string; value: string | null; message: string }[];
  rows: { line: number; action: string; values: Record<string, unknown>; changed: string[] }[];
}

const LEFT = 'roadmap-units-left';
const SHOWN = ['key', 'name', 'type', 'parent', 'capacity'];

/**
 * Units out of a pasted table or a CSV file: first what would happen to each line, then, when asked,
 * the lines that are not refused. Those that are stay in the field.
 */
export function startUnitTables(): void {
  attach('unit-table', (host) => {
    const form = host as HTMLFormElement;
    const texts = textsOf(form);
    const area = form.querySelector('textarea') as HTMLTextAreaElement;
    const result = form.querySelector('[data-result]') as HTMLElement;
    form.querySelector('input[type=file]')?.addEventListener('change', (event) => {
      void fill(event.target as HTMLInputElement, area);
    });
    showLeft(area, result, texts);
    area.addEventListener('input', () => result.replaceChildren());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void check(form, area, result, texts);
    });
    return () => undefined;
  });
}

async function fill(input: HTMLInputElement, area: HTMLTextAreaElement): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  const bytes = await file.arrayBuffer();
  try {
    area.value = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    area.value = new TextDecoder('windows-1252').decode(bytes);
  }
  area.dispatchEvent(new Event('input'));
}

async function check(
  form: HTMLFormElement,
  area: HTMLTextAreaElement,
  result: HTMLElement,
  texts: Texts,
): Promise<void> {
  const table = area.value;
  const preview = await ask(form, result, { table, dryRun: true }, texts);
  if (!preview) return;
  const fruitful = preview.created + preview.updated > 0;
  const take = el('button', {
    type: 'button',
    class: 'rm-button rm-button--primary',
    text: texts('table.take', preview.created + preview.updated),
    onclick: () => void apply(form, result, table, texts),
  });
  const summary = texts(
    'table.summary',
    preview.created,
    preview.updated,
    preview.unchanged,
    refusedLines(preview),
  );
  result.replaceChildren(
    el('p', { class: 'rm-note', text: summary }),
    lines(preview, texts),
    fruitful ? el('div', { class: 'rm-actions' }, take) : '',
  );
  announce(summary);
  if (fruitful) take.focus();
}

async function apply(
  form: HTMLFormElement,
  result: HTMLElement,
  table: string,
  texts: Texts,
): Promise<void> {
  const done = await ask(form, result, { table, dryRun: false }, texts);
  if (!done) return;
  keepLeft(table, done);
  toastAfterwards(texts('table.taken', done.created, done.updated));
  if (form.dataset.done) location.assign(form.dataset.done);
  else location.reload();
}

/** Refused lines survive the page, with the heading line where there is one. */
function keepLeft(table: string, done: Preview): void {
  const refused = new Set(done.rejected.map((each) => each.line));
  if (!refused.size) return;
  const headed = !done.rows.some((row) => row.line === 1);
  const left = table.split(/\r\n|\r|\n/).filter((_, at) => refused.has(at + 1) || (headed && at === 0));
  sessionStorage.setItem(LEFT, left.join('\n'));
}

function showLeft(area: HTMLTextAreaElement, result: HTMLElement, texts: Texts): void {
  const left = sessionStorage.getItem(LEFT);
  if (left === null) return;
  sessionStorage.removeItem(LEFT);
  area.value = left;
  result.replaceChildren(el('p', { class: 'rm-note rm-note--warning', text: texts('table.left') }));
}

async function ask(
  form: HTMLFormElement,
  result: HTMLElement,
  body: unknown,
  texts: Texts,
): Promise<Preview | null> {
  form.setAttribute('aria-busy', 'true');
  try {
    return await postJson<Preview>('api/v1/units/tables', body);
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    const text = cause.status === 0 ? texts('offline') : cause.message;
    result.replaceChildren(el('p', { class: 'rm-field__error', role: 'alert', text }));
    return null;
  } finally {
    form.removeAttribute('aria-busy');
  }
}

function refusedLines(preview: Preview): number {
  return new Set(preview.rejected.map((each) => each.line)).size;
}

function lines(preview: Preview, texts: Texts): HTMLElement {
  const heads = ['line', ...SHOWN, 'action'].map((name) =>
    el('th', { scope: 'col', text: texts(`table.column.${name}`) }),
  );
  const rows = preview.rows.map((row) => {
    const why = preview.rejected.filter((each) => each.line === row.line);
    return el(
      'tr',
      { class: row.action === 'REFUSED' ? 'rm-refused' : null },
      el('td', { 'data-label': texts('table.column.line'), text: row.line }),
      ...SHOWN.map((name) =>
        el('td', { 'data-label': texts(`table.column.${name}`), text: row.values[name] ?? '' }),
      ),
      el(
        'td',
        { 'data-label': texts('table.column.action') },
        el('strong', { text: texts(`table.action.${row.action}`) }),
        ...why.map((each) => el('div', { class: 'rm-field__error', text: reason(each, texts) })),
      ),
    );
  });
  return el(
    'div',
    { class: 'rm-table-wrap', tabindex: '0', role: 'region', 'aria-label': texts('table.preview') },
    el(
      'table',
      { class: 'rm-table rm-table--cards' },
      el('thead', {}, el('tr', {}, ...heads)),
      el('tbody', {}, ...rows),
    ),
  );
}

function reason(refusal: Preview['rejected'][number], texts: Texts): string {
  return `${texts(`table.column.${refusal.column}`)}: ${refusal.message}`;
}
