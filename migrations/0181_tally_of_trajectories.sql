-- The same book of counts for what happens on the way to work: questions, proposals, placements and what is needed.
call access.make_tally('trajectories');

-- What a later answer would overwrite: that she said yes, and that an employer did.
alter table trajectories.proposal add column yes_on date, add column employer_yes_on date;

create function trajectories.keep_first_days() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if new.yes_on is null and (new.proposed_at is not null
    or new.phase in ('person-yes', 'proposed', 'employer-yes', 'employer-no')) then
    new.yes_on := coalesce((new.person_answered_at at time zone 'Europe/Amsterdam')::date, new.phase_since);
  end if;
  if new.employer_yes_on is null and new.phase = 'employer-yes' then
    new.employer_yes_on := coalesce((new.employer_answered_at at time zone 'Europe/Amsterdam')::date, new.phase_since);
  end if;
  return new;
end $$;
create trigger keep_first_days before insert or update of phase on trajectories.proposal
  for each row execute function trajectories.keep_first_days();

-- What the triggers read as the owner: what the same person did before, and since when she is known. Nobody signs in as that.
create policy tally on trajectories.proposal for select to current_user using (region_id = access.told('region')::uuid);
create policy tally on trajectories.placement for select to current_user using (region_id = access.told('region')::uuid);
create policy tally on trajectories.gap for select to current_user using (region_id = access.told('region')::uuid);
create policy tally on people.dossier for select to current_user using (region_id = access.told('region')::uuid);

-- Each step counts every time, and once for a person.
create function trajectories.counts(p trajectories.proposal)
  returns table (figure text, kind text, happened_on date, how text)
  language sql stable
begin atomic
  select v.figure, h.kind, v.happened_on, h.how
  from (values ('asked', (p.asked_at at time zone 'Europe/Amsterdam')::date), ('yes', p.yes_on),
      ('proposed', (p.proposed_at at time zone 'Europe/Amsterdam')::date), ('employer-yes', p.employer_yes_on)
    ) v(figure, happened_on)
    cross join (values ('times', 'happened'), ('person', 'first')) h(kind, how)
  where v.happened_on is not null;
end;

-- From known to work, in pieces that are wide enough to name nobody.
create function trajectories.time_to_work(days integer) returns text
  language sql immutable
  return case when days <= 28 then 'weeks-4' when days <= 91 then 'months-3' when days <= 182 then 'months-6'
    when days <= 364 then 'months-12' else 'longer' end;

-- Who was taken out of the lists stands in none of them: what happened stays, what is open no longer counts.
create function trajectories.is_listed(subject uuid, holder uuid) returns boolean
  language sql stable
  return exists (select from people.dossier d
    where d.subject_id = subject and d.organisation_id = holder and d.removed_at is null);

-- What is open by itself, whoever it is of.
create function trajectories.open_in(p trajectories.placement) returns table (figure text, kind text, happened_on date)
  language sql stable
begin atomic
  select case p.phase when 'running' then 'running' else 'waiting' end, p.kind, p.phase_since
  where p.phase in ('requested', 'granted', 'agreed', 'running');
end;
create function trajectories.open_in(g trajectories.gap) returns table (figure text, kind text, happened_on date)
  language sql stable
begin atomic
  select 'gap', g.kind, (g.made_at at time zone 'Europe/Amsterdam')::date where g.closed_at is null;
end;

-- A trial is not work yet. A secondment counts where she works, as an assignment: never with the lender as well.
create function trajectories.counts(p trajectories.placement)
  returns table (figure text, kind text, happened_on date, how text)
  language sql stable
begin atomic
  select o.figure, o.kind, o.happened_on, 'stands' from trajectories.open_in(p) o
    where trajectories.is_listed(p.subject_id, p.holder_id)
  union all
  select v.figure, v.kind, v.happened_on, v.how
  from (values
      ('started', p.kind, p.started_on, 'happened'),
      ('ended', p.kind, p.ended_on, 'happened'),
      (case p.kind when 'trial' then 'trial' when 'employment' then null else 'placed' end, 'person', p.started_on, 'first'),
      ('time-to-work', case when p.started_on is not null and p.kind in ('hire', 'assignment') then
        (select trajectories.time_to_work(p.started_on - d.known_on) from people.dossier d
          where d.subject_id = p.subject_id and d.organisation_id = p.holder_id) end, p.started_on, 'first')
    ) v(figure, kind, happened_on, how)
  where v.figure is not null and v.kind is not null and v.happened_on is not null;
