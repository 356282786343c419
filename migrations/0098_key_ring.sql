-- The keys under which the rest is locked, each of them wrapped by another: a master key can be changed while all work on.
-- Number 0 lasts: by it a BSN is still found after the change. Of the others, the highest number locks what is new.
create table platform.wrapped_key (
  id text not null,
  wrapped_by text not null,
  number integer not null check (number >= 0),
  wrapped bytea not null,
  created_at timestamptz not null default now(),
  primary key (id, wrapped_by)
);
alter table platform.wrapped_key enable row level security;
alter table platform.wrapped_key force row level security;
create policy read on platform.wrapped_key for select to schakel_app, schakel_job using (true);
create policy keeper on platform.wrapped_key to current_user using (true) with check (true);
grant select on platform.wrapped_key to schakel_app, schakel_job;

-- What was locked under the key before is locked again under the next one.
grant update (outcome_sealed) on platform.idempotency to schakel_job;
grant update (values_sealed) on platform.draft to schakel_job;
