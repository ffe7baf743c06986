// SPDX-License-Identifier: EUPL-1.2
import { el } from '../shared/dom';
import type { Texts } from '../shared/texts';
import type { Column, Mapping } from './model';

const STORE = 'roadmap.import.mappings';
const MOST = 20;

type Kept = Record<string, Mapping>;

/** The mapping that this browser keeps for sheets with these columns; null for none. */
export function keptFor(columns: Column[]): Mapping | null {
  return read()[signature(columns)] ?? null;
}

/** Buttons to keep a mapping in this browser, and to take it along as a file in the form of the API. */
export function keepingTools(
  t: Texts,
  columns: Column[],
  mapping: Mapping,
  fileName: string,
  load: (mapping: unknown) => void,
): HTMLElement {
  const said = el('span', { role: 'status', class: 'rm-muted' });
  const input = el('input', { type: 'file', id: 'import-mapping-file', class: 'rm-sr-only', accept: '.json,application/json' });
  const keep = el('button', { type: 'button', id: 'import-keep', class: 'rm-button rm-button--small', 'data-testid': 'import-keep' });
  const show = (): void => {
    keep.textContent = t(keptFor(columns) ? 'keep.forget' : 'keep.keep');
  };
  keep.addEventListener('click', () => {
    const kept = read();
    const id = signature(columns);
    const forget = id in kept;
    delete kept[id];
    if (!forget) kept[id] = { ...mapping, name: null };
    said.textContent = t(write(kept) ? (forget ? 'keep.forgotten' : 'keep.kept') : 'keep.blocked');
    show();
  });
  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    try {
      load(JSON.parse(await file.text()));
    } catch {
      said.textContent = t('keep.unreadable', file.name); // no JSON at all; what is wrong inside says the server
    }
  });
  show();
  return el(
    'div',
    { class: 'rm-actions' },
    keep,
    el('button', {
      type: 'button',
      class: 'rm-button rm-button--small',
      'data-testid': 'import-mapping-save',
      text: t('keep.save'),
      onclick: () => save(mapping, t('keep.name', fileName.replace(/\.[^.]+$/, ''))),
    }),
    el(
      'span',
      { class: 'rm-import__load' },
      input,
      el('label', { for: 'import-mapping-file', class: 'rm-button rm-button--small', text: t('keep.load') }),
    ),
    said,
  );
}

function save(mapping: Mapping, name: string): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(mapping, null, 2)], { type: 'application/json' }));
  el('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Sheets with the same headers in any order share a mapping. */
function signature(columns: Column[]): string {
  return columns
    .map((column) => column.header.replace(/\s+/g, ' ').trim().toLowerCase())
    .sort()
    .join('\n');
}

function read(): Kept {
  try {
    return JSON.parse(localStorage.getItem(STORE) ?? '{}') as Kept;
  } catch {
    return {}; // a blocked or damaged store keeps nothing
  }
}

/** The oldest go when there are too many; false when the store is blocked. */
function write(kept: Kept): boolean {
  try {
    const newest = Object.entries(kept).slice(-MOST);
    localStorage.setItem(STORE, JSON.stringify(Object.fromEntries(newest)));
    return true;
  } catch {
    return false;
  }
}