end;

create function trajectories.counts(g trajectories.gap)
  returns table (figure text, kind text, happened_on date, how text)
  language sql stable
begin atomic
  select o.figure, o.kind, o.happened_on, 'stands' from trajectories.open_in(g) o
    where trajectories.is_listed(g.subject_id, g.holder_id)
  union all
  select v.figure, g.kind, v.happened_on, v.how
  from (values
      ('gap-made', (g.made_at at time zone 'Europe/Amsterdam')::date, 'happened'),
      ('gap-' || g.closed_as, (g.closed_at at time zone 'Europe/Amsterdam')::date, 'happened')
    ) v(figure, happened_on, how)
  where v.figure is not null and v.happened_on is not null;
end;

-- What stands here already counts from the days that are known of it; the first of each step for each person.
create policy fill_tally on trajectories.proposal to current_user using (true);
create policy fill_tally on trajectories.placement to current_user using (true);
create policy fill_tally on trajectories.gap to current_user using (true);
create policy fill_tally on people.dossier for select to current_user using (true);
alter table trajectories.proposal disable trigger user;
update trajectories.proposal set
  yes_on = case when proposed_at is not null or phase in ('person-yes', 'proposed', 'employer-yes', 'employer-no')
    then coalesce((person_answered_at at time zone 'Europe/Amsterdam')::date, phase_since) end,
  employer_yes_on = case when phase = 'employer-yes'
    then coalesce((employer_answered_at at time zone 'Europe/Amsterdam')::date, phase_since) end;
alter table trajectories.proposal enable trigger user;
insert into trajectories.tally (region_id, holder_id, figure, kind, happened_on, known_on, number)
  with counted as (
    select r.id, r.region_id, r.holder_id, r.subject_id, c.* from trajectories.proposal r cross join lateral trajectories.counts(r) c
    union all
    select r.id, r.region_id, r.holder_id, r.subject_id, c.* from trajectories.placement r cross join lateral trajectories.counts(r) c
    union all
    select r.id, r.region_id, r.holder_id, r.subject_id, c.* from trajectories.gap r cross join lateral trajectories.counts(r) c
  ), first as (
    select distinct on (subject_id, holder_id, figure) * from counted where how = 'first'
    order by subject_id, holder_id, figure, happened_on, id
  )
  select region_id, holder_id, figure, kind, happened_on, happened_on, count(*)
  from (select * from counted where how <> 'first' union all select * from first) c group by 1, 2, 3, 4, 5;
drop policy fill_tally on trajectories.proposal;
drop policy fill_tally on trajectories.placement;
drop policy fill_tally on trajectories.gap;
drop policy fill_tally on people.dossier;

call access.count_into_tally('trajectories.proposal', 'holder_id', 'firsts');
call access.count_into_tally('trajectories.placement', 'holder_id', 'firsts');
call access.count_into_tally('trajectories.gap', 'holder_id', 'no-firsts');

-- When somebody is taken out of the lists, or comes back, what is open goes along on the same day.
create function trajectories.follow_dossier() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  changed text := case tg_op
    when 'DELETE' then 'select o.subject_id, o.organisation_id, -1 as n from old_rows o where o.removed_at is null'
    else 'select o.subject_id, o.organisation_id, case when w.removed_at is null then 1 else -1 end as n
      from old_rows o join new_rows w on w.id = o.id where (w.removed_at is null) <> (o.removed_at is null)' end;
  name text;
begin
  foreach name in array array['placement', 'gap'] loop
    execute format('insert into trajectories.tally (region_id, holder_id, figure, kind, happened_on, known_on, number)
      select r.region_id, r.holder_id, c.figure, c.kind, c.happened_on, access.known_today(), sum(d.n)
      from (%s) d join trajectories.%I r on r.subject_id = d.subject_id and r.holder_id = d.organisation_id
        cross join lateral trajectories.open_in(r) c
      group by 1, 2, 3, 4, 5 having sum(d.n) <> 0', changed, name);
  end loop;
  return null;
end $$;
revoke all on function trajectories.follow_dossier() from public;
create trigger follow_dossier_update after update on people.dossier referencing old table as old_rows new table as new_rows
  for each statement execute function trajectories.follow_dossier();
create trigger follow_dossier_delete after delete on people.dossier referencing old table as old_rows
  for each statement execute function trajectories.follow_dossier();
