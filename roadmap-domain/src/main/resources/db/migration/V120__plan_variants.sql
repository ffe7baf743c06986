-- SPDX-License-Identifier: EUPL-1.2
-- What-if copies of a plan: only the items that lie elsewhere than in the plan of today.

create table plan_variant (
  id uuid not null primary key,
  obj_key varchar(100) not null unique,
  roadmap_id uuid not null references roadmap(id),
  owner_id uuid not null references user_account(id),
  variant_name varchar(200) not null,
  purpose varchar(2000) not null,
  author varchar(500),
  shared boolean not null,
  made_on date not null,
  made_from varchar(500),
  revision bigint not null,
  version bigint not null
);

create index plan_variant_roadmap on plan_variant (roadmap_id);
create index plan_variant_owner on plan_variant (owner_id);

create table plan_variant_move (
  id uuid not null primary key,
  variant_id uuid not null references plan_variant(id),
  item_id uuid not null,
  planned_start date,
  planned_end date,
  seen_start date,
  seen_end date,
  unique (variant_id, item_id)
);
