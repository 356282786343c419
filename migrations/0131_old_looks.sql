-- Old rows of the log go as dossiers go: warned of thirty days ahead, held back with a reason, agreed by two where the
-- region wants two. One plan for the region; when it was carried out the next one follows.
create table privacy.old_looks (
  region_id uuid primary key,
  -- What is planned: rows from before this day, so many of them when it was planned.
  before_day date,
  rows integer,
  warned_on date,
  erase_on date,
  first_by uuid,
  second_by uuid,
  held_until date,
  held_because text check (held_because in ('complaint', 'court', 'financial-proof', 'asked-by-person')),
  held_by uuid,
  check ((warned_on is null) = (erase_on is null) and (warned_on is null) = (before_day is null)),
  check ((held_until is null) = (held_because is null)),
  check (second_by is null or (first_by is not null and second_by <> first_by))
);
call access.protect_region_table('privacy.old_looks');
