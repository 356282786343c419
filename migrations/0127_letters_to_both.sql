-- Everything that is told by mail is told on paper to who has no e-mail; and to who acts for her, at an address of his own.
alter table access.paper_letter
  add column acting_id uuid references access.acting on delete cascade,
  drop constraint paper_letter_about_check,
  add constraint paper_letter_about_check
    check (about in ('emergency', 'right', 'question', 'consent', 'ending', 'acting')) not valid,
  drop constraint paper_letter_about_about_id_queued_at_key;
create unique index paper_letter_once on access.paper_letter
  (about, about_id, queued_at, coalesce(acting_id, '00000000-0000-0000-0000-000000000000'::uuid));
create index paper_letter_acting on access.paper_letter (acting_id) where acting_id is not null;
