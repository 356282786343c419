-- A key that a telephone or a computer keeps for somebody; here stands only the half that everybody may know.
create table access.passkey (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  account_id uuid not null references access.account,
  credential_id text not null check (length(credential_id) between 1 and 1400),
  public_key bytea not null,
  counter bigint not null default 0 check (counter >= 0),
  transports text[] not null default '{}',
  name text not null check (length(name) between 1 and 60),
  added_at timestamptz not null,
  last_used_at timestamptz,
  unique (region_id, credential_id)
);
create index passkey_account on access.passkey (account_id);

-- Questions that were answered. The question itself is sealed in a cookie; here stands that it counts no more.
create table access.passkey_question (
  hash bytea primary key,
  region_id uuid not null references access.region,
  ends_at timestamptz not null
);
create index passkey_question_end on access.passkey_question (ends_at);

do $$
declare t text;
begin
  foreach t in array array['passkey', 'passkey_question']
  loop
    execute format('alter table access.%I enable row level security', t);
    execute format('alter table access.%I force row level security', t);
    execute format('create policy region on access.%I to schakel_app, schakel_job
      using (region_id = (select current_setting(''app.region'')::uuid))', t);
  end loop;
end $$;
grant select, insert, update, delete on access.passkey to schakel_app;
grant select, delete on access.passkey to schakel_job;
grant select, insert on access.passkey_question to schakel_app;
grant select, delete on access.passkey_question to schakel_job;

-- When somebody last showed who she is, with what this account asks: a code, a passkey or a password.
alter table access.session add column proven_at timestamptz;
