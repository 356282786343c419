-- Links that were used or are over are of no use to anybody: the daily tidying takes them away.
grant delete on access.one_time_link to schakel_job;
create index one_time_link_end on access.one_time_link (region_id, expires_at);
create index session_end on access.session (region_id, expires_at);
