-- Which vacancies changed, told by the database itself, so that who holds them all in memory can follow. Read by
-- transaction and not by number: a number given out earlier may be committed later.
create table employers.vacancy_change (
  id bigint generated always as identity primary key,
  region_id uuid not null references access.region,
  vacancy_id uuid not null,
  transaction xid8 not null default pg_current_xact_id(),
  changed_at timestamptz not null default now()
);
create index vacancy_change_transaction on employers.vacancy_change (region_id, transaction);
create index vacancy_change_changed_at on employers.vacancy_change (changed_at);
alter table employers.vacancy_change enable row level security;
alter table employers.vacancy_change force row level security;
-- Whoever changes a vacancy leaves a trace of it; only a job reads and tidies them.
create policy written on employers.vacancy_change for insert to schakel_app with check (
  region_id = current_setting('app.region')::uuid);
create policy job on employers.vacancy_change to schakel_job using (region_id = current_setting('app.region')::uuid);
grant insert on employers.vacancy_change to schakel_app;
grant select, insert, delete on employers.vacancy_change to schakel_job;

create function employers.note_vacancy_change() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  insert into employers.vacancy_change (region_id, vacancy_id)
  values (coalesce(new.region_id, old.region_id), coalesce(new.id, old.id));
  return null;
end $$;

create trigger vacancy_changed after insert or update or delete on employers.vacancy
  for each row execute function employers.note_vacancy_change();
