-- The list starts from the keeper and from relations, so the indexes that are there already are enough.
drop index people.dossier_kept;
drop index people.dossier_seen;
