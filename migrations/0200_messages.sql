-- What a person and who helps her write to each other. Sealed: it can say anything. It stands with the dossier.
create table people.message (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  sent_by text not null check (sent_by in ('herself', 'acting', 'colleague')),
  text_sealed bytea not null,
  sent_at timestamptz not null,
  author_id uuid references access.account,
  -- Read, or answered, by the other side.
  read_at timestamptz,
  read_by uuid references access.account,
  -- When she was written that something waits for her: once, however much follows that day.
  told_at timestamptz,
  check (read_at is not null or read_by is null)
);
create index message_talk on people.message (subject_id, holder_id, sent_at, id);
create index message_waits on people.message (holder_id, sent_at) where read_at is null and sent_by <> 'colleague';
create index message_author on people.message (author_id) where author_id is not null;
create index message_read_by on people.message (read_by) where read_by is not null;
call access.protect_person_table('people.message', 'holder_id');
-- Nobody writes in the name of the other side, and what was written is never rewritten.
create policy own_side on people.message as restrictive for insert to schakel_app with check (
  (sent_by <> 'colleague') = (subject_id = (select current_setting('app.subject')::uuid)));
revoke update on people.message from schakel_app, schakel_job;
grant update (read_at, read_by, told_at) on people.message to schakel_app, schakel_job;
grant delete on people.message to schakel_app, schakel_job;
-- Taken back by who wrote it, as long as nobody read it; destroyed by a job.
create policy taken_back on people.message as restrictive for delete to schakel_app using (
  author_id = (select current_setting('app.account')::uuid) and read_at is null and told_at is null);

call access.follows_in_merge('people.message');

alter table access.paper_letter
  drop constraint paper_letter_about_check,
  add constraint paper_letter_about_check check (about in
    ('emergency', 'right', 'question', 'consent', 'ending', 'acting', 'introduction', 'agreement', 'message')) not valid;

-- What is left of a dossier that was destroyed: how many of each.
alter table privacy.destruction add column messages integer not null default 0;
