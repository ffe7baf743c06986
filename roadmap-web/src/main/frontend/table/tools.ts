// SPDX-License-Identifier: EUPL-1.2
import { el } from '../shared/dom';
import { menuButton } from '../shared/menu';
import type { Texts } from '../shared/texts';
import { undoButtons } from '../shared/undo';
import type { Layout } from './layout';
import { GROUPS, type Column, type GroupBy } from './model';

export interface ToolsHost {
  layout: Layout;
  columns(): readonly Column[];
  groupBy(): GroupBy;
  group(by: GroupBy): void;
  relayout(): void;
  exportLink(format: 'xlsx' | 'csv'): string;
}

/** The row above the grid: grouping, columns, undo, exports; and a line for what went wrong. */
export class Tools {
  readonly element: HTMLElement;
  readonly note = el('div', { class: 'tb-note rm-note rm-note--error rm-no-print', role: 'alert', hidden: true });
  readonly empty = el('div', { class: 'rm-empty', hidden: true });

  constructor(
    private readonly t: Texts,
    private readonly host: ToolsHost,
  ) {
    const groups = el('select', { class: 'rm-select', id: 'tb-group' });
    for (const by of GROUPS) groups.append(el('option', { value: by, text: t(`group.${by}`) }));
    groups.value = host.groupBy();
    groups.addEventListener('change', () => host.group(groups.value as GroupBy));
    this.element = el(
      'div',
      { class: 'tb-tools rm-no-print', role: 'group', 'aria-label': t('tools') },
      el('label', { class: 'tb-groupby', for: 'tb-group' }, el('span', { text: t('group.by') }), groups),
      menuButton(t('columns'), (panel) => this.fillColumns(panel)),
      this.exportButton('xlsx'),
      this.exportButton('csv'),
      undoButtons(t),
    );
  }

  /** '' takes the line away. */
  fail(reason: string, again?: () => void): void {
    this.note.hidden = !reason;
    const retry =
      again &&
      el('button', {
        type: 'button',
        class: 'rm-button rm-button--small',
        text: this.t('again'),
        onclick: () => {
          this.fail('');
          again();
        },
      });
    const close = el('button', {
      type: 'button',
      class: 'rm-button rm-button--quiet rm-button--small',
      text: this.t('close'),
      onclick: () => this.fail(''),
    });
    this.note.replaceChildren(el('span', { text: reason }), ...(retry ? [retry] : []), close);
  }

  showEmpty(text: string, reset: (() => void) | null): void {
    this.empty.hidden = !text;
    const button = reset && el('button', { type: 'button', class: 'rm-button', text: this.t('filter.reset'), onclick: reset });
    this.empty.replaceChildren(el('p', { text }), ...(button ? [button] : []));
  }

  private exportButton(format: 'xlsx' | 'csv'): HTMLElement {
    const link = el('a', {
      class: 'rm-button rm-button--small',
      href: '#',
      download: true,
      'data-testid': `export-${format}`,
      text: this.t(`export.${format}`),
    });
    const aim = (): void => {
      link.href = this.host.exportLink(format);
    };
    link.addEventListener('pointerenter', aim);
    link.addEventListener('focus', aim);
    link.addEventListener('click', aim);
    return link;
  }

  private fillColumns(panel: HTMLElement, focus?: string): void {
    const { layout } = this.host;
    const columns = this.host.columns();
    const redo = (id?: string): void => {
      this.host.relayout();
      this.fillColumns(panel, id);
    };
    const list = el('ul', { class: 'tb-columns', role: 'list' });
    for (const column of layout.ordered(columns)) {
      if (column.type === 'KEY') continue;
      const box = el('input', { type: 'checkbox' });
      box.checked = layout.isShown(column);
      box.addEventListener('change', () => {
        layout.show(column, box.checked);
        this.host.relayout();
      });
      const step = (by: number, sign: string, label: string): HTMLElement =>
        el(
          'button',
          {
            type: 'button',
            class: 'rm-button rm-button--quiet rm-button--small rm-button--icon',
            'aria-label': this.t(label, column.label),
            'data-step': `${column.id}${by}`,
            onclick: () => {
              layout.move(columns, column.id, by);
              redo(`${column.id}${by}`);
            },
          },
          el('span', { 'aria-hidden': 'true', text: sign }),
        );
      list.append(
        el(
          'li',
          {},
          el('label', { class: 'rm-check' }, box, el('span', { text: column.label })),
          step(-1, '↑', 'columns.up'),
          step(1, '↓', 'columns.down'),
        ),
      );
    }
    const reset = el('button', {
      type: 'button',
      class: 'rm-button rm-button--small',
      text: this.t('columns.reset'),
      onclick: () => {
        layout.reset();
        redo();
      },
    });
    panel.replaceChildren(list, reset);
    if (focus) panel.querySelector<HTMLElement>(`[data-step="${CSS.escape(focus)}"]`)?.focus();
  }
}
