-- How somebody likes a list. A view is a name for what was asked of it, for oneself or for all colleagues of the
-- organisation; which columns, in which order, and which view opens first, everybody chooses for herself.
create table access.saved_view (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  organisation_id uuid not null,
  account_id uuid not null references access.account,
  list text not null check (list ~ '^[a-z-]{1,40}$'),
  name text not null check (length(name) between 1 and 60),
  query text not null check (length(query) <= 2000),
  shared boolean not null default false,
  changed_at timestamptz not null,
  removed_at timestamptz
);
create index saved_view_of on access.saved_view (account_id, list);
create index saved_view_shared on access.saved_view (organisation_id, list) where shared;

alter table access.saved_view enable row level security;
alter table access.saved_view force row level security;
create policy seen on access.saved_view for select to schakel_app using (
  region_id = (select current_setting('app.region')::uuid)
  and organisation_id = (select current_setting('app.organisation')::uuid)
  and (shared or account_id = (select current_setting('app.account')::uuid)));
-- Who kept it changes it; nobody takes a view away from somebody else.
create policy kept on access.saved_view for insert to schakel_app with check (
  region_id = (select current_setting('app.region')::uuid)
  and organisation_id = (select current_setting('app.organisation')::uuid)
  and account_id = (select current_setting('app.account')::uuid));
create policy changed on access.saved_view for update to schakel_app using (
  region_id = (select current_setting('app.region')::uuid)
  and organisation_id = (select current_setting('app.organisation')::uuid)
  and account_id = (select current_setting('app.account')::uuid));
grant select, insert, update on access.saved_view to schakel_app;

create table access.list_choice (
  region_id uuid not null references access.region,
  organisation_id uuid not null,
  account_id uuid not null references access.account,
  list text not null check (list ~ '^[a-z-]{1,40}$'),
  columns text[] check (cardinality(columns) <= 40),
  start_view_id uuid references access.saved_view,
  primary key (account_id, organisation_id, list)
);
create index list_choice_start on access.list_choice (start_view_id) where start_view_id is not null;

alter table access.list_choice enable row level security;
alter table access.list_choice force row level security;
create policy own on access.list_choice to schakel_app using (
  region_id = (select current_setting('app.region')::uuid)
  and organisation_id = (select current_setting('app.organisation')::uuid)
  and account_id = (select current_setting('app.account')::uuid));
grant select, insert, update on access.list_choice to schakel_app;
