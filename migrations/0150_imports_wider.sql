-- Files from the exchange of vacancies and jobseekers know somebody by a number of their own: it finds her again.
alter table people.dossier add column vum_id text check (length(vum_id) between 1 and 200);
create unique index dossier_vum on people.dossier (organisation_id, vum_id) where vum_id is not null and removed_at is null;

alter table people.import drop constraint import_layout_check;
alter table people.import add constraint import_layout_check check (layout in ('sonar', 'template', 'vum', 'other'));

-- What a heading that nobody here knew turned out to mean: each organisation is asked only once.
create table people.import_heading (
  region_id uuid not null references access.region,
  organisation_id uuid not null references access.organisation,
  heading text not null check (length(heading) between 1 and 200),
  field text not null,
  account_id uuid references access.account,
  chosen_at timestamptz not null default now(),
  primary key (organisation_id, heading)
);

-- How far a file is, told while the act that reads it is still under way; gone with the import or within a day.
create table people.import_progress (
  import_id uuid primary key,
  region_id uuid not null references access.region,
  organisation_id uuid not null references access.organisation,
  step text not null check (step in ('reading', 'storing', 'undoing')),
  rows_done integer not null,
  rows_all integer,
  at timestamptz not null
);
create index import_progress_at on people.import_progress (at);

do $$
declare t text;
begin
  foreach t in array array['import_heading', 'import_progress']
  loop
    execute format('alter table people.%I enable row level security', t);
    execute format('alter table people.%I force row level security', t);
    execute format($p$create policy own on people.%I to schakel_app using (
      region_id = current_setting('app.region')::uuid
      and organisation_id = current_setting('app.organisation')::uuid)$p$, t);
    execute format('create policy job on people.%I to schakel_job using (region_id = current_setting(''app.region'')::uuid)', t);
    execute format('grant select, insert, update, delete on people.%I to schakel_app', t);
    execute format('grant select, delete on people.%I to schakel_job', t);
  end loop;
end $$;
