-- Who changed a card or a vacancy last, so that somebody who was slower hears who was faster.
alter table employers.employer
  add column changed_by uuid references access.account,
  add column changed_at timestamptz;

-- What came of a question or a promise.
alter table employers.contact_moment
  add column closed_by uuid references access.account,
  add column outcome text check (length(outcome) between 1 and 1000);

-- Places are taken one by one. What a step left behind is kept, so that the step can be taken back.
alter table employers.vacancy
  add column changed_by uuid references access.account,
  add column changed_at timestamptz,
  add column places_taken integer not null default 0 check (places_taken >= 0),
  add column withdrawn_because text,
  add column spoken_dutch_for text,
  add column kept_in_team boolean not null default false,
  add column before jsonb;

-- A vacancy that ended before it was shared was never the region's business.
drop policy team on employers.vacancy;
create policy team on employers.vacancy to schakel_app using (
  region_id = current_setting('app.region')::uuid
  and ((state not in ('draft', 'team') and not kept_in_team)
    or organisation_id = current_setting('app.organisation')::uuid));
