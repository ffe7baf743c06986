-- SPDX-License-Identifier: EUPL-1.2
-- Comments are written on more pages than the review, and changed by their author.
alter table review_comment add column place varchar(20);
alter table review_comment add column changed_at timestamp with time zone;
update review_comment set place = 'REVIEW';
