-- Who carries on what a colleague began, since the dossier was handed over. Who asked, proposed or planned stays as it was.
alter table trajectories.proposal add column carried_on_by uuid references access.account;
alter table trajectories.placement add column carried_on_by uuid references access.account;
alter table trajectories.introduction add column carried_on_by uuid references access.account;
create index proposal_carried_on on trajectories.proposal (carried_on_by) where carried_on_by is not null;
create index placement_carried_on on trajectories.placement (carried_on_by) where carried_on_by is not null;
create index introduction_carried_on on trajectories.introduction (carried_on_by) where carried_on_by is not null;
