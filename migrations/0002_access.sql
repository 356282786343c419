-- Who may: organisations, people who work there, subjects, relations, releases and looks.
create schema access;
grant usage on schema access to schakel_app, schakel_job;

create table access.region (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  invented boolean not null default false,
  helpdesk_phone text,
  confirm_every_weeks integer not null default 6 check (confirm_every_weeks between 1 and 52),
  created_at timestamptz not null default now()
);

create table access.organisation (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  name text not null check (name <> ''),
  kind text not null,
  hats text[] not null default '{}',
  town text,
  phone text,
  ended_on date,
  created_at timestamptz not null default now(),
  unique (region_id, name)
);

-- Somebody who can sign in. A candidate's account points at herself.
create table access.subject (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  bsn_hash bytea,
  created_at timestamptz not null default now(),
  unique (region_id, bsn_hash)
);

create table access.account (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  name text not null check (name <> ''),
  email text not null check (email = lower(email)),
  phone text,
  lang text not null default 'nl' check (lang in ('nl', 'en')),
  motto text,
  subject_id uuid references access.subject,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  unique (region_id, email)
);

create table access.membership (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  account_id uuid not null references access.account,
  organisation_id uuid not null references access.organisation,
  role text not null,
  valid_from date not null,
  valid_until date,
  check (valid_until is null or valid_until >= valid_from)
);
create index membership_account on access.membership (account_id);
create index membership_organisation on access.membership (organisation_id);

create table access.stand_in (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  absent_id uuid not null references access.account,
  stand_in_id uuid not null references access.account,
  valid_from date not null,
  valid_until date not null check (valid_until >= valid_from),
  check (absent_id <> stand_in_id)
);

create table access.credential (
  account_id uuid primary key references access.account,
  region_id uuid not null references access.region,
  password_hash text,
  totp_sealed bytea,
  totp_confirmed_at timestamptz,
  totp_last_step bigint not null default 0,
  changed_at timestamptz not null default now()
);

create table access.sign_in_attempt (
  id bigint generated always as identity primary key,
  region_id uuid not null references access.region,
  email_hash bytea not null,
  address_hash bytea not null,
  succeeded boolean not null,
  at timestamptz not null default now()
);
create index sign_in_attempt_recent on access.sign_in_attempt (email_hash, at desc);

create table access.recovery_code (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  account_id uuid not null references access.account,
  code_hash bytea not null,
  used_at timestamptz
);
create index recovery_code_account on access.recovery_code (account_id);

