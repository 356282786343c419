-- How long somebody stays signed in, as the region decides: a desk that others pass is shut sooner than a telephone.
alter table access.region
  add column staff_idle_minutes integer not null default 15 check (staff_idle_minutes between 5 and 60),
  add column person_idle_minutes integer not null default 30 check (person_idle_minutes between 5 and 60),
  add column session_hours integer not null default 12 check (session_hours between 1 and 24);
alter table access.session add column idle_minutes integer not null default 15;
