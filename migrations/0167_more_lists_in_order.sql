-- As 0099_lists_in_order.sql, for three more columns that a long list is sorted by.
create index dossier_by_stage on people.dossier
  (region_id, array_position('{new,steps-open,not-known,ready,proposed,trial-requested,trial,seconded,hired,between,stopped}'::text[], stage), sort_name, id)
  where removed_at is null;
create index dossier_by_since on people.dossier (region_id, stage_since, sort_name, id) where removed_at is null;
create index dossier_by_town on people.dossier
  (region_id, (coalesce(lower(town), '~') collate "C"), sort_name, id) where removed_at is null;
