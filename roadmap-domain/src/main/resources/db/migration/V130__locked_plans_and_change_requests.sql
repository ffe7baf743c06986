-- SPDX-License-Identifier: EUPL-1.2
-- An approved plan may be locked; who wants it otherwise asks, and somebody else decides.

create table baseline_lock (
  id uuid not null primary key,
  roadmap_id uuid not null references roadmap(id),
  baseline_id uuid not null references baseline(id),
  locked_by uuid references user_account(id),
  locked_on date not null,
  ended_by uuid references user_account(id),
  ended_on date,
  end_reason varchar(2000),
  version bigint not null
);
create index baseline_lock_roadmap on baseline_lock(roadmap_id, ended_on);

create table baseline_lock_item (
  lock_id uuid not null references baseline_lock(id),
  item_id uuid not null,
  primary key (lock_id, item_id)
);

create table plan_change_request (
  id uuid not null primary key,
  obj_key varchar(100) not null unique,
  roadmap_id uuid not null references roadmap(id),
  kind varchar(20) not null,
  lock_id uuid not null references baseline_lock(id),
  author_user_id uuid references user_account(id),
  reason varchar(2000) not null,
  requested_at timestamp with time zone not null,
  status varchar(20) not null,
  decided_by uuid references user_account(id),
  decided_at timestamp with time zone,
  decision_reason varchar(2000),
  applied_lock_id uuid references baseline_lock(id),
  version bigint not null,
  constraint plan_change_four_eyes check (
    status in ('OPEN', 'WITHDRAWN') or author_user_id is null or decided_by is null
    or decided_by <> author_user_id)
);
create index plan_change_request_roadmap on plan_change_request(roadmap_id, status);
create index plan_change_request_author on plan_change_request(author_user_id);

create table plan_change_item (
  request_id uuid not null references plan_change_request(id),
  position_number integer not null,
  item_id uuid not null,
  item_key varchar(100) not null,
  item_kind varchar(20) not null,
  item_title varchar(500) not null,
  asked boolean not null,
  old_start date,
  old_end date,
  new_start date,
  new_end date,
  primary key (request_id, item_id)
);
