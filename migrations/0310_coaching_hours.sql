-- The clock of a coach: when somebody was at work with whom, once, over all firms and all people. It names no person.
create table coaching.session (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  firm_id uuid not null references access.organisation,
  coach_id uuid not null references access.account,
  day date not null,
  start_minute integer not null check (start_minute between 0 and 1439),
  minutes integer not null check (minutes between 1 and 1440),
  during tstzrange not null,
  group_size integer not null check (group_size between 1 and 60),
  -- Made where it was written down, so that what is sent twice, or from two phones, comes once.
  client_key uuid not null,
  replaces_id uuid references coaching.session on delete set null,
  entered_at timestamptz not null,
  gone_at timestamptz,
  gone_as text check (gone_as in ('replaced', 'withdrawn', 'corrected')),
  check ((gone_at is null) = (gone_as is null)),
  unique (coach_id, client_key),
  unique (id, firm_id, coach_id, day),
  -- Nobody is in two places at once.
  exclude using gist (coach_id with =, during with &&) where (gone_at is null)
);
create index session_coach on coaching.session (coach_id, day) where gone_at is null;
create index session_replaces on coaching.session (replaces_id) where replaces_id is not null;
alter table coaching.session enable row level security;
alter table coaching.session force row level security;
-- A coach who works for two firms has one day of 24 hours.
create policy own_clock on coaching.session to schakel_app using (
  region_id = current_setting('app.region')::uuid
  and (firm_id = access.told('organisation')::uuid or coach_id = access.told('account')::uuid));
create policy job on coaching.session to schakel_job using (region_id = current_setting('app.region')::uuid);
grant select, insert on coaching.session to schakel_app, schakel_job;
grant update (gone_at, gone_as) on coaching.session to schakel_app;
grant delete on coaching.session to schakel_job;

-- What one person got of it, as it stands on the sheet. Never changed: a change is another session that replaces this one.
create table coaching.line (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  route_id uuid not null references coaching.route on delete cascade,
  period_id uuid not null references coaching.period on delete cascade,
  session_id uuid not null,
  firm_id uuid not null references access.organisation,
  coach_id uuid not null references access.account,
  day date not null,
  start_minute integer not null check (start_minute between 0 and 1439),
  minutes integer not null check (minutes between -1440 and 1440),
  group_size integer not null check (group_size between 1 and 60),
  activity text not null check (activity in ('introduce', 'structure', 'train', 'solve', 'guide', 'home', 'supervisor', 'evaluate')),
  goal text check (length(goal) between 1 and 120),
  remote boolean not null,
  place text check (length(place) between 1 and 120),
  log text check (length(log) between 1 and 300),
  -- What was odd about it when it was entered: the approver reads it.
  marks text[] not null default '{}',
  counters_id uuid references coaching.line on delete cascade,
  entered_by uuid references access.account,
  entered_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'approved', 'returned', 'gone')),
  decided_by uuid references access.account,
  decided_at timestamptz,
  -- In which claim it went to the payer; a claimed line stays as it is.
  claim_id uuid,
  foreign key (session_id, firm_id, coach_id, day) references coaching.session (id, firm_id, coach_id, day),
  check ((minutes < 0) = (counters_id is not null) and minutes <> 0),
  check (claim_id is null or state = 'approved'),
  check ((state in ('approved', 'returned')) = (decided_by is not null)),
  check ((decided_by is null) = (decided_at is null)),
  constraint nobody_approves_an_own_line check (decided_by <> coach_id and decided_by <> entered_by)
);
create unique index line_once on coaching.line (session_id, route_id) where counters_id is null;
create unique index line_countered_once on coaching.line (counters_id) where counters_id is not null;
create index line_waiting on coaching.line (firm_id, coach_id, day) include (minutes, marks, period_id) where state = 'waiting';
create index line_period on coaching.line (period_id, day) where state <> 'gone';
create index line_coach on coaching.line (coach_id, day) where state <> 'gone';
create index line_route on coaching.line (route_id);
create index line_subject on coaching.line (subject_id);
call access.protect_person_table('coaching.line', 'holder_id');
revoke update on coaching.line from schakel_app, schakel_job;
grant update (state, decided_by, decided_at, claim_id) on coaching.line to schakel_app;
grant delete on coaching.line to schakel_job;

-- A line that went to the payer keeps its state for good.
create function coaching.keep_claimed() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if old.claim_id is not null and (new.state <> old.state or new.claim_id is distinct from old.claim_id) then
    raise exception 'a claimed line stays as it is' using errcode = 'check_violation', constraint = 'claimed_lines_stay';
  end if;
  return new;
end $$;
create trigger keep_claimed before update on coaching.line for each row execute function coaching.keep_claimed();

-- What was said of a line, in order: approved, sent back with a reason, taken back. Only ever added to.
create table coaching.verdict (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  line_id uuid not null references coaching.line on delete cascade,
  verdict text not null check (verdict in ('approved', 'returned', 'taken-back')),
  reason text check (reason in ('wrong-time', 'wrong-person', 'wrong-activity', 'not-payable', 'unclear', 'other')),
  words text check (length(words) between 1 and 300),
  by_account uuid not null references access.account,
  by_organisation uuid references access.organisation,
  at timestamptz not null,
  check ((verdict = 'returned') = (reason is not null))
);
create index verdict_line on coaching.verdict (line_id, at);
create index verdict_subject on coaching.verdict (subject_id);
call access.protect_person_table('coaching.verdict', 'holder_id');
revoke update on coaching.verdict from schakel_app, schakel_job;
grant delete on coaching.verdict to schakel_job;

