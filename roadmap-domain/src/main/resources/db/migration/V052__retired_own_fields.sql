-- SPDX-License-Identifier: EUPL-1.2
-- An own field that is no longer offered keeps its values.
alter table own_field add column retired boolean default false not null;
