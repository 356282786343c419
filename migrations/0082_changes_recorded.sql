-- Every change of a person's data is one record for each person in an act, however many tables and rows it touched.
create function access.record_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  execute format($q$
    insert into access.look (region_id, account_id, organisation_id, subject_id, holder_id, kind, permission, what, purpose, screen)
    select distinct c.region_id, nullif(access.told('account'), $1)::uuid, nullif(access.told('organisation'), $1)::uuid,
      c.subject_id, c.%1$I, 'change', coalesce(access.told('permission'), 'upkeep'), $2,
      coalesce(access.told('purpose'), 'upkeep'), coalesce(access.told('screen'), 'database')
    from changed c
    where not exists (select from access.look l
      where l.subject_id = c.subject_id and l.at = now() and l.holder_id = c.%1$I and l.kind = 'change'
        and l.xmin = pg_current_xact_id()::xid)$q$, tg_argv[0])
  using '00000000-0000-0000-0000-000000000000', split_part(tg_argv[1], '.', 2);
  return null;
end $$;

-- What the act said of itself in this transaction; nothing when somebody works in the database by hand.
create function access.told(setting text) returns text
  language sql stable
  return nullif(current_setting('app.' || setting, true), '');

create procedure access.record_changes(name text, holder_column text)
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
declare how text;
begin
  foreach how in array array['insert', 'update', 'delete']
  loop
    execute format('create trigger record_%1$s after %1$s on %2$s referencing %3$s table as changed
      for each statement execute function access.record_change(%4$L, %2$L)',
      how, name, case how when 'delete' then 'old' else 'new' end, holder_column);
  end loop;
end $$;

create or replace procedure access.protect_person_table(name text, holder_column text)
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  call access.reach_by_relation(name, holder_column, 'create');
  execute format('create policy job on %s to schakel_job using (region_id = current_setting(''app.region'')::uuid)', name);
  execute format('grant select, insert, update on %s to schakel_app, schakel_job', name);
  call access.record_changes(name, holder_column);
end $$;

call access.record_changes('people.dossier', 'organisation_id');
call access.record_changes('people.note', 'holder_id');
call access.record_changes('trajectories.proposal', 'holder_id');
call access.record_changes('access.relation', 'holder_id');
call access.record_changes('access.release', 'holder_id');
