-- SPDX-License-Identifier: EUPL-1.2
create table calendar_feed (
  id uuid primary key,
  user_id uuid not null references user_account (id),
  token_hash varchar(64) not null unique,
  roadmap_key varchar(100) not null,
  subject varchar(20) not null,
  subject_key varchar(100),
  language_tag varchar(10) not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone
);

create index calendar_feed_user on calendar_feed (user_id);
