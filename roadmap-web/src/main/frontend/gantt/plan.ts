// SPDX-License-Identifier: EUPL-1.2

import type { Precision } from '../shared/dates';
import type { ConstraintType } from '../shared/rules';

export type Kind = 'FIELD' | 'FOCAL_POINT' | 'MEASURE' | 'WORK_PACKAGE' | 'MILESTONE' | 'GATE' | 'GROUP';

/** A row as `GET /roadmaps/{key}/plan` answers it. */
export interface PlanRow {
  key: string;
  kind: Kind;
  parent: string | null;
  title: string;
  start: string | null;
  end: string | null;
  startPrecision: Precision | null;
  endPrecision: Precision | null;
  forecastStart: string | null;
  forecastEnd: string | null;
  actualStart: string | null;
  actualEnd: string | null;
  progress: number | null;
  status: string | null;
  lead: string | null;
  light: string | null;
  critical: boolean | null;
  totalFloat: number | null;
  baselineStart: string | null;
  baselineEnd: string | null;
  /** Whether the reader may move it. */
  editable: boolean;
  /** Whether it ends later than approved and nobody said why. */
  reasonMissing: boolean | null;
  constraintType: ConstraintType | null;
  constraintDate: string | null;
  /** Placed by hand: it never moves along. */
  manual: boolean | null;
  /** The locked plan holds its dates. */
  locked: boolean | null;
}

export interface PlanLink {
  key: string;
  from: string;
  to: string;
  type: 'FS' | 'SS' | 'FF' | 'SF';
  lag: number;
  lagUnit: 'WORKING' | 'CALENDAR';
  version: number;
}

export interface PlanDeadline {
  driver: string;
  date: string;
  title: string;
  binding: boolean;
  measures: string[];
}

interface FreeDay {
  date: string;
  name: string;
}

export interface Plan {
  version: number;
  asOf: string;
  rows: PlanRow[];
  links: PlanLink[];
  deadlines: PlanDeadline[];
  holidays: FreeDay[];
  /** Legal drivers with the measures that serve them, by key. */
  drivers?: { key: string; measures: string[] }[];
  /** At most so many working days of float are nearly critical. */
  nearFloat?: number;
  /** Rows whose unit has closing days beyond the holidays. */
  calendars: { rows: string[]; holidays: FreeDay[] }[];
}
