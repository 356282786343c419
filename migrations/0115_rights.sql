-- What a person asks about her rights: when it came in, by which day it is answered, and the answer of a person.
create table access.rights_request (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  kind text not null check (kind in ('access', 'correction', 'objection', 'erasure', 'restriction')),
  -- An objection says to what; one against a match names the vacancy. A correction may name a part of the dossier.
  about text check (about in ('match', 'matching', 'sharing')),
  vacancy_id uuid,
  part text check (length(part) between 1 and 40),
  came_by text not null check (came_by in ('page', 'paper', 'phone', 'visit')),
  received_on date not null,
  due_on date not null check (due_on > received_on),
  entered_by uuid references access.account,
  entered_at timestamptz not null,
  line_sealed bytea,
  extended_on date,
  extended_because text check (extended_because in ('complex', 'many-requests')),
  verdict text check (verdict in ('granted', 'partly', 'refused', 'withdrawn')),
  reason text check (length(reason) between 1 and 40),
  kept_until date,
  answer_sealed bytea,
  answered_on date,
  answered_at timestamptz,
  answered_by uuid references access.account,
  check ((kind = 'objection') = (about is not null)),
  check (coalesce(about = 'match', false) = (vacancy_id is not null)),
  check ((extended_on is null) = (extended_because is null)),
  check ((verdict is null) = (answered_at is null))
);
create index rights_request_subject on access.rights_request (subject_id);
create index rights_request_open on access.rights_request (holder_id, due_on) where answered_at is null;
create index rights_request_entered_by on access.rights_request (entered_by) where entered_by is not null;
create index rights_request_answered_by on access.rights_request (answered_by) where answered_by is not null;
-- Asked twice it is one request, as long as nobody answered.
create unique index rights_request_once on access.rights_request
  (subject_id, holder_id, kind, coalesce(about, ''), coalesce(vacancy_id, '00000000-0000-0000-0000-000000000000'),
    coalesce(part, '')) where answered_at is null;
call access.protect_person_table('access.rights_request', 'holder_id');
-- Narrower than who may see the dossier: she herself, and the organisation that answers.
alter policy reach on access.rights_request using (
  region_id = (select current_setting('app.region')::uuid)
  and (subject_id = (select current_setting('app.subject')::uuid)
    or holder_id = (select current_setting('app.organisation')::uuid)));
grant delete on access.rights_request to schakel_job;

-- An objection counts for everybody who might propose her, so that much of it is known to all who see her dossier.
create table access.objection (
  request_id uuid primary key references access.rights_request on delete cascade,
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  vacancy_id uuid,
  state text not null check (state in ('open', 'upheld')),
  since date not null
);
create index objection_subject on access.objection (subject_id, holder_id);
call access.protect_person_table('access.objection', 'holder_id');
-- Read by all who see the dossier; written by herself and by who answers.
create policy own_insert on access.objection as restrictive for insert to schakel_app with check (
  subject_id = (select current_setting('app.subject')::uuid)
  or holder_id = (select current_setting('app.organisation')::uuid));
create policy own_update on access.objection as restrictive for update to schakel_app using (
  subject_id = (select current_setting('app.subject')::uuid)
  or holder_id = (select current_setting('app.organisation')::uuid));
create policy own_delete on access.objection as restrictive for delete to schakel_app using (
  subject_id = (select current_setting('app.subject')::uuid)
  or holder_id = (select current_setting('app.organisation')::uuid));
grant delete on access.objection to schakel_app, schakel_job;

-- She reads when her dossier is destroyed, and what holds it back.
create policy own_dossier on privacy.ending for select to schakel_app using (
  region_id = (select current_setting('app.region')::uuid)
  and subject_id = (select current_setting('app.subject')::uuid));

-- The log of the files that an organisation keeps opens for who answers for them, and for no other purpose.
create policy keeper on access.look for select to schakel_app using (
  region_id = (select current_setting('app.region')::uuid)
  and holder_id = (select access.told('organisation')::uuid)
  and (select access.told('purpose')) in ('rights', 'log-review'));
create index look_holder on access.look (holder_id, at);
