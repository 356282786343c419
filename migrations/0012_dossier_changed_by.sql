-- Somebody else was faster: then one wants to know who.
alter table people.dossier add column changed_by uuid references access.account;
create index dossier_changed_by on people.dossier (changed_by) where changed_by is not null;
