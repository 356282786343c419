-- The way of one person with one coaching firm, from the referral to the last half-year, and who pays it.
create schema coaching;
grant usage on schema coaching to schakel_app, schakel_job;

create table coaching.route (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  kind text not null check (kind in ('coaching', 'iro')),
  entry text not null check (entry in ('activation', 'trial', 'placement', 'takeover', 'plan')),
  phase text not null check (phase in ('referred', 'waiting', 'activation', 'plan', 'searching', 'ready', 'requested',
    'trial', 'preparing', 'placed', 'closed', 'declined', 'stopped')),
  phase_since date not null,
  firm_id uuid not null references access.organisation,
  coach_id uuid references access.account,
  -- The work itself stands in trajectories: a route names it, and does not keep it twice.
  trial_id uuid references trajectories.placement on delete set null,
  contract_id uuid references trajectories.placement on delete set null,
  -- The route that went before: at another firm, or the same after it was closed.
  follows_id uuid references coaching.route on delete set null,
  assignment text check (length(assignment) between 1 and 600),
  reference text check (length(reference) between 1 and 80),
  price_cents integer check (price_cents between 0 and 10000000),
  begun_on date,
  ended_on date,
  end_reason text check (length(end_reason) between 1 and 60),
  made_by uuid references access.account,
  made_by_organisation uuid references access.organisation,
  made_at timestamptz not null,
  version integer not null default 1,
  check ((phase in ('closed', 'declined', 'stopped')) = (ended_on is not null)),
  check ((ended_on is null) = (end_reason is null))
);
create unique index route_once on coaching.route (subject_id, holder_id, firm_id) where ended_on is null;
create index route_firm on coaching.route (firm_id, phase) where ended_on is null;
create index route_coach on coaching.route (coach_id) where ended_on is null;
create index route_subject on coaching.route (subject_id);
create index route_holder on coaching.route (holder_id);
create index route_trial on coaching.route (trial_id) where trial_id is not null;
create index route_contract on coaching.route (contract_id) where contract_id is not null;
call access.protect_person_table('coaching.route', 'holder_id');

-- Who pays from which day on, and on which ground: the benefit decides, never the address. A change is a new row.
create table coaching.route_payer (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  route_id uuid not null references coaching.route on delete cascade,
  from_day date not null,
  kind text not null check (kind in ('uwv', 'municipality')),
  payer_id uuid references access.organisation,
  payer_name text check (length(payer_name) between 1 and 200),
  ground text check (ground in ('participation-act', 'wajong', 'wia', 'wao', 'waz', 'ww', 'zw', 'wsw', 'other')),
  because text check (length(because) between 1 and 300),
  written_by uuid references access.account,
  written_at timestamptz not null,
  check ((payer_id is null) = (payer_name is not null)),
  unique (route_id, from_day)
);
create index route_payer_subject on coaching.route_payer (subject_id);
create index route_payer_payer on coaching.route_payer (payer_id) where payer_id is not null;
call access.protect_person_table('coaching.route_payer', 'holder_id');
revoke update on coaching.route_payer from schakel_app, schakel_job;

-- Every step with its day, its hand and its reason. Only ever added to.
create table coaching.route_step (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  route_id uuid not null references coaching.route on delete cascade,
  step text not null check (length(step) between 1 and 60),
  from_phase text,
  to_phase text not null,
  on_day date not null,
  reason text check (length(reason) between 1 and 60),
  words text check (length(words) between 1 and 600),
  next_step text check (length(next_step) between 1 and 300),
  by_account uuid references access.account,
  by_organisation uuid references access.organisation,
  at timestamptz not null
);
create index route_step_route on coaching.route_step (route_id, at);
create index route_step_subject on coaching.route_step (subject_id);
call access.protect_person_table('coaching.route_step', 'holder_id');
revoke update on coaching.route_step from schakel_app, schakel_job;

