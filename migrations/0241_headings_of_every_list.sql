-- What a heading means and how far a file is belong to every list that comes from a file, not to people alone.
alter table people.import_heading set schema access;
alter table access.import_heading
  add column list text not null default 'people' check (list in ('people', 'vacancies')),
  drop constraint import_heading_pkey,
  add primary key (organisation_id, list, heading);
alter table access.import_heading alter column list drop default;
alter table people.import_progress set schema access;

-- All cells of a row with work, sealed, until it is stored: of columns that nobody knows, nobody can say what is in them.
alter table employers.import_row add column cells_sealed bytea;
