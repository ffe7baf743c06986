// SPDX-License-Identifier: EUPL-1.2

import { address, Problem, request } from '../shared/api';
import { el } from '../shared/dom';
import { filterQuery } from '../shared/filter';
import type { Texts } from '../shared/texts';
import type { GanttView } from './view';

const DRAWN = ['pdf', 'svg', 'png'] as const;
const TABLES = ['xlsx', 'csv'] as const;
const OTHERS = ['ics', 'mspdi'] as const;
const PAPERS = ['A4', 'A3', 'A2'] as const;
const MOST_WIDE = 8;

type Drawn = (typeof DRAWN)[number];

/** What is shown now, as the query of an export; tables know no arrangement. */
export function exportQuery(view: GanttView, drawn: boolean): URLSearchParams {
  const { state } = view;
  const query = filterQuery({ ...state.filter, roadmap: null });
  if (state.baseline) query.set('baseline', state.baseline);
  if (!drawn) return query;
  query.set('group', state.group);
  query.set('colour', state.colour);
  query.set('open', state.opening);
  query.set('show', [...state.show].join(','));
  if (state.toggled.size) query.set('toggled', [...state.toggled].join(','));
  return query;
}

function exportAddress(view: GanttView, format: string, query: URLSearchParams): string {
  const roadmap = view.state.filter.roadmap ?? view.host.dataset.roadmap ?? '';
  return `api/v1/roadmaps/${encodeURIComponent(roadmap)}/exports/${format}?${query}`;
}

/** Asks how the timeline shall be put on paper; the files with tables need no question. */
export function openPaper(view: GanttView): void {
  const { t } = view.words;
  const format = choice(t('paper.format'), 'format', DRAWN.map((value) => [value, t(`paper.${value}`)]));
  const paper = choice(t('paper.size'), 'size', PAPERS.map((value) => [value, value]), 'A3');
  const wide = el('input', {
    class: 'rm-input', id: 'rm-paper-wide', type: 'number', min: '1', max: String(MOST_WIDE), value: '1',
  });
  const baseline = check(t('layer.baseline'), view.state.show.has('baseline'));
  const appendix = check(t('paper.appendix'), true);
  const state = el('div', { role: 'status' });
  const cancel = el('button', { type: 'button', class: 'rm-button', text: t('edit.cancel') });
  const save = el('button', { class: 'rm-button rm-button--primary', 'data-testid': 'paper-save', text: t('paper.save') });
  const form = el(
    'form',
    { method: 'dialog', class: 'rm-stack' },
    el('div', { class: 'rm-dialog__head' }, el('h2', { id: 'rm-paper-title', text: t('paper.title') })),
    el('p', { text: t('paper.text', view.shown, view.words.model.measures) }),
    format.element,
    paper.element,
    el('div', { class: 'rm-field' }, el('label', { for: 'rm-paper-wide', text: t('paper.wide') }), wide),
    baseline.element,
    appendix.element,
    el('p', {}, `${t('paper.tables')} `, ...TABLES.flatMap((name) => [plain(view, name), ' '])),
    el('p', {}, `${t('paper.others')} `, ...OTHERS.flatMap((name) => [plain(view, name), ' ']), el('a', { href: address('account#calendars-section'), text: t('paper.feed') })),
    state,
    el('div', { class: 'rm-dialog__foot' }, cancel, save),
  );
  form.addEventListener('click', (event) => {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[download]');
    if (!link) return;
    event.preventDefault();
    void fetchFile(t, link.href, dialog, state);
  });
  // Only sheets are cut and have something behind them.
  format.changed(() => (appendix.element.hidden = format.value() !== 'pdf'));
  const dialog = el('dialog', { class: 'rm-dialog', 'aria-labelledby': 'rm-paper-title' }, form);
  const before = document.activeElement as HTMLElement | null;
  cancel.addEventListener('click', () => dialog.close());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = exportQuery(view, true);
    const layers = [...view.state.show].filter((layer) => layer !== 'baseline');
    query.set('show', [...layers, ...(baseline.box.checked ? ['baseline'] : [])].join(','));
    query.set('paper', paper.value());
    query.set('wide', wide.value || '1');
    query.set('appendix', String(appendix.box.checked));
    void fetchFile(t, exportAddress(view, format.value() as Drawn, query), dialog, state);
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    before?.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
}

function plain(view: GanttView, format: string): HTMLElement {
  const { t } = view.words;
  const href = address(exportAddress(view, format, exportQuery(view, false)));
  return el('a', { href, download: true, 'data-testid': `paper-${format}`, text: t(`paper.${format}`) });
}

/** Saves a file and closes the dialog; what the server refuses is said there, and when to try again. */
async function fetchFile(t: Texts, path: string, dialog: HTMLDialogElement, state: HTMLElement): Promise<void> {
  if (dialog.getAttribute('aria-busy') === 'true') return;
  dialog.setAttribute('aria-busy', 'true');
  state.replaceChildren(el('p', { class: 'rm-muted', text: t('paper.busy') }));
  try {
    const answer = await request(path, {});
    const name = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? '';
    const content = await answer.blob();
    if (!dialog.isConnected) return;
    keep(name, content);
    dialog.close();
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    const reason = cause.status === 0 ? t('error.offline') : cause.errors[0]?.message || cause.message;
    const again = cause.retryAfter ? ` ${t('paper.again', cause.retryAfter)}` : '';
    state.replaceChildren(el('p', { class: 'rm-note rm-note--error', 'data-testid': 'paper-refused', text: reason + again }));
  } finally {
    dialog.removeAttribute('aria-busy');
  }
}

function keep(name: string, content: Blob): void {
  const href = URL.createObjectURL(content);
  const link = el('a', { href, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // the browser reads it after the click
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

function check(label: string, checked: boolean): { element: HTMLElement; box: HTMLInputElement } {
  const box = el('input', { type: 'checkbox' });
  box.checked = checked;
  return { element: el('label', { class: 'rm-check' }, box, el('span', { text: label })), box };
}

interface Chosen {
  element: HTMLElement;
  value(): string;
  changed(run: () => void): void;
}

/** A row of radio buttons. */
function choice(label: string, name: string, values: [string, string][], standard = values[0]![0]): Chosen {
  const boxes = values.map(([value]) => {
    const box = el('input', { type: 'radio', name: `rm-paper-${name}`, value });
    box.checked = value === standard;
    return box;
  });
  const labels = values.map(([, text], i) =>
    el('label', { class: 'rm-check' }, boxes[i], el('span', { text })),
  );
  return {
    element: el(
      'fieldset',
      { class: 'rm-paper__choice' },
      el('legend', { text: label }),
      el('div', { class: 'rm-paper__options' }, ...labels),
    ),
    value: () => boxes.find((box) => box.checked)!.value,
    changed: (run) => boxes.forEach((box) => box.addEventListener('change', run)),
  };
}
