-- Hours that are corrected go and come within one act: whether they carry what was approved is asked at its end.
create function coaching.ask_worked_share() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if exists (select from coaching.period where id = new.id and approved_minutes::bigint * 10000 > worked_minutes::bigint * share) then
    raise exception 'More minutes would be approved than the share of what was worked.'
      using errcode = 'check_violation', schema = 'coaching', table = 'period', constraint = 'never_above_the_worked_share';
  end if;
  return null;
end $$;
revoke all on function coaching.ask_worked_share() from public;

alter table coaching.period drop constraint never_above_the_worked_share;
create constraint trigger never_above_the_worked_share
  after insert or update of worked_minutes, approved_minutes on coaching.period deferrable initially deferred
  for each row when (new.of_worked) execute function coaching.ask_worked_share();
