-- SPDX-License-Identifier: EUPL-1.2
-- With which saved view a page begins for somebody.
create table saved_view_standard (
  id uuid not null primary key,
  user_id uuid not null references user_account(id),
  page varchar(50) not null,
  view_id uuid not null references saved_view(id) on delete cascade,
  unique (user_id, page)
);

create index saved_view_standard_view on saved_view_standard (view_id);
