-- A sorted list of fifty walks an index in its order and stops; without one it reads and sorts everybody in reach. Each
-- expression is the key as `src/people/dossiers/list.store.ts` writes it: written differently, the list is right but slow.
create index dossier_by_hours on people.dossier
  (region_id, coalesce(hours_max, 0), sort_name, id) where removed_at is null;
create index dossier_by_available on people.dossier
  (region_id, coalesce(available_from, date '9999-12-31'), sort_name, id) where removed_at is null;
create index dossier_by_confirmed on people.dossier
  (region_id, coalesce(availability_confirmed_on, date '0001-01-01'), sort_name, id) where removed_at is null;

-- Whom an organisation sees of others, without passing by all of its own.
create index relation_shared on access.relation (organisation_id, valid_from)
  include (subject_id, holder_id, valid_until, region_id) where holder_id <> organisation_id;
