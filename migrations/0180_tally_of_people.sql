-- Figures of a day that never change: a book of counts in which is only added. Each line says how many of what, on which
-- day it happened and since which day we know. It names nobody, so who is erased stays counted in the days that were.

-- While a region is brought in with its past, each thing counts as known on its own day; after that on the day of the act.
create function access.known_today() returns date
  language sql stable
  return coalesce(access.told('day')::date, (now() at time zone 'Europe/Amsterdam')::date);
create function access.known_on(happened date) returns date
  language sql stable
  return case when access.told('permission') = 'settle-region' then happened else access.known_today() end;

-- A room keeps its own book. An organisation counts its own; what others keep is counted for results alone, which round it.
create procedure access.make_tally(room text)
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  execute format('create table %I.tally (
    id bigint generated always as identity primary key,
    region_id uuid not null references access.region,
    holder_id uuid not null references access.organisation,
    figure text not null,
    kind text not null,
    happened_on date not null,
    known_on date not null,
    number integer not null check (number <> 0))', room);
  execute format('create index tally_of_holder on %I.tally (region_id, holder_id, known_on)', room);
  execute format('alter table %I.tally enable row level security', room);
  execute format('alter table %I.tally force row level security', room);
  execute format($p$create policy counted on %I.tally for select to schakel_app using (
    region_id = current_setting('app.region')::uuid
    and (holder_id = current_setting('app.organisation')::uuid
      or (select access.told('permission')) = 'see-results'))$p$, room);
  execute format($p$create policy job on %I.tally for select to schakel_job
    using (region_id = current_setting('app.region')::uuid)$p$, room);
  -- Only the triggers write, as the owner; nobody signs in as that, and no line is ever changed.
  execute format('create policy keep on %I.tally for insert to current_user with check (true)', room);
  execute format('grant select on %I.tally to schakel_app, schakel_job', room);
end $$;

