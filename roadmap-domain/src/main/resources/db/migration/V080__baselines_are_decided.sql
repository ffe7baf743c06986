-- SPDX-License-Identifier: EUPL-1.2
-- A baseline is proposed, then approved or refused; its items keep kind and title.

alter table baseline add column status varchar(20) default 'PROPOSED' not null;
alter table baseline add column proposed_by uuid references user_account(id);
alter table baseline add column decided_by uuid references user_account(id);
alter table baseline add column decided_on date;
alter table baseline add column decision_reason varchar(2000);

update baseline set status = 'APPROVED', decided_on = baseline_date where resolution_key is not null;

alter table baseline_item add column item_kind varchar(20);
alter table baseline_item add column item_title varchar(500);
create index baseline_item_item on baseline_item(item_id);
