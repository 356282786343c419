-- Whether who pays reads the dossier and so decides on its own screen. Only for a dossier that one reaches oneself, and only
-- of an organisation that pays there: who else reaches her stays what the holder knows.
create function coaching.payer_reaches(of_subject uuid, of_holder uuid, payer uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select exists (select from access.relation r
      where r.region_id = access.told('region')::uuid and r.subject_id = of_subject and r.holder_id = of_holder
        and r.organisation_id = payer and r.valid_from <= access.known_today()
        and (r.valid_until is null or r.valid_until >= access.known_today()))
    and exists (select from access.relation r
      where r.region_id = access.told('region')::uuid and r.subject_id = of_subject and r.holder_id = of_holder
        and r.organisation_id = access.told('organisation')::uuid and r.valid_from <= access.known_today()
        and (r.valid_until is null or r.valid_until >= access.known_today()))
$$;
revoke all on function coaching.payer_reaches(uuid, uuid, uuid) from public;
grant execute on function coaching.payer_reaches(uuid, uuid, uuid) to schakel_app;
