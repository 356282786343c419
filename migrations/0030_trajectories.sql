-- What happens between a person and a place. The person is asked first; the employer learns the name after her yes.
create schema trajectories;
grant usage on schema trajectories to schakel_app, schakel_job;

create table trajectories.proposal (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  vacancy_id uuid not null references employers.vacancy,
  phase text not null check (phase in ('asking', 'person-yes', 'person-no', 'proposed', 'employer-yes', 'employer-no', 'withdrawn')),
  phase_since date not null,
  asked_by uuid references access.account,
  asked_by_organisation uuid references access.organisation,
  asked_at timestamptz not null,
  leaves_at timestamptz not null,
  person_answered_at timestamptz,
  person_answered_by uuid references access.account,
  person_reason text,
  proposed_by uuid references access.account,
  proposed_at timestamptz,
  proposal_leaves_at timestamptz,
  employer_token_hash bytea unique,
  employer_answered_at timestamptz,
  employer_reason text,
  withdrawn_at timestamptz,
  basis_sealed bytea,
  score integer
);
create unique index proposal_running on trajectories.proposal (subject_id, holder_id, vacancy_id)
  where phase in ('asking', 'person-yes', 'proposed', 'employer-yes');
create index proposal_vacancy on trajectories.proposal (vacancy_id);
create index proposal_subject on trajectories.proposal (subject_id);
call access.protect_person_table('trajectories.proposal', 'holder_id');
