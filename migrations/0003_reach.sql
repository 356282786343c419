-- Writes the one policy that all tables about people share, so that no room words it differently.
-- Region first, then the hashed list of relations of today: never a correlated question for each row.
create procedure access.protect_person_table(name text, holder_column text)
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format($p$create policy reach on %1$s to schakel_app using (
    region_id = current_setting('app.region')::uuid
    and (subject_id = current_setting('app.subject')::uuid
      or (subject_id, %2$s) in (select r.subject_id, r.holder_id from access.relation r
        where r.region_id = current_setting('app.region')::uuid
          and r.organisation_id = current_setting('app.organisation')::uuid
          and r.valid_from <= current_setting('app.day')::date
          and (r.valid_until is null or r.valid_until >= current_setting('app.day')::date))))$p$, name, holder_column);
  execute format('create policy job on %s to schakel_job using (region_id = current_setting(''app.region'')::uuid)', name);
  execute format('grant select, insert, update on %s to schakel_app, schakel_job', name);
end $$;

-- The same for what a whole region shares: employers, vacancies in the open.
create procedure access.protect_region_table(name text)
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format('create policy region on %s to schakel_app, schakel_job using (region_id = current_setting(''app.region'')::uuid)', name);
  execute format('grant select, insert, update on %s to schakel_app, schakel_job', name);
end $$;
