-- Many dossiers go from one lead to another from a day, with a note on the whole for the organisation itself.
create table people.handover (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  organisation_id uuid not null references access.organisation,
  to_id uuid not null references access.account,
  from_day date not null,
  note text check (length(note) between 1 and 1000),
  made_at timestamptz not null,
  made_by uuid references access.account
);
create index handover_organisation on people.handover (organisation_id);
create index handover_to on people.handover (to_id);
create index handover_made_by on people.handover (made_by) where made_by is not null;
call access.protect_region_table('people.handover');
drop policy region on people.handover;
create policy own on people.handover to schakel_app using (
  region_id = (select current_setting('app.region')::uuid)
  and organisation_id = (select current_setting('app.organisation')::uuid));
create policy job on people.handover to schakel_job using (region_id = current_setting('app.region')::uuid);
revoke update on people.handover from schakel_app, schakel_job;
grant delete on people.handover to schakel_job;

-- Of each dossier: from whom, to whom, since when. It stays as its history, also when it was taken back.
create table people.handed (
  id uuid primary key default gen_random_uuid(),
  handover_id uuid not null references people.handover,
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  lead_before uuid references access.account,
  to_id uuid not null references access.account,
  from_day date not null,
  by_id uuid references access.account,
  begun_at timestamptz,
  undone_at timestamptz
);
create index handed_handover on people.handed (handover_id);
create index handed_subject on people.handed (subject_id, holder_id);
create index handed_before on people.handed (lead_before) where lead_before is not null;
create index handed_to on people.handed (to_id);
create index handed_by on people.handed (by_id) where by_id is not null;
call access.protect_person_table('people.handed', 'holder_id');
call access.follows_in_merge('people.handed');
revoke update on people.handed from schakel_app, schakel_job;
grant update (begun_at, undone_at) on people.handed to schakel_app, schakel_job;
grant delete on people.handed to schakel_job;

-- What comes next is done by who wrote it down, until it goes along with the dossier.
alter table people.note add column next_account_id uuid references access.account;
create index note_next_account on people.note (next_account_id) where next_account_id is not null;
grant update (owner_id, handed_by, version) on people.task to schakel_job;

-- Who helps her from then on is told on paper too.
alter table access.paper_letter
  drop constraint paper_letter_about_check,
  add constraint paper_letter_about_check check (about in
    ('emergency', 'right', 'question', 'consent', 'ending', 'acting', 'introduction', 'agreement', 'message', 'handover')) not valid;
