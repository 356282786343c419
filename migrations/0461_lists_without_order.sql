-- Lists find who fits and then sort (`src/people/dossiers/list.store.ts`): nothing walks the region in these orders any more.
drop index people.dossier_by_hours;
drop index people.dossier_by_available;
drop index people.dossier_by_confirmed;
drop index people.dossier_by_stage;
drop index people.dossier_by_since;
drop index people.dossier_by_town;
