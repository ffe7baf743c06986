-- SPDX-License-Identifier: EUPL-1.2
-- On H2 the daily user is not the owner: it is granted SELECT and INSERT on audit_entry, nothing more.
comment on table audit_entry is 'append-only';
