-- Somebody acts for a person: a parent, a mentor, an administrator of her money, or whom she authorised. From a day on,
-- and it ends by itself. He signs in with an account of his own, never with hers.
alter table access.account add column acts boolean not null default false;
alter table access.account add check (not (acts and subject_id is not null)) not valid;

create table access.acting (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  -- Who keeps the dossier in which it was entered: that organisation enters and ends it.
  holder_id uuid not null references access.organisation,
  account_id uuid references access.account,
  kind text not null check (kind in ('parent', 'mentor', 'administrator', 'authorised')),
  reach text not null check (reach in ('all', 'money')),
  rests_on text not null check (rests_on in ('parental-authority', 'court-order', 'authorisation')),
  name text not null check (length(name) between 1 and 120),
  email text check (email = lower(email)),
  address text check (length(address) between 1 and 200),
  -- How she is called, for who acts for several people.
  called text not null check (length(called) between 1 and 300),
  letters boolean not null default true,
  valid_from date not null,
  valid_until date,
  entered_by uuid references access.account,
  entered_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references access.account,
  over_told_at timestamptz,
  check (valid_until is null or valid_until >= valid_from),
  check (kind not in ('parent', 'authorised') or valid_until is not null),
  check ((kind = 'administrator') = (reach = 'money')),
  check ((email is null) = (account_id is null)),
  check (email is not null or address is not null)
);
create index acting_account on access.acting (account_id) where account_id is not null;
create index acting_subject on access.acting (subject_id);
create index acting_holder on access.acting (holder_id);
create index acting_entered_by on access.acting (entered_by) where entered_by is not null;
create index acting_ended_by on access.acting (ended_by) where ended_by is not null;
create unique index acting_once on access.acting (subject_id, account_id, valid_from) where ended_at is null;

call access.protect_person_table('access.acting', 'holder_id');
-- Read by herself, by who entered it, and by who acts: nobody else learns of it. Entered and ended by the keeper alone.
alter policy reach on access.acting using (
  region_id = (select current_setting('app.region')::uuid)
  and (subject_id = (select current_setting('app.subject')::uuid)
    or holder_id = (select current_setting('app.organisation')::uuid)
    or account_id = (select current_setting('app.account')::uuid)))
  with check (region_id = (select current_setting('app.region')::uuid)
    and holder_id = (select current_setting('app.organisation')::uuid));
-- What she authorised herself she takes back herself: the purpose is only hers, and never that of who acts for her.
create policy taken_back on access.acting for update to schakel_app
  using (region_id = (select current_setting('app.region')::uuid)
    and subject_id = (select current_setting('app.subject')::uuid) and kind = 'authorised'
    and (select access.told('purpose')) = 'own-data')
  with check (subject_id = (select current_setting('app.subject')::uuid) and kind = 'authorised' and ended_at is not null);
revoke update on access.acting from schakel_app, schakel_job;
grant update (ended_at, ended_by, called) on access.acting to schakel_app;
grant update (over_told_at), delete on access.acting to schakel_job;

-- For whom this session acts: who acts for several chooses one at a time.
alter table access.session add column acting_id uuid references access.acting on delete set null;
create index session_acting on access.session (acting_id) where acting_id is not null;
