// SPDX-License-Identifier: EUPL-1.2
import { el } from '../shared/dom';
import type { Texts } from '../shared/texts';
import type { ColumnMapping, Mapping, Preview } from './model';
import { valueEditor, type ValueMemory } from './values';

const TARGETS = [
  'ignore', 'ownField', 'key', 'title', 'description', 'level', 'parent', 'field', 'focalPoint',
  'lead', 'involved', 'start', 'end', 'forecastStart', 'forecastEnd', 'actualStart', 'actualEnd',
  'status', 'progress', 'personDays', 'budgetConsumptive', 'budgetInvestive', 'moscow', 'dependsOn',
  'legalDrivers', 'scenarios', 'constraintType', 'constraintDate', 'manual',
];
const SHARED = new Set(['ignore', 'ownField', 'budgetConsumptive', 'budgetInvestive']);
const NUMBERS = new Set(['progress', 'personDays', 'budgetConsumptive', 'budgetInvestive']);
const DATES = new Set(['start', 'end', 'forecastStart', 'forecastEnd', 'actualStart', 'actualEnd', 'constraintDate']);
const TYPES = ['TEXT', 'NUMBER', 'MONEY', 'DATE', 'LINK'];
const STYLES = ['AUTO', 'GERMAN', 'ENGLISH'];
const ORDERS = ['AUTO', 'DAY_FIRST', 'MONTH_FIRST'];

/** The second step: which column fills what. Calls `changed` with the whole new mapping. */
export function mappingTable(
  t: Texts,
  preview: Preview,
  given: Mapping,
  memory: ValueMemory,
  changed: (mapping: Mapping) => void,
): HTMLElement {
  const mapping = { ...given };
  const columns = complete(preview, mapping);
  const emit = (): void =>
    changed({ ...mapping, otherColumns: 'IGNORE', columns: columns.map((c) => ({ ...c })) });
  const rows = preview.columns.flatMap((column, index) => {
    const first = columns.find((c) => c.column === column.header) ?? fresh(column.header);
    const values = valueEditor(t, column, first, mapping, memory, emit);
    const line = el(
      'tr',
      { 'data-column': column.header },
      el('th', { scope: 'row', text: column.header }),
      el('td', { class: 'rm-import__samples', text: column.samples.join(' · ') }),
      el('td', {}, targetSelect(t, columns, first, index, emit)),
      el('td', {}, details(t, first, emit)),
    );
    return values ? [line, el('tr', { class: 'rm-import__valuerow' }, el('td', { colspan: 4 }, values))] : [line];
  });
  return el(
    'div',
    { class: 'rm-stack' },
    el(
      'div',
      { class: 'rm-table-wrap', tabindex: 0, role: 'region', 'aria-label': t('mapping.label') },
      el(
        'table',
        { class: 'rm-table' },
        el('thead', {}, el('tr', {}, ...['column', 'samples', 'target', 'reading'].map((k) => el('th', { scope: 'col', text: t(`mapping.${k}`) })))),
        el('tbody', {}, ...rows),
      ),
    ),
    options(t, mapping, (more) => changed({ ...mapping, ...more })),
  );
}

function complete(preview: Preview, mapping: Mapping): ColumnMapping[] {
  const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const columns: ColumnMapping[] = [];
  for (const { header } of preview.columns) {
    const named = mapping.columns.filter((c) => folded(c.column) === folded(header));
    if (named.length) columns.push(...named.map((c) => ({ ...c, column: header })));
    else columns.push({ ...fresh(header), target: mapping.otherColumns === 'OWN_FIELD' ? 'ownField' : 'ignore' });
  }
  return columns;
}

function fresh(header: string): ColumnMapping {
  return { column: header, target: 'ignore', name: header, type: 'TEXT', values: {}, numberStyle: 'AUTO', dateOrder: 'AUTO', year: null };
}

function targetSelect(
  t: Texts,
  columns: ColumnMapping[],
  own: ColumnMapping,
  index: number,
  emit: () => void,
): HTMLElement {
  const select = choice(`import-target-${index}`, TARGETS, own.target, (v) => t(`target.${v}`));
  select.setAttribute('aria-label', t('mapping.target-of', own.column));
  select.addEventListener('change', () => {
    const target = select.value;
    if (!SHARED.has(target)) {
      for (const other of columns) if (other !== own && other.target === target) other.target = 'ignore';
    }
    own.target = target;
    own.values = {};
    for (let i = columns.length - 1; i >= 0; i--) {
      const each = columns[i];
      if (each && each !== own && each.column === own.column) columns.splice(i, 1);
    }
    emit();
  });
  return select;
}

/** How the cells of the column are read, where that can be said. */
function details(t: Texts, own: ColumnMapping, emit: () => void): HTMLElement {
  const box = el('div', { class: 'rm-actions' });
  const add = (values: string[], field: 'type' | 'numberStyle' | 'dateOrder', label: string): void => {
    const select = choice('', values, own[field], (v) => t(`${label}.${v}`));
    select.setAttribute('aria-label', `${t(`mapping.${label}`)}: ${own.column}`);
    select.addEventListener('change', () => {
      own[field] = select.value;
      emit();
    });
    box.append(select);
  };
  const ownField = own.target === 'ownField';
  if (ownField) add(TYPES, 'type', 'type');
  const numbers = NUMBERS.has(own.target) || (ownField && (own.type === 'NUMBER' || own.type === 'MONEY'));
  if (numbers) add(STYLES, 'numberStyle', 'style');
  if (DATES.has(own.target) || (ownField && own.type === 'DATE')) add(ORDERS, 'dateOrder', 'order');
  return box;
}

function options(t: Texts, mapping: Mapping, changed: (more: Partial<Mapping>) => void): HTMLElement {
  const check = (id: string, on: boolean, label: string, set: (on: boolean) => void): HTMLElement => {
    const box = el('input', { type: 'checkbox', id, checked: on });
    box.addEventListener('change', () => set(box.checked));
    return el('label', { class: 'rm-check', for: id }, box, el('span', { text: t(label) }));
  };
  return el(
    'div',
    { class: 'rm-actions' },
    check('import-fields', mapping.createFields, 'option.fields', (on) => changed({ createFields: on })),
    check('import-totals', mapping.totals === 'SPREAD', 'option.totals', (on) =>
      changed({ totals: on ? 'SPREAD' : 'KEEP' }),
    ),
  );
}

function choice(
  id: string,
  values: string[],
  selected: string,
  text: (value: string) => string,
): HTMLSelectElement {
  return el(
    'select',
    { id: id || null, class: 'rm-select' },
    ...values.map((value) => el('option', { value, text: text(value), selected: value === selected })),
  );
}
