-- Somebody looked at two dossiers that are alike, and said: these are two people. One row for each of the two, so that it is
-- told to both and goes with either of them.
create table people.apart (
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  other_id uuid not null references access.subject,
  said_at timestamptz not null,
  said_by uuid references access.account,
  primary key (subject_id, holder_id, other_id),
  check (subject_id <> other_id)
);
create index apart_other on people.apart (other_id);
create index apart_said_by on people.apart (said_by) where said_by is not null;
call access.protect_person_table('people.apart', 'holder_id');
-- Narrower than who may see a dossier: whether another one is alike is known to the organisation that keeps both.
alter policy reach on people.apart using (
  region_id = (select current_setting('app.region')::uuid)
  and (subject_id = (select current_setting('app.subject')::uuid)
    or holder_id = (select current_setting('app.organisation')::uuid)))
  with check (region_id = (select current_setting('app.region')::uuid)
    and holder_id = (select current_setting('app.organisation')::uuid));
revoke update on people.apart from schakel_app, schakel_job;
grant delete on people.apart to schakel_app, schakel_job;
