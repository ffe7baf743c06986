-- SPDX-License-Identifier: EUPL-1.2
-- Law, services, prioritisation, feasibility, governance, workshops, reporting.
-- References to other aggregates are plain ids: the application keeps them, see docs/decisions.

create table legal_driver (
  id uuid primary key,
  version bigint not null,
  obj_key varchar(100) not null unique,
  name varchar(500) not null,
  citation varchar(500),
  legal_level varchar(20) not null,
  in_force date,
  requires varchar(4000),
  applies_to_city varchar(20) not null,
  verification varchar(30) not null,
  source_note varchar(2000)
);

create table legal_deadline (
  id uuid primary key,
  driver_id uuid references legal_driver (id),
  position_number integer,
  deadline_date date not null,
  what varchar(1000) not null,
  binding_for_city boolean not null
);
create index legal_deadline_owner on legal_deadline (driver_id);
create index legal_deadline_date on legal_deadline (deadline_date);

create table framework_condition (
  id uuid primary key,
  version bigint not null,
  roadmap_id uuid not null,
  obj_key varchar(100) not null unique,
  kind varchar(20) not null,
  title varchar(500) not null
);

create table framework_condition_driver (
  condition_id uuid not null references framework_condition (id),
  position_number integer not null,
  driver_id uuid not null
);
create index framework_condition_driver_owner on framework_condition_driver (condition_id);

create table review_proposal (
  id uuid primary key,
  version bigint not null,
  roadmap_id uuid not null,
  obj_key varchar(100) not null unique,
  task varchar(500) not null,
  unit_id uuid not null,
  verdict varchar(20) not null,
  proposal_text varchar(2000)
);

create table business_process (
  id uuid primary key,
  version bigint not null,
  roadmap_id uuid not null,
  obj_key varchar(100) not null unique,
  title varchar(500) not null,
  unit_id uuid not null,
  cases_per_year integer not null,
  minutes_per_case integer not null,
  media_breaks integer not null,
  interfaces integer not null,
  knowledge_risk integer not null,
  review_proposal_id uuid,
  measure_id uuid
);

create table online_service (
  id uuid primary key,
  version bigint not null,
  roadmap_id uuid not null,
  obj_key varchar(100) not null unique,
  title varchar(500) not null,
  leika_key varchar(14),
  unit_id uuid not null,
  target_model varchar(20),
  target_level integer,
  measure_id uuid
);

create table maturity_rating (
  id uuid primary key,
  service_id uuid references online_service (id),
  position_number integer,
  rated_on date not null,
  maturity_model varchar(20) not null,
  maturity_level integer not null
);
create index maturity_rating_owner on maturity_rating (service_id);

create table criteria_catalogue (
  id uuid primary key,
  version bigint not null,
  obj_key varchar(100) not null unique,
  title varchar(300) not null
);

create table criterion (
  id uuid primary key,
  catalogue_id uuid not null references criteria_catalogue (id),
  obj_key varchar(100) not null,
  name varchar(300) not null,
  weight numeric(12, 4) not null,
  description varchar(2000),
  position_number integer not null
);
create index criterion_catalogue on criterion (catalogue_id, obj_key);

create table scenario (
  id uuid primary key,
  version bigint not null,
  roadmap_id uuid not null,
  obj_key varchar(100) not null unique,
  title varchar(500) not null,
  technical integer,
  economic integer,
  legal integer,
  operational integer,
  schedule_value integer,
  rationale varchar(4000),
  assessed_on date,
  assessed_by varchar(300)
);

create table scenario_actor (
  scenario_id uuid not null references scenario (id),
  position_number integer not null,
  actor varchar(500) not null
);
create index scenario_actor_owner on scenario_actor (scenario_id);

create table scenario_step (
  scenario_id uuid not null references scenario (id),
  position_number integer not null,
  step_text varchar(2000) not null
);
create index scenario_step_owner on scenario_step (scenario_id);

create table scenario_requirement (
  scenario_id uuid not null references scenario (id),
  position_number integer not null,
  measure_id uuid not null
);
create index scenario_requirement_owner on scenario_requirement (scenario_id);
create index scenario_requirement_measure on scenario_requirement (measure_id);

