-- Another password is another key: recorded, and the holder gets a letter. The first one, chosen with an invitation, is not.
create function access.record_password() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  perform access.record_key(new.account_id, 'password', new.password_hash is not null);
  return null;
end $$;
revoke all on function access.record_password() from public;
create trigger password_changed after update of password_hash on access.credential
  for each row when (old.password_hash is distinct from new.password_hash
    and (old.password_hash is not null or old.totp_confirmed_at is not null))
  execute function access.record_password();
