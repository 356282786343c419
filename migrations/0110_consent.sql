-- Consent and release in one place: for a purpose, an audience and a time; asked, given, refused, withdrawn; with the text.

-- The very text that somebody read before she answered. What it said stays, whatever we write later.
create table access.release_text (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  what text not null,
  lang text not null check (lang in ('nl', 'en')),
  body text not null check (length(body) between 1 and 2000),
  hash bytea not null,
  first_shown_on date not null,
  unique (region_id, what, lang, hash)
);
call access.protect_region_table('access.release_text');
revoke update on access.release_text from schakel_app, schakel_job;

alter table access.release
  add column audience text not null default 'vacancy'
    check (audience in ('vacancy', 'organisation', 'employer', 'region', 'everybody')),
  add column until_day date,
  add column asked_at timestamptz,
  add column asked_by uuid references access.account,
  add column refused_at timestamptz,
  add column how text not null default 'herself' check (how in ('herself', 'phone', 'paper', 'representative')),
  add column paper_on date,
  add column text_id uuid references access.release_text,
  add column withdrawn_at timestamptz,
  add column withdrawn_by uuid references access.account,
  add column withdrawn_how text check (withdrawn_how in ('herself', 'phone', 'paper', 'representative', 'renewed')),
  alter column given_on drop not null,
  add check (audience in ('region', 'everybody') or about_id is not null) not valid,
  add check (what in ('name-for-vacancy', 'profile-release', 'publicity', 'research', 'contact')) not valid,
  add check (given_on is not null or asked_at is not null or refused_at is not null),
  add check (given_on is null or refused_at is null),
  add check ((how in ('paper', 'representative')) = (paper_on is not null));
create index release_with_text on access.release (text_id) where text_id is not null;

-- One that stands at a time: of two that were given before, the latest counts.
create policy migrating on access.release to current_user using (true);
update access.release older set withdrawn_on = older.given_on, withdrawn_how = 'renewed'
  where older.withdrawn_on is null and exists (
    select from access.release newer
    where newer.subject_id = older.subject_id and newer.holder_id = older.holder_id and newer.what = older.what
      and newer.about_id is not distinct from older.about_id and newer.withdrawn_on is null
      and (newer.given_on, newer.id) > (older.given_on, older.id));
drop policy migrating on access.release;
create unique index release_open on access.release
  (subject_id, holder_id, what, audience, coalesce(about_id, '00000000-0000-0000-0000-000000000000'::uuid))
  where withdrawn_on is null and refused_at is null;

-- Who sees the dossier sees what was released from it; another holder's is not there.
call access.reach_by_relation('access.release', 'holder_id', 'alter');

-- A letter that rests on a release waits for nothing else, and is not sent when that was taken back.
alter table platform.mail add column rests_on uuid, add column stopped_at timestamptz;
create index mail_rests_on on platform.mail (rests_on) where rests_on is not null and sent_at is null;
