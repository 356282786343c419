-- From approved hours to payment: what a firm asks of who pays, what that answers line by line, and the money.
create schema claims;
grant usage on schema claims to schakel_app, schakel_job;

-- How a firm bills, from a day on: its tax, its account, and what has to stand on an invoice.
create table claims.terms (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  firm_id uuid not null references access.organisation,
  from_day date not null,
  vat text not null check (vat in ('standard', 'exempt')),
  kvk text not null check (kvk ~ '^[0-9]{8}$'),
  vat_number text check (vat_number ~ '^NL[0-9]{9}B[0-9]{2}$'),
  iban text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  street text not null check (length(street) between 1 and 120),
  postcode text not null check (length(postcode) between 4 and 10),
  town text not null check (length(town) between 1 and 80),
  written_by uuid references access.account,
  written_at timestamptz not null,
  check ((vat = 'standard') <= (vat_number is not null)),
  unique (firm_id, from_day)
);
alter table claims.terms enable row level security;
alter table claims.terms force row level security;
create policy own_firm on claims.terms to schakel_app using (
  region_id = current_setting('app.region')::uuid and firm_id = access.told('organisation')::uuid);
create policy job on claims.terms to schakel_job using (region_id = current_setting('app.region')::uuid);
grant select, insert on claims.terms to schakel_app, schakel_job;
grant update (vat, kvk, vat_number, iban, street, postcode, town, written_by, written_at) on claims.terms to schakel_app;

-- Hours of one grant that a firm asks of who granted them. Its lines and sums never change.
create table claims.claim (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  route_id uuid not null references coaching.route on delete cascade,
  period_id uuid not null references coaching.period on delete cascade,
  firm_id uuid not null references access.organisation,
  payer_kind text not null check (payer_kind in ('uwv', 'municipality')),
  payer_id uuid references access.organisation,
  payer_name text check (length(payer_name) between 1 and 120),
  -- Counted by the firm, each year from one on, without a gap.
  year integer not null check (year between 2000 and 2100),
  number integer not null check (number > 0),
  from_day date not null,
  until_day date not null,
  -- The last one there can be for these hours, and one that only puts right what was claimed before.
  last boolean not null,
  corrects boolean not null,
  rate_cents integer not null check (rate_cents > 0),
  -- Where the rate stands, when the decision did not say it.
  rate_letter text check (length(rate_letter) between 1 and 120),
  minutes integer not null,
  net_cents bigint not null,
  vat text not null check (vat in ('standard', 'exempt')),
  vat_share integer not null check (vat_share between 0 and 10000),
  vat_cents bigint not null,
  -- How the firm billed on that day, and what it rests on.
  seller jsonb not null,
  basis jsonb not null,
  phase text not null default 'submitted'
    check (phase in ('submitted', 'accepted', 'partly', 'refused', 'paid', 'settled', 'reclaimed')),
  phase_since date not null,
  sent_on date not null,
  -- From then on the years count in which who pays can ask back.
  settled_on date,
  -- Typed over into the portal of who pays.
  taken_over_on date,
  made_by uuid references access.account,
  made_at timestamptz not null,
  check (from_day <= until_day),
  check (vat = 'standard' or (vat_share = 0 and vat_cents = 0)),
  unique (firm_id, year, number)
);
create index claim_period on claims.claim (period_id);
create index claim_route on claims.claim (route_id);
create index claim_subject on claims.claim (subject_id);
create index claim_payer on claims.claim (payer_id, phase) where payer_id is not null;
create index claim_firm on claims.claim (firm_id, phase);
call access.protect_person_table('claims.claim', 'holder_id');
revoke update on claims.claim from schakel_app, schakel_job;
grant update (phase, phase_since, settled_on, taken_over_on) on claims.claim to schakel_app;
grant delete on claims.claim to schakel_job;
call access.follows_in_merge('claims.claim');

