-- Break-glass: one colleague reads one file for an hour, outside her relations. It ends by itself, is reviewed and told.
create table access.emergency (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  account_id uuid not null references access.account,
  organisation_id uuid not null references access.organisation,
  opened_at timestamptz not null,
  ends_at timestamptz not null,
  reason text not null check (reason in ('danger', 'missing', 'person-is-here', 'helper-unreachable')),
  line_sealed bytea,
  review_by date not null,
  -- From this day on she reads of it herself; a review brings it forward, or puts it off with a reason.
  told_on date not null,
  verdict text check (verdict in ('justified', 'not-justified')),
  verdict_line_sealed bytea,
  postponed_because text check (postponed_because in ('danger-to-person', 'danger-to-others', 'police')),
  reviewed_at timestamptz,
  reviewed_by uuid references access.account,
  letter_at timestamptz,
  logged_from timestamptz not null default now(),
  check (ends_at > opened_at and ends_at <= opened_at + interval '60 minutes'),
  check ((verdict is null) = (reviewed_at is null)),
  check (reviewed_by <> account_id)
);
create index emergency_right on access.emergency (account_id, ends_at) include (subject_id, holder_id, organisation_id, region_id);
create index emergency_subject on access.emergency (subject_id);
create index emergency_open on access.emergency (holder_id, review_by) where reviewed_at is null;
create index emergency_reviewed_by on access.emergency (reviewed_by) where reviewed_by is not null;
create index emergency_letter on access.emergency (told_on) where letter_at is null;

alter table access.emergency enable row level security;
alter table access.emergency force row level security;
create policy own on access.emergency for select to schakel_app using (
  region_id = (select current_setting('app.region')::uuid)
  and (account_id = (select current_setting('app.account')::uuid)
    or holder_id = (select current_setting('app.organisation')::uuid)
    or subject_id = (select current_setting('app.subject')::uuid)));
-- Only for oneself, only from now on, and only by an act that is for an emergency.
create policy open on access.emergency for insert to schakel_app with check (
  region_id = (select current_setting('app.region')::uuid)
  and account_id = (select current_setting('app.account')::uuid)
  and organisation_id = (select current_setting('app.organisation')::uuid)
  and opened_at = (select current_setting('app.now')::timestamptz)
  and (select access.told('purpose')) = 'emergency' and verdict is null);
create policy line on access.emergency for update to schakel_app
  using (region_id = (select current_setting('app.region')::uuid)
    and account_id = (select current_setting('app.account')::uuid)
    and opened_at = (select current_setting('app.now')::timestamptz) and line_sealed is null)
  with check (account_id = (select current_setting('app.account')::uuid) and verdict is null);
-- Reviewed by the organisation that keeps the file, and never by who opened it.
create policy review on access.emergency for update to schakel_app
  using (region_id = (select current_setting('app.region')::uuid)
    and holder_id = (select current_setting('app.organisation')::uuid)
    and account_id <> (select current_setting('app.account')::uuid))
  with check (holder_id = (select current_setting('app.organisation')::uuid)
    and account_id <> (select current_setting('app.account')::uuid));
create policy job on access.emergency to schakel_job using (region_id = (select current_setting('app.region')::uuid));
grant select, insert, update (line_sealed, verdict, verdict_line_sealed, postponed_because, told_on, reviewed_at, reviewed_by)
  on access.emergency to schakel_app;
grant select, delete, update (letter_at) on access.emergency to schakel_job;
call access.record_changes('access.emergency', 'holder_id');

-- Who asked for somebody who was not found: a few in an hour, so that nobody finds out by trying who is known here.
create table access.emergency_try (
  id bigint generated always as identity primary key,
  region_id uuid not null references access.region,
  account_id uuid not null references access.account,
  at timestamptz not null
);
create index emergency_try_recent on access.emergency_try (account_id, at);
alter table access.emergency_try enable row level security;
alter table access.emergency_try force row level security;
create policy own on access.emergency_try to schakel_app using (
  region_id = (select current_setting('app.region')::uuid) and account_id = (select current_setting('app.account')::uuid));
create policy job on access.emergency_try to schakel_job using (region_id = (select current_setting('app.region')::uuid));
grant select, insert on access.emergency_try to schakel_app;
grant select, delete on access.emergency_try to schakel_job;

-- The right itself: reading, of the one file, until the moment it ends, and only by acts for an emergency. A list, a
-- count or a match is never one, so the file stands in none of them. A policy for select alone lets nobody change it.
create procedure access.reach_in_emergency(name text, holder_column text)
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  execute format($p$create policy emergency on %1$s for select to schakel_app using (
    region_id = (select current_setting('app.region')::uuid)
    and (subject_id, %2$s) in (select e.subject_id, e.holder_id from access.emergency e
      where (select access.told('purpose')) = 'emergency'
        and e.region_id = (select current_setting('app.region')::uuid)
        and e.account_id = (select current_setting('app.account')::uuid)
        and e.organisation_id = (select current_setting('app.organisation')::uuid)
        and e.ends_at > (select current_setting('app.now')::timestamptz)))$p$, name, holder_column);
end $$;
call access.reach_in_emergency('people.dossier', 'organisation_id');
call access.reach_in_emergency('people.note', 'holder_id');
-- What is sealed opens with the key as the holder has it. Nobody else gets a key that would outlive the hour.
call access.reach_in_emergency('access.person_key', 'holder_id');
create policy emergency_first on access.person_key for insert to schakel_app with check (
  organisation_id = holder_id
  and region_id = (select current_setting('app.region')::uuid)
  and (subject_id, holder_id) in (select e.subject_id, e.holder_id from access.emergency e
    where (select access.told('purpose')) = 'emergency'
      and e.account_id = (select current_setting('app.account')::uuid)
      and e.opened_at = (select current_setting('app.now')::timestamptz)));
