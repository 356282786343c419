-- What is asked of who pays: help at work during a trial, or for half a year of it. Prepared in parts, signed, sent, decided.
create table coaching.request (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  route_id uuid not null references coaching.route on delete cascade,
  firm_id uuid not null references access.organisation,
  kind text not null check (kind in ('trial', 'half-year')),
  number integer check (number between 1 and 20),
  phase text not null check (phase in ('preparing', 'sent', 'incomplete', 'granted', 'partly', 'refused', 'not-processed',
    'withdrawn')),
  phase_since date not null,
  reference text not null check (length(reference) between 1 and 40),
  -- The worker or the employer asks, and the firm files it for them.
  applicant text check (applicant in ('worker', 'employer')),
  authorised_how text check (authorised_how in ('signature', 'paper')),
  authorised_by text check (length(authorised_by) between 1 and 120),
  authorised_on date,
  -- The work stands in trajectories; its days and hours are kept as they were asked with.
  placement_id uuid references trajectories.placement on delete set null,
  employer text check (length(employer) between 1 and 200),
  tasks text check (length(tasks) between 1 and 600),
  start_day date,
  from_day date,
  until_day date,
  minutes_week integer check (minutes_week between 15 and 3600),
  -- The work against the person: what is asked there, and where attention is needed.
  points jsonb,
  regime text check (length(regime) between 1 and 80),
  share integer check (share between 1 and 10000),
  of_worked boolean,
  argument text check (length(argument) between 1 and 2000),
  asked_minutes integer check (asked_minutes between 0 and 600000),
  -- Who pays on the day it was sent; the rules of that day stay with it.
  payer_kind text check (payer_kind in ('uwv', 'municipality')),
  payer_id uuid references access.organisation,
  payer_name text check (length(payer_name) between 1 and 200),
  received_on date,
  completed_on date,
  basis jsonb,
  made_by uuid references access.account,
  made_by_organisation uuid references access.organisation,
  made_at timestamptz not null,
  version integer not null default 1,
  check ((kind = 'half-year') = (number is not null)),
  check (until_day is null or until_day >= from_day),
  check ((phase in ('preparing', 'withdrawn')) or (received_on is not null and payer_kind is not null)),
  check (payer_kind is null or (payer_id is null) = (payer_name is not null))
);
-- One of a kind at a time: who was refused may ask anew.
create unique index request_once on coaching.request (route_id, kind, coalesce(number, 0))
  where phase in ('preparing', 'sent', 'incomplete', 'granted', 'partly');
create unique index request_reference on coaching.request (region_id, reference);
create index request_subject on coaching.request (subject_id);
create index request_route on coaching.request (route_id);
create index request_firm on coaching.request (firm_id, phase);
create index request_payer on coaching.request (payer_id, phase) where payer_id is not null;
create index request_placement on coaching.request (placement_id) where placement_id is not null;
call access.protect_person_table('coaching.request', 'holder_id');

-- What the help is for: what one will see, what is done for it, and by when.
create table coaching.goal (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  request_id uuid not null references coaching.request on delete cascade,
  number integer not null check (number between 1 and 20),
  goal text not null check (length(goal) between 1 and 300),
  result text check (length(result) between 1 and 600),
  activities text[] not null,
  by_day date,
  unique (request_id, number)
);
create index goal_subject on coaching.goal (subject_id);
call access.protect_person_table('coaching.goal', 'holder_id');
grant delete on coaching.goal to schakel_app;

-- The request as it was signed. Another text is another document, and what stands under the old one does not count for it.
create table coaching.request_text (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  request_id uuid not null references coaching.request on delete cascade,
  body text not null check (length(body) between 1 and 60000),
  body_hash bytea not null check (octet_length(body_hash) = 32),
  made_by uuid references access.account,
  made_at timestamptz not null,
  replaced_at timestamptz
);
create unique index request_text_current on coaching.request_text (request_id) where replaced_at is null;
create index request_text_request on coaching.request_text (request_id);
create index request_text_subject on coaching.request_text (subject_id);
call access.protect_person_table('coaching.request_text', 'holder_id');
revoke update on coaching.request_text from schakel_app, schakel_job;
grant update (replaced_at) on coaching.request_text to schakel_app, schakel_job;

