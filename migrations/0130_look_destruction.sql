-- Old rows of the log go by a dated rule: from the first on, as far as a point that was noted in its own time. What is
-- left hangs on the hash of that point, so every row that stays is proved as before.

-- A question has the facts of its look, so that the row itself can go before the question does.
alter table access.look_question drop constraint look_question_look_id_fkey;

-- What went: the last link of it, and how many. Nothing about anybody.
create table access.look_destruction (
  region_id uuid not null,
  seq bigint not null check (seq > 0),
  hash bytea not null,
  rows bigint not null check (rows > 0),
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  years integer not null check (years >= 5),
  rule text not null,
  on_day date not null,
  at timestamptz not null default now(),
  primary key (region_id, seq)
);
alter table access.look_destruction enable row level security;
alter table access.look_destruction force row level security;
create policy record on access.look_destruction to current_user using (true) with check (true);
create policy region on access.look_destruction for select to schakel_app, schakel_job
  using (region_id = (select current_setting('app.region')::uuid));
grant select on access.look_destruction to schakel_app, schakel_job;
create trigger only_added_to before update or delete or truncate on access.look_destruction
  for each statement execute function access.only_added_to();

-- Nothing is removed but by the function below, and that one removes nothing that is younger than five years: the day
-- stands in the policy, which counts for the owner too.
do $$
declare t text;
begin
  foreach t in array array['look', 'look_seal', 'look_checkpoint']
  loop
    execute format('drop trigger only_added_to on access.%I', t);
    execute format('create trigger only_added_to before update or truncate on access.%I
      for each statement execute function access.only_added_to()', t);
    execute format('create trigger goes_by_rule before delete on access.%I for each statement
      when (coalesce(current_setting(''app.destroys'', true), '''') <> ''old looks'')
      execute function access.only_added_to()', t);
  end loop;
end $$;
create policy goes on access.look for delete to current_user using (at < now() - interval '5 years');
create policy goes on access.look_seal as restrictive for delete to current_user using (
  exists (select from access.look_destruction d where d.region_id = look_seal.region_id and d.seq >= look_seal.seq));
create policy goes on access.look_checkpoint as restrictive for delete to current_user using (
  exists (select from access.look_destruction d
    where d.region_id = look_checkpoint.region_id and d.seq > look_checkpoint.seq));

-- When a row was written is said by the database, not by who writes it.
revoke insert on access.look from schakel_app, schakel_job;
grant insert (region_id, account_id, organisation_id, subject_id, holder_id, kind, permission, what, purpose, screen)
  on access.look to schakel_app, schakel_job;

-- What was written before a day and is older than the term, whichever is longer ago; as far as a row of whom it may not forget yet, and at most so many at once. The last link of all stays, for the next
-- one hangs on it. A point that the chain itself does not
-- bear out is no place to cut: what was tampered with stays.
create function access.destroy_looks(before date, years integer, rule text, kept uuid[], at_most integer)
  returns table (seq bigint, hash bytea, rows bigint, day date)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
#variable_conflict use_column
declare
  here uuid := current_setting('app.region')::uuid;
  -- A day more than the term: a row can be a moment younger than the note above it.
  until timestamptz := least(before at time zone 'Europe/Amsterdam', now() - make_interval(years => years, days => 1));
  base bigint;
  held bigint;
  cut record;
  gone bigint;
begin
  if years < 5 then raise exception 'The log is kept for at least five years' using errcode = 'insufficient_privilege'; end if;
  perform pg_advisory_xact_lock(72021, hashtext(here::text));
  select coalesce(max(d.seq), 0) into base from access.look_destruction d where d.region_id = here;
  select min(s.seq) into held from access.look l join access.look_seal s on s.look_id = l.id
    where l.region_id = here and l.subject_id = any(kept) and l.at < until;
  select c.seq, c.hash, s.hash = c.hash as holds into cut
    from access.look_checkpoint c left join access.look_seal s on s.region_id = c.region_id and s.seq = c.seq
    where c.region_id = here and c.seq > base and c.at < until and c.seq < coalesce(held, c.seq + 1)
      and c.seq < (select max(last.seq) from access.look_seal last where last.region_id = here)
    order by c.seq > base + at_most, case when c.seq > base + at_most then c.seq else -c.seq end limit 1;
  if not found then return; end if;
  if not coalesce(cut.holds, false) then raise exception 'The chain does not hold at row %', cut.seq; end if;
  return query insert into access.look_destruction as kept_now
      (region_id, seq, hash, rows, first_day, last_day, years, rule, on_day)
    select here, cut.seq, cut.hash, cut.seq - base, (min(l.at) at time zone 'Europe/Amsterdam')::date,
      (max(l.at) at time zone 'Europe/Amsterdam')::date, years, rule, (now() at time zone 'Europe/Amsterdam')::date
    from access.look_seal s join access.look l on l.id = s.look_id
    where s.region_id = here and s.seq <= cut.seq
    returning kept_now.seq, kept_now.hash, kept_now.rows, kept_now.on_day;
  perform set_config('app.destroys', 'old looks', true);
  delete from access.look l using access.look_seal s
    where s.region_id = here and s.seq <= cut.seq and l.id = s.look_id and l.at < until;
  get diagnostics gone = row_count;
  if gone <> cut.seq - base then raise exception 'Of % rows only % may go', cut.seq - base, gone; end if;
  delete from access.look_seal s where s.region_id = here and s.seq <= cut.seq;
  delete from access.look_checkpoint c where c.region_id = here and c.seq < cut.seq;
  perform set_config('app.destroys', '', true);
end $$;
revoke all on function access.destroy_looks(date, integer, text, uuid[], integer) from public;
grant execute on function access.destroy_looks(date, integer, text, uuid[], integer) to schakel_job;
