-- Long lists: who may see twenty thousand of seven hundred thousand people gets fifty of them without a wait.

-- A setting that stands in a select of its own is read once for a query, and not again for every row.
alter policy reach on access.relation using (
  region_id = (select current_setting('app.region')::uuid)
  and (organisation_id = (select current_setting('app.organisation')::uuid)
    or holder_id = (select current_setting('app.organisation')::uuid)
    or subject_id = (select current_setting('app.subject')::uuid)));

create procedure access.reach_by_relation(name text, holder_column text, verb text)
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  execute format($p$%3$s policy reach on %1$s %4$s using (
    region_id = (select current_setting('app.region')::uuid)
    and (subject_id = (select current_setting('app.subject')::uuid)
      or (subject_id, %2$s) in (select r.subject_id, r.holder_id from access.relation r
        where r.region_id = (select current_setting('app.region')::uuid)
          and r.organisation_id = (select current_setting('app.organisation')::uuid)
          and r.valid_from <= (select current_setting('app.day')::date)
          and (r.valid_until is null or r.valid_until >= (select current_setting('app.day')::date)))))$p$,
    name, holder_column, verb, case verb when 'create' then 'to schakel_app' else '' end);
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
end $$;

call access.reach_by_relation('people.dossier', 'organisation_id', 'alter');
call access.reach_by_relation('people.note', 'holder_id', 'alter');
call access.reach_by_relation('trajectories.proposal', 'holder_id', 'alter');

-- With the region in it, the relations of an organisation are read from the index alone.
drop index access.relation_reach;
create index relation_reach on access.relation (organisation_id, valid_from)
  include (subject_id, holder_id, valid_until, region_id);

-- What a list filters, sorts and counts by: for the dossiers one keeps, and for those of others that one may see.
create index dossier_kept on people.dossier (organisation_id)
  include (subject_id, id, region_id, sort_name, stage, town, hours_max, available_from, availability_confirmed_on,
    registered, lead_account_id, occupations) where removed_at is null;
create index dossier_seen on people.dossier (subject_id, organisation_id)
  include (id, region_id, sort_name, stage, town, hours_max, available_from, availability_confirmed_on,
    registered, lead_account_id, occupations) where removed_at is null;
drop index people.dossier_stage;
