-- What is to be signed is told on paper too, to who has no e-mail.
alter table access.paper_letter
  drop constraint paper_letter_about_check,
  add constraint paper_letter_about_check check (about in
    ('emergency', 'right', 'question', 'consent', 'ending', 'acting', 'introduction', 'agreement')) not valid;
