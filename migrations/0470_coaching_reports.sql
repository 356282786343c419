-- What came of a period of help: each goal reached or not, how hours, tasks and wage value grew, who goes on at work, and
-- what the candidate and the employer think of it. A report that is written anew is another row, with its names anew.
create table coaching.report (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  route_id uuid not null references coaching.route on delete cascade,
  period_id uuid not null references coaching.period on delete cascade,
  firm_id uuid not null references access.organisation,
  -- Each goal with its outcome, and a reason from a list where it was not reached.
  results jsonb not null,
  conclusion text not null check (length(conclusion) between 1 and 2000),
  -- The colleague at work who goes on with it, and how.
  takes_over text check (length(takes_over) between 1 and 120),
  handover text check (length(handover) between 1 and 1000),
  -- As it was when it was written: hours, tasks and wage value at the start and now.
  growth jsonb not null,
  written_by uuid references access.account,
  written_by_name text not null check (length(written_by_name) between 1 and 120),
  written_at timestamptz not null,
  replaced_at timestamptz,
  candidate_grade integer check (candidate_grade between 1 and 10),
  candidate_how text check (candidate_how in ('own-page', 'paper')),
  candidate_on date,
  employer_grade integer check (employer_grade between 1 and 10),
  employer_name text check (length(employer_name) between 1 and 120),
  employer_on date,
  -- Whether the work that was meant is done, as the employer says.
  intended_work text check (intended_work in ('yes', 'partly', 'no')),
  check ((candidate_how is null) = (candidate_on is null)),
  check (candidate_on is not null or candidate_grade is null),
  check ((employer_name is null) = (employer_on is null)),
  check (employer_on is not null or (employer_grade is null and intended_work is null))
);
create unique index report_stands on coaching.report (period_id) where replaced_at is null;
create index report_subject on coaching.report (subject_id);
create index report_route on coaching.report (route_id);
create index report_firm on coaching.report (firm_id);
call access.protect_person_table('coaching.report', 'holder_id');
revoke update on coaching.report from schakel_app, schakel_job;
grant update (replaced_at, candidate_grade, candidate_how, candidate_on, employer_grade, employer_name, employer_on,
  intended_work) on coaching.report to schakel_app;
grant delete on coaching.report to schakel_job;
call access.follows_in_merge('coaching.report');
