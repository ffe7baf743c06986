-- SPDX-License-Identifier: EUPL-1.2
-- How far a step reaches, so that undo tells the same plans as the step did.
alter table undo_step add column reach varchar(10);
update undo_step set reach = case
  when operation in ('VIEW_KEEP', 'VIEW_SHARE', 'VARIANT_KEEP', 'VARIANT_SHARED_EDIT') then 'BESIDE'
  when roadmap_id is null then 'CITY'
  else 'ROADMAP'
end;
alter table undo_step alter column reach set not null;
