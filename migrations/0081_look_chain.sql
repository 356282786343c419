-- The log of looks and acts: every read and every change of a person's data, in a chain that shows what was touched.

-- What was done and by which permission. A change is written by the database itself.
alter table access.look
  add column kind text not null default 'look' check (kind in ('look', 'change')),
  add column permission text not null default '';

-- The owner writes what the triggers below record. It reads, for them and for the chain, and changes nothing.
create policy record on access.look for insert to current_user with check (true);
create policy reread on access.look for select to current_user using (true);
create policy reread_job on access.look for select to schakel_job
  using (region_id = (select current_setting('app.region')::uuid));
grant select on access.look to schakel_job;

-- Only ever added to, also by the owner.
create function access.only_added_to() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  raise exception '%.% is only ever added to', tg_table_schema, tg_table_name using errcode = 'insufficient_privilege';
end $$;

-- Links of the chain: the hash of the link before, and of the row itself.
create table access.look_seal (
  region_id uuid not null,
  seq bigint not null check (seq > 0),
  look_id bigint not null unique,
  hash bytea not null,
  primary key (region_id, seq)
);
-- Where the chain stood on a day. The same line is written to a file outside the database.
create table access.look_checkpoint (
  region_id uuid not null,
  seq bigint not null,
  hash bytea not null,
  day date not null,
  at timestamptz not null default now(),
  primary key (region_id, seq)
);
-- Which rows have no link yet. Short, and no part of the log.
create table access.look_waiting (
  look_id bigint primary key,
  region_id uuid not null
);

do $$
declare t text;
begin
  foreach t in array array['look_seal', 'look_checkpoint', 'look_waiting']
  loop
    execute format('alter table access.%I enable row level security', t);
    execute format('alter table access.%I force row level security', t);
    execute format('create policy record on access.%I to current_user using (true) with check (true)', t);
    execute format('create policy job on access.%I for select to schakel_job
      using (region_id = (select current_setting(''app.region'')::uuid))', t);
    execute format('grant select on access.%I to schakel_job', t);
  end loop;
  foreach t in array array['look', 'look_seal', 'look_checkpoint']
  loop
    execute format('create trigger only_added_to before update or delete or truncate on access.%I
      for each statement execute function access.only_added_to()', t);
  end loop;
end $$;

create function access.look_waits() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  insert into access.look_waiting (look_id, region_id) select id, region_id from written;
  return null;
end $$;
create trigger look_waits after insert on access.look referencing new table as written
  for each statement execute function access.look_waits();
insert into access.look_waiting (look_id, region_id) select id, region_id from access.look;

-- Links what waits, in the order in which it was written. A hash is made of the one before and of every field of the
-- row; no text about anybody stands in it. Two at once would make two chains: the second one leaves it to the first.
create function access.seal_looks(at_most integer) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  here uuid := current_setting('app.region')::uuid;
  nobody uuid := '00000000-0000-0000-0000-000000000000';
  head record;
  look record;
  last_seq bigint := 0;
  last_hash bytea := sha256(convert_to(here::text, 'UTF8'));
  ids bigint[] := '{}';
  hashes bytea[] := '{}';
begin
  if not pg_try_advisory_xact_lock(72021, hashtext(here::text)) then return 0; end if;
  select s.seq, s.hash into head from access.look_seal s where s.region_id = here order by s.seq desc limit 1;
  if found then last_seq := head.seq; last_hash := head.hash; end if;
  for look in
    select l.id, int8send(l.id) || timestamptz_send(l.at) || uuid_send(l.region_id)
      || uuid_send(coalesce(l.account_id, nobody)) || uuid_send(coalesce(l.organisation_id, nobody))
      || uuid_send(l.subject_id) || uuid_send(l.holder_id)
      || convert_to(concat_ws(E'\n', l.kind, l.permission, l.what, l.purpose, l.screen), 'UTF8') as content
    from access.look_waiting w join access.look l on l.id = w.look_id
    where w.region_id = here order by w.look_id limit at_most
  loop
    last_hash := sha256(last_hash || look.content);
    ids := ids || look.id;
    hashes := hashes || last_hash;
  end loop;
  insert into access.look_seal (region_id, seq, look_id, hash)
    select here, last_seq + place, id, hash from unnest(ids, hashes) with ordinality as linked(id, hash, place);
  delete from access.look_waiting w using unnest(ids) as linked(id) where w.look_id = linked.id;
  return cardinality(ids);
end $$;
revoke all on function access.seal_looks(integer) from public;
grant execute on function access.seal_looks(integer) to schakel_job;

-- Notes where the chain stands, when enough rows or enough time have passed since the last note.
create function access.note_looks(after_rows bigint, after_time interval)
  returns table (seq bigint, hash bytea, day date)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  here uuid := current_setting('app.region')::uuid;
  head record;
  noted record;
begin
  if not pg_try_advisory_xact_lock(72021, hashtext(here::text)) then return; end if;
  select s.seq, s.hash into head from access.look_seal s where s.region_id = here order by s.seq desc limit 1;
  if not found then return; end if;
  select c.seq, c.at into noted from access.look_checkpoint c where c.region_id = here order by c.seq desc limit 1;
  if head.seq = coalesce(noted.seq, 0)
    or (head.seq - coalesce(noted.seq, 0) < after_rows and now() < coalesce(noted.at, '-infinity') + after_time)
    then return; end if;
  return query insert into access.look_checkpoint as kept (region_id, seq, hash, day)
    values (here, head.seq, head.hash, (now() at time zone 'Europe/Amsterdam')::date)
    returning kept.seq, kept.hash, kept.day;
end $$;
revoke all on function access.note_looks(bigint, interval) from public;
grant execute on function access.note_looks(bigint, interval) to schakel_job;
