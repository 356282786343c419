-- What each skill weighs from a day on, reckoned from the open work of the day before it. It is only ever added to: a
-- list of any day can be made again.
create table matching.skill_weight (
  region_id uuid not null references access.region,
  valid_from date not null,
  skill text not null check (length(skill) between 1 and 300),
  weight integer not null check (weight between 1 and 1000),
  asked_by integer not null check (asked_by > 0),
  open_work integer not null check (open_work >= asked_by),
  reckoned_by uuid references access.account,
  reckoned_at timestamptz not null default now(),
  primary key (region_id, valid_from, skill)
);
create index skill_weight_reckoned_by on matching.skill_weight (reckoned_by);
call access.protect_region_table('matching.skill_weight');
revoke update on matching.skill_weight from schakel_app, schakel_job;