-- Days on which a route stands still. Sickness longer than the rule needs prior approval in writing.
create table coaching.pause (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  route_id uuid not null references coaching.route on delete cascade,
  reason text not null check (reason in ('sickness', 'holiday', 'season')),
  from_day date not null,
  until_day date,
  approved_on date,
  approved_reference text check (length(approved_reference) between 1 and 80),
  written_by uuid references access.account,
  written_at timestamptz not null,
  version integer not null default 1,
  check (until_day is null or until_day >= from_day),
  check ((approved_on is null) = (approved_reference is null)),
  exclude using gist (route_id with =, daterange(from_day, until_day, '[]') with &&)
);
create index pause_subject on coaching.pause (subject_id);
call access.protect_person_table('coaching.pause', 'holder_id');

-- What was granted: hours for a trial or for one half-year, with everything the decision rested on. The sums are kept by
-- the database itself, so that no two approvals at once can pass the grant.
create table coaching.period (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  route_id uuid not null references coaching.route on delete cascade,
  firm_id uuid not null references access.organisation,
  placement_id uuid references trajectories.placement on delete set null,
  kind text not null check (kind in ('trial', 'half-year')),
  number integer check (number between 1 and 20),
  from_day date not null,
  until_day date not null,
  -- The day on which coaching stopped before the end.
  ended_on date,
  -- Hundredths of a per cent. `of_worked`: never more than this share of what was really worked.
  share integer check (share between 1 and 10000),
  of_worked boolean not null,
  granted_minutes integer not null check (granted_minutes between 0 and 600000),
  rate_cents integer check (rate_cents between 0 and 100000),
  payer_kind text not null check (payer_kind in ('uwv', 'municipality')),
  payer_id uuid references access.organisation,
  payer_name text check (length(payer_name) between 1 and 200),
  regime text check (length(regime) between 1 and 80),
  decided_on date not null,
  reference text check (length(reference) between 1 and 80),
  differs_because text check (length(differs_because) between 1 and 600),
  basis jsonb not null,
  worked_minutes integer not null default 0 check (worked_minutes >= 0),
  entered_minutes integer not null default 0,
  approved_minutes integer not null default 0 check (approved_minutes >= 0),
  made_by uuid references access.account,
  made_by_organisation uuid references access.organisation,
  made_at timestamptz not null,
  check (until_day >= from_day),
  check (ended_on is null or (ended_on >= from_day and ended_on <= until_day)),
  check ((kind = 'half-year') = (number is not null)),
  check (not of_worked or share is not null),
  check ((payer_id is null) = (payer_name is not null)),
  check (decided_on <= until_day),
  constraint never_above_the_grant check (entered_minutes <= granted_minutes and approved_minutes <= granted_minutes),
  constraint never_above_the_worked_share
    check (not of_worked or approved_minutes::bigint * 10000 <= worked_minutes::bigint * share),
  exclude using gist (route_id with =, daterange(from_day, until_day, '[]') with &&)
);
create index period_route on coaching.period (route_id, from_day);
create index period_subject on coaching.period (subject_id);
create index period_firm on coaching.period (firm_id, until_day);
create index period_payer on coaching.period (payer_id) where payer_id is not null;
call access.protect_person_table('coaching.period', 'holder_id');
-- What was decided stays; only its early end is written later. The sums are no one's to write but the lines'.
revoke update on coaching.period from schakel_app, schakel_job;
grant update (ended_on) on coaching.period to schakel_app, schakel_job;

-- What a firm may do, and until when its papers count. It is about firms, so the whole region reads it.
create table coaching.recognition (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  firm_id uuid not null references access.organisation,
  kind text not null check (kind in ('social-activation', 'iro', 'job-coaching')),
  from_day date not null,
  until_day date,
  by_whom text not null check (length(by_whom) between 1 and 120),
  reference text check (length(reference) between 1 and 80),
  written_by uuid references access.account,
  written_at timestamptz not null,
  check (until_day is null or until_day >= from_day),
  exclude using gist (firm_id with =, kind with =, daterange(from_day, until_day, '[]') with &&)
);
call access.protect_region_table('coaching.recognition');

