-- Finds somebody in an emergency by all of the name and the town, or by the keyed hash of the BSN: never by a part, and
-- never more than a few. It answers whose file it is and not a word of what stands in it.
create policy emergency_search on people.dossier for select to current_user using (
  access.told('purpose') = 'emergency' and region_id = access.told('region')::uuid);
create index dossier_named on people.dossier (region_id, sort_name) where removed_at is null;

create function people.find_exactly(names text[], in_town text, of_bsn_hash bytea)
  returns table (subject_id uuid, holder_id uuid)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
declare here uuid := current_setting('app.region')::uuid;
begin
  if of_bsn_hash is not null then
    return query select d.subject_id, d.organisation_id from access.subject s
      join people.dossier d on d.subject_id = s.id
      where s.region_id = here and s.bsn_hash = of_bsn_hash and d.region_id = here and d.removed_at is null
      order by d.changed_at desc limit 20;
  else
    return query select d.subject_id, d.organisation_id from people.dossier d
      where d.region_id = here and d.removed_at is null and d.sort_name = any(names) and lower(d.town) = lower(in_town)
      order by d.changed_at desc limit 20;
  end if;
end $$;
revoke all on function people.find_exactly(text[], text, bytea) from public;
grant execute on function people.find_exactly(text[], text, bytea) to schakel_app;
