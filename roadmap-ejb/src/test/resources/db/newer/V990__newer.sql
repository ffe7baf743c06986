-- SPDX-License-Identifier: EUPL-1.2
create table from_the_future (id uuid primary key);
