-- SPDX-License-Identifier: EUPL-1.2
-- Which roadmap is the installation's first one: requests that name none mean it.
alter table roadmap add column created_at timestamp with time zone default current_timestamp not null;
