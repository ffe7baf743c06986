// SPDX-License-Identifier: EUPL-1.2

import { parseDay } from '../shared/dates';
import { extent, type Model, rollUpAll, type Row } from './model';
import type { MoveAnswer } from './preview';
import type { GanttView } from './view';

type Changes = MoveAnswer['changes'];

/** What the server has just stored is seen at once; the plan with all that follows from it is read after that. */
export function showStored(view: GanttView, changes: Changes): void {
  view.setModel(withDates(view.words.model, changes));
}

/** The model with these dates; float, lights and deadlines are still those of before. */
export function withDates(model: Model, changes: Changes): Model {
  for (const change of changes) {
    const row = model.byKey.get(change.key);
    if (row) place(row, change);
  }
  for (const row of model.rows) {
    row.spanStart = row.spanEnd = row.innerStart = row.innerEnd = null;
    row.measures = row.kind === 'MEASURE' ? 1 : 0;
  }
  rollUpAll(model.rows);
  return { ...model, ...extent(model.roots, model.asOf) };
}

/** A date that stays keeps how exactly it is known. */
function place(row: Row, change: Changes[number]): void {
  const start = parseDay(change.newStart);
  const end = parseDay(change.newEnd);
  if (start !== row.start) row.startPrecision = start === null ? null : 'DAY';
  if (end !== row.end) row.endPrecision = end === null ? null : 'DAY';
  row.start = start;
  row.end = end;
}
