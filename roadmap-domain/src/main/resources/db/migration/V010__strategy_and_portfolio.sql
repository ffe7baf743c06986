-- SPDX-License-Identifier: EUPL-1.2
-- Vision to focal points, the one space of plan items with its parts, budgets, baselines, calendar.

create table vision (
  id uuid not null primary key,
  roadmap_id uuid not null unique references roadmap(id),
  vision_text varchar(10000) not null,
  horizon integer,
  version bigint not null
);

create table strategic_goal (
  id uuid not null primary key,
  obj_key varchar(100) not null unique,
  roadmap_id uuid not null references roadmap(id),
  title varchar(500) not null,
  description varchar(10000),
  sort_order integer not null,
  version bigint not null
);
create index strategic_goal_roadmap on strategic_goal(roadmap_id);

create table field_of_action (
  id uuid not null primary key,
  obj_key varchar(100) not null unique,
  roadmap_id uuid not null references roadmap(id),
  title varchar(500) not null,
  description varchar(10000),
  dimensions varchar(100) not null,
  sort_order integer not null,
  revision bigint not null,
  version bigint not null
);
create index field_of_action_roadmap on field_of_action(roadmap_id);

create table field_goal (
  field_id uuid not null references field_of_action(id),
  goal_id uuid not null references strategic_goal(id),
  list_position integer not null,
  primary key (field_id, goal_id)
);

create table focal_point (
  id uuid not null primary key,
  obj_key varchar(100) not null unique,
  roadmap_id uuid not null references roadmap(id),
  field_id uuid not null references field_of_action(id),
  title varchar(500) not null,
  description varchar(10000),
  sort_order integer not null,
  version bigint not null
);
create index focal_point_roadmap on focal_point(roadmap_id);

create table status_quo_entry (
  id uuid not null primary key,
  roadmap_id uuid not null references roadmap(id),
  field_id uuid not null references field_of_action(id),
  dimension varchar(20) not null,
  entry_text varchar(10000) not null,
  maturity_model varchar(100),
  maturity_level integer,
  assessed_on date not null,
  version bigint not null,
  unique (field_id, dimension, assessed_on)
);
create index status_quo_entry_roadmap on status_quo_entry(roadmap_id);

create table plan_item (
  id uuid not null primary key,
  kind varchar(20) not null,
  obj_key varchar(100) not null unique,
  roadmap_id uuid not null references roadmap(id),
  parent_id uuid references plan_item(id),
  focal_point_id uuid references focal_point(id),
  sort_order integer not null,
  title varchar(500) not null,
  planned_start date,
  planned_start_precision varchar(10),
  planned_end date,
  planned_end_precision varchar(10),
  forecast_start date,
  forecast_start_precision varchar(10),
  forecast_end date,
  forecast_end_precision varchar(10),
  actual_start date,
  actual_start_precision varchar(10),
  actual_end date,
  actual_end_precision varchar(10),
  progress integer,
  lead_unit_id uuid references org_unit(id),
  lead_external varchar(500),
  owner_user_id uuid references user_account(id),
  visibility varchar(20) not null,
  deleted_at timestamp with time zone,
  archived_at timestamp with time zone,
  status varchar(20),
  status_reason varchar(2000),
  description varchar(10000),
  effort_total numeric(12,2),
  measure_type varchar(20),
  aim varchar(10000),
  benefit varchar(10000),
  closing_note varchar(10000),
  running_cost_per_year numeric(14,2),
  moscow varchar(10),
  wsjf_business_value integer,
  wsjf_time_criticality integer,
  wsjf_risk_opportunity integer,
  wsjf_job_size integer,
  personal_data boolean,
  dpia_required boolean,
  staff_council boolean,
  accessibility_relevant boolean,
  procurement varchar(2000),
  board_rank bigint,
  milestone_status varchar(10),
  gate_code varchar(20),
  revision bigint not null,
  version bigint not null
);
create index plan_item_roadmap on plan_item(roadmap_id, kind);
create index plan_item_parent on plan_item(parent_id);
create index plan_item_focal_point on plan_item(focal_point_id);
create index plan_item_lead_unit on plan_item(lead_unit_id);
create index plan_item_owner on plan_item(owner_user_id);

create table item_external_key (
  id uuid not null primary key,
  item_id uuid not null references plan_item(id),
  system_name varchar(100) not null,
  external_key varchar(300) not null,
  unique (system_name, external_key)
);
create index item_external_key_item on item_external_key(item_id);

create table item_effort (
  id uuid not null primary key,
  item_id uuid not null references plan_item(id),
  unit_id uuid not null references org_unit(id),
  person_days numeric(12,2) not null
);
create index item_effort_owner on item_effort(item_id);

create table item_budget (
  id uuid not null primary key,
  item_id uuid not null references plan_item(id),
  fiscal_year integer not null,
  fund varchar(10) not null,
  amount numeric(14,2) not null
);
create index item_budget_owner on item_budget(item_id);

