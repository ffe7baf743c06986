// SPDX-License-Identifier: EUPL-1.2

/** What the dates of an item may have to keep to; those after the second need a day. */
export const CONSTRAINTS = [
  'AS_SOON_AS_POSSIBLE',
  'AS_LATE_AS_POSSIBLE',
  'START_NO_EARLIER_THAN',
  'FINISH_NO_EARLIER_THAN',
  'START_NO_LATER_THAN',
  'FINISH_NO_LATER_THAN',
  'MUST_START_ON',
  'MUST_FINISH_ON',
] as const;
export type ConstraintType = (typeof CONSTRAINTS)[number];
