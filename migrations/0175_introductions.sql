-- The person and the employer meet: when, where or by telephone, who goes along, and what to bring. Until `leaves_at`
-- nobody outside knows of the last change, and it can be taken back to what stood there before.
create table trajectories.introduction (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  proposal_id uuid not null references trajectories.proposal on delete cascade,
  vacancy_id uuid not null references employers.vacancy,
  phase text not null check (phase in ('planned', 'called-off', 'over', 'withdrawn')),
  on_day date not null,
  starts_at smallint not null check (starts_at between 0 and 1439),
  minutes smallint not null check (minutes between 15 and 480),
  way text not null check (way in ('place', 'phone')),
  place text check (length(place) between 1 and 200),
  companion uuid references access.account,
  bring text check (length(bring) between 1 and 200),
  -- How often it was changed: a calendar that knows an older one takes over the newer.
  sequence integer not null default 0,
  before jsonb,
  leaves_at timestamptz not null,
  changed_because text,
  changed_at timestamptz not null,
  changed_by uuid references access.account,
  planned_by uuid references access.account,
  planned_by_organisation uuid references access.organisation,
  planned_at timestamptz not null,
  outcome text check (outcome in ('both-go-on', 'person-does-not', 'employer-does-not', 'did-not-happen')),
  outcome_reason text,
  outcome_at timestamptz,
  outcome_by uuid references access.account,
  check ((way = 'place') = (place is not null)),
  check ((phase = 'over') = (outcome is not null)),
  check ((outcome is null) = (outcome_at is null)),
  check ((outcome is null or outcome = 'both-go-on') = (outcome_reason is null)),
  check (phase <> 'called-off' or changed_because is not null)
);
create unique index introduction_planned on trajectories.introduction (proposal_id) where phase = 'planned';
create index introduction_proposal on trajectories.introduction (proposal_id);
create index introduction_subject on trajectories.introduction (subject_id);
create index introduction_vacancy on trajectories.introduction (vacancy_id);
create index introduction_planned_by on trajectories.introduction (planned_by, on_day) where phase = 'planned';
create index introduction_companion on trajectories.introduction (companion, on_day) where phase = 'planned';
call access.protect_person_table('trajectories.introduction', 'holder_id');
grant delete on trajectories.introduction to schakel_job;

alter table privacy.destruction add column introductions integer not null default 0;

alter table access.paper_letter
  drop constraint paper_letter_about_check,
  add constraint paper_letter_about_check
    check (about in ('emergency', 'right', 'question', 'consent', 'ending', 'acting', 'introduction')) not valid;

-- A letter may bring an appointment along, for the calendar of who reads it.
alter table platform.mail
  add column calendar text check (length(calendar) <= 20000),
  add column calendar_method text check (calendar_method in ('REQUEST', 'CANCEL', 'PUBLISH')),
  add constraint mail_calendar_with_method check ((calendar is null) = (calendar_method is null)) not valid;
