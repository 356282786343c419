-- Only the triggers that count read past the reach of the caller, and only while they count: a policy for the owner that
-- asks for no more than the region would open every function that the owner defined, such as the search in an emergency.
create or replace function access.keep_tally() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  counted text := format('select r.id, r.region_id, r.%I as holder_id, r.subject_id, c.*, %%s as n from %%s r
    cross join lateral %I.counts(r::%s) c', tg_argv[0], tg_table_schema, tg_relid::regclass);
  now_there text := format(counted, '1', 'new_rows');
  was_there text := format(counted, '-1', 'old_rows');
begin
  perform set_config('app.counting', 'yes', true);
  execute format('insert into %I.tally (region_id, holder_id, figure, kind, happened_on, known_on, number)
    select region_id, holder_id, figure, kind, happened_on, %s, sum(n) from (%s) changed where how = any(%L::text[])
    group by 1, 2, 3, 4, 5 having sum(n) <> 0', tg_table_schema,
    case tg_op when 'DELETE' then 'access.known_today()' else 'access.known_on(happened_on)' end,
    case tg_op when 'INSERT' then now_there when 'DELETE' then was_there else now_there || ' union all ' || was_there end,
    case tg_op when 'DELETE' then '{stands}' else '{stands,happened}' end);
  if tg_argv[1] = 'firsts' and tg_op <> 'DELETE' then
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
  end if;
  perform set_config('app.counting', '', true);
  return null;
end $$;

create or replace function trajectories.follow_dossier() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  changed text := case tg_op
    when 'DELETE' then 'select o.subject_id, o.organisation_id, -1 as n from old_rows o where o.removed_at is null'
    else 'select o.subject_id, o.organisation_id, case when w.removed_at is null then 1 else -1 end as n
      from old_rows o join new_rows w on w.id = o.id where (w.removed_at is null) <> (o.removed_at is null)' end;
  name text;
begin
  perform set_config('app.counting', 'yes', true);
  foreach name in array array['placement', 'gap'] loop
    execute format('insert into trajectories.tally (region_id, holder_id, figure, kind, happened_on, known_on, number)
      select r.region_id, r.holder_id, c.figure, c.kind, c.happened_on, access.known_today(), sum(d.n)
      from (%s) d join trajectories.%I r on r.subject_id = d.subject_id and r.holder_id = d.organisation_id
        cross join lateral trajectories.open_in(r) c
      group by 1, 2, 3, 4, 5 having sum(d.n) <> 0', changed, name);
  end loop;
  perform set_config('app.counting', '', true);
  return null;
end $$;

create procedure pg_temp.counted_alone(name text)
  language plpgsql as
$$
begin
  execute format('drop policy tally on %s', name);
  execute format($p$create policy tally on %s for select to current_user using (
    (select access.told('counting')) = 'yes' and region_id = (select access.told('region')::uuid))$p$, name);
end $$;
call pg_temp.counted_alone('people.dossier');
call pg_temp.counted_alone('trajectories.proposal');
call pg_temp.counted_alone('trajectories.placement');
call pg_temp.counted_alone('trajectories.gap');
