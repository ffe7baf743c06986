// SPDX-License-Identifier: EUPL-1.2

/** A text of the message bundle with `{0}`, `{1}` ... filled in; an unknown key stands for itself. */
export type Texts = (key: string, ...values: (string | number)[]) => string;

/** Reads the texts that the page put into `data-texts` of a widget's element. */
export function textsOf(host: HTMLElement): Texts {
  const entries = JSON.parse(host.dataset.texts || '{}') as Record<string, string>;
  return (key, ...values) =>
    (entries[key] ?? key).replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)] ?? ''));
}

/** The language of the page, for Intl. */
export function pageLanguage(): string {
  return document.documentElement.lang || 'de';
}
