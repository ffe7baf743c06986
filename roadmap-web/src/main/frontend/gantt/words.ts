// SPDX-License-Identifier: EUPL-1.2

import { preciseDate, shortDate } from '../shared/dates';
import type { Texts } from '../shared/texts';
import { delay, expectedEnd, isPoint, type Link, type Model, type Row } from './model';
import type { Dimension } from './palette';

/** Words of the plan in the language of the page. */
export interface Words {
  t: Texts;
  model: Model;
  /** Names of units by key; a key without a name stands for itself. */
  units: Record<string, string>;
  /** Name of the baseline beside the bars; empty for none. */
  baseline: string;
}

/** The word for a value that rows are coloured, grouped or filtered by. */
export function valueWord(words: Words, dimension: Dimension | 'light', value: string | null): string {
  const { t, model, units } = words;
  if (value === null) return t(dimension === 'light' ? 'light.NONE' : 'none');
  if (dimension === 'status' || dimension === 'light') return t(`${dimension}.${value}`);
  if (dimension === 'driver') return value;
  if (dimension === 'field' || dimension === 'focal') return [value, model.byKey.get(value)?.title].filter(Boolean).join(' ');
  return units[value] ?? value;
}

export function startWord(row: Row): string {
  return preciseDate(row.start ?? (isPoint(row) ? null : row.spanStart), row.startPrecision);
}

export function endWord(row: Row): string {
  return preciseDate(row.end ?? row.spanEnd, row.endPrecision);
}

/** What the bar of a row shows, as a sentence: for those who do not see the chart. */
export function spokenBar(words: Words, row: Row): string {
  const { t, model } = words;
  const parts: string[] = [];
  if (row.spanStart === null && row.spanEnd === null) {
    parts.push(row.children.length ? t('spoken.none') : t('undated'));
  } else if (isPoint(row)) {
    parts.push(t(`kind.${row.kind}`), shortDate(expectedEnd(row) ?? row.start), t(`point.${row.status ?? 'OPEN'}`));
  } else {
    const summary = row.kind !== 'MEASURE' && row.kind !== 'WORK_PACKAGE';
    parts.push(t(summary ? 'spoken.span' : 'spoken.bar', startWord(row) || t('undated'), endWord(row) || t('undated')));
    if (summary) parts.push(t('spoken.measures', row.measures));
    else parts.push(...details(words, row));
  }
  const linked = (forward: boolean): string =>
    row.links
      .filter((link: Link) => (forward ? link.from : link.to) === row)
      .map((link) => (forward ? link.to : link.from).key)
      .slice(0, 8)
      .join(', ');
  const [before, after] = [linked(false), linked(true)];
  if (before) parts.push(t('spoken.after', before));
  if (after) parts.push(t('spoken.before', after));
  const next = row.deadlines.find((deadline) => deadline.binding && deadline.day >= model.asOf);
  if (next) parts.push(t('spoken.deadline', next.driver, shortDate(next.day)));
  return parts.join(', ');
}

function details(words: Words, row: Row): string[] {
  const { t } = words;
  const parts: string[] = [];
  if (row.start !== null && row.end !== null) {
    parts.push(t('spoken.duration', row.working.count(row.start, row.end)));
  }
  parts.push(row.progress === null ? t('progress.unknown') : t('spoken.progress', row.progress));
  if (row.forecastEnd !== null && row.forecastEnd !== row.end) {
    parts.push(t('spoken.forecast', shortDate(row.forecastEnd)));
  }
  const days = delay(row);
  if (days) parts.push(t(days > 0 ? 'spoken.later' : 'spoken.earlier', Math.abs(days)));
  if (row.reasonMissing) parts.push(t('slip.missing'));
  if (row.critical) parts.push(t('spoken.critical'));
  if (row.nearCritical) parts.push(t('spoken.near', row.totalFloat ?? 0));
  const rule = ruleText(words, row);
  if (rule) parts.push(rule);
  return parts;
}

/** The constraint on the dates of a row in words; empty for none. */
export function ruleText({ t }: Words, row: Row): string {
  const free = row.constraintType === null || row.constraintType === 'AS_SOON_AS_POSSIBLE';
  const type = free ? '' : `${t(`rule.type.${row.constraintType}`)} ${shortDate(row.constraintDate)}`.trim();
  return [type, row.manual && t('spoken.manual'), row.locked && t('locked')].filter(Boolean).join(', ');
}
