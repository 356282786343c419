-- Who is away arranges it with a colleague of the same organisation, or the team lead does; an administrator may for the whole
-- region. It says who arranged it and when, and who ended it: no row goes away.
alter table access.stand_in
  add column organisation_id uuid references access.organisation,
  add column arranged_by uuid references access.account,
  add column arranged_at timestamptz,
  add column ended_by uuid references access.account,
  add column ended_at timestamptz;
create index stand_in_absent on access.stand_in (absent_id);
create index stand_in_instead on access.stand_in (stand_in_id, valid_from);
create index stand_in_organisation on access.stand_in (organisation_id) where organisation_id is not null;
create index stand_in_arranged_by on access.stand_in (arranged_by) where arranged_by is not null;
create index stand_in_ended_by on access.stand_in (ended_by) where ended_by is not null;
revoke update, delete on access.stand_in from schakel_app, schakel_job;
grant update (ended_by, ended_at) on access.stand_in to schakel_app;

-- A stand-in for one organisation works with its tasks alone.
alter policy reach on people.task using (
  region_id = (select current_setting('app.region')::uuid)
  and organisation_id = (select current_setting('app.organisation')::uuid)
  and (owner_id = (select current_setting('app.account')::uuid)
    or made_by = (select current_setting('app.account')::uuid)
    or handed_by = (select current_setting('app.account')::uuid)
    or vacancy_id is not null
    or (about_person and id in (select id from people.task_about))
    or owner_id in (select s.absent_id from access.stand_in s
      where s.stand_in_id = (select current_setting('app.account')::uuid) and s.ended_at is null
        and (s.organisation_id is null or s.organisation_id = (select current_setting('app.organisation')::uuid))
        and s.valid_from <= (select current_setting('app.day')::date)
        and s.valid_until >= (select current_setting('app.day')::date))));
