-- What stood there before somebody changed many things at once: sealed, hers alone, and for ten minutes.
create table platform.way_back (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null,
  account_id uuid not null,
  organisation_id uuid not null,
  what text not null check (length(what) between 1 and 60),
  values_sealed bytea not null,
  until timestamptz not null,
  used_at timestamptz
);
create index way_back_until on platform.way_back (until);
alter table platform.way_back enable row level security;
alter table platform.way_back force row level security;
create policy own on platform.way_back to schakel_app
  using (region_id = current_setting('app.region')::uuid and account_id = current_setting('app.account')::uuid
    and organisation_id = current_setting('app.organisation')::uuid);
create policy tidy on platform.way_back to schakel_job using (region_id = current_setting('app.region')::uuid);
grant select, insert, update on platform.way_back to schakel_app;
grant select, update, delete on platform.way_back to schakel_job;

-- A note that was written to many at once can be taken back by who wrote it, for as long as the way back lasts.
grant delete on people.note to schakel_app;
create policy taken_back on people.note as restrictive for delete to schakel_app using (
  author_id = current_setting('app.account')::uuid
  and written_at > current_setting('app.now')::timestamptz - interval '15 minutes');
