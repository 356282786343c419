-- The pipes: what every room leans on and no room owns.
create schema platform;
grant usage on schema platform to schakel_app, schakel_job;
grant usage on schema migrations to schakel_app, schakel_job;
grant select on migrations.applied to schakel_app, schakel_job;

-- Once for each database: a real region and the invented one never share one.
create table platform.installation (
  only_one boolean primary key default true check (only_one),
  region_id uuid not null,
  kind text not null check (kind in ('invented', 'real')),
  loaded_on date not null,
  created_at timestamptz not null default now()
);
alter table platform.installation enable row level security;
alter table platform.installation force row level security;
create policy read on platform.installation for select using (true);
create policy first on platform.installation for insert with check (true);
grant select, insert on platform.installation to schakel_app, schakel_job;

-- A change that was sent twice is done once; the answer of the first time is kept for thirty days.
create table platform.idempotency (
  region_id uuid not null,
  account_id uuid not null,
  key text not null check (length(key) between 1 and 200),
  permission text not null,
  fingerprint text not null,
  outcome jsonb,
  created_at timestamptz not null default now(),
  primary key (account_id, permission, key)
);
create index idempotency_age on platform.idempotency (created_at);
alter table platform.idempotency enable row level security;
alter table platform.idempotency force row level security;
create policy own on platform.idempotency to schakel_app
  using (region_id = current_setting('app.region')::uuid and account_id = current_setting('app.account')::uuid);
create policy tidy on platform.idempotency to schakel_job using (region_id = current_setting('app.region')::uuid);
grant select, insert, update on platform.idempotency to schakel_app;
grant select, delete on platform.idempotency to schakel_job;

-- Mail that waits, was sent, or is shown to the administrator because no mail server is set.
create table platform.mail (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null,
  to_address text not null,
  subject text not null,
  body text not null,
  queued_at timestamptz not null default now(),
  sent_at timestamptz,
  shown_only boolean not null default false,
  trouble text
);
create index mail_newest on platform.mail (region_id, queued_at desc);
alter table platform.mail enable row level security;
alter table platform.mail force row level security;
create policy region on platform.mail to schakel_app, schakel_job using (region_id = current_setting('app.region')::uuid);
grant select, insert, update on platform.mail to schakel_app, schakel_job;

-- The outbox. The jobs' own schema belongs to the owner; the app may only put something in.
create function platform.enqueue(task text, payload json) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$ begin perform graphile_worker.add_job(task, payload, max_attempts => 12); end $$;
revoke all on function platform.enqueue(text, json) from public;
grant execute on function platform.enqueue(text, json) to schakel_app, schakel_job;