-- Days on which a recognition does not count: no new lines, and what was before stays.
create table coaching.suspension (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  firm_id uuid not null references access.organisation,
  recognition_id uuid not null references coaching.recognition on delete cascade,
  from_day date not null,
  until_day date,
  because text not null check (length(because) between 1 and 300),
  written_by uuid references access.account,
  written_at timestamptz not null,
  check (until_day is null or until_day >= from_day),
  exclude using gist (recognition_id with =, daterange(from_day, until_day, '[]') with &&)
);
create index suspension_recognition on coaching.suspension (recognition_id);
call access.protect_region_table('coaching.suspension');

-- Who works under which recognition of the firm, employed or on his own, until his papers end.
create table coaching.attachment (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  firm_id uuid not null references access.organisation,
  account_id uuid not null references access.account,
  kind text not null check (kind in ('social-activation', 'iro', 'job-coaching')),
  works_as text not null check (works_as in ('employee', 'freelancer')),
  from_day date not null,
  until_day date,
  written_by uuid references access.account,
  written_at timestamptz not null,
  check (until_day is null or until_day >= from_day),
  exclude using gist (firm_id with =, account_id with =, kind with =, daterange(from_day, until_day, '[]') with &&)
);
create index attachment_account on coaching.attachment (account_id);
call access.protect_region_table('coaching.attachment');

-- Who may approve the hours of colleagues, from when until when; a stand-in may come from outside the firm.
create table coaching.authority (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  firm_id uuid not null references access.organisation,
  account_id uuid not null references access.account,
  stands_in_for uuid references access.account,
  from_day date not null,
  until_day date,
  written_by uuid references access.account,
  written_at timestamptz not null,
  check (until_day is null or until_day >= from_day),
  exclude using gist (firm_id with =, account_id with =, daterange(from_day, until_day, '[]') with &&)
);
create index authority_account on coaching.authority (account_id);
call access.protect_region_table('coaching.authority');

-- Only the firm itself writes down its papers and who may approve: the second lock of the code that says the same.
create policy own_firm_adds on coaching.recognition as restrictive for insert to schakel_app
  with check (firm_id = access.told('organisation')::uuid);
create policy own_firm_changes on coaching.recognition as restrictive for update to schakel_app
  using (firm_id = access.told('organisation')::uuid);
create policy own_firm_adds on coaching.suspension as restrictive for insert to schakel_app
  with check (firm_id = access.told('organisation')::uuid);
create policy own_firm_changes on coaching.suspension as restrictive for update to schakel_app
  using (firm_id = access.told('organisation')::uuid);
create policy own_firm_adds on coaching.attachment as restrictive for insert to schakel_app
  with check (firm_id = access.told('organisation')::uuid);
create policy own_firm_changes on coaching.attachment as restrictive for update to schakel_app
  using (firm_id = access.told('organisation')::uuid);
create policy own_firm_adds on coaching.authority as restrictive for insert to schakel_app
  with check (firm_id = access.told('organisation')::uuid);
create policy own_firm_changes on coaching.authority as restrictive for update to schakel_app
  using (firm_id = access.told('organisation')::uuid);
-- Of all these only the last day is ever changed.
revoke update on coaching.recognition, coaching.suspension, coaching.attachment, coaching.authority
  from schakel_app, schakel_job;
grant update (until_day) on coaching.recognition, coaching.suspension, coaching.attachment, coaching.authority
  to schakel_app, schakel_job;

grant delete on coaching.route, coaching.route_payer, coaching.route_step, coaching.pause, coaching.period to schakel_job;

alter table privacy.destruction
  add column routes integer not null default 0;

call access.follows_in_merge('coaching.route');
call access.follows_in_merge('coaching.route_payer');
call access.follows_in_merge('coaching.route_step');
call access.follows_in_merge('coaching.pause');
call access.follows_in_merge('coaching.period');
