-- How many points each part of the score can bring is the region's own choice, and a new choice never rewrites an old day.
create schema matching;
grant usage on schema matching to schakel_app, schakel_job;

create table matching.weights (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  valid_from date not null,
  occupation integer not null check (occupation between 0 and 100),
  skills integer not null check (skills between 0 and 100),
  hours integer not null check (hours between 0 and 100),
  distance integer not null check (distance between 0 and 100),
  changed_by uuid references access.account,
  changed_at timestamptz not null default now(),
  unique (region_id, valid_from),
  check (occupation + skills + hours + distance = 100)
);
create index weights_changed_by on matching.weights (changed_by);
call access.protect_region_table('matching.weights');
