-- Employers belong to the region, not to who visits first. One lead contact, so that nobody is visited three times.
create schema employers;
grant usage on schema employers to schakel_app, schakel_job;

create table employers.employer (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  name text not null check (name <> ''),
  search_text text not null,
  kvk text check (kvk ~ '^\d{8}$'),
  sector text,
  size integer check (size between 0 and 1000000),
  town text,
  postcode text,
  lat_e5 integer,
  lon_e5 integer,
  place_rounding text check (place_rounding in ('place', 'postcode-area')),
  bond text check (bond in ('ambassador', 'regular', 'once', 'never')),
  lead_account_id uuid references access.account,
  remark text,
  last_spoken_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  unique (region_id, kvk)
);
create index employer_name on employers.employer (region_id, search_text);
call access.protect_region_table('employers.employer');

create table employers.contact_person (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  employer_id uuid not null references employers.employer,
  name text not null check (name <> ''),
  job text,
  phone text,
  email text,
  gone_on date
);
create index contact_person_employer on employers.contact_person (employer_id);
call access.protect_region_table('employers.contact_person');

-- Visits, notes, questions and promises: what was said, and what must still be done by which day.
create table employers.contact_moment (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  employer_id uuid not null references employers.employer,
  kind text not null check (kind in ('visit', 'phone', 'note', 'question', 'promise')),
  purpose text,
  text text not null check (length(text) between 1 and 4000),
  on_day date not null,
  due_day date,
  closed_on date,
  account_id uuid references access.account,
  organisation_id uuid references access.organisation,
  written_at timestamptz not null default now()
);
create index contact_moment_employer on employers.contact_moment (employer_id, on_day desc);
create index contact_moment_due on employers.contact_moment (account_id, due_day) where due_day is not null and closed_on is null;
call access.protect_region_table('employers.contact_moment');

-- A vacancy belongs to the team that brought it in, until it is shared with the region.
create table employers.vacancy (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  employer_id uuid not null references employers.employer,
  organisation_id uuid references access.organisation,
  brought_in_by uuid references access.account,
  title text not null check (title <> ''),
  search_text text not null,
  occupation text,
  sector text,
  places integer not null default 1 check (places between 1 and 500),
  hours_min integer not null check (hours_min between 1 and 60),
  hours_max integer not null check (hours_max between 1 and 60),
  build_up boolean,
  dayparts text[] not null default '{}',
  first_start integer check (first_start between 0 and 1439),
  start_from date,
  start_until date,
  town text,
  lat_e5 integer,
  lon_e5 integer,
  place_rounding text check (place_rounding in ('place', 'postcode-area')),
  offers jsonb not null default '{}',
  mandatory_skills text[] not null default '{}',
  wished_skills text[] not null default '{}',
  licences text[] not null default '{}',
  spoken_dutch text check (spoken_dutch in ('A1', 'A2', 'B1', 'B2', 'C1')),
  registered_only boolean not null default false,
  remark text,
  state text not null default 'draft' check (state in ('draft', 'team', 'region', 'pool', 'filled', 'withdrawn')),
  state_since date not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  check (hours_max >= hours_min)
);
create index vacancy_open on employers.vacancy (region_id, state);
create index vacancy_employer on employers.vacancy (employer_id);
alter table employers.vacancy enable row level security;
alter table employers.vacancy force row level security;
create policy team on employers.vacancy to schakel_app using (
  region_id = current_setting('app.region')::uuid
  and (state not in ('draft', 'team') or organisation_id = current_setting('app.organisation')::uuid));
create policy job on employers.vacancy to schakel_job using (region_id = current_setting('app.region')::uuid);
grant select, insert, update on employers.vacancy to schakel_app, schakel_job;
