// SPDX-License-Identifier: EUPL-1.2
import { pageLanguage } from './texts';

/** Reads 1.234,56 and 1,234.56 and 1234.56 alike; null where it is none of them. */
export function parseNumber(typed: string): number | null {
  const plain = typed.replace(/[\s\u00a0\u202f']/g, '');
  if (!/^-?[\d.,]+$/.test(plain)) return null;
  const comma = plain.lastIndexOf(',');
  const point = plain.lastIndexOf('.');
  const grouped = (sign: string): boolean => new RegExp(`^-?\\d{1,3}(\\${sign}\\d{3})+$`).test(plain);
  let text = plain;
  if (comma >= 0 && point >= 0) {
    text = comma > point ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', '');
  } else if (comma >= 0) {
    text = grouped(',') && pageLanguage() !== 'de' ? plain.replaceAll(',', '') : plain.replace(',', '.');
  } else if (point >= 0 && grouped('.') && pageLanguage() === 'de') {
    text = plain.replaceAll('.', '');
  }
  const number = Number(text);
  return Number.isFinite(number) && /\d/.test(text) ? number : null;
}

/** Euros as people type them, with point and two decimals; what is no such amount stays text. */
export function moneyIn(typed: string): string {
  const amount = parseNumber(typed.replace('€', ''));
  if (amount === null || Math.abs(Math.round(amount * 100) - amount * 100) > 1e-6) return typed;
  return amount.toFixed(2);
}

/** An amount with point and decimals in the way of the language; cents only where there are some. */
export function moneyOut(amount: string): string {
  const parts = /^(-?)(\d+)\.(\d{2})$/.exec(amount);
  if (!parts) return amount;
  const german = pageLanguage() === 'de';
  const whole = (parts[2] ?? '').replace(/\B(?=(\d{3})+$)/g, german ? '.' : ',');
  const cents = parts[3] === '00' ? '' : `${german ? ',' : '.'}${parts[3]}`;
  return `${parts[1]}${whole}${cents}`;
}
