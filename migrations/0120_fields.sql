-- Who reads which data: what a region's privacy officer decided about one cell of the table, from a day on. Before the
-- first decision counts the table that the product begins with. Only added to: the history shows what counted when.
create table access.field_rule (
  id bigint generated always as identity primary key,
  region_id uuid not null references access.region,
  data_group text not null,
  reader text not null,
  showing text not null,
  valid_from date not null,
  reason text not null check (reason <> ''),
  decided_by uuid not null references access.account,
  decided_at timestamptz not null,
  -- What no region may decide stands here once more: a rule forgotten in the code is not a hole in the law.
  constraint never_the_ground check (data_group <> 'ground' or reader <> 'employer' or showing in ('no', 'yes-no')),
  constraint no_question_about_health check (
    data_group <> 'possibilities' or reader <> 'employer' or showing in ('no', 'agreed')),
  constraint bsn_with_a_basis check (data_group <> 'bsn' or reader not in ('service-point', 'researcher') or showing = 'no'),
  constraint her_own_data check (reader <> 'candidate' or showing = 'yes')
);
create index field_rule_cell on access.field_rule (region_id, valid_from);
create index field_rule_by on access.field_rule (decided_by);

alter table access.field_rule enable row level security;
alter table access.field_rule force row level security;
create policy region on access.field_rule for select to schakel_app, schakel_job using (
  region_id = (select current_setting('app.region')::uuid));
create policy decide on access.field_rule for insert to schakel_app with check (
  region_id = (select current_setting('app.region')::uuid)
  and decided_by = (select current_setting('app.account')::uuid)
  and (select access.told('permission')) = 'change-fields');
grant select on access.field_rule to schakel_app, schakel_job;
grant insert on access.field_rule to schakel_app;
