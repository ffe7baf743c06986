// SPDX-License-Identifier: EUPL-1.2
import { parseNumber } from '../shared/numbers';
import { dayOf, isoOf, parseDay, shortDate } from '../shared/dates';
import { pageLanguage, type Texts } from '../shared/texts';
import { choicesOf, labelOf, type Column, type Value } from './model';

const numbers = new Map<string, Intl.NumberFormat>();

function numberFormat(min: number, max: number): Intl.NumberFormat {
  const id = `${min}.${max}`;
  let format = numbers.get(id);
  if (!format) {
    format = new Intl.NumberFormat(pageLanguage(), { minimumFractionDigits: min, maximumFractionDigits: max });
    numbers.set(id, format);
  }
  return format;
}

/** The text of a cell; unknown = empty. Money without a currency sign: the column says EUR. */
export function shownText(column: Column, value: Value, t: Texts): string {
  if (value === null || value === '') return '';
  switch (column.type) {
    case 'DATE':
      return shortDate(parseDay(String(value)));
    case 'MONEY':
      return numberFormat(0, 2).format(Number(value));
    case 'NUMBER':
      return numberFormat(0, 2).format(Number(value));
    case 'PERCENT':
      return `${numberFormat(0, 0).format(Number(value))} %`;
    case 'CHOICE':
      return labelOf(column, String(value));
    case 'LIGHT':
      return t(`light.${String(value)}`);
    default:
      return Array.isArray(value) ? value.join(', ') : String(value);
  }
}

/** The text that an editor starts with: as shown, without signs that one would not type. */
export function editText(column: Column, value: Value): string {
  if (value === null) return '';
  if (column.type === 'PERCENT') return String(value);
  if (column.type === 'MONEY') return numberFormat(2, 2).format(Number(value)).replace(/[\u00a0\u202f]/g, '');
  if (column.type === 'DATE') return shortDate(parseDay(String(value)));
  if (column.type === 'NUMBER') return numberFormat(0, 2).format(Number(value));
  return Array.isArray(value) ? value.join(', ') : String(value);
}

export type Parsed = { value: Value } | { error: string };

/** Reads what was typed; the error is a text key. The server judges the meaning, this only the form. */
export function parseText(column: Column, text: string): Parsed {
  const typed = text.trim();
  if (typed === '') return column.id === 'title' ? { error: 'error.required' } : { value: null };
  switch (column.type) {
    case 'DATE':
      return parseDate(typed);
    case 'PERCENT': {
      const percent = parseNumber(typed.replace(/\s*%$/, ''));
      const fits = percent !== null && Number.isInteger(percent) && percent >= 0 && percent <= 100;
      return fits ? { value: percent } : { error: 'error.percent' };
    }
    case 'NUMBER': {
      const number = parseNumber(typed);
      return number === null ? { error: 'error.number' } : { value: number };
    }
    case 'MONEY': {
      const amount = parseNumber(typed.replace(/\s*(€|EUR)$/i, ''));
      const fits = amount !== null && Math.abs(amount) < 1e12;
      return fits ? { value: amount.toFixed(2) } : { error: 'error.money' };
    }
    case 'CHOICE':
      return choicesOf(column).has(typed) ? { value: typed } : { error: 'error.choice' };
    default:
      return { value: typed };
  }
}

function parseDate(typed: string): Parsed {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(typed);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed);
  const parts = german ?? slashed;
  if (!parts) return parseDay(typed) === null ? { error: 'error.date' } : { value: typed };
  const year = Number(parts[3]!.length === 2 ? `20${parts[3]}` : parts[3]);
  const month = Number(parts[2]);
  const iso = isoOf(dayOf(year, month, Number(parts[1])));
  return Number(iso.slice(5, 7)) === month ? { value: iso } : { error: 'error.date' };
}
