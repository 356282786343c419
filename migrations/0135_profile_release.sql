-- Her yes to share her profile reaches as far as she said: a relation follows it, and is gone in the same moment as the yes.
-- So every policy, list, count, search and match that asks for a relation knows of it, and none has to ask for a yes.
alter table access.relation add column rests_on uuid;
create index relation_by_release on access.relation (organisation_id) include (subject_id, holder_id)
  where rests_on is not null;
create index relation_of_release on access.relation (rests_on) where rests_on is not null;

-- What the trigger below reads and writes as the owner; nobody signs in as that.
create policy follow_release on access.relation to current_user using (region_id = access.told('region')::uuid);
create policy follow_release on access.organisation for select to current_user
  using (region_id = access.told('region')::uuid);

-- One organisation, or each partner of today; never an employer, and never another hat of the house that keeps the file.
create function access.follow_profile_release() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  delete from access.relation where rests_on = new.id;
  if new.given_on is not null and new.withdrawn_on is null and new.refused_at is null then
    insert into access.relation (region_id, subject_id, holder_id, organisation_id, purpose, valid_from, valid_until,
        created_by, rests_on)
      select new.region_id, new.subject_id, new.holder_id, o.id, 'profile-release', new.given_on, new.until_day, new.given_by, new.id
      from access.organisation o join access.organisation h on h.id = new.holder_id
      where o.region_id = new.region_id and o.ended_on is null and o.kind <> 'employer'
        and coalesce(o.parent_id, o.id) <> coalesce(h.parent_id, h.id)
        and (new.audience = 'region' or (new.audience = 'organisation' and o.id = new.about_id));
  end if;
  return null;
end $$;
revoke all on function access.follow_profile_release() from public;
create trigger follow_profile_release after insert or update on access.release
  for each row when (new.what = 'profile-release') execute function access.follow_profile_release();
