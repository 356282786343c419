-- Work brought in from a file. The number somebody else's system gives a vacancy finds it again.
alter table employers.vacancy add column reference text check (length(reference) between 1 and 200);
create unique index vacancy_reference on employers.vacancy (organisation_id, reference) where reference is not null;
create index employer_named on employers.employer (region_id, lower(name));

create table employers.import (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  organisation_id uuid not null references access.organisation,
  account_id uuid references access.account,
  file_name text not null check (length(file_name) between 1 and 200),
  state text not null default 'ready' check (state in ('ready', 'stored', 'undone')),
  rows_new integer not null,
  rows_changed integer not null,
  rows_unchanged integer not null,
  rows_refused integer not null,
  findings jsonb not null,
  previewed_at timestamptz not null,
  stored_at timestamptz,
  undone_at timestamptz,
  undo_removed integer,
  undo_restored integer,
  undo_kept integer
);
create index import_in_list on employers.import (organisation_id, previewed_at desc, id);

-- One row of the file. It speaks of work and employers, never of a candidate.
create table employers.import_row (
  import_id uuid not null references employers.import on delete cascade,
  row_number integer not null,
  region_id uuid not null references access.region,
  organisation_id uuid not null references access.organisation,
  status text not null check (status in ('new', 'changed', 'unchanged', 'refused')),
  vacancy_id uuid references employers.vacancy on delete set null,
  content jsonb not null,
  primary key (import_id, row_number)
);
create index import_row_vacancy on employers.import_row (vacancy_id);

do $$
declare t text;
begin
  foreach t in array array['import', 'import_row']
  loop
    execute format('alter table employers.%I enable row level security', t);
    execute format('alter table employers.%I force row level security', t);
    execute format($p$create policy own on employers.%I to schakel_app using (
      region_id = current_setting('app.region')::uuid
      and organisation_id = current_setting('app.organisation')::uuid)$p$, t);
    execute format('create policy job on employers.%I to schakel_job using (region_id = current_setting(''app.region'')::uuid)', t);
    execute format('grant select, insert, update, delete on employers.%I to schakel_app', t);
    execute format('grant select, delete on employers.%I to schakel_job', t);
  end loop;
end $$;

-- Taking an import back takes out what came in with it: only the team's own, and only before it was shared.
create policy before_it_was_shared on employers.vacancy as restrictive for delete to schakel_app using (
  organisation_id = current_setting('app.organisation')::uuid and state in ('draft', 'team'));
grant delete on employers.vacancy to schakel_app;