create table measure_reference (
  id uuid not null primary key,
  measure_id uuid not null references plan_item(id),
  ref_kind varchar(20) not null,
  target_id uuid not null,
  list_position integer not null
);
create index measure_reference_owner on measure_reference(measure_id);
create index measure_reference_target on measure_reference(ref_kind, target_id);

create table measure_score (
  id uuid not null primary key,
  measure_id uuid not null references plan_item(id),
  criterion_id uuid not null,
  score integer not null
);
create index measure_score_owner on measure_score(measure_id);

create table status_report (
  id uuid not null primary key,
  measure_id uuid not null references plan_item(id),
  report_date date not null,
  sequence_number integer not null,
  progress integer,
  forecast_end date,
  forecast_end_precision varchar(10),
  cost_factor numeric(8,4),
  spent_person_days numeric(12,2),
  report_text varchar(10000),
  slip_category varchar(20),
  slip_reason varchar(2000),
  light_override varchar(10),
  light_reason varchar(2000),
  confirmed_unchanged boolean not null,
  author_user_id uuid references user_account(id),
  unique (measure_id, report_date, sequence_number)
);

create table own_field (
  id uuid not null primary key,
  roadmap_id uuid not null references roadmap(id),
  field_name varchar(200) not null,
  field_type varchar(10) not null,
  choices varchar(10000),
  sort_order integer not null,
  version bigint not null,
  unique (roadmap_id, field_name)
);

create table own_field_value (
  id uuid not null primary key,
  measure_id uuid not null references plan_item(id),
  field_id uuid not null references own_field(id),
  field_value varchar(10000) not null
);
create index own_field_value_owner on own_field_value(measure_id);

create table unread_cell (
  id uuid not null primary key,
  measure_id uuid not null references plan_item(id),
  column_header varchar(300) not null,
  raw_text varchar(10000) not null
);
create index unread_cell_owner on unread_cell(measure_id);

create table plan_link (
  id uuid not null primary key,
  obj_key varchar(20) not null unique,
  roadmap_id uuid not null references roadmap(id),
  from_item_id uuid not null references plan_item(id),
  to_item_id uuid not null references plan_item(id),
  link_type varchar(2) not null,
  lag integer not null,
  lag_unit varchar(10) not null,
  version bigint not null,
  unique (from_item_id, to_item_id, link_type)
);
create index plan_link_roadmap on plan_link(roadmap_id);
create index plan_link_to on plan_link(to_item_id);

create table budget_cycle (
  id uuid not null primary key,
  cycle_kind varchar(20) not null,
  first_year integer not null,
  last_year integer not null,
  version bigint not null,
  unique (first_year, last_year)
);

create table envelope (
  id uuid not null primary key,
  fiscal_year integer not null,
  fund varchar(10) not null,
  amount numeric(14,2) not null,
  version bigint not null,
  unique (fiscal_year, fund)
);

create table funding_grant (
  id uuid not null primary key,
  obj_key varchar(100) not null unique,
  roadmap_id uuid not null references roadmap(id),
  title varchar(500) not null,
  programme varchar(500),
  amount numeric(14,2) not null,
  granted_on date,
  valid_until date,
  proof_due date,
  note varchar(10000),
  revision bigint not null,
  version bigint not null
);
create index funding_grant_roadmap on funding_grant(roadmap_id);

create table funding_grant_measure (
  grant_id uuid not null references funding_grant(id),
  measure_id uuid not null references plan_item(id),
  list_position integer not null,
  primary key (grant_id, measure_id)
);

create table saved_view (
  id uuid not null primary key,
  user_id uuid not null references user_account(id),
  page varchar(50) not null,
  view_name varchar(200) not null,
  query_text varchar(4000) not null,
  shared boolean not null,
  version bigint not null,
  unique (user_id, page, view_name)
);

create table draft (
  id uuid not null primary key,
  user_id uuid not null references user_account(id),
  object_key varchar(200) not null,
  content_json varchar(200000) not null,
  seen_version bigint not null,
  saved_at timestamp with time zone not null,
  version bigint not null,
  unique (user_id, object_key)
);

create table baseline (
  id uuid not null primary key,
  obj_key varchar(100) not null unique,
  roadmap_id uuid not null references roadmap(id),
  baseline_name varchar(500) not null,
  author varchar(500),
  reason varchar(10000),
  resolution_key varchar(100),
  baseline_date date not null,
  version bigint not null
);
create index baseline_roadmap on baseline(roadmap_id, baseline_date);

create table baseline_item (
  baseline_id uuid not null references baseline(id),
  item_id uuid not null,
  item_key varchar(100) not null,
  planned_start date,
  planned_end date,
  cost numeric(14,2),
  effort numeric(12,2),
  primary key (baseline_id, item_id)
);

create table calendar_settings (
  id uuid not null primary key,
  land varchar(10) not null,
  hours_per_day numeric(4,2) not null,
  person_days_per_fte integer not null,
  revision bigint not null,
  version bigint not null
);

create table closing_day (
  id uuid not null primary key,
  settings_id uuid not null references calendar_settings(id),
  closing_date date not null,
  every_year boolean not null,
  unit_id uuid references org_unit(id),
  title varchar(300) not null
);
create index closing_day_settings on closing_day(settings_id);
