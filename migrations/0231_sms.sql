-- One outbox: a letter leaves by mail, or as a text message that only says that something waits.
alter table platform.mail add column by text not null default 'mail' check (by in ('mail', 'sms'));

alter table people.dossier
  drop constraint dossier_letters_by_check,
  add constraint dossier_letters_by_check check (letters_by in ('e-mail', 'sms', 'phone', 'paper')) not valid;
