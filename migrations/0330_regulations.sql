-- What a region, a payer, a municipality or a firm adds on top of the national law. A row is never changed: a wrong
-- one is replaced by a row that names it, and stays readable, since decisions were made by it.
create schema regulations;
grant usage on schema regulations to schakel_app, schakel_job;

create table regulations.dated_value (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  key text not null check (length(key) between 1 and 80),
  scope text not null check (scope in ('national', 'payer', 'municipality', 'provider')),
  organisation_id uuid references access.organisation,
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  content jsonb not null,
  keyed_on text not null check (length(keyed_on) between 1 and 40),
  source text not null check (length(btrim(source)) between 1 and 500),
  confidence text not null check (confidence in ('high', 'medium', 'low')),
  text_as_of date,
  note text check (length(note) between 1 and 1000),
  -- The row it took the place of, and when somebody else took the place of this one.
  replaces uuid unique references regulations.dated_value,
  replaced_at timestamptz,
  added_by uuid references access.account,
  added_at timestamptz not null,
  -- What counts in the whole country is nobody's.
  check ((scope = 'national') = (organisation_id is null)),
  constraint dated_value_once exclude using gist (
    region_id with =,
    key with =,
    coalesce(organisation_id, '00000000-0000-0000-0000-000000000000') with =,
    daterange(valid_from, valid_until, '[]') with &&
  ) where (replaced_at is null)
);
create index dated_value_organisation on regulations.dated_value (organisation_id);
create index dated_value_added_by on regulations.dated_value (added_by);
call access.protect_region_table('regulations.dated_value');
revoke update on regulations.dated_value from schakel_app, schakel_job;
grant update (replaced_at) on regulations.dated_value to schakel_app;

-- Replaced once, and never brought back: the days of the row that took its place would be counted twice.
create function regulations.replace_once() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if old.replaced_at is not null then
    raise exception 'this value was replaced before';
  end if;
  return new;
end $$;
create trigger replace_once before update on regulations.dated_value
  for each row execute function regulations.replace_once();
