-- SPDX-License-Identifier: EUPL-1.2
-- Comments and marks of who has seen a measure leave the plan as it is; so does their undo.
update undo_step set reach = 'NOTES' where operation = 'MEASURE_COMMENT';
