-- SPDX-License-Identifier: EUPL-1.2
-- What the dates of an item have to keep to beside its links; by default as soon as possible.
alter table plan_item add column constraint_type varchar(30) default 'AS_SOON_AS_POSSIBLE' not null;
alter table plan_item add column constraint_date date;
alter table plan_item add column placed_by_hand boolean default false not null;
