-- SPDX-License-Identifier: EUPL-1.2
-- What people see of their own tokens and sessions.
alter table api_token add column last_used_at timestamp with time zone;
create index api_token_user on api_token (user_id);
create index sign_in_link_user on sign_in_link (user_id);
alter table sign_in_session add column device varchar(100);