-- One line of hours in one claim, once and for all, with what who pays says of it.
create table claims.line (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  claim_id uuid not null references claims.claim on delete cascade,
  period_id uuid not null references coaching.period on delete cascade,
  line_id uuid not null unique references coaching.line on delete cascade,
  minutes integer not null,
  cents bigint not null,
  said text check (said in ('accepted', 'refused')),
  reason text check (reason in ('not-granted', 'not-payable', 'not-shown', 'wrong-day', 'other')),
  words text check (length(words) between 1 and 300),
  said_on date,
  said_by uuid references access.account,
  -- Paid, and asked back afterwards.
  reclaimed_on date,
  check ((said is not distinct from 'refused') = (reason is not null)),
  check ((said is null) = (said_on is null)),
  check (reclaimed_on is null or said is not distinct from 'accepted'),
  check (sign(minutes) * sign(cents) >= 0 and (minutes <> 0 or cents = 0))
);
create index line_claim on claims.line (claim_id);
create index line_period on claims.line (period_id);
create index line_subject on claims.line (subject_id);
call access.protect_person_table('claims.line', 'holder_id');
revoke update on claims.line from schakel_app, schakel_job;
grant update (said, reason, words, said_on, said_by, reclaimed_on) on claims.line to schakel_app;
grant delete on claims.line to schakel_job;
call access.follows_in_merge('claims.line');

-- What is said of a line is said once.
create function claims.keep_said() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if old.said is not null and (new.said, new.reason) is distinct from (old.said, old.reason) then
    raise exception 'what was said of a line stays' using errcode = 'check_violation', constraint = 'said_stays';
  end if;
  return new;
end $$;
create trigger keep_said before update on claims.line for each row execute function claims.keep_said();

-- A claim is the sum of its lines, asked at the end of the act.
create function claims.ask_sums() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  -- What is not seen is not right either: whoever writes past the policies is refused.
  if not exists (select from claims.claim c cross join lateral (
        select coalesce(sum(l.minutes), 0) as minutes, coalesce(sum(l.cents), 0) as cents from claims.line l where l.claim_id = c.id) s
      where c.id = (to_jsonb(new) ->> tg_argv[0])::uuid and c.minutes = s.minutes and c.net_cents = s.cents) then
    raise exception 'a claim is the sum of its lines' using errcode = 'check_violation', constraint = 'claim_equals_its_lines';
  end if;
  return null;
end $$;
revoke all on function claims.ask_sums() from public;
-- The owner adds them up, and nothing else reaches a claim of another region.
create policy sums on claims.claim for select to current_user using (region_id = (select access.told('region')::uuid));
create policy sums on claims.line for select to current_user using (region_id = (select access.told('region')::uuid));
create constraint trigger claim_equals_its_lines after insert or update of minutes, net_cents on claims.claim deferrable initially deferred
  for each row execute function claims.ask_sums('id');
create constraint trigger claim_equals_its_lines after insert or update of minutes, cents on claims.line deferrable initially deferred
  for each row execute function claims.ask_sums('claim_id');

-- What a period has in claims, and what of it was paid: never more than was granted, over all its claims together.
alter table coaching.period
  add column claimed_minutes integer not null default 0 check (claimed_minutes between 0 and granted_minutes),
  add column paid_minutes integer not null default 0 check (paid_minutes between 0 and granted_minutes);
grant update (paid_minutes) on coaching.period to schakel_app;

create function claims.keep_claimed_minutes() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    update coaching.period p set claimed_minutes = p.claimed_minutes + d.minutes
    from (select period_id, sum(minutes) as minutes from changed group by period_id) as d
    where p.id = d.period_id and d.minutes <> 0;
  else
    update coaching.period p set claimed_minutes = p.claimed_minutes + d.minutes
    from (select c.period_id, sum(c.sign * c.minutes) as minutes
      from (select 1 as sign, period_id, minutes, said, reclaimed_on from changed
        union all select -1, period_id, minutes, said, reclaimed_on from before) as c
      where c.said is distinct from 'refused' and c.reclaimed_on is null group by c.period_id) as d
    where p.id = d.period_id and d.minutes <> 0;
  end if;
  return null;
end $$;
revoke all on function claims.keep_claimed_minutes() from public;
create trigger keep_claimed_inserted after insert on claims.line referencing new table as changed
  for each statement execute function claims.keep_claimed_minutes();
create trigger keep_claimed_updated after update on claims.line referencing new table as changed old table as before
  for each statement execute function claims.keep_claimed_minutes();

