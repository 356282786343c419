-- A coded file for research: asked for by one, decided by another, made once. Neither the file nor who stands in it is kept
-- here: whoever was in it finds it among the looks.
create table privacy.research_file (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  holder_id uuid not null references access.organisation,
  name text not null check (length(name) between 1 and 120),
  purpose text not null check (length(purpose) between 1 and 1000),
  recipient_id uuid not null references access.organisation,
  fields text[] not null check (cardinality(fields) between 1 and 20),
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  keep_until date not null,
  asked_by uuid not null references access.account,
  asked_at timestamptz not null,
  verdict text check (verdict in ('granted', 'refused')),
  reason text check (length(reason) between 1 and 500),
  decided_by uuid references access.account,
  decided_at timestamptz,
  take_before date,
  made_at timestamptz,
  people integer check (people >= 5),
  destroyed_on date,
  destroyed_noted_by uuid references access.account,
  check ((verdict is null) = (decided_by is null) and (verdict is null) = (decided_at is null)
    and (verdict is null) = (reason is null)),
  -- The second pair of eyes, whatever the rules above it say.
  check (decided_by <> asked_by),
  check ((take_before is not null) = coalesce(verdict = 'granted', false)),
  check ((made_at is null) = (people is null)),
  check (made_at is null or coalesce(verdict = 'granted', false)),
  check (destroyed_on is null or made_at is not null),
  check ((destroyed_on is null) = (destroyed_noted_by is null))
);
create index research_file_newest on privacy.research_file (holder_id, asked_at desc);
create index research_file_recipient on privacy.research_file (recipient_id);
create index research_file_asked_by on privacy.research_file (asked_by);
create index research_file_decided_by on privacy.research_file (decided_by) where decided_by is not null;
create index research_file_destroyed on privacy.research_file (destroyed_noted_by) where destroyed_noted_by is not null;
call access.protect_region_table('privacy.research_file');
-- Narrower than the region: the organisation whose people it is about.
alter policy region on privacy.research_file using (
  region_id = (select current_setting('app.region')::uuid)
  and holder_id = (select current_setting('app.organisation')::uuid));
