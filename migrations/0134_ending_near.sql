-- The day on which a dossier is destroyed, once everybody was warned of it: told by privacy to who works with the person.
alter table people.dossier add column erase_on date;
create index dossier_ending_near on people.dossier (lead_account_id) where erase_on is not null;
