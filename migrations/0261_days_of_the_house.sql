-- Whose role still counts is asked by the day of the house. The day of the server's clock was another one: between midnight
-- and one or two o'clock in the Netherlands an administrator of today got no letter.
create or replace function access.record_key(account uuid, thing text, added boolean, elsewhere uuid default null) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  nobody uuid := '00000000-0000-0000-0000-000000000000';
  holder record;
  here record;
begin
  -- Who is erased leaves no account to write to, and nothing new about her.
  if access.told('permission') = 'erase-person' then return; end if;
  perform set_config('app.recording', 'on', true);
  select a.region_id, a.subject_id, a.created_at = now() as new into holder from access.account a where a.id = account;
  if not found then
    perform set_config('app.recording', '', true);
    return;
  end if;
  insert into access.look (region_id, account_id, organisation_id, subject_id, holder_id, kind, permission, what, purpose, screen)
  select holder.region_id, nullif(access.told('account'), nobody::text)::uuid,
    nullif(access.told('organisation'), nobody::text)::uuid, coalesce(holder.subject_id, account), kept.by, 'change',
    coalesce(access.told('permission'), 'upkeep'), thing, coalesce(access.told('purpose'), 'upkeep'),
    coalesce(access.told('screen'), 'database')
  from (
    select elsewhere as by where elsewhere is not null
    union select r.holder_id from access.relation r where elsewhere is null and r.subject_id = holder.subject_id
    union select m.organisation_id from access.membership m
      where elsewhere is null and m.account_id = account and (m.valid_until is null or m.valid_until >= access.known_today())
  ) as kept;
  perform set_config('app.recording', '', true);
  -- An account that was made in this very act gets its invitation, and no other letter.
  if holder.new then return; end if;
  perform platform.enqueue('event', json_build_object('name', 'KeyChanged', 'region', holder.region_id,
    'account', account, 'thing', thing, 'added', added, 'at', now()));
end $$;

create or replace function access.record_ways_in() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare nobody uuid := '00000000-0000-0000-0000-000000000000';
begin
  insert into access.look (region_id, account_id, organisation_id, subject_id, holder_id, kind, permission, what, purpose, screen)
  select new.region_id, nullif(access.told('account'), nobody::text)::uuid,
    nullif(access.told('organisation'), nobody::text)::uuid, new.id,
    coalesce(new.organisation_id, nullif(access.told('organisation'), nobody::text)::uuid, nobody), 'change',
    coalesce(access.told('permission'), 'upkeep'), 'ways-in', coalesce(access.told('purpose'), 'upkeep'),
    coalesce(access.told('screen'), 'database');
  perform set_config('app.recording', 'on', true);
  perform platform.enqueue('event', json_build_object('name', 'KeyChanged', 'region', new.region_id,
    'account', m.account_id, 'thing', 'ways-in', 'added', true, 'at', now()))
  from (select distinct m.account_id from access.membership m where m.region_id = new.region_id
    and m.role = 'administrator' and m.valid_from <= access.known_today()
    and (m.valid_until is null or m.valid_until >= access.known_today())) as m;
  perform set_config('app.recording', '', true);
  return null;
end $$;

alter table people.dossier alter column known_on set default access.known_today();
