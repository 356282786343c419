-- Two dossiers of one holder about one person become one. What is needed to undo it is kept for thirty days, sealed with the
-- key of the one that stays.
create table access.merge (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references access.region,
  subject_id uuid not null references access.subject,
  holder_id uuid not null references access.organisation,
  merged_id uuid not null references access.subject,
  merged_at timestamptz not null,
  merged_by uuid references access.account,
  undo_until date not null,
  before_sealed bytea,
  undone_at timestamptz,
  undone_by uuid references access.account,
  check (subject_id <> merged_id)
);
create unique index merge_once on access.merge (merged_id) where undone_at is null;
create index merge_subject on access.merge (subject_id);
create index merge_due on access.merge (undo_until) where before_sealed is not null;
create index merge_merged_by on access.merge (merged_by) where merged_by is not null;
create index merge_undone_by on access.merge (undone_by) where undone_by is not null;
call access.protect_person_table('access.merge', 'holder_id');
alter policy reach on access.merge using (
  region_id = (select current_setting('app.region')::uuid)
  and (subject_id = (select current_setting('app.subject')::uuid)
    or holder_id = (select current_setting('app.organisation')::uuid)))
  with check (region_id = (select current_setting('app.region')::uuid)
    and holder_id = (select current_setting('app.organisation')::uuid));
revoke update on access.merge from schakel_app, schakel_job;
grant update (before_sealed, undone_at, undone_by) on access.merge to schakel_app;
grant update (before_sealed), delete on access.merge to schakel_job;

-- No row of the log changes. Who looked in the dossier that went is told to whom it was about.
create policy merged on access.look for select to schakel_app using (
  region_id = (select current_setting('app.region')::uuid)
  and (subject_id, holder_id) in (select m.merged_id, m.holder_id from access.merge m
    where m.subject_id = (select current_setting('app.subject')::uuid) and m.undone_at is null));

-- Rows that nobody may change, because they are signed or decided, still follow the person they are about. Only the owner
-- writes that, only while two dossiers of the caller's own organisation become one or two again, and only to whom the row was
-- about, or what is locked with her key.
create policy merging on access.merge for select to current_user using (true);
create procedure access.follows_in_merge(name text)
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  execute format($p$create policy merging on %s to current_user using (
    region_id = (select access.told('region')::uuid) and holder_id = (select access.told('organisation')::uuid)
    and (select access.told('permission')) = 'merge-people')$p$, name);
end $$;

create function access.assert_merging(of_table text, one uuid, other uuid) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if access.told('permission') is distinct from 'merge-people'
    or not exists (select from pg_policies where policyname = 'merging' and schemaname || '.' || tablename = of_table)
    or not exists (select from access.merge m
      where m.holder_id = access.told('organisation')::uuid and m.undone_at is null
        and (m.subject_id, m.merged_id) in ((one, other), (other, one))) then
    raise exception 'nothing is merged here' using errcode = 'insufficient_privilege';
  end if;
end $$;

create function access.follow_in_merge(of_table text, ids uuid[], from_subject uuid, to_subject uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare moved integer;
begin
  perform access.assert_merging(of_table, from_subject, to_subject);
  execute format('update %s set subject_id = $1 where subject_id = $2 and id = any($3)', of_table)
    using to_subject, from_subject, ids;
  get diagnostics moved = row_count;
  return moved;
end $$;

create function access.reseal_in_merge(of_table text, of_column text, row_id uuid, from_subject uuid, to_subject uuid, sealed bytea)
  returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  perform access.assert_merging(of_table, from_subject, to_subject);
  if of_column not like '%\_sealed' then raise exception 'nothing is sealed there' using errcode = 'insufficient_privilege'; end if;
  execute format('update %s set %I = $1 where subject_id = $2 and id = $3', of_table, of_column)
    using sealed, from_subject, row_id;
end $$;
revoke all on function access.assert_merging(text, uuid, uuid) from public;
revoke all on function access.follow_in_merge(text, uuid[], uuid, uuid) from public;
revoke all on function access.reseal_in_merge(text, text, uuid, uuid, uuid, bytea) from public;
grant execute on function access.follow_in_merge(text, uuid[], uuid, uuid) to schakel_app;
grant execute on function access.reseal_in_merge(text, text, uuid, uuid, uuid, bytea) to schakel_app;

call access.follows_in_merge('access.release');
call access.follows_in_merge('access.rights_request');
call access.follows_in_merge('access.paper_letter');
call access.follows_in_merge('access.look_question');
call access.follows_in_merge('access.emergency');
call access.follows_in_merge('people.note');
call access.follows_in_merge('people.document');
call access.follows_in_merge('people.correction');
call access.follows_in_merge('people.own_statement');
call access.follows_in_merge('trajectories.proposal');
call access.follows_in_merge('trajectories.introduction');
call access.follows_in_merge('trajectories.placement');
call access.follows_in_merge('trajectories.placement_term');
call access.follows_in_merge('trajectories.agreement');
call access.follows_in_merge('trajectories.signature');
call access.follows_in_merge('trajectories.screening');
call access.follows_in_merge('trajectories.judgement');
call access.follows_in_merge('trajectories.gap');

-- A yes that ended because the dossier became one with another in which she did not say it.
alter table access.release
  drop constraint release_withdrawn_how_check,
  add constraint release_withdrawn_how_check
    check (withdrawn_how in ('herself', 'acting', 'talk', 'phone', 'paper', 'representative', 'renewed', 'merged')) not valid;

-- The dossier that went: in no list, and back as it was when the merge is undone.
alter table people.dossier add column merged_into uuid references people.dossier on delete set null;
create index dossier_merged_into on people.dossier (merged_into) where merged_into is not null;

alter table privacy.destruction
  drop constraint destruction_because_check,
  add constraint destruction_because_check check (because in ('term', 'asked', 'merged')) not valid;
