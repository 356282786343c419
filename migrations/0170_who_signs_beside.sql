-- Who signs beside her is who acts for her that day, with his relation instead of a name that was typed.
alter table trajectories.signature
  add column acting_id uuid references access.acting on delete set null,
  add column relation text check (relation in ('parent', 'mentor'));
create index signature_acting on trajectories.signature (acting_id) where acting_id is not null;
-- Who acts no more before he signed is asked no more.
create index signature_waits_on_acting on trajectories.signature (agreement_id)
  where acting_id is not null and signed_at is null;

-- The payer that decides makes the text, and does not see who acts for her: only who signs beside her, of a dossier it reaches.
create policy signs_beside on access.acting for select to current_user using (region_id = access.told('region')::uuid);
create function access.signs_beside(of_subject uuid, of_holder uuid, kinds text[], on_day date)
  returns table (id uuid, kind text, name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select a.id, a.kind, a.name from access.acting a
  where a.region_id = access.told('region')::uuid and a.subject_id = of_subject and a.holder_id = of_holder
    and a.kind = any (kinds) and a.ended_at is null and a.valid_from <= on_day
    and (a.valid_until is null or a.valid_until >= on_day)
    and exists (select from access.relation r
      where r.region_id = a.region_id and r.subject_id = a.subject_id and r.holder_id = a.holder_id
        and r.organisation_id = access.told('organisation')::uuid and r.valid_from <= on_day
        and (r.valid_until is null or r.valid_until >= on_day))
  order by a.valid_from, a.id limit 1
$$;
revoke all on function access.signs_beside(uuid, uuid, text[], date) from public;
grant execute on function access.signs_beside(uuid, uuid, text[], date) to schakel_app;
