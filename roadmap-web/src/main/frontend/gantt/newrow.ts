// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { getJson, Problem } from '../shared/api';
import { postJson } from '../shared/writing';
import { el } from '../shared/dom';
import { changed } from '../shared/undo';
import type { Row } from './model';
import { HEADER_HEIGHT, ROW_HEIGHT } from './scene';
import type { GanttView } from './view';

/** A line to type the title of a new measure into, right below {@code at}: a measure, or the focal point it begins. */
export function typeNew(view: GanttView, at: Row, made: (key: string) => Promise<void>): void {
  const { t } = view.words;
  view.element.querySelector('.rm-gantt__new')?.remove();
  const input = el('input', {
    id: 'rm-new-title', class: 'rm-input', maxlength: 500, autocomplete: 'off',
    'aria-label': t('new.label', at.key), 'aria-describedby': 'rm-new-help rm-new-error', placeholder: t('new.placeholder'),
  });
  const error = el('p', { id: 'rm-new-error', class: 'rm-field__error', role: 'alert' });
  const form = el(
    'form',
    { class: 'rm-gantt__new', novalidate: true, 'data-testid': 'new-row' },
    input,
    el('p', { id: 'rm-new-help', class: 'rm-muted', text: t('new.help') }),
    error,
  );
  const place = (): void => {
    form.style.top = `${HEADER_HEIGHT + (at.line + 1) * ROW_HEIGHT - view.scrollTop}px`;
    form.style.width = `${Math.max(280, view.grid.element.clientWidth)}px`;
  };
  const close = (back: boolean): void => {
    view.element.removeEventListener('scroll', place, true);
    form.remove();
    if (back) view.focusLine(at.line);
  };
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close(true);
    announce(t('new.discarded'));
  });
  // typed text stays until it is stored or thrown away on purpose
  input.addEventListener('blur', () => {
    if (!input.value.trim() && form.isConnected) close(false);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    error.textContent = input.value.trim() ? '' : t('new.needed');
    if (!error.textContent && !input.readOnly) void save();
  });

  async function save(): Promise<void> {
    input.readOnly = true;
    try {
      const { key } = await create(view, at, input.value.trim());
      close(false);
      changed(t('new.done', key));
      await made(key);
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause;
      error.textContent = cause.status === 0 ? t('error.offline') : cause.errors[0]?.message || cause.message;
      input.readOnly = false;
      input.focus();
    }
  }

  view.reveal(at, view.viewport.scale.left, view.viewport.scale.left);
  place();
  view.element.append(form);
  view.element.addEventListener('scroll', place, true);
  input.focus();
}

/** Led by whoever leads the measure before it, else by one's own unit. */
async function create(view: GanttView, at: Row, title: string): Promise<{ key: string }> {
  const { state, host } = view;
  const neighbour = at.kind === 'MEASURE' ? at : (at.children.find((row) => row.kind === 'MEASURE') ?? null);
  const lead = neighbour?.lead ?? (await getJson<{ unit: string | null }>('api/v1/me')).data.unit;
  const home = at.kind === 'MEASURE' ? at.parent : at;
  const wish: Record<string, string> = { title };
  if (lead) wish.lead = lead;
  if (home?.kind === 'FOCAL_POINT') wish.focalPoint = home.key;
  else if (home?.kind === 'MEASURE') wish.parent = home.key;
  if (host.dataset.mayOrder && neighbour) wish[at.kind === 'MEASURE' ? 'after' : 'before'] = neighbour.key;
  const roadmap = state.filter.roadmap ?? host.dataset.roadmap ?? '';
  return postJson<{ key: string }>(`api/v1/measures?roadmap=${encodeURIComponent(roadmap)}`, wish);
}
