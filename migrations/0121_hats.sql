-- One organisation that wears two hats, such as a municipality that also employs, is two organisations of one house.
-- Each has its own people, dossiers and relations; nothing passes from the one to the other.
alter table access.organisation add column parent_id uuid references access.organisation;
alter table access.organisation add constraint not_its_own_house check (parent_id <> id);
create index organisation_house on access.organisation (parent_id) where parent_id is not null;

-- The wall itself: no relation between two hats of one house, and none that lets an employer read a dossier. An employer
-- gets a card of who said yes. Asked once for each statement, so that a file of ten thousand people costs one question.
create function access.wall_between_hats() returns trigger language plpgsql as
$$
begin
  if exists (select from arrived r
    join access.organisation o on o.id = r.organisation_id join access.organisation h on h.id = r.holder_id
    where o.kind = 'employer' or (o.id <> h.id and coalesce(o.parent_id, o.id) = coalesce(h.parent_id, h.id)))
  then raise exception 'a wall stands between two hats' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger wall_between_hats after insert on access.relation
  referencing new table as arrived for each statement execute function access.wall_between_hats();
