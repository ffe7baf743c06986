-- SPDX-License-Identifier: EUPL-1.2
-- Who asks as a deputy asks for the account that is stood in for, which does not decide either.

create table baseline_proposed_for (
  baseline_id uuid not null references baseline(id),
  account_id uuid not null references user_account(id),
  primary key (baseline_id, account_id)
);

create table plan_change_asked_for (
  request_id uuid not null references plan_change_request(id),
  account_id uuid not null references user_account(id),
  primary key (request_id, account_id)
);
