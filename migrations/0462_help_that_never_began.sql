-- Help that was granted and never began ends on the day before its first: no day is left of it, and each is free.
alter table coaching.period
  drop constraint period_check1,
  drop constraint granted_once,
  add constraint ends_within check (ended_on is null or (ended_on >= from_day - 1 and ended_on <= until_day)) not valid,
  add constraint granted_once
    exclude using gist (route_id with =, daterange(from_day, coalesce(ended_on, until_day) + 1) with &&);
