-- What a change answered can hold a name or a link. It waits thirty days, and locked: a copy of the database tells nothing.
-- Keys of before this day are forgotten, with what they kept in the open.
delete from platform.idempotency;
alter table platform.idempotency drop column outcome, add column outcome_sealed bytea;
