-- SPDX-License-Identifier: EUPL-1.2
-- Also holds when the daily user owns the tables (one account or a server pool).
create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'audit_entry is append-only';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function audit_entry_is_append_only();
