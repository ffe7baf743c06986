// SPDX-License-Identifier: EUPL-1.2
import { postJson } from '../shared/writing';
import { el } from '../shared/dom';
import type { Texts } from '../shared/texts';
import { shownText } from './format';
import type { Column, Row, Value } from './model';

export interface Cell {
  key: string;
  column: string;
  text: string;
}

interface Answer {
  changes: { key: string; column: string; old: Value; new: Value }[];
  refused: { key: string; column: string; text: string; code: string; message: string }[];
  undo: string | null;
}

export interface PasteRequest {
  roadmap: string;
  cells: Cell[];
  /** Cells of the block that lie beyond the last row or column. */
  outside: number;
  columns: readonly Column[];
  row: (key: string) => Row | undefined;
}

const SHOWN = 300;

/** Asks the server what a block would change, shows it, and applies it as one undo step; null = given up. */
export async function pasteBlock(request: PasteRequest, t: Texts): Promise<Answer | null> {
  const path = `api/v1/roadmaps/${encodeURIComponent(request.roadmap)}/table/paste`;
  let { cells } = request;
  for (;;) {
    const preview = await postJson<Answer>(path, { cells, dryRun: true });
    const answer = await confirmed(request, preview, t);
    if (answer === 'apply') return postJson<Answer>(path, { cells, dryRun: false });
    if (answer === 'close') return null;
    const held = heldOf(preview);
    const { requestCells } = await import('./request');
    // what was asked for is done with; what was given up is still there
    if (await requestCells(t, request.roadmap, held, request.row, request.columns)) {
      cells = cells.filter((cell) => !held.some((each) => each.key === cell.key && each.column === cell.column));
    }
    if (!cells.length) return null;
  }
}

/** What the locked plan holds: it can be asked for. */
function heldOf(preview: Answer): Answer['refused'] {
  return preview.refused.filter((cell) => cell.code === 'plan.locked');
}

type Choice = 'apply' | 'ask' | 'close';

function confirmed(request: PasteRequest, preview: Answer, t: Texts): Promise<Choice> {
  const { changes, refused } = preview;
  const columnOf = (id: string): Column | undefined => request.columns.find((c) => c.id === id);
  const label = (id: string): string => columnOf(id)?.label ?? id;
  const text = (id: string, value: Value): string => {
    const column = columnOf(id);
    return (column ? shownText(column, value, t) : String(value ?? '')) || t('paste.nothing');
  };
  const close = el('button', { type: 'button', class: 'rm-button', text: t(changes.length ? 'cancel' : 'close') });
  const apply = el('button', { type: 'button', class: 'rm-button rm-button--primary', text: t('paste.apply', changes.length) });
  const held = heldOf(preview).length;
  const ask = el('button', { type: 'button', class: 'rm-button', 'data-testid': 'paste-ask', text: t('paste.ask', held) });
  const before = document.activeElement as HTMLElement | null;
  const dialog = el(
    'dialog',
    { class: 'rm-dialog tb-paste', 'aria-labelledby': 'tb-paste-title' },
    el('div', { class: 'rm-dialog__head' }, el('h2', { id: 'tb-paste-title', text: t('paste.title') })),
    el('p', { text: t('paste.summary', changes.length, refused.length) }),
    request.outside > 0 && el('p', { class: 'rm-note rm-note--warning', text: t('paste.outside', request.outside) }),
    refused.length > 0 &&
      listed(t('paste.refused'), [t('paste.cell'), t('paste.text'), t('paste.why')], t, refused.map((r) => [
        `${r.key}, ${label(r.column)}`,
        r.text,
        r.message,
      ])),
    changes.length > 0 &&
      listed(t('paste.changes'), [t('paste.cell'), t('paste.old'), t('paste.new')], t, changes.map((c) => [
        `${c.key}, ${label(c.column)}`,
        text(c.column, c.old),
        text(c.column, c.new),
      ])),
    el('div', { class: 'rm-dialog__foot' }, changes.length > 0 && apply, held > 0 && ask, close),
  );
  return new Promise((resolve) => {
    let answer: Choice = 'close';
    const choose = (choice: Choice) => (): void => {
      answer = choice;
      dialog.close();
    };
    apply.addEventListener('click', choose('apply'));
    ask.addEventListener('click', choose('ask'));
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      before?.focus({ preventScroll: true });
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
    (changes.length ? apply : close).focus();
  });
}

function listed(caption: string, heads: string[], t: Texts, rows: string[][]): HTMLElement {
  const body = el('tbody');
  for (const row of rows.slice(0, SHOWN)) {
    const line = el('tr');
    line.append(...row.map((text) => el('td', { text })));
    body.append(line);
  }
  const head = el('tr');
  head.append(...heads.map((text) => el('th', { scope: 'col', text })));
  return el(
    'div',
    { class: 'rm-table-wrap', tabindex: 0, role: 'region', 'aria-label': caption },
    el('table', { class: 'rm-table' }, el('caption', { text: caption }), el('thead', {}, head), body),
    rows.length > SHOWN && el('p', { text: t('filter.count', SHOWN, rows.length) }),
  );
}
