-- Is somebody ready for work: by criteria that an organisation sets itself, judged one by one by people.

-- One version of a set. A changed set is a next version: what was screened by the one before stays as it was.
create table trajectories.criteria (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  set_id uuid not null,
  number integer not null check (number > 0),
  organisation_id uuid not null references access.organisation,
  name text not null check (length(name) between 1 and 80),
  from_day date not null,
  criteria jsonb not null,
  made_by uuid references access.account,
  made_at timestamptz not null,
  ended_on date,
  unique (set_id, number)
);
create index criteria_of_organisation on trajectories.criteria (organisation_id, set_id, number desc);
call access.protect_region_table('trajectories.criteria');
revoke update on trajectories.criteria from schakel_app, schakel_job;
grant update (ended_on) on trajectories.criteria to schakel_app, schakel_job;

-- One screening, with the criteria as they were. `based_on` names the answers that stood when people decided.
create table trajectories.screening (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  criteria_id uuid references trajectories.criteria,
  set_name text,
  criteria jsonb not null,
  again_after uuid references trajectories.screening,
  started_at timestamptz not null,
  started_by uuid references access.account,
  started_by_organisation uuid references access.organisation,
  outcome text check (outcome in ('ready', 'not-yet-ready', 'not-known')),
  decision text check (decision in ('ready', 'not-yet-ready', 'not-known')),
  decided_at timestamptz,
  decided_by uuid references access.account,
  decided_by_organisation uuid references access.organisation,
  based_on uuid[],
  deviation text,
  deviation_line text check (length(deviation_line) <= 300),
  check ((decided_at is null) = (decision is null)),
  check ((decided_at is null) = (outcome is null)),
  check ((decided_at is null) = (based_on is null)),
  check (decided_at is null or (outcome = decision) = (deviation is null))
);
create unique index screening_open on trajectories.screening (subject_id, holder_id) where decided_at is null;
create index screening_subject on trajectories.screening (subject_id, started_at desc);
call access.protect_person_table('trajectories.screening', 'holder_id');
grant delete on trajectories.screening to schakel_job;

-- What one colleague found of one criterion. Never changed: who thinks otherwise adds an answer, and the last one counts.
create table trajectories.judgement (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  screening_id uuid not null references trajectories.screening on delete cascade,
  criterion text not null,
  answer text not null check (answer in ('yes', 'no', 'unknown')),
  rests_on text,
  judged_at timestamptz not null,
  judged_by uuid references access.account,
  judged_by_organisation uuid references access.organisation,
  carried_from uuid,
  place bigint generated always as identity,
  check ((answer = 'unknown') = (rests_on is null))
);
create index judgement_of_screening on trajectories.judgement (screening_id, place);
create index judgement_subject on trajectories.judgement (subject_id);
call access.protect_person_table('trajectories.judgement', 'holder_id');
revoke update on trajectories.judgement from schakel_app, schakel_job;
grant update (subject_id) on trajectories.judgement to schakel_app, schakel_job;
grant delete on trajectories.judgement to schakel_job;

-- What was decided stands, and so does what it was decided by: also against a mistake in the code.
create function trajectories.keep_decided() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if tg_table_name = 'screening' then
    if old.decided_at is not null and (new.decision, new.outcome, new.decided_at, new.based_on, new.criteria)
      is distinct from (old.decision, old.outcome, old.decided_at, old.based_on, old.criteria) then
      raise exception 'a decided screening does not change';
    end if;
  elsif exists (select from trajectories.screening s where s.id = new.screening_id and s.decided_at is not null) then
    raise exception 'a decided screening takes no more answers';
  end if;
  return new;
end $$;
create trigger keep_decided before update on trajectories.screening
  for each row execute function trajectories.keep_decided();
create trigger keep_decided before insert on trajectories.judgement
  for each row execute function trajectories.keep_decided();
