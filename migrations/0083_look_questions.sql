-- Where safety asks for it, a person reads what somebody does instead of who it is.
alter table access.account add column shown_as text not null default 'name' check (shown_as in ('name', 'function'));

-- What she asks about a look, with the facts of that look, and what somebody answered.
create table access.look_question (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  look_id bigint not null unique references access.look,
  look_at timestamptz not null,
  look_kind text not null,
  look_purpose text not null,
  look_permission text not null,
  looker_id uuid references access.account,
  looker_organisation_id uuid references access.organisation,
  line text check (length(line) between 1 and 300),
  asked_at timestamptz not null default now(),
  answer text check (length(answer) between 1 and 1000),
  answered_at timestamptz,
  answered_by uuid references access.account,
  check ((answer is null) = (answered_at is null))
);
create index look_question_subject on access.look_question (subject_id);
create index look_question_open on access.look_question (holder_id, asked_at) where answered_at is null;
create index look_question_looker on access.look_question (looker_id) where looker_id is not null;
create index look_question_answered_by on access.look_question (answered_by) where answered_by is not null;
alter table access.look_question enable row level security;
alter table access.look_question force row level security;
-- She herself, and the organisation that keeps the file. Who looked from elsewhere does not read it.
create policy own on access.look_question to schakel_app using (
  region_id = (select current_setting('app.region')::uuid)
  and (subject_id = (select current_setting('app.subject')::uuid)
    or holder_id = (select current_setting('app.organisation')::uuid)));
create policy job on access.look_question for select to schakel_job
  using (region_id = (select current_setting('app.region')::uuid));
grant select, insert, update (answer, answered_at, answered_by) on access.look_question to schakel_app;
grant select on access.look_question to schakel_job;
call access.record_changes('access.look_question', 'holder_id');
