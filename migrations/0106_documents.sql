-- What belongs with a dossier as a file: a CV, a diploma. Locked with the key of the person, so it goes when she goes, in a
-- backup too. Two megabytes of a scan stand in the row itself: what is saved, restored and destroyed is one thing.
create table people.document (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  what text not null check (what in ('cv', 'diploma', 'letter', 'other')),
  name text not null check (length(name) between 1 and 200),
  kind text not null,
  size integer not null check (size > 0),
  content_sealed bytea not null,
  author_id uuid references access.account,
  author_organisation_id uuid references access.organisation,
  added_at timestamptz not null,
  removed_at timestamptz
);
alter table people.document alter column content_sealed set storage external; -- what is locked does not pack
create index document_of_subject on people.document (subject_id, added_at desc);
create index document_removed on people.document (removed_at) where removed_at is not null;
call access.protect_person_table('people.document', 'holder_id');
grant delete on people.document to schakel_job;
