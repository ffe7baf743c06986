// SPDX-License-Identifier: EUPL-1.2

import { el } from '../shared/dom';
import type { Editing } from './editing';
import { measureOf } from './model';
import type { GanttView } from './view';

/** The menu of a row: by the right button, the menu key or Shift with F10. */
export function openRowMenu(view: GanttView, editing: Editing, event: MouseEvent): void {
  const target = (event.target as Element).closest<HTMLElement>('[role=row][data-key]');
  const row = view.words.model.byKey.get(target?.dataset.key ?? '');
  if (!target || !row) return;
  event.preventDefault();
  view.focusLine(row.line);
  const panel = el('div', { class: 'rm-popover rm-gantt__more', popover: 'auto', role: 'group', 'aria-label': row.key, 'data-testid': 'row-menu' });
  panel.append(...rowEntries(view, editing, () => panel.hidePopover()));
  panel.addEventListener('toggle', (toggled) => {
    if ((toggled as ToggleEvent).newState !== 'closed') return;
    const returns = panel.contains(document.activeElement);
    panel.remove();
    if (returns) view.focusLine(row.line);
  });
  view.element.append(panel);
  panel.showPopover();
  const box = target.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const pointed = event.clientX > 0 && event.detail !== 0;
  panel.style.left = `${Math.min(pointed ? event.clientX : box.left + 24, innerWidth - width - 8)}px`;
  panel.style.top = `${Math.max(8, Math.min(pointed ? event.clientY : box.bottom, innerHeight - height - 8))}px`;
  panel.querySelector<HTMLElement>('button:enabled')?.focus();
}

/** What can be done with the chosen row, each with its key. */
export function rowEntries(view: GanttView, editing: Editing, close: () => void): HTMLElement[] {
  const { t } = view.words;
  const row = view.chosen;
  const { outline } = editing;
  const entry = (name: string, run: () => void, possible: boolean): HTMLElement =>
    el(
      'button',
      {
        type: 'button',
        class: 'rm-button rm-button--small',
        'data-testid': `row-${name}`,
        disabled: !possible,
        onclick: () => {
          close();
          run();
        },
      },
      el('span', { text: t(`row.${name}`) }),
      t(`row.key.${name}`) && el('span', { class: 'rm-gantt__shortcut', text: t(`row.key.${name}`) }),
    );
  const measure = row?.kind === 'MEASURE';
  const entries: HTMLElement[] = [];
  if (outline.mayCreate) {
    const home = row !== null && (row.kind === 'FOCAL_POINT' || measureOf(row) !== null);
    entries.push(entry('new', () => outline.create(row!), home));
  }
  if (outline.mayOrder) {
    const order = measure && view.state.group === 'tree';
    entries.push(
      entry('up', () => outline.step(row!, -1), order),
      entry('down', () => outline.step(row!, 1), order),
      entry('indent', () => outline.indent(row!), order),
      entry('outdent', () => outline.outdent(row!), order),
      entry('place', () => void outline.openDialog(row!), order),
    );
  }
  entries.push(entry('move', () => void editing.openDialog(), row?.editable === true || view.picked.size > 1));
  if (editing.ofPlan) {
    entries.push(
      entry('links', () => editing.openLinks(), row !== null && measureOf(row) !== null),
      entry('rule', () => editing.openRule(), row !== null && measureOf(row)?.editable === true),
    );
  }
  return entries;
}