create table access.session (
  token_hash bytea primary key,
  region_id uuid not null references access.region,
  account_id uuid not null references access.account,
  organisation_id uuid references access.organisation,
  second_factor boolean not null default false,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_account on access.session (account_id);

create table access.api_token (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  account_id uuid not null references access.account,
  organisation_id uuid references access.organisation,
  name text not null,
  token_hash bytea not null unique,
  created_at timestamptz not null default now(),
  last_used_on date,
  revoked_at timestamptz
);

-- Invitation, forgotten password, the first administrator: one use, one end.
create table access.one_time_link (
  token_hash bytea primary key,
  region_id uuid not null references access.region,
  account_id uuid references access.account,
  purpose text not null check (purpose in ('invitation', 'password-reset', 'first-administrator')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);

-- Which organisation may see the dossier that the holder keeps about somebody, for what, and until when.
create table access.relation (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  organisation_id uuid not null references access.organisation,
  purpose text not null,
  valid_from date not null,
  valid_until date,
  created_by uuid references access.account,
  created_at timestamptz not null default now(),
  check (valid_until is null or valid_until >= valid_from)
);
create index relation_reach on access.relation (organisation_id, valid_from) include (subject_id, holder_id, valid_until);
create index relation_subject on access.relation (subject_id);

-- What the person herself lets others see: her name for one vacancy, her profile for one organisation.
create table access.release (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  what text not null,
  about_id uuid,
  given_on date not null,
  withdrawn_on date,
  given_by uuid references access.account
);
create index release_subject on access.release (subject_id);

-- Who looked at whom, when, for what. Only added to.
create table access.look (
  id bigint generated always as identity primary key,
  region_id uuid not null,
  at timestamptz not null default now(),
  account_id uuid,
  organisation_id uuid,
  subject_id uuid not null,
  holder_id uuid not null,
  what text not null,
  purpose text not null,
  screen text not null
);
create index look_subject on access.look (subject_id, at desc);

-- Keys: the master key wraps the organisation's, the organisation's wraps the person's, the person's seals the fields.
create table access.organisation_key (
  organisation_id uuid primary key references access.organisation,
  region_id uuid not null references access.region,
  wrapped bytea not null,
  master_key_id text not null,
  created_at timestamptz not null default now()
);
create table access.person_key (
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  organisation_id uuid not null references access.organisation,
  region_id uuid not null references access.region,
  wrapped bytea not null,
  created_at timestamptz not null default now(),
  primary key (subject_id, holder_id, organisation_id)
);

do $$
declare t text;
begin
  foreach t in array array['region','organisation','subject','account','membership','stand_in','credential',
    'sign_in_attempt','recovery_code','session','api_token','one_time_link','relation','release','look',
    'organisation_key','person_key']
  loop
    execute format('alter table access.%I enable row level security', t);
    execute format('alter table access.%I force row level security', t);
  end loop;
  foreach t in array array['organisation','account','membership','stand_in','credential','sign_in_attempt',
    'recovery_code','session','api_token','one_time_link','organisation_key']
  loop
    execute format($p$create policy region on access.%I to schakel_app, schakel_job
      using (region_id = current_setting('app.region')::uuid)$p$, t);
    execute format('grant select, insert, update on access.%I to schakel_app, schakel_job', t);
  end loop;
end $$;
grant delete on access.session, access.recovery_code, access.stand_in, access.sign_in_attempt to schakel_app, schakel_job;

-- The region is known before anybody has signed in: its name stands on the first page.
create policy everybody on access.region to schakel_app, schakel_job using (true);
grant select, insert, update on access.region to schakel_app, schakel_job;

create policy reach on access.relation to schakel_app using (
  region_id = current_setting('app.region')::uuid
  and (organisation_id = current_setting('app.organisation')::uuid
    or holder_id = current_setting('app.organisation')::uuid
    or subject_id = current_setting('app.subject')::uuid))
  with check (region_id = current_setting('app.region')::uuid
    and (holder_id = current_setting('app.organisation')::uuid
      or subject_id = current_setting('app.subject')::uuid));
create policy job on access.relation to schakel_job using (region_id = current_setting('app.region')::uuid);
grant select, insert, update on access.relation to schakel_app, schakel_job;

create policy reach on access.subject to schakel_app using (
  region_id = current_setting('app.region')::uuid
  and (id = current_setting('app.subject')::uuid
    or id in (select subject_id from access.relation r
      where r.region_id = current_setting('app.region')::uuid
        and r.organisation_id = current_setting('app.organisation')::uuid
        and r.valid_from <= current_setting('app.day')::date
        and (r.valid_until is null or r.valid_until >= current_setting('app.day')::date))));
create policy job on access.subject to schakel_job using (region_id = current_setting('app.region')::uuid);
grant select on access.subject to schakel_app, schakel_job;
grant insert on access.subject to schakel_job;

create policy reach on access.release to schakel_app using (
  region_id = current_setting('app.region')::uuid
  and (subject_id = current_setting('app.subject')::uuid
    or subject_id in (select r.subject_id from access.relation r
      where r.region_id = current_setting('app.region')::uuid
        and r.organisation_id = current_setting('app.organisation')::uuid
        and r.valid_from <= current_setting('app.day')::date
        and (r.valid_until is null or r.valid_until >= current_setting('app.day')::date))));
create policy job on access.release to schakel_job using (region_id = current_setting('app.region')::uuid);
grant select, insert, update on access.release to schakel_app, schakel_job;

-- Everybody writes the look they take; only the person herself reads them here.
create policy write on access.look for insert to schakel_app with check (
  region_id = current_setting('app.region')::uuid and account_id is not distinct from nullif(current_setting('app.account')::uuid, '00000000-0000-0000-0000-000000000000'::uuid));
create policy own on access.look for select to schakel_app using (
  region_id = current_setting('app.region')::uuid and subject_id = current_setting('app.subject')::uuid);
create policy job on access.look for insert to schakel_job with check (region_id = current_setting('app.region')::uuid);
grant select, insert on access.look to schakel_app;
grant insert on access.look to schakel_job;

create policy reach on access.person_key to schakel_app using (
  region_id = current_setting('app.region')::uuid
  and (organisation_id = current_setting('app.organisation')::uuid
    or holder_id = current_setting('app.organisation')::uuid
    or subject_id = current_setting('app.subject')::uuid));
create policy job on access.person_key to schakel_job using (region_id = current_setting('app.region')::uuid);
grant select, insert, update, delete on access.person_key to schakel_app, schakel_job;

-- One subject for one person in a region. Answers an id whether or not somebody else knew the person: nothing tells.
create policy registry on access.subject to current_user using (true) with check (true);
create function access.subject_for(of_bsn_hash bytea) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare found uuid;
declare here uuid := current_setting('app.region')::uuid;
begin
  if of_bsn_hash is not null then
    select id into found from access.subject where region_id = here and bsn_hash = of_bsn_hash;
    if found is not null then return found; end if;
  end if;
  insert into access.subject (region_id, bsn_hash) values (here, of_bsn_hash)
    on conflict (region_id, bsn_hash) do nothing returning id into found;
  if found is null then
    select id into found from access.subject where region_id = here and bsn_hash = of_bsn_hash;
  end if;
  return found;
end $$;
revoke all on function access.subject_for(bytea) from public;
grant execute on function access.subject_for(bytea) to schakel_app, schakel_job;
