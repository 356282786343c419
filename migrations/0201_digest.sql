-- One letter on a working day about what waits, for who wants it; and the day of the last one, so that it comes once.
alter table access.account
  add column digest text not null default 'daily' check (digest in ('daily', 'never')),
  add column digest_on date;