-- Told to the hours: what who pays said of a line, so that the coach reads it where the line stands.
alter table coaching.line
  add column payer_said text check (payer_said in ('accepted', 'refused')),
  add column payer_reason text check (payer_reason in ('not-granted', 'not-payable', 'not-shown', 'wrong-day', 'other')),
  add column payer_words text check (length(payer_words) between 1 and 300),
  add check (payer_said is null or claim_id is not null),
  add check ((payer_said is not distinct from 'refused') = (payer_reason is not null));
grant update (payer_said, payer_reason, payer_words) on coaching.line to schakel_app;
create index line_refused on coaching.line (coach_id, day) where payer_said = 'refused';
create index line_to_claim on coaching.line (firm_id, period_id) where state = 'approved' and claim_id is null;

-- The books of a firm, of two sides: each entry is nothing together. They name nobody: who is erased leaves no hole in them.
create table claims.entry (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  firm_id uuid not null references access.organisation,
  payer_kind text not null check (payer_kind in ('uwv', 'municipality')),
  payer_id uuid references access.organisation,
  payer_name text,
  claim_id uuid references claims.claim on delete set null,
  claim_year integer not null,
  claim_number integer not null,
  kind text not null check (kind in ('submitted', 'refused', 'paid', 'reclaimed', 'repaid')),
  on_day date not null,
  -- What stands on the statement of the bank, or the letter.
  reference text check (length(reference) between 1 and 140),
  -- The same delivery comes once.
  source text not null check (length(source) between 1 and 200),
  written_by uuid references access.account,
  written_at timestamptz not null,
  unique (firm_id, source)
);
create index entry_claim on claims.entry (claim_id) where claim_id is not null;
create index entry_number on claims.entry (firm_id, claim_year, claim_number desc);

create table claims.posting (
  entry_id uuid not null references claims.entry,
  region_id uuid not null references access.region,
  firm_id uuid not null references access.organisation,
  -- What who pays still has to pay, what was earned, the tax on it, and the bank.
  account text not null check (account in ('payer', 'turnover', 'vat', 'bank')),
  cents bigint not null check (cents <> 0),
  primary key (entry_id, account)
);
create index posting_firm on claims.posting (firm_id, account);

create function claims.ask_balance() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if (select coalesce(sum(cents), 0) from claims.posting where entry_id = (to_jsonb(new) ->> tg_argv[0])::uuid) <> 0 then
    raise exception 'an entry is nothing together' using errcode = 'check_violation', constraint = 'entries_balance';
  end if;
  return null;
end $$;
create constraint trigger entries_balance after insert on claims.entry deferrable initially deferred
  for each row execute function claims.ask_balance('id');
create constraint trigger entries_balance after insert on claims.posting deferrable initially deferred
  for each row execute function claims.ask_balance('entry_id');

-- Written down for good, whoever asks; only the way to a claim that was erased goes.
create function claims.keep_books() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'entry' and to_jsonb(new) ->> 'claim_id' is null
    and to_jsonb(new) - 'claim_id' = to_jsonb(old) - 'claim_id' then
    return new;
  end if;
  raise exception 'books are only added to' using errcode = 'check_violation', constraint = 'books_are_added_to';
end $$;
create trigger keep_books before update or delete on claims.entry for each row execute function claims.keep_books();
create trigger keep_books before update or delete on claims.posting for each row execute function claims.keep_books();

do $do$
declare name text;
begin
  foreach name in array array['claims.entry', 'claims.posting'] loop
    execute format('alter table %s enable row level security', name);
    execute format('alter table %s force row level security', name);
    execute format('create policy job on %s to schakel_job using (region_id = current_setting(''app.region'')::uuid)', name);
    execute format('grant select, insert on %s to schakel_app, schakel_job', name);
  end loop;
end $do$;
-- A firm writes in its own books; who pays answers, and so writes in them what it refuses.
create policy own_books on claims.entry to schakel_app using (
  region_id = current_setting('app.region')::uuid
  and (firm_id = access.told('organisation')::uuid or payer_id = access.told('organisation')::uuid));
create policy own_books on claims.posting to schakel_app using (
  region_id = current_setting('app.region')::uuid
  and exists (select from claims.entry e where e.id = entry_id));
