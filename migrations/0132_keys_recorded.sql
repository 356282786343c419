-- Keys, ways in and roles of an account: the database records each change in the log of acts, and the holder gets a
-- letter. Whoever takes an account over cannot add a key of his own unseen.
create function access.record_key(account uuid, thing text, added boolean, elsewhere uuid default null) returns void
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
      where elsewhere is null and m.account_id = account and (m.valid_until is null or m.valid_until >= current_date)
  ) as kept;
  perform set_config('app.recording', '', true);
  -- An account that was made in this very act gets its invitation, and no other letter.
  if holder.new then return; end if;
  perform platform.enqueue('event', json_build_object('name', 'KeyChanged', 'region', holder.region_id,
    'account', account, 'thing', thing, 'added', added, 'at', now()));
end $$;
revoke all on function access.record_key(uuid, text, boolean, uuid) from public;

-- The owner reads what it needs for this, as long as it records.
create policy recorded on access.account for select to current_user using (access.told('recording') = 'on');
create policy recorded on access.membership for select to current_user using (access.told('recording') = 'on');
create policy recorded on access.relation for select to current_user using (access.told('recording') = 'on');

create function access.record_key_row() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  perform access.record_key(c.account_id, tg_argv[0], tg_op = 'INSERT') from changed c;
  return null;
end $$;
create function access.record_second_factor() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if old.totp_sealed is distinct from new.totp_sealed and old.totp_confirmed_at is distinct from new.totp_confirmed_at then
    perform access.record_key(new.account_id, 'second-factor', new.totp_confirmed_at is not null);
  end if;
  return null;
end $$;
create function access.record_role() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    perform access.record_key(c.account_id, 'role', true, c.organisation_id) from changed c;
  else
    perform access.record_key(c.account_id, 'role', false, c.organisation_id)
      from changed c join before b on b.id = c.id where c.valid_until is distinct from b.valid_until;
  end if;
  return null;
end $$;

create trigger key_added after insert on access.passkey referencing new table as changed
  for each statement execute function access.record_key_row('passkey');
create trigger key_removed after delete on access.passkey referencing old table as changed
  for each statement execute function access.record_key_row('passkey');
create trigger way_in_added after insert on access.openid_link referencing new table as changed
  for each statement execute function access.record_key_row('way-in');
create trigger way_in_removed after delete on access.openid_link referencing old table as changed
  for each statement execute function access.record_key_row('way-in');
create trigger second_factor_changed after update of totp_sealed on access.credential
  for each row execute function access.record_second_factor();
create trigger role_given after insert on access.membership referencing new table as changed
  for each statement execute function access.record_role();
create trigger role_ended after update on access.membership referencing new table as changed old table as before
  for each statement execute function access.record_role();

-- A way in of everybody: who turned it on or changed it, and a letter to every administrator.
create function access.record_ways_in() returns trigger
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
    and m.role = 'administrator' and m.valid_from <= current_date
    and (m.valid_until is null or m.valid_until >= current_date)) as m;
  perform set_config('app.recording', '', true);
  return null;
end $$;
create trigger ways_in_changed after insert or update on access.openid_provider
  for each row execute function access.record_ways_in();
