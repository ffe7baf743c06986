-- SPDX-License-Identifier: EUPL-1.2
create table half_done (id uuid primary key);
insert into there_is_no_such_table values (1);
