-- What somebody typed in a long form and did not save yet: sealed, hers alone for the organisation she works for now.
create table platform.draft (
  region_id uuid not null,
  account_id uuid not null,
  organisation_id uuid not null,
  form text not null check (length(form) between 1 and 300),
  values_sealed bytea not null,
  saved_at timestamptz not null,
  primary key (account_id, organisation_id, form)
);
create index draft_age on platform.draft (saved_at);
alter table platform.draft enable row level security;
alter table platform.draft force row level security;
create policy own on platform.draft to schakel_app
  using (region_id = current_setting('app.region')::uuid and account_id = current_setting('app.account')::uuid
    and organisation_id = current_setting('app.organisation')::uuid);
create policy tidy on platform.draft to schakel_job using (region_id = current_setting('app.region')::uuid);
grant select, insert, update, delete on platform.draft to schakel_app;
grant select, delete on platform.draft to schakel_job;
