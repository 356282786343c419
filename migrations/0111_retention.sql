-- Retention by class: what the region decided within the law, a warning before, and two people where it wants them.
alter table privacy.ending
  add column class text not null default 'provider-file',
  add column warned_on date,
  add column first_by uuid,
  add column second_by uuid,
  add check (second_by is null or (first_by is not null and second_by <> first_by));

-- How many years, from which day on: what counted before stays readable.
create table privacy.retention_choice (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null,
  class text not null,
  years integer not null check (years between 0 and 50),
  reason text not null check (length(reason) between 1 and 500),
  valid_from date not null,
  decided_by uuid not null,
  decided_at timestamptz not null
);
create index retention_choice_class on privacy.retention_choice (region_id, class, decided_at);
call access.protect_region_table('privacy.retention_choice');
revoke update on privacy.retention_choice from schakel_app, schakel_job;

create table privacy.retention_setting (
  region_id uuid primary key,
  two_people boolean not null
);
call access.protect_region_table('privacy.retention_setting');

-- The proof of a destruction says by which class, after which warning, and how many people agreed. Never who it was about.
alter table privacy.destruction
  add column class text not null default 'provider-file',
  add column warned_on date,
  add column approvals integer not null default 0;
