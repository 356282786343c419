-- Who employs somebody reads one page about her work by a personal link, without an account. One link for each piece of work:
-- another takes its place.
create table coaching.employer_page (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  route_id uuid not null references coaching.route on delete cascade,
  placement_id uuid not null references trajectories.placement on delete cascade unique,
  token_hash bytea not null unique,
  link_until date not null,
  made_by uuid references access.account,
  made_at timestamptz not null
);
create index employer_page_subject on coaching.employer_page (subject_id);
create index employer_page_route on coaching.employer_page (route_id);
call access.protect_person_table('coaching.employer_page', 'holder_id');
grant delete on coaching.employer_page to schakel_app, schakel_job;
call access.follows_in_merge('coaching.employer_page');
