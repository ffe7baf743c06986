-- SPDX-License-Identifier: EUPL-1.2
-- What a gesture was permitted by, so that its undo asks for the same.

alter table undo_step add column operation varchar(100);

update undo_step set operation = (
  select min(audit_entry.operation) from audit_entry
  where audit_entry.step_id = undo_step.id and audit_entry.operation <> 'OWN_ACCOUNT');
