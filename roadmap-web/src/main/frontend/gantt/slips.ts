// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { Problem } from '../shared/api';
import { postJson } from '../shared/writing';
import { el } from '../shared/dom';
import type { Texts } from '../shared/texts';
import { type Answered, askWhyLater, reasonFields, saySlip } from './slip';

/** What the question speaks of. */
interface Asked {
  t: Texts;
  model: { byKey: ReadonlyMap<string, { title: string }> };
}

/** More than so many are only asked for together. */
const MOST_SINGLE = 50;

interface Pair {
  key: string;
  category: HTMLSelectElement;
  reason: HTMLInputElement;
}

interface Reason {
  key: string;
  slipCategory: string;
  slipReason: string;
}

/** After several were moved: asks once why they now end later than approved, for all or for each. */
export async function askWhyAllLater(
  words: Asked,
  keys: string[],
  chart: HTMLElement,
  answered: Answered = saySlip,
): Promise<void> {
  document.querySelector('.rm-gantt__slip')?.remove();
  if (keys.length === 1) return askWhyLater(words.t, keys[0]!, chart, answered);
  if (keys.length && chart.isConnected) chart.before(question(words, keys, answered));
}

/** The same on a page that goes on when the question is answered: it gets the focus, nothing else can be pressed. */
export async function askBeforeGoingOn(words: Asked, keys: string[], at: HTMLElement, goOn: (said: string) => void): Promise<void> {
  await askWhyAllLater(words, keys, at, (said) => goOn(said));
  const form = document.querySelector<HTMLElement>('.rm-gantt__slip');
  if (!form) return goOn('');
  form.scrollIntoView({ block: 'nearest' });
  form.querySelector<HTMLElement>('input, select')?.focus();
}

/** Takes no focus, like the question after a single move. */
function question(words: Asked, keys: string[], answered: Answered): HTMLElement {
  const { t } = words;
  const all = reasonFields(t, '');
  const common = el('div', { class: 'rm-gantt__slipitem' }, ...all.fields);
  const pairs: Pair[] = [];
  const each = el('div', { class: 'rm-gantt__slipitems', hidden: true });
  const error = el('p', { class: 'rm-field__error', role: 'alert' });
  const later = el('button', { type: 'button', class: 'rm-button', text: t('slip.later') });
  const choose = (single: boolean): void => {
    if (single && !pairs.length) pairs.push(...keys.map((key, i) => pairOf(words, key, i, each)));
    each.hidden = !single;
    common.hidden = single;
  };
  const form = el(
    'form',
    { class: 'rm-note rm-gantt__slip rm-gantt__slip--many', novalidate: true, 'aria-labelledby': 'rm-slip-title', 'data-testid': 'slips' },
    el('strong', { id: 'rm-slip-title', text: t('slips.title', keys.length) }),
    el('p', { class: 'rm-gantt__slipkeys', text: listed(keys, t('slips.more', keys.length - 12)) }),
    keys.length <= MOST_SINGLE && choice(words, choose),
    common,
    each,
    error,
    el('div', { class: 'rm-actions' }, el('button', { class: 'rm-button rm-button--primary', text: t('slip.save') }), later),
  );
  later.addEventListener('click', () => {
    form.remove();
    answered(t('slips.open', keys.length), false);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const asked = each.hidden ? keys.map((key) => ({ key, category: all.category, reason: all.reason })) : pairs;
    const lacking = asked.find((pair) => half(pair) || (each.hidden && empty(pair)));
    const given = asked.filter((pair) => !empty(pair));
    error.textContent = lacking || !given.length ? t('slip.needed') : '';
    if (lacking) return (lacking.category.value ? lacking.reason : lacking.category).focus();
    if (!given.length) return pairs[0]?.category.focus();
    void save(words, form, given.map(reasonOf), (explained) => {
      const open = keys.length - given.length;
      answered(open ? t('slips.said.some', explained, open) : t('slips.said', explained), true);
    });
  });
  announce(`${t('slips.title', keys.length)} ${t('slip.text')}`);
  return form;
}

/** One reason for all, or one for each. */
function choice({ t }: Asked, choose: (single: boolean) => void): HTMLElement {
  const radio = (value: string, checked: boolean): HTMLElement =>
    el(
      'label',
      { class: 'rm-check' },
      el('input', { type: 'radio', name: 'rm-slips', value, checked, onchange: () => choose(value === 'each') }),
      el('span', { text: t(`slips.${value}`) }),
    );
  return el('div', { class: 'rm-gantt__slipchoice', role: 'radiogroup', 'aria-labelledby': 'rm-slip-title' }, radio('all', true), radio('each', false));
}

function pairOf({ t, model }: Asked, key: string, number: number, at: HTMLElement): Pair {
  const { category, reason, fields } = reasonFields(t, `-${number}`);
  const legend = `${key} ${model.byKey.get(key)?.title ?? ''}`.trim();
  at.append(el('fieldset', { class: 'rm-gantt__slipitem', 'data-key': key }, el('legend', { text: legend }), ...fields));
  return { key, category, reason };
}

function empty({ category, reason }: Pair): boolean {
  return !category.value && !reason.value.trim();
}

function half({ category, reason }: Pair): boolean {
  return Boolean(category.value) !== Boolean(reason.value.trim());
}

function reasonOf({ key, category, reason }: Pair): Reason {
  return { key, slipCategory: category.value, slipReason: reason.value.trim() };
}

/** The first dozen, and how many more there are. */
function listed(keys: string[], more: string): string {
  return keys.length > 12 ? `${keys.slice(0, 12).join(', ')} ${more}` : keys.join(', ');
}

async function save({ t }: Asked, form: HTMLElement, reasons: Reason[], said: (explained: number) => void): Promise<void> {
  try {
    const { explained } = await postJson<{ explained: string[] }>('api/v1/slip-reasons', { reasons });
    form.remove();
    said(explained.length);
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    const text = cause.status === 0 ? t('error.offline') : cause.errors[0]?.message || cause.message;
    form.querySelector('[role=alert]')!.textContent = text;
  }
}
