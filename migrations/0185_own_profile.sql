-- What a person says herself about work: her own statement, beside what a professional wrote. It is sealed, stands until she
-- says something else, and is answered by who keeps the dossier: taken over, or kept as it was with a reason.
create table people.own_statement (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  part text not null check (part in ('work', 'hours', 'dayparts', 'travel', 'talents', 'helps', 'words')),
  said_sealed bytea not null,
  said_at timestamptz not null,
  said_by uuid references access.account,
  said_how text not null check (said_how in ('herself', 'acting')),
  -- She said something else since, or took it back.
  over_at timestamptz,
  -- What took its place: taking that back lets this count again.
  followed_by uuid,
  answer text check (answer in ('taken', 'kept')),
  reason text check (reason in ('talk-first', 'already-there', 'later')),
  line_sealed bytea,
  answered_at timestamptz,
  answered_by uuid references access.account,
  check ((answer is null) = (answered_at is null)),
  check ((answer is not distinct from 'kept') = (reason is not null)),
  check (line_sealed is null or reason is not null)
);
create unique index own_statement_now on people.own_statement (subject_id, holder_id, part) where over_at is null;
create index own_statement_open on people.own_statement (holder_id, said_at) where over_at is null and answer is null;
create index own_statement_said_by on people.own_statement (said_by) where said_by is not null;
create index own_statement_answered_by on people.own_statement (answered_by) where answered_by is not null;
call access.protect_person_table('people.own_statement', 'holder_id');
-- Said on her own pages alone; what was said is never rewritten.
create policy said_by_herself on people.own_statement as restrictive for insert to schakel_app with check (
  subject_id = (select current_setting('app.subject')::uuid));
revoke update on people.own_statement from schakel_app, schakel_job;
grant update (over_at, followed_by, answer, reason, line_sealed, answered_at, answered_by) on people.own_statement to schakel_app;
grant delete on people.own_statement to schakel_job;

-- What is left of a dossier that was destroyed: how many of each.
alter table privacy.destruction add column statements integer not null default 0;
