-- People brought in from a file: what the file said, what was stored, and how to take it back.
create table people.import (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  organisation_id uuid not null references access.organisation,
  account_id uuid references access.account,
  file_name text not null check (length(file_name) between 1 and 200),
  layout text not null check (layout in ('sonar', 'template', 'other')),
  state text not null default 'ready' check (state in ('ready', 'stored', 'undone')),
  rows_new integer not null,
  rows_changed integer not null,
  rows_unchanged integer not null,
  rows_refused integer not null,
  findings_sealed bytea not null,
  previewed_at timestamptz not null default now(),
  stored_at timestamptz,
  stored_by uuid references access.account,
  undone_at timestamptz,
  undone_by uuid references access.account,
  undo_removed integer,
  undo_restored integer,
  undo_kept integer
);
create index import_in_list on people.import (organisation_id, previewed_at desc, id);
create index import_waiting on people.import (state, previewed_at);

-- One row of the file. What it says is sealed with the key of the organisation until somebody stores it, and gone after.
create table people.import_row (
  import_id uuid not null references people.import on delete cascade,
  row_number integer not null,
  region_id uuid not null references access.region,
  organisation_id uuid not null references access.organisation,
  status text not null check (status in ('new', 'changed', 'unchanged', 'refused')),
  dossier_id uuid references people.dossier on delete set null,
  content_sealed bytea not null,
  undone text check (undone in ('removed', 'restored', 'kept')),
  primary key (import_id, row_number)
);
create index import_row_status on people.import_row (import_id, status, row_number);
create index import_row_dossier on people.import_row (dossier_id);

-- Only the organisation that brings people in: nobody else sees that there was a file.
do $$
declare t text;
begin
  foreach t in array array['import', 'import_row']
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
