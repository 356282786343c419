-- The borders of municipalities and labour-market regions are one more list that others keep.
alter table vocabulary.reference_version
  drop constraint reference_version_kind_check,
  add constraint reference_version_kind_check
    check (kind in ('esco', 'isco', 'sbi', 'postcodes', 'regions', 'borders'));
