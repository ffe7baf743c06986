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
