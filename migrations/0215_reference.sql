-- What others keep for everybody: ESCO, ISCO-08, SBI, postcodes, which municipality lies in which region. Kept by
-- version: an entry counts from one version until another, so that what a version said stays readable.
create schema vocabulary;
grant usage on schema vocabulary to schakel_app, schakel_job;

create table vocabulary.reference_version (
  region_id uuid not null references access.region,
  kind text not null check (kind in ('esco', 'isco', 'sbi', 'postcodes', 'regions')),
  number integer not null check (number > 0),
  -- How its maker calls it.
  label text not null check (length(label) between 1 and 40),
  -- For what changes on a day of its own, such as which municipality lies where.
  holds_from date,
  -- The version it took over, when somebody went back; nought is the time before the first.
  back_to integer,
  files jsonb not null,
  counts jsonb not null,
  account_id uuid references access.account,
  stored_at timestamptz not null,
  primary key (region_id, kind, number)
);
call access.protect_region_table('vocabulary.reference_version');
revoke update on vocabulary.reference_version from schakel_app, schakel_job;

create table vocabulary.reference_entry (
  region_id uuid not null references access.region,
  kind text not null,
  part text not null check (length(part) between 1 and 40),
  key text not null check (length(key) between 1 and 300),
  since integer not null,
  until integer check (until > since),
  nl text,
  en text,
  -- Every name it goes by, spelled as a question is spelled.
  names text[] not null,
  content jsonb not null,
  primary key (region_id, kind, part, key, since),
  foreign key (region_id, kind, since) references vocabulary.reference_version
);
create unique index reference_entry_now on vocabulary.reference_entry (region_id, kind, part, key) where until is null;
create index reference_entry_names on vocabulary.reference_entry using gin (names) where until is null;
call access.protect_region_table('vocabulary.reference_entry');

-- A file that was looked into and waits for a yes. Of each kind no more than one waits.
create table vocabulary.reference_preview (
  id uuid primary key,
  region_id uuid not null references access.region,
  kind text not null,
  label text not null check (length(label) between 1 and 40),
  holds_from date,
  -- The version it was compared with.
  base integer not null,
  files jsonb not null,
  report jsonb not null,
  account_id uuid references access.account,
  made_at timestamptz not null,
  unique (region_id, kind)
);
call access.protect_region_table('vocabulary.reference_preview');

create table vocabulary.staged_entry (
  preview_id uuid not null references vocabulary.reference_preview on delete cascade,
  region_id uuid not null references access.region,
  part text not null,
  key text not null,
  nl text,
  en text,
  names text[] not null,
  content jsonb not null,
  primary key (preview_id, part, key)
);
call access.protect_region_table('vocabulary.staged_entry');
grant delete on vocabulary.reference_preview, vocabulary.staged_entry to schakel_app;
