-- Erasing a person: what goes, when, and the proof of it that says nothing about her any more.
create schema privacy;
grant usage on schema privacy to schakel_app, schakel_job;

-- Dossiers whose term ends soon. Somebody of the holder can hold one back, with a reason and a last day.
create table privacy.ending (
  region_id uuid not null,
  subject_id uuid not null,
  holder_id uuid not null,
  ended_on date not null,
  erase_on date not null,
  planned_on date not null,
  held_until date,
  held_because text check (held_because in ('complaint', 'court', 'financial-proof', 'asked-by-person')),
  held_by uuid,
  primary key (subject_id, holder_id),
  check ((held_until is null) = (held_because is null))
);
call access.protect_person_table('privacy.ending', 'holder_id');
-- Narrower than who may see the dossier: the holder alone.
alter policy reach on privacy.ending using (
  region_id = (select current_setting('app.region')::uuid)
  and holder_id = (select current_setting('app.organisation')::uuid));
revoke insert on privacy.ending from schakel_app;
grant delete on privacy.ending to schakel_job;

-- What was destroyed. Enough to add up to the figures of before, and nothing that leads back to anybody.
create table privacy.destruction (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null,
  holder_id uuid not null,
  on_day date not null,
  because text not null check (because in ('term', 'asked')),
  rule text not null,
  stage text not null,
  ended_on date,
  notes integer not null,
  proposals integer not null,
  proposals_yes integer not null
);
create index destruction_newest on privacy.destruction (holder_id, on_day desc);
alter table privacy.destruction enable row level security;
alter table privacy.destruction force row level security;
create policy own on privacy.destruction for select to schakel_app using (
  region_id = (select current_setting('app.region')::uuid)
  and holder_id = (select current_setting('app.organisation')::uuid));
create policy job on privacy.destruction to schakel_job using (region_id = current_setting('app.region')::uuid);
grant select on privacy.destruction to schakel_app;
grant select, insert on privacy.destruction to schakel_job;

-- Only the job erases. The log of looks stays, with an id that belongs to nobody any more.
grant delete on people.dossier, people.note, trajectories.proposal, access.relation, access.release to schakel_job;
grant update (bsn_hash) on access.subject to schakel_job;
grant delete on access.credential, access.one_time_link, platform.mail to schakel_job;
