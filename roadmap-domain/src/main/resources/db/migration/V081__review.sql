-- SPDX-License-Identifier: EUPL-1.2
-- What readers of the plan say about a measure, and what they have seen; both go with the measure.

create table review_comment (
  id uuid not null primary key,
  roadmap_id uuid not null references roadmap(id) on delete cascade,
  measure_id uuid not null references plan_item(id) on delete cascade,
  author_user_id uuid references user_account(id) on delete set null,
  comment_text varchar(2000) not null,
  written_at timestamp with time zone not null,
  version bigint not null
);
create index review_comment_measure on review_comment(measure_id);
create index review_comment_roadmap on review_comment(roadmap_id);

create table review_mark (
  id uuid not null primary key,
  roadmap_id uuid not null references roadmap(id) on delete cascade,
  measure_id uuid not null references plan_item(id) on delete cascade,
  user_id uuid not null references user_account(id) on delete cascade,
  seen_at timestamp with time zone not null,
  seen_end date,
  version bigint not null,
  unique (measure_id, user_id)
);
create index review_mark_roadmap on review_mark(roadmap_id);
