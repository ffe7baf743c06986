-- SPDX-License-Identifier: EUPL-1.2
-- How much volume, media breaks, interfaces and knowledge risk count for the priority of a process.
alter table house_rules add column process_volume numeric(4, 2) default 0.40 not null;
alter table house_rules add column process_media_breaks numeric(4, 2) default 0.25 not null;
alter table house_rules add column process_interfaces numeric(4, 2) default 0.20 not null;
alter table house_rules add column process_knowledge_risk numeric(4, 2) default 0.15 not null;
