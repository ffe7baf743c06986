-- SPDX-License-Identifier: EUPL-1.2
-- The name of the city stands with its Land.
alter table calendar_settings add column city_name varchar(200);