create table coaching.request_signature (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  text_id uuid not null references coaching.request_text on delete cascade,
  role text not null check (role in ('candidate', 'representative', 'employer', 'professional')),
  name text not null check (length(name) between 1 and 200),
  relation text check (relation in ('parent', 'mentor')),
  acting_id uuid references access.acting on delete set null,
  token_hash bytea unique,
  link_until date,
  how text check (how in ('link', 'own-page', 'desk', 'paper')),
  signed_at timestamptz,
  paper_on date,
  -- The hash of what this one read: an employer reads less than the whole.
  read_hash bytea check (octet_length(read_hash) = 32),
  entered_by uuid references access.account,
  unique (text_id, role),
  check ((token_hash is null) = (link_until is null)),
  check ((signed_at is null) = (how is null)),
  check ((signed_at is null) = (read_hash is null)),
  check ((how is not distinct from 'paper') = (paper_on is not null))
);
create index request_signature_subject on coaching.request_signature (subject_id);
create index request_signature_acting on coaching.request_signature (acting_id) where acting_id is not null;
call access.protect_person_table('coaching.request_signature', 'holder_id');
-- What is signed is signed.
create policy unsigned on coaching.request_signature as restrictive for update to schakel_app, schakel_job
  using (signed_at is null) with check (true);

-- What the payer said, each with its day and all that it rested on. Only ever added to.
create table coaching.decision (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  request_id uuid not null references coaching.request on delete cascade,
  says text not null check (says in ('granted', 'partly', 'refused', 'not-processed', 'incomplete', 'longer')),
  -- One answer, and at most one more after an objection.
  round integer not null default 1 check (round between 1 and 2),
  decided_on date not null,
  hand text not null check (hand in ('payer', 'letter')),
  reference text check (length(reference) between 1 and 80),
  reason text check (length(reason) between 1 and 60),
  missing text[],
  words text check (length(words) between 1 and 600),
  -- For what is incomplete: the last day to complete it; for what takes longer: the last day to decide.
  by_day date,
  from_day date,
  until_day date,
  granted_minutes integer check (granted_minutes between 1 and 600000),
  share integer check (share between 1 and 10000),
  rate_cents integer check (rate_cents between 0 and 100000),
  differs_because text check (length(differs_because) between 1 and 600),
  basis jsonb not null,
  decided_by uuid references access.account,
  decided_by_organisation uuid references access.organisation,
  made_at timestamptz not null,
  check ((says in ('granted', 'partly')) = (granted_minutes is not null)),
  check ((granted_minutes is null) = (from_day is null)),
  check ((from_day is null) = (until_day is null)),
  check (until_day is null or until_day >= from_day),
  check ((says in ('refused', 'not-processed')) = (reason is not null)),
  check ((says in ('incomplete', 'longer')) = (by_day is not null)),
  check ((hand = 'letter') = (reference is not null))
);
create unique index decision_once on coaching.decision (request_id, round)
  where says in ('granted', 'partly', 'refused', 'not-processed');
create unique index decision_clock_once on coaching.decision (request_id, says) where says in ('incomplete', 'longer');
create index decision_subject on coaching.decision (subject_id);
create index decision_request on coaching.decision (request_id, made_at);
call access.protect_person_table('coaching.decision', 'holder_id');
revoke update on coaching.decision from schakel_app, schakel_job;

create table coaching.objection (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  request_id uuid not null references coaching.request on delete cascade,
  decision_id uuid not null unique references coaching.decision on delete cascade,
  by_whom text not null check (by_whom in ('worker', 'employer')),
  made_on date not null,
  outcome text check (outcome in ('stands', 'changed', 'taken-back')),
  outcome_on date,
  written_by uuid references access.account,
  written_at timestamptz not null,
  check ((outcome is null) = (outcome_on is null)),
  check (outcome_on is null or outcome_on >= made_on)
);
create index objection_subject on coaching.objection (subject_id);
create index objection_request on coaching.objection (request_id);
call access.protect_person_table('coaching.objection', 'holder_id');

grant delete on coaching.request, coaching.goal, coaching.request_text, coaching.request_signature, coaching.decision,
  coaching.objection to schakel_job;

call access.follows_in_merge('coaching.request');
call access.follows_in_merge('coaching.goal');
call access.follows_in_merge('coaching.request_text');
call access.follows_in_merge('coaching.request_signature');
call access.follows_in_merge('coaching.decision');
call access.follows_in_merge('coaching.objection');
