-- What was granted for work that never came, or before the coaching stopped: it stays to be read, and stands in no new request's way.
alter table coaching.request add column over_on date;
alter table coaching.request add check (over_on is null or phase in ('granted', 'partly'));
drop index coaching.request_once;
create unique index request_once on coaching.request (route_id, kind, coalesce(number, 0))
  where phase in ('preparing', 'sent', 'incomplete', 'granted', 'partly') and over_on is null;
