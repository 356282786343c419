-- What is still needed before somebody can begin: by criterion or by itself; who does it, by when, and when we look again.
create table trajectories.gap (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  screening_id uuid references trajectories.screening on delete set null,
  criterion text,
  criterion_text text,
  kind text not null,
  need text check (length(need) between 1 and 200),
  owner text not null check (owner in ('colleague', 'person', 'organisation')),
  owner_account uuid references access.account,
  owner_name text check (length(owner_name) between 1 and 100),
  due_on date,
  look_again_on date not null,
  watcher uuid references access.account,
  made_at timestamptz not null,
  made_by uuid references access.account,
  made_by_organisation uuid references access.organisation,
  version integer not null default 1,
  closed_at timestamptz,
  closed_by uuid references access.account,
  closed_as text check (closed_as in ('arranged', 'not-needed')),
  closed_rests_on text,
  check ((closed_at is null) = (closed_as is null)),
  check ((closed_as is not distinct from 'arranged') = (closed_rests_on is not null)),
  check (owner = 'colleague' or owner_account is null),
  check (owner = 'organisation' or owner_name is null)
);
create index gap_subject on trajectories.gap (subject_id, made_at desc);
create index gap_open on trajectories.gap (holder_id, look_again_on) where closed_at is null;
create index gap_watched on trajectories.gap (watcher, look_again_on) where closed_at is null;
call access.protect_person_table('trajectories.gap', 'holder_id');
grant delete on trajectories.gap to schakel_job;

-- What is left of a dossier that was destroyed: how many of each.
alter table privacy.destruction
  add column screenings integer not null default 0,
  add column gaps integer not null default 0;
