-- Help that stopped early leaves the days after it free: who begins again is granted them anew.
alter table coaching.period drop constraint period_route_id_daterange_excl;
alter table coaching.period add constraint granted_once
  exclude using gist (route_id with =, daterange(from_day, coalesce(ended_on, until_day), '[]') with &&);
