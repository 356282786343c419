-- Ways in that somebody else keeps: one that knows citizens, one that knows who signs for a company, an organisation's own.
create table access.openid_provider (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  audience text not null check (audience in ('candidates', 'employers', 'professionals')),
  organisation_id uuid references access.organisation,
  email_domains text[] not null default '{}',
  button text not null check (button <> ''),
  issuer text not null,
  client_id text not null,
  secret_sealed bytea not null,
  scope text not null,
  subject_claim text not null,
  email_claim text,
  bsn_claim text,
  kvk_claim text,
  level_claim text not null,
  levels text[] not null default '{}',
  least_level text,
  second_factor_level text,
  turned_on boolean not null default false,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  changed_by uuid references access.account,
  check ((audience = 'professionals') = (organisation_id is not null)),
  check (least_level is null or least_level = any(levels)),
  check (second_factor_level is null or second_factor_level = any(levels))
);
call access.protect_region_table('access.openid_provider');

-- Which account is whom there. What somebody is called there can be her BSN, so only its keyed hash is here.
create table access.openid_link (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  account_id uuid not null references access.account,
  issuer text not null,
  subject_hash bytea not null,
  kvk_number text,
  linked_at timestamptz not null default now(),
  used_at timestamptz not null default now(),
  unique (region_id, issuer, subject_hash)
);
create unique index openid_link_once on access.openid_link (account_id, issuer);
call access.protect_region_table('access.openid_link');
grant delete on access.openid_link to schakel_app, schakel_job;

-- How a session was opened, when it was not with a password of ours: whoever turns that way off, ends it.
alter table access.session
  add column openid_provider_id uuid references access.openid_provider,
  add column openid_level text;

-- Whose BSN this is, for who comes in with it. Unlike access.subject_for it makes nobody.
create function access.subject_of_bsn(of_bsn_hash bytea) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select id from access.subject where region_id = current_setting('app.region')::uuid and bsn_hash = of_bsn_hash $$;
revoke all on function access.subject_of_bsn(bytea) from public;
grant execute on function access.subject_of_bsn(bytea) to schakel_app, schakel_job;
