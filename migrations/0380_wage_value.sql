-- What somebody's work is worth beside the minimum wage, as it was measured, heard and decided. Another measure is another row:
-- of a row that stands only the objection is added.
create table coaching.wage_value (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  route_id uuid not null references coaching.route on delete cascade,
  placement_id uuid not null references trajectories.placement on delete cascade,
  -- Whole per cents of the minimum wage.
  value integer not null check (value between 0 and 100),
  measured_on date not null,
  decided_on date not null,
  from_day date not null,
  -- Agreed with the worker and the employer; no rule says when.
  review_on date not null,
  measured_by text not null check (length(measured_by) between 1 and 120),
  heard text not null check (length(heard) between 1 and 120),
  decided_by text not null check (length(decided_by) between 1 and 120),
  hand text not null check (hand in ('payer', 'letter')),
  reference text check (length(reference) between 1 and 80),
  worker_view text not null check (length(worker_view) between 1 and 600),
  employer_view text not null check (length(employer_view) between 1 and 600),
  -- The tasks, the week and the rules of that day.
  basis jsonb not null,
  objected_by text check (objected_by in ('worker', 'employer')),
  objected_on date,
  objection_outcome text check (objection_outcome in ('stands', 'changed', 'taken-back')),
  objection_outcome_on date,
  written_by uuid references access.account,
  made_at timestamptz not null,
  unique (placement_id, from_day),
  constraint three_names check (
    lower(measured_by) <> lower(heard) and lower(measured_by) <> lower(decided_by) and lower(heard) <> lower(decided_by)
  ),
  check (measured_on <= decided_on and review_on > decided_on and review_on > from_day),
  check ((hand = 'letter') = (reference is not null)),
  check ((objected_by is null) = (objected_on is null)),
  check (objected_on is null or objected_on >= decided_on),
  check ((objection_outcome is null) = (objection_outcome_on is null)),
  check (objection_outcome_on is null or objection_outcome_on >= objected_on)
);
create index wage_value_subject on coaching.wage_value (subject_id);
create index wage_value_route on coaching.wage_value (route_id);
call access.protect_person_table('coaching.wage_value', 'holder_id');
revoke update on coaching.wage_value from schakel_app, schakel_job;
grant update (objected_by, objected_on, objection_outcome, objection_outcome_on) on coaching.wage_value to schakel_app;
grant delete on coaching.wage_value to schakel_job;
call access.follows_in_merge('coaching.wage_value');
