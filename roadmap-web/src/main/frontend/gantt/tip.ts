// SPDX-License-Identifier: EUPL-1.2

import { shortDate } from '../shared/dates';
import { el } from '../shared/dom';
import { delay, measureOf, type Row } from './model';
import { xOf } from './scale';
import { HEADER_HEIGHT, signed } from './scene';
import type { GanttView } from './view';
import { endWord, ruleText, startWord, valueWord, type Words } from './words';

let tip: HTMLElement | null = null;

/** Facts of the bar or of the deadlines under the pointer; the tree grid says the same to everybody else. */
export function showTip(view: GanttView, event: PointerEvent): void {
  const box = view.canvas.getBoundingClientRect();
  const x = event.clientX - box.left;
  const content =
    event.clientY - box.top < HEADER_HEIGHT ? deadlines(view, x) : bar(view, x, view.lineAt(event.clientY));
  if (!content.length) return;
  tip ??= el('div', { class: 'rm-gantt__tip', 'aria-hidden': 'true', popover: 'manual' });
  if (!tip.isConnected) document.body.append(tip);
  tip.replaceChildren(...content);
  tip.showPopover();
  const { width, height } = tip.getBoundingClientRect();
  tip.style.left = `${Math.max(8, Math.min(event.clientX + 14, innerWidth - width - 8))}px`;
  const below = event.clientY + 18;
  tip.style.top = `${below + height > innerHeight - 8 ? event.clientY - height - 10 : below}px`;
}

export function hideTip(): void {
  if (tip?.isConnected && tip.matches(':popover-open')) tip.hidePopover();
}

function bar(view: GanttView, x: number, line: number): HTMLElement[] {
  const row = view.lines[line]?.row;
  if (!row || row.spanStart === null || row.spanEnd === null) return [];
  const { scale } = view.viewport;
  const last = Math.max(row.spanEnd, row.baselineEnd ?? row.spanEnd);
  if (x < xOf(scale, row.spanStart) - 8 || x > xOf(scale, last + 1) + 8) return [];
  const list = el('dl', { class: 'rm-facts' });
  for (const [name, value] of facts(view.words, row)) list.append(el('dt', { text: name }), el('dd', { text: value }));
  const key = row.kind === 'GROUP' ? '' : `${row.key} `;
  return [el('strong', { text: key + row.title }), list];
}

function deadlines(view: GanttView, x: number): HTMLElement[] {
  const { model, t } = view.words;
  return model.deadlines
    .filter((deadline) => Math.abs(xOf(view.viewport.scale, deadline.day + 1) - x) < 12)
    .slice(0, 6)
    .map((deadline) => {
      const slack = deadline.slack === null ? t('deadline.free') : t('deadline.slack', signed(deadline.slack, t));
      const binding = t(deadline.binding ? 'deadline.binding' : 'deadline.advisory');
      return el(
        'p',
        {},
        el('strong', { text: `${deadline.driver} · ${shortDate(deadline.day)}` }),
        el('span', { text: ` ${deadline.title} · ${binding} · ${slack}` }),
      );
    });
}

/** Short facts for the pointer: label and value. */
function facts(words: Words, row: Row): [string, string][] {
  const { t } = words;
  const list: [string, string][] = [];
  const add = (name: string, value: string): void => {
    if (value) list.push([t(name), value]);
  };
  add('column.start', startWord(row));
  add('column.end', endWord(row));
  if (row.forecastEnd !== null) add('column.forecast', shortDate(row.forecastEnd));
  add('column.baseline', shortDate(row.baselineEnd));
  const days = delay(row);
  if (days !== null) add('column.delta', signed(days, t) + (row.reasonMissing ? ` · ${t('slip.missing')}` : ''));
  add('rule.fact', ruleText(words, row));
  if (row.kind === 'MEASURE') {
    add('column.progress', row.progress === null ? t('progress.unknown') : t('percent', row.progress));
    add('column.status', valueWord(words, 'status', row.status));
    add('column.lead', valueWord(words, 'lead', row.lead));
  } else if (measureOf(row)) {
    add('column.measure', measureOf(row)!.key);
  }
  return list;
}
