-- Work, once somebody said yes to it: on trial, hired, or employed by a lender and lent to a hirer.
create table trajectories.placement (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  kind text not null check (kind in ('trial', 'hire', 'employment', 'assignment')),
  phase text not null check (phase in ('requested', 'granted', 'refused', 'agreed', 'running', 'ended', 'withdrawn')),
  phase_since date not null,
  -- Where she works; an employment is with a lender, and its assignments are at hirers.
  employer_id uuid references employers.employer,
  lender_id uuid references access.organisation,
  employment_id uuid references trajectories.placement,
  vacancy_id uuid references employers.vacancy,
  holds_place boolean not null default false,
  proposal_id uuid references trajectories.proposal on delete set null,
  follows_id uuid references trajectories.placement,
  supervisor text check (length(supervisor) between 1 and 120),
  first_day date not null,
  started_on date,
  ended_on date,
  end_reason text,
  next_step text check (next_step in ('new-search', 'stays-on', 'next-assignment', 'something-else')),
  -- Who pays the benefit that goes on during a trial, and what was decided: frozen with what it rested on.
  payer_id uuid references access.organisation,
  payer_kind text check (payer_kind in ('uwv', 'municipality')),
  payer_name text check (length(payer_name) between 1 and 200),
  asked_until date,
  decision text check (decision in ('granted', 'refused')),
  decided_on date,
  decided_by uuid references access.account,
  decided_by_organisation uuid references access.organisation,
  letter_reference text check (length(letter_reference) between 1 and 80),
  refusal_reason text,
  longer_because text,
  granted_from date,
  granted_until date,
  law_basis jsonb,
  made_by uuid references access.account,
  made_by_organisation uuid references access.organisation,
  made_at timestamptz not null,
  version integer not null default 1,
  check ((kind = 'employment') = (lender_id is not null)),
  check ((kind = 'assignment') = (employment_id is not null)),
  check ((kind = 'employment') <> (employer_id is not null)),
  check ((kind = 'trial') = (payer_kind is not null)),
  check (payer_kind is null or (payer_id is null) = (payer_name is not null)),
  check (kind = 'trial' or phase not in ('requested', 'granted', 'refused')),
  check (kind <> 'trial' or phase <> 'agreed'),
  check ((decision is null) = (decided_on is null)),
  check ((decision is not distinct from 'granted') = (granted_from is not null)),
  check ((granted_from is null) = (granted_until is null)),
  check (granted_until is null or granted_until >= granted_from),
  check ((decision is not distinct from 'refused') = (refusal_reason is not null)),
  -- No trial starts without the decision, nor before it, nor outside its days.
  check (kind <> 'trial' or started_on is null
    or coalesce(decision = 'granted' and started_on >= decided_on and started_on between granted_from and granted_until, false)),
  check ((phase in ('running', 'ended')) = (started_on is not null)),
  check ((phase = 'ended') = (ended_on is not null)),
  check ((ended_on is null) = (end_reason is null)),
  check ((ended_on is null) = (next_step is null)),
  check (ended_on is null or ended_on >= started_on)
);
create unique index placement_once on trajectories.placement
  (subject_id, holder_id, kind, coalesce(employer_id, lender_id))
  where phase in ('requested', 'granted', 'agreed', 'running');
create index placement_subject on trajectories.placement (subject_id);
create index placement_employer on trajectories.placement (employer_id);
create index placement_vacancy on trajectories.placement (vacancy_id) where vacancy_id is not null;
create index placement_employment on trajectories.placement (employment_id) where employment_id is not null;
create index placement_follows on trajectories.placement (follows_id) where follows_id is not null;
create index placement_proposal on trajectories.placement (proposal_id) where proposal_id is not null;
create index placement_payer on trajectories.placement (payer_id) where phase = 'requested';
create index placement_made_by on trajectories.placement (made_by) where made_by is not null;
call access.protect_person_table('trajectories.placement', 'holder_id');

-- What was agreed from which day on: hours, tasks and the last day. A change is a new row; the old ones stay.
create table trajectories.placement_term (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  placement_id uuid not null references trajectories.placement on delete cascade,
  from_day date not null,
  until_day date,
  minutes_week integer not null check (minutes_week between 15 and 3600),
  tasks text check (length(tasks) between 1 and 600),
  written_by uuid references access.account,
  written_at timestamptz not null,
  check (until_day is null or until_day >= from_day)
);
create index placement_term_placement on trajectories.placement_term (placement_id, from_day desc, written_at desc);
create index placement_term_subject on trajectories.placement_term (subject_id);
call access.protect_person_table('trajectories.placement_term', 'holder_id');
-- What was written stays as it is.
revoke update on trajectories.placement_term from schakel_app, schakel_job;

-- The text as it was signed. Another text is another agreement, and the signatures under the old one do not count for it.
create table trajectories.agreement (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  placement_id uuid not null references trajectories.placement on delete cascade,
  body text not null check (length(body) between 1 and 20000),
  body_hash bytea not null check (octet_length(body_hash) = 32),
  made_by uuid references access.account,
  made_at timestamptz not null,
  replaced_at timestamptz
);
create unique index agreement_current on trajectories.agreement (placement_id) where replaced_at is null;
create index agreement_placement on trajectories.agreement (placement_id);
create index agreement_subject on trajectories.agreement (subject_id);
call access.protect_person_table('trajectories.agreement', 'holder_id');
revoke update on trajectories.agreement from schakel_app, schakel_job;
grant update (replaced_at) on trajectories.agreement to schakel_app, schakel_job;

create table trajectories.signature (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  agreement_id uuid not null references trajectories.agreement on delete cascade,
  role text not null check (role in ('candidate', 'representative', 'employer', 'professional')),
  name text not null check (length(name) between 1 and 200),
  token_hash bytea unique,
  link_until date,
  how text check (how in ('link', 'own-page', 'desk', 'paper')),
  signed_at timestamptz,
  paper_on date,
  body_hash bytea check (octet_length(body_hash) = 32),
  entered_by uuid references access.account,
  unique (agreement_id, role),
  check ((token_hash is null) = (link_until is null)),
  check ((signed_at is null) = (how is null)),
  check ((signed_at is null) = (body_hash is null)),
  check ((how is not distinct from 'paper') = (paper_on is not null))
);
create index signature_subject on trajectories.signature (subject_id);
call access.protect_person_table('trajectories.signature', 'holder_id');
-- What is signed is signed.
create policy unsigned on trajectories.signature as restrictive for update to schakel_app, schakel_job
  using (signed_at is null) with check (true);

grant delete on trajectories.placement, trajectories.placement_term, trajectories.agreement, trajectories.signature to schakel_job;

alter table privacy.destruction add column placements integer not null default 0;
