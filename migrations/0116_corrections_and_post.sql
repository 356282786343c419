-- What stood in a dossier before it was put right, for as long as the request that asked for it is kept. Sealed.
create table people.correction (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  request_id uuid not null references access.rights_request on delete cascade,
  part text not null check (length(part) between 1 and 40),
  before_sealed bytea not null,
  changed_at timestamptz not null,
  changed_by uuid references access.account
);
create index correction_request on people.correction (request_id);
create index correction_subject on people.correction (subject_id);
create index correction_changed_by on people.correction (changed_by) where changed_by is not null;
call access.protect_person_table('people.correction', 'holder_id');
alter policy reach on people.correction using (
  region_id = (select current_setting('app.region')::uuid)
  and (subject_id = (select current_setting('app.subject')::uuid)
    or holder_id = (select current_setting('app.organisation')::uuid)));
grant delete on people.correction to schakel_job;

-- Who has no e-mail hears it on paper or by telephone: what is to be posted, and who posted it. The letter itself is
-- made when it is printed, and holds no more than that there is something, and what it is.
create table access.paper_letter (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  about text not null check (about in ('emergency', 'right', 'question')),
  about_id uuid not null,
  by text not null check (by in ('paper', 'phone')),
  queued_at timestamptz not null,
  posted_at timestamptz,
  posted_by uuid references access.account,
  unique (about, about_id, queued_at)
);
create index paper_letter_open on access.paper_letter (holder_id, queued_at) where posted_at is null;
create index paper_letter_subject on access.paper_letter (subject_id);
create index paper_letter_posted_by on access.paper_letter (posted_by) where posted_by is not null;
call access.protect_person_table('access.paper_letter', 'holder_id');
alter policy reach on access.paper_letter using (
  region_id = (select current_setting('app.region')::uuid)
  and (subject_id = (select current_setting('app.subject')::uuid)
    or holder_id = (select current_setting('app.organisation')::uuid)));
grant delete on access.paper_letter to schakel_job;
