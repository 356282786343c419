-- "What waits for me" is asked with every page of a professional: it starts at the account, not at the people.
create index dossier_lead on people.dossier (lead_account_id, availability_confirmed_on)
  where removed_at is null and lead_account_id is not null;
create index proposal_asked_by on trajectories.proposal (asked_by, phase, phase_since);
create index proposal_proposed_by on trajectories.proposal (proposed_by, phase, phase_since) where proposed_by is not null;
create index vacancy_brought_in on employers.vacancy (brought_in_by, state) where brought_in_by is not null;
