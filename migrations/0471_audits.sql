-- A sample that who pays draws of what a firm did: from how many, by which number, what was found, what the firm said of it.
create table claims.audit (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  firm_id uuid not null references access.organisation,
  payer_id uuid not null references access.organisation,
  from_day date not null,
  until_day date not null,
  -- With it anybody draws the same dossiers again.
  seed text not null check (seed ~ '^[0-9a-f]{32}$'),
  population integer not null check (population > 0),
  size integer not null check (size between 1 and population),
  phase text not null default 'frozen' check (phase in ('frozen', 'heard', 'concluded')),
  drawn_on date not null,
  drawn_by uuid references access.account,
  drawn_by_name text not null check (length(drawn_by_name) between 1 and 120),
  -- Until when the firm answers.
  answer_by date,
  outcome text check (outcome in ('in-order', 'remarks', 'not-in-order')),
  conclusion text check (length(conclusion) between 1 and 2000),
  concluded_on date,
  made_at timestamptz not null,
  check (from_day <= until_day),
  check ((phase = 'concluded') = (outcome is not null)),
  check ((outcome is null) = (conclusion is null) and (outcome is null) = (concluded_on is null)),
  check (phase <> 'heard' or answer_by is not null)
);
create index audit_firm on claims.audit (firm_id, drawn_on);
create index audit_payer on claims.audit (payer_id, drawn_on);
alter table claims.audit enable row level security;
alter table claims.audit force row level security;
create policy both_parties on claims.audit for select to schakel_app using (
  region_id = current_setting('app.region')::uuid
  and (select access.told('organisation')::uuid) in (firm_id, payer_id));
create policy who_pays on claims.audit for insert to schakel_app with check (
  region_id = current_setting('app.region')::uuid and payer_id = (select access.told('organisation')::uuid));
create policy who_pays_moves on claims.audit for update to schakel_app using (
  region_id = current_setting('app.region')::uuid and payer_id = (select access.told('organisation')::uuid));
create policy job on claims.audit to schakel_job using (region_id = current_setting('app.region')::uuid);
grant select, insert on claims.audit to schakel_app, schakel_job;
grant update (phase, answer_by, outcome, conclusion, concluded_on) on claims.audit to schakel_app;

-- One dossier of a sample, as it stood on the day of the draw; what changes afterwards changes nothing here.
create table claims.audit_dossier (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  audit_id uuid not null references claims.audit on delete cascade,
  period_id uuid not null references coaching.period on delete cascade,
  firm_id uuid not null references access.organisation,
  payer_id uuid not null references access.organisation,
  -- Its place in the draw.
  place integer not null check (place > 0),
  frozen jsonb not null,
  finding text check (finding in ('in-order', 'remark')),
  words text check (length(words) between 1 and 600),
  found_on date,
  answer text check (length(answer) between 1 and 1000),
  answered_on date,
  -- Whether the remark stands after the answer.
  stands boolean,
  unique (audit_id, period_id),
  unique (audit_id, place),
  check ((finding is null) = (found_on is null)),
  check (finding is distinct from 'remark' or words is not null),
  check ((answer is null) = (answered_on is null)),
  check (stands is null or finding = 'remark')
);
create index audit_dossier_subject on claims.audit_dossier (subject_id);
create index audit_dossier_period on claims.audit_dossier (period_id);
call access.protect_person_table('claims.audit_dossier', 'holder_id');
revoke update on claims.audit_dossier from schakel_app, schakel_job;
grant update (finding, words, found_on, answer, answered_on, stands) on claims.audit_dossier to schakel_app;
grant delete on claims.audit_dossier to schakel_job;
call access.follows_in_merge('claims.audit_dossier');

-- Once it is concluded nothing of it changes, whoever writes.
create function claims.keep_concluded() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if old.phase = 'concluded' then
    raise exception 'an audit that was concluded stays' using errcode = 'check_violation', constraint = 'concluded_stays';
  end if;
  return new;
end $$;
create trigger keep_concluded before update on claims.audit for each row execute function claims.keep_concluded();

-- What was frozen stays, and of a concluded sample everything does. A dossier goes along when two people become one.
create function claims.keep_frozen() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if new.frozen is distinct from old.frozen or new.audit_id <> old.audit_id or new.place <> old.place then
    raise exception 'what was frozen stays' using errcode = 'check_violation', constraint = 'frozen_stays';
  end if;
  if (new.finding, new.words, new.answer, new.stands) is distinct from (old.finding, old.words, old.answer, old.stands)
    and not exists (select from claims.audit a where a.id = old.audit_id and a.phase <> 'concluded') then
    raise exception 'an audit that was concluded stays' using errcode = 'check_violation', constraint = 'concluded_stays';
  end if;
  return new;
end $$;
create trigger keep_frozen before update on claims.audit_dossier for each row execute function claims.keep_frozen();
