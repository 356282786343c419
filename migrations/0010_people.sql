-- The dossier that one organisation keeps about one person. Null is always: not known.
create schema people;
grant usage on schema people to schakel_app, schakel_job;

create table people.dossier (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  organisation_id uuid not null references access.organisation,
  given_name text not null,
  name_prefix text not null default '',
  family_name text not null,
  sort_name text not null,
  search_text text not null,
  email text,
  phone text,
  letters_by text check (letters_by in ('e-mail', 'phone', 'paper')),
  reads_dutch text check (reads_dutch in ('A1', 'A2', 'B1', 'B2', 'C1')),
  representative text,
  town text,
  postcode text,
  lat_e5 integer,
  lon_e5 integer,
  place_rounding text check (place_rounding in ('place', 'postcode-area')),
  stage text not null default 'new',
  stage_since date not null,
  occupations text[] not null default '{}',
  occupation_as_given text,
  hours_min integer check (hours_min between 1 and 60),
  hours_max integer check (hours_max between 1 and 60),
  hours_now integer check (hours_now between 1 and 60),
  dayparts text[],
  earliest_start integer check (earliest_start between 0 and 1439),
  available_from date,
  availability_confirmed_on date,
  transports jsonb,
  spoken_dutch text check (spoken_dutch in ('A1', 'A2', 'B1', 'B2', 'C1')),
  registered boolean,
  skills text[] not null default '{}',
  skills_absent text[] not null default '{}',
  licences text[] not null default '{}',
  licences_absent text[] not null default '{}',
  excluded_sectors text[] not null default '{}',
  talents text[] not null default '{}',
  pitfalls text[] not null default '{}',
  helps_sealed bytea,
  bsn_sealed bytea,
  payer_id uuid references access.organisation,
  lead_account_id uuid references access.account,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  removed_at timestamptz,
  unique (subject_id, organisation_id),
  check (hours_max >= hours_min)
);
create index dossier_in_list on people.dossier (organisation_id, sort_name, id) where removed_at is null;
create index dossier_stage on people.dossier (organisation_id, stage, sort_name, id) where removed_at is null;
call access.protect_person_table('people.dossier', 'organisation_id');

create table people.note (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  author_id uuid references access.account,
  author_organisation_id uuid references access.organisation,
  kind text not null check (kind in ('talk', 'phone', 'visit', 'message', 'remark')),
  text text not null check (length(text) between 1 and 4000),
  on_day date not null,
  next_day date,
  next_what text,
  next_done_on date,
  written_at timestamptz not null default now()
);
create index note_of_subject on people.note (subject_id, on_day desc);
create index note_next on people.note (author_id, next_day) where next_day is not null and next_done_on is null;
call access.protect_person_table('people.note', 'holder_id');
