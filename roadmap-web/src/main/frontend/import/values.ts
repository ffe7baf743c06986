// SPDX-License-Identifier: EUPL-1.2
import { el } from '../shared/dom';
import type { Texts } from '../shared/texts';
import { areaOf, type Column, type ColumnMapping, type Fate, type Mapping, type Use } from './model';

/** What the reader has opened and in which order, kept while the preview is read anew. */
export class ValueMemory {
  readonly open = new Set<string>();
  private readonly orders = new Map<string, string[]>();

  /** The order in which they were first shown: what was just mapped stays in its place. */
  arrange(header: string, uses: Use[]): Use[] {
    const known = this.orders.get(header) ?? [];
    const order = [...known, ...uses.map((use) => use.text).filter((text) => !known.includes(text))];
    this.orders.set(header, order);
    const place = new Map(order.map((text, index) => [text, index]));
    return [...uses].sort((a, b) => place.get(a.text)! - place.get(b.text)!);
  }
}

const BADGES: Record<Fate, string> = {
  UNKNOWN: 'rm-badge--red',
  KEPT: 'rm-badge--yellow',
  READ: 'rm-badge--green',
  MAPPED: 'rm-badge--green',
  LEFT_OUT: '',
};
const NONE = 'none';
const AUTO = 'auto';

/**
 * What each text of a column becomes. `own` is changed in place, or the levels of the mapping; then `changed` is
 * called.
 */
export function valueEditor(
  t: Texts,
  column: Column,
  own: ColumnMapping,
  mapping: Mapping,
  memory: ValueMemory,
  changed: () => void,
): HTMLElement | null {
  const { values, header } = column;
  if (!values?.uses.length) return null;
  const unknown = values.uses.filter((use) => use.fate === 'UNKNOWN').length;
  const rows = memory.arrange(header, values.uses).map((use) => {
    const select = choice(t, column, own, mapping, use);
    select.addEventListener('change', () => {
      if (own.target === 'level') mapping.levels = changedLevels(mapping.levels, use.text, select.value);
      else own.values = changedValues(own.values, use.text, select.value);
      changed();
    });
    return el(
      'tr',
      { 'data-value': use.text },
      el('th', { scope: 'row', text: use.text }),
      el('td', { class: 'rm-number', text: String(use.count) }),
      el('td', {}, select),
      el('td', {}, el('span', { class: `rm-badge ${BADGES[use.fate]}`, text: t(`fate.${use.fate}`) })),
    );
  });
  const heads = ['text', 'count', 'becomes', 'fate'].map((name) => el('th', { scope: 'col', text: t(`values.${name}`) }));
  const details = el(
    'details',
    { class: 'rm-import__values', open: memory.open.has(header), 'data-testid': 'import-values', 'data-column': header },
    el(
      'summary',
      { id: `import-values-${encodeURIComponent(header)}` },
      el('span', { text: t('values.of', header, values.total) }),
      unknown ? el('span', { class: 'rm-badge rm-badge--red', text: t('values.unknown', unknown) }) : null,
    ),
    values.total > values.uses.length
      ? el('p', { class: 'rm-muted', text: t('values.some', values.uses.length, values.total) })
      : null,
    el(
      'div',
      { class: 'rm-table-wrap rm-import__valuelist', tabindex: 0, role: 'region', 'aria-label': t('values.label', header) },
      el('table', { class: 'rm-table' }, el('thead', {}, el('tr', {}, ...heads)), el('tbody', {}, ...rows)),
    ),
  );
  details.addEventListener('toggle', () => {
    if (details.open) memory.open.add(header);
    else memory.open.delete(header);
  });
  return details;
}

function choice(t: Texts, column: Column, own: ColumnMapping, mapping: Mapping, use: Use): HTMLSelectElement {
  const said = statement(own, mapping, use.text);
  const options = [el('option', { value: AUTO, text: unsaid(t, column, own, use, said) })];
  if (own.target !== 'level') options.push(el('option', { value: NONE, text: t('values.none') }));
  const known = column.values!.options;
  for (const { value, label } of known) {
    options.push(el('option', { value: `=${value}`, text: word(t, own, value, label) }));
  }
  const meant = use.value ?? said;
  if (said && !known.some((option) => option.value === meant)) {
    options.push(el('option', { value: `=${meant}`, text: meant }));
  }
  const select = el(
    'select',
    {
      class: 'rm-select',
      id: `import-value-${encodeURIComponent(`${column.header} ${use.text}`)}`,
      'aria-label': t('values.becomes.of', use.text),
      'aria-invalid': use.fate === 'UNKNOWN' ? 'true' : null,
    },
    ...options,
  );
  select.value = said === undefined ? AUTO : said === '' ? NONE : `=${meant}`;
  return select;
}

/** What the mapping says of a text; undefined when it says nothing. */
function statement(own: ColumnMapping, mapping: Mapping, text: string): string | undefined {
  if (own.target === 'level') return mapping.levels[text];
  const key = keyOf(own.values, text);
  return key === undefined ? undefined : own.values[key];
}

/** What happens to a text that the mapping does not name. */
function unsaid(t: Texts, column: Column, own: ColumnMapping, use: Use, said: string | undefined): string {
  if (said !== undefined) return t('values.auto');
  if (use.fate === 'READ') {
    const option = column.values!.options.find((each) => each.value === use.value);
    return t('values.read', word(t, own, use.value ?? '', option?.label ?? null));
  }
  return t(use.fate === 'KEPT' ? 'values.kept' : 'values.choose');
}

function word(t: Texts, own: ColumnMapping, value: string, label: string | null): string {
  if (label !== null) return label === value ? value : `${value} ${label}`;
  const area = own.target === 'level' ? 'kind' : areaOf(own.target);
  const text = t(`${area}.${value}`);
  return text === `${area}.${value}` ? value : text;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function keyOf(values: Record<string, string>, text: string): string | undefined {
  return Object.keys(values).find((key) => folded(key) === folded(text));
}

function changedValues(values: Record<string, string>, text: string, chosen: string): Record<string, string> {
  const next = { ...values };
  const key = keyOf(next, text);
  if (key !== undefined) delete next[key];
  if (chosen === NONE) next[text] = '';
  else if (chosen !== AUTO) next[text] = chosen.slice(1);
  return next;
}

function changedLevels(levels: Record<string, string>, text: string, chosen: string): Record<string, string> {
  const next = { ...levels };
  delete next[text];
  if (chosen !== AUTO) next[text] = chosen.slice(1);
  return next;
}
