-- Social activation: what a firm offers, what somebody does of it, which goals she reaches, and how it was concluded.
create table coaching.catalogue_item (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  firm_id uuid not null references access.organisation,
  kind text not null check (kind in ('exploration', 'training')),
  name text not null check (length(name) between 1 and 120),
  about text check (length(about) between 1 and 300),
  offered_until date,
  written_by uuid references access.account,
  written_at timestamptz not null,
  unique (firm_id, kind, name)
);
call access.protect_region_table('coaching.catalogue_item');
create policy own_firm_adds on coaching.catalogue_item as restrictive for insert to schakel_app
  with check (firm_id = access.told('organisation')::uuid);
create policy own_firm_changes on coaching.catalogue_item as restrictive for update to schakel_app
  using (firm_id = access.told('organisation')::uuid);
revoke update on coaching.catalogue_item from schakel_app, schakel_job;
grant update (offered_until) on coaching.catalogue_item to schakel_app, schakel_job;

-- One thing in her programme: a company to look around in, a training, or a goal whose result can be seen.
create table coaching.programme_part (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  route_id uuid not null references coaching.route on delete cascade,
  kind text not null check (kind in ('exploration', 'training', 'goal')),
  item_id uuid references coaching.catalogue_item,
  what text not null check (length(what) between 1 and 200),
  -- By what anybody can see that it was reached.
  seen_by text check (length(seen_by) between 1 and 300),
  from_day date,
  until_day date,
  outcome text check (outcome in ('reached', 'partly', 'not-reached')),
  outcome_on date,
  outcome_words text check (length(outcome_words) between 1 and 300),
  written_by uuid references access.account,
  written_at timestamptz not null,
  dropped_at timestamptz,
  check ((kind = 'goal') = (seen_by is not null)),
  check (until_day is null or from_day is null or until_day >= from_day),
  check ((outcome is null) = (outcome_on is null))
);
create index programme_part_route on coaching.programme_part (route_id, written_at);
create index programme_part_subject on coaching.programme_part (subject_id);
call access.protect_person_table('coaching.programme_part', 'holder_id');
revoke update on coaching.programme_part from schakel_app, schakel_job;
grant update (outcome, outcome_on, outcome_words, dropped_at) on coaching.programme_part to schakel_app, schakel_job;

-- Two judgements, each with what it rests on, and both names under them. Another conclusion is another row.
create table coaching.conclusion (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  route_id uuid not null references coaching.route on delete cascade,
  completed boolean not null,
  completed_rests_on text not null check (length(completed_rests_on) between 1 and 600),
  clear_choice boolean not null,
  choice text check (length(choice) between 1 and 200),
  text_hash bytea not null check (octet_length(text_hash) = 32),
  written_by uuid references access.account,
  written_by_name text not null check (length(written_by_name) between 1 and 200),
  written_at timestamptz not null,
  signed_at timestamptz,
  signed_how text check (signed_how in ('own-page', 'paper')),
  paper_on date,
  replaced_at timestamptz,
  check (not clear_choice or choice is not null),
  check ((signed_at is null) = (signed_how is null)),
  check ((signed_how is not distinct from 'paper') = (paper_on is not null))
);
create unique index conclusion_current on coaching.conclusion (route_id) where replaced_at is null;
create index conclusion_subject on coaching.conclusion (subject_id);
call access.protect_person_table('coaching.conclusion', 'holder_id');
revoke update on coaching.conclusion from schakel_app, schakel_job;
grant update (signed_at, signed_how, paper_on, replaced_at) on coaching.conclusion to schakel_app, schakel_job;

grant delete on coaching.programme_part, coaching.conclusion to schakel_job;
call access.follows_in_merge('coaching.programme_part');
call access.follows_in_merge('coaching.conclusion');