create table gate_definition (
  id uuid primary key,
  version bigint not null,
  obj_key varchar(100) not null unique,
  name varchar(500) not null,
  required varchar(4000),
  position_number integer not null
);

create table committee (
  id uuid primary key,
  version bigint not null,
  obj_key varchar(100) not null unique,
  name varchar(500) not null,
  role_text varchar(200),
  cadence varchar(200),
  competence varchar(2000),
  seats integer
);

create table working_rule (
  id uuid primary key,
  version bigint not null,
  obj_key varchar(100) not null unique,
  rule_text varchar(2000) not null,
  check_text varchar(2000)
);

create table resolution (
  id uuid primary key,
  version bigint not null,
  roadmap_id uuid not null,
  obj_key varchar(100) not null unique,
  committee_id uuid not null,
  resolved_on date not null,
  subject varchar(1000) not null,
  votes_yes integer,
  votes_no integer,
  votes_abstain integer
);

create table resolution_measure (
  resolution_id uuid not null references resolution (id),
  position_number integer not null,
  measure_id uuid not null
);
create index resolution_measure_owner on resolution_measure (resolution_id);

create table workshop (
  id uuid primary key,
  version bigint not null,
  roadmap_id uuid not null,
  obj_key varchar(100) not null unique,
  title varchar(500) not null,
  facilitation varchar(500),
  votes_per_participant integer not null
);

create table workshop_date (
  workshop_id uuid not null references workshop (id),
  position_number integer not null,
  held_on date not null
);
create index workshop_date_owner on workshop_date (workshop_id);

create table workshop_phase (
  workshop_id uuid not null references workshop (id),
  position_number integer not null,
  phase_text varchar(500) not null
);
create index workshop_phase_owner on workshop_phase (workshop_id);

create table workshop_participant (
  id uuid primary key,
  workshop_id uuid references workshop (id),
  position_number integer,
  participant_code varchar(50) not null,
  role_text varchar(300)
);
create index workshop_participant_owner on workshop_participant (workshop_id);

create table workshop_card (
  id uuid primary key,
  workshop_id uuid not null references workshop (id),
  obj_key varchar(100) not null,
  field_id uuid,
  card_text varchar(1000) not null,
  position_number integer not null
);
create index workshop_card_workshop on workshop_card (workshop_id, obj_key);

create table workshop_card_measure (
  card_id uuid not null references workshop_card (id),
  position_number integer not null,
  measure_id uuid not null
);
create index workshop_card_measure_owner on workshop_card_measure (card_id);

create table workshop_vote (
  id uuid primary key,
  workshop_id uuid references workshop (id),
  position_number integer,
  participant_code varchar(50) not null,
  card_key varchar(100) not null
);
create index workshop_vote_owner on workshop_vote (workshop_id);

create table kpi (
  id uuid primary key,
  version bigint not null,
  roadmap_id uuid not null,
  obj_key varchar(100) not null unique,
  name varchar(500) not null,
  unit_name varchar(100) not null,
  baseline numeric(16, 4),
  better varchar(20) not null
);

create table kpi_target (
  id uuid primary key,
  kpi_id uuid references kpi (id),
  position_number integer,
  target_year integer not null,
  target_value numeric(16, 4) not null
);
create index kpi_target_owner on kpi_target (kpi_id);

create table kpi_actual (
  id uuid primary key,
  kpi_id uuid references kpi (id),
  position_number integer,
  measured_on date not null,
  actual_value numeric(16, 4) not null
);
create index kpi_actual_owner on kpi_actual (kpi_id);

create table risk (
  id uuid primary key,
  version bigint not null,
  roadmap_id uuid not null,
  obj_key varchar(100) not null unique,
  title varchar(500) not null,
  probability integer not null,
  impact integer not null,
  response varchar(2000)
);

create table risk_measure (
  risk_id uuid not null references risk (id),
  position_number integer not null,
  measure_id uuid not null
);
create index risk_measure_owner on risk_measure (risk_id);