-- Hours somebody worked, by week or by shift, as the clock on the wall in the Netherlands had it.
create table coaching.worked (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  route_id uuid not null references coaching.route on delete cascade,
  period_id uuid not null references coaching.period on delete cascade,
  firm_id uuid not null references access.organisation,
  kind text not null check (kind in ('week', 'shift')),
  from_day date not null,
  until_day date not null,
  start_minute integer check (start_minute between 0 and 1439),
  end_minute integer check (end_minute between 0 and 1439),
  during tstzrange,
  break_minutes integer not null default 0 check (break_minutes between 0 and 1440),
  minutes integer not null check (minutes between 0 and 10080),
  client_key uuid not null,
  replaces_id uuid references coaching.worked on delete set null,
  entered_by uuid not null references access.account,
  entered_at timestamptz not null,
  gone_at timestamptz,
  gone_as text check (gone_as in ('replaced', 'withdrawn')),
  check (until_day between from_day and from_day + 6),
  check ((kind = 'shift') = (during is not null)),
  check ((kind = 'shift') = (start_minute is not null) and (start_minute is null) = (end_minute is null)),
  check ((gone_at is null) = (gone_as is null)),
  unique (entered_by, client_key),
  exclude using gist (route_id with =, during with &&) where (gone_at is null and kind = 'shift'),
  exclude using gist (route_id with =, daterange(from_day, until_day, '[]') with &&)
    where (gone_at is null and kind = 'week'),
  exclude using gist (route_id with =, kind with <>, daterange(from_day, until_day, '[]') with &&) where (gone_at is null)
);
create index worked_period on coaching.worked (period_id) where gone_at is null;
create index worked_route on coaching.worked (route_id, from_day) where gone_at is null;
create index worked_subject on coaching.worked (subject_id);
call access.protect_person_table('coaching.worked', 'holder_id');
revoke update on coaching.worked from schakel_app, schakel_job;
grant update (gone_at, gone_as) on coaching.worked to schakel_app;
grant delete on coaching.worked to schakel_job;

-- The sums of a period follow its lines and worked hours within the same transaction, and its checks say no for all of them
-- at once. What was sent back does not count until it comes anew.
create function coaching.keep_line_sums() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    update coaching.period p set entered_minutes = p.entered_minutes + d.entered, approved_minutes = p.approved_minutes + d.approved
    from (select c.period_id, coalesce(sum(c.minutes) filter (where c.state in ('waiting', 'approved')), 0) as entered,
        coalesce(sum(c.minutes) filter (where c.state = 'approved'), 0) as approved
      from changed c group by c.period_id) as d
    where p.id = d.period_id and (d.entered <> 0 or d.approved <> 0);
  else
    update coaching.period p set entered_minutes = p.entered_minutes + d.entered, approved_minutes = p.approved_minutes + d.approved
    from (select c.period_id, coalesce(sum(c.sign * c.minutes) filter (where c.state in ('waiting', 'approved')), 0) as entered,
        coalesce(sum(c.sign * c.minutes) filter (where c.state = 'approved'), 0) as approved
      from (select 1 as sign, period_id, minutes, state from changed
        union all select -1, period_id, minutes, state from before) as c group by c.period_id) as d
    where p.id = d.period_id and (d.entered <> 0 or d.approved <> 0);
  end if;
  return null;
end $$;
create trigger keep_sums_inserted after insert on coaching.line referencing new table as changed
  for each statement execute function coaching.keep_line_sums();
create trigger keep_sums_updated after update on coaching.line referencing new table as changed old table as before
  for each statement execute function coaching.keep_line_sums();

create function coaching.keep_worked_sums() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    update coaching.period p set worked_minutes = p.worked_minutes + d.minutes
    from (select c.period_id, sum(c.minutes) as minutes from changed c where c.gone_at is null group by c.period_id) as d
    where p.id = d.period_id and d.minutes <> 0;
  else
    update coaching.period p set worked_minutes = p.worked_minutes + d.minutes
    from (select c.period_id, sum(c.sign * c.minutes) as minutes
      from (select 1 as sign, period_id, minutes, gone_at from changed
        union all select -1, period_id, minutes, gone_at from before) as c
      where c.gone_at is null group by c.period_id) as d
    where p.id = d.period_id and d.minutes <> 0;
  end if;
  return null;
end $$;
create trigger keep_sums_inserted after insert on coaching.worked referencing new table as changed
  for each statement execute function coaching.keep_worked_sums();
create trigger keep_sums_updated after update on coaching.worked referencing new table as changed old table as before
  for each statement execute function coaching.keep_worked_sums();
revoke all on function coaching.keep_line_sums() from public;
revoke all on function coaching.keep_worked_sums() from public;

-- The owner writes the sums, and nothing else reaches a period of another region.
create policy sums on coaching.period to current_user using (region_id = (select access.told('region')::uuid));

call access.follows_in_merge('coaching.line');
call access.follows_in_merge('coaching.verdict');
call access.follows_in_merge('coaching.worked');