-- After each statement: what counts now less what counted before, as lines of the day on which we know it. A room says with
-- `counts` what one row counts for, and how: it `stands` until it changes or the row goes; it `happened`, and stays counted
-- when somebody is erased; or it is the `first` of its figure for this person here.
create function access.keep_tally() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  counted text := format('select r.id, r.region_id, r.%I as holder_id, r.subject_id, c.*, %%s as n from %%s r
    cross join lateral %I.counts(r::%s) c', tg_argv[0], tg_table_schema, tg_relid::regclass);
  now_there text := format(counted, '1', 'new_rows');
  was_there text := format(counted, '-1', 'old_rows');
begin
  execute format('insert into %I.tally (region_id, holder_id, figure, kind, happened_on, known_on, number)
    select region_id, holder_id, figure, kind, happened_on, %s, sum(n) from (%s) changed where how = any(%L::text[])
    group by 1, 2, 3, 4, 5 having sum(n) <> 0', tg_table_schema,
    case tg_op when 'DELETE' then 'access.known_today()' else 'access.known_on(happened_on)' end,
    case tg_op when 'INSERT' then now_there when 'DELETE' then was_there else now_there || ' union all ' || was_there end,
    case tg_op when 'DELETE' then '{stands}' else '{stands,happened}' end);
  if tg_argv[1] is distinct from 'firsts' or tg_op = 'DELETE' then return null; end if;
  execute format('insert into %1$I.tally (region_id, holder_id, figure, kind, happened_on, known_on, number)
    with fresh as materialized (
      select * from (%2$s) f where how = ''first'' and not (%3$s)),
    first as (
      select distinct on (f.subject_id, f.holder_id, f.figure) f.* from fresh f
      where not exists (select from %4$s q cross join lateral %1$I.counts(q) c
        where q.subject_id = f.subject_id and q.%5$I = f.holder_id and c.how = ''first'' and c.figure = f.figure
          and q.id not in (select g.id from fresh g where g.figure = f.figure))
      order by f.subject_id, f.holder_id, f.figure, f.happened_on, f.id)
    select region_id, holder_id, figure, kind, happened_on, access.known_on(happened_on), count(*)
    from first group by 1, 2, 3, 4, 5', tg_table_schema, now_there,
    case tg_op when 'INSERT' then 'false' else
      format('exists (select from (%s) b where b.id = f.id and b.how = ''first'' and b.figure = f.figure)', was_there) end,
    tg_relid::regclass, tg_argv[0]);
  return null;
end $$;
revoke all on function access.keep_tally() from public;

create procedure access.count_into_tally(name text, holder_column text, firsts text)
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  execute format('create trigger tally_insert after insert on %s referencing new table as new_rows
    for each statement execute function access.keep_tally(%L, %L)', name, holder_column, firsts);
  execute format('create trigger tally_update after update on %s referencing old table as old_rows new table as new_rows
    for each statement execute function access.keep_tally(%L, %L)', name, holder_column, firsts);
  execute format('create trigger tally_delete after delete on %s referencing old table as old_rows
    for each statement execute function access.keep_tally(%L, %L)', name, holder_column, firsts);
end $$;

call access.make_tally('people');

-- What would be overwritten: since when somebody is known here, and when she was ready for the first time.
alter table people.dossier
  add column known_on date not null default current_date,
  add column first_ready_on date;

create function people.keep_first_days() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if tg_op = 'INSERT' then new.known_on := access.known_on(least(new.stage_since, access.known_today())); end if;
  if new.first_ready_on is null
    and new.stage in ('ready', 'proposed', 'trial-requested', 'trial', 'seconded', 'hired', 'between') then
    new.first_ready_on := new.stage_since;
  end if;
  return new;
end $$;
create trigger keep_first_days before insert or update of stage on people.dossier
  for each row execute function people.keep_first_days();

-- What one dossier counts for. Who was taken out of the lists counts for nothing.
create function people.counts(d people.dossier)
  returns table (figure text, kind text, happened_on date, how text)
  language sql stable
begin atomic
  select v.figure, v.kind, v.happened_on, v.how
  from (select d.stage in ('new', 'steps-open', 'not-known', 'ready', 'proposed', 'trial-requested', 'between') as looking,
      d.stage in ('ready', 'proposed', 'between') and d.available_from is not null as confirming) s
    cross join lateral (values
      ('known', 'person', d.known_on, 'happened'),
      ('ready', 'person', d.first_ready_on, 'happened'),
      ('stage', d.stage, d.stage_since, 'stands'),
      ('town', nullif(d.town, ''), d.known_on, 'stands'),
      ('looking', case when s.looking then 'all' end, d.known_on, 'stands'),
      ('confirmed', case when s.confirming and d.availability_confirmed_on is null then 'never' end, d.known_on, 'stands'),
      ('confirmed', case when s.confirming then 'on' end, d.availability_confirmed_on, 'stands'),
      ('missing', case when s.looking and d.occupations = '{}' then 'occupations' end, d.known_on, 'stands'),
      ('missing', case when s.looking and d.hours_max is null then 'hours' end, d.known_on, 'stands'),
      ('missing', case when s.looking and d.dayparts is null then 'dayparts' end, d.known_on, 'stands'),
      ('missing', case when s.looking and d.available_from is null then 'available-from' end, d.known_on, 'stands'),
      ('missing', case when s.looking and d.transports is null then 'transports' end, d.known_on, 'stands'),
      ('missing', case when s.looking and d.lat_e5 is null then 'place' end, d.known_on, 'stands'),
      ('missing', case when s.looking and d.helps_sealed is null then 'helps' end, d.known_on, 'stands'),
      ('missing', case when s.looking and d.spoken_dutch is null then 'spoken-dutch' end, d.known_on, 'stands'),
      ('missing', case when s.looking and d.registered is null then 'registered' end, d.known_on, 'stands')
    ) v(figure, kind, happened_on, how)
  where d.removed_at is null and v.kind is not null and v.happened_on is not null;
end;

-- What stands here already counts from the days that are known of it. Nobody changed anything, so the log says nothing.
create policy fill_tally on people.dossier to current_user using (true);
alter table people.dossier disable trigger user;
update people.dossier set known_on = least((created_at at time zone 'Europe/Amsterdam')::date, stage_since),
  first_ready_on = case when stage in ('ready', 'proposed', 'trial-requested', 'trial', 'seconded', 'hired', 'between')
    then stage_since end;
alter table people.dossier enable trigger user;
insert into people.tally (region_id, holder_id, figure, kind, happened_on, known_on, number)
  select d.region_id, d.organisation_id, c.figure, c.kind, c.happened_on, c.happened_on, count(*)
  from people.dossier d cross join lateral people.counts(d) c group by 1, 2, 3, 4, 5;
drop policy fill_tally on people.dossier;

call access.count_into_tally('people.dossier', 'organisation_id', 'no-firsts');
