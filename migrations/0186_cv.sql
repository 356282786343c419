-- The CV that a person makes herself from her profile: what stands on it, and how she is called on it. Hers alone.
create table people.cv (
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  choice_sealed bytea not null,
  changed_at timestamptz not null,
  primary key (subject_id, holder_id)
);
call access.protect_person_table('people.cv', 'holder_id');
alter policy reach on people.cv using (
  region_id = (select current_setting('app.region')::uuid)
  and subject_id = (select current_setting('app.subject')::uuid));
grant delete on people.cv to schakel_job;

-- Whom she gives it to reads it by a link, until a day. What is read is locked with a key that only the link itself gives, so a
-- copy of the database opens nothing; what she ends is emptied at once.
create table people.cv_link (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  token_hash bytea unique,
  content_sealed bytea,
  made_at timestamptz not null,
  made_by uuid references access.account,
  until_day date not null,
  ended_at timestamptz,
  opened integer not null default 0,
  opened_at timestamptz,
  check ((ended_at is null) = (content_sealed is not null))
);
create index cv_link_subject on people.cv_link (subject_id, made_at desc);
create index cv_link_made_by on people.cv_link (made_by) where made_by is not null;
call access.protect_person_table('people.cv_link', 'holder_id');
alter policy reach on people.cv_link using (
  region_id = (select current_setting('app.region')::uuid)
  and subject_id = (select current_setting('app.subject')::uuid));
grant delete on people.cv_link to schakel_job;
