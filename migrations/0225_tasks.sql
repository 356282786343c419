-- What somebody wrote down to do, for himself or for a colleague of his organisation, by a day. What is about nobody and no
-- vacancy is between who wrote it and whose it is; the rest is work of the organisation, for whom the person is in reach.
create table people.task (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  organisation_id uuid not null references access.organisation,
  owner_id uuid not null references access.account,
  made_by uuid references access.account,
  made_at timestamptz not null,
  -- Who gave it to the owner it has now: he still sees that it is done.
  handed_by uuid references access.account,
  due_on date not null,
  vacancy_id uuid,
  about_person boolean not null default false,
  what text check (length(what) between 1 and 200),
  done_on date,
  done_by uuid references access.account,
  version integer not null default 1,
  check (about_person = (what is null)),
  check (not about_person or vacancy_id is null)
);
create index task_owner on people.task (owner_id, due_on) where done_on is null;
create index task_organisation on people.task (organisation_id, due_on) where done_on is null;
create index task_done on people.task (organisation_id, done_on) where done_on is not null;
create index task_made_by on people.task (made_by) where made_by is not null;
create index task_handed_by on people.task (handed_by) where handed_by is not null;
create index task_done_by on people.task (done_by) where done_by is not null;

-- About whom, with the words: they are hers. Who loses sight of her loses both, and keeps a task without her; with her they
-- are destroyed.
create table people.task_about (
  id uuid primary key references people.task on delete cascade,
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  what text not null check (length(what) between 1 and 200)
);
create index task_about_subject on people.task_about (subject_id, holder_id);
call access.protect_person_table('people.task_about', 'holder_id');
call access.follows_in_merge('people.task_about');
revoke update on people.task_about from schakel_app, schakel_job;
grant delete on people.task_about to schakel_job;

call access.protect_region_table('people.task');
drop policy region on people.task;
create policy reach on people.task to schakel_app using (
  region_id = (select current_setting('app.region')::uuid)
  and organisation_id = (select current_setting('app.organisation')::uuid)
  and (owner_id = (select current_setting('app.account')::uuid)
    or made_by = (select current_setting('app.account')::uuid)
    or handed_by = (select current_setting('app.account')::uuid)
    or vacancy_id is not null
    or (about_person and id in (select id from people.task_about))
    or owner_id in (select absent_id from access.stand_in
      where stand_in_id = (select current_setting('app.account')::uuid)
        and valid_from <= (select current_setting('app.day')::date)
        and valid_until >= (select current_setting('app.day')::date))))
  with check (region_id = (select current_setting('app.region')::uuid)
    and organisation_id = (select current_setting('app.organisation')::uuid));
create policy job on people.task to schakel_job using (region_id = current_setting('app.region')::uuid);
revoke update on people.task from schakel_app, schakel_job;
grant update (owner_id, handed_by, due_on, done_on, done_by, version) on people.task to schakel_app;
grant delete on people.task to schakel_job;

-- What is left of a dossier that was destroyed: how many of each.
alter table privacy.destruction add column tasks integer not null default 0;
