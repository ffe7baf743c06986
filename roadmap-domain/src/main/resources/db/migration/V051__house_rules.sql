-- SPDX-License-Identifier: EUPL-1.2
-- What the city judges its plans by; one row, none as long as the defaults hold.
create table house_rules (
  id uuid not null primary key,
  time_green integer not null,
  time_yellow integer not null,
  cost_green numeric(6, 2) not null,
  cost_yellow numeric(6, 2) not null,
  spi_green numeric(4, 2) not null,
  spi_yellow numeric(4, 2) not null,
  stale_after_days integer not null,
  wip_limits varchar(500),
  version bigint not null
);
