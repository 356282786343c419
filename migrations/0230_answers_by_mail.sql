-- A letter that says that a message waits can be answered: at an address of its own, for one reader, for a month. Only a
-- fingerprint of its code is here, and one of the mailbox that it was sent to. It goes with its message.
create table people.reply_address (
  code_hash bytea primary key,
  region_id uuid not null references access.region,
  message_id uuid not null references people.message on delete cascade,
  account_id uuid not null references access.account,
  acting_id uuid references access.acting on delete cascade,
  sent_to bytea not null,
  expires_at timestamptz not null
);
create index reply_address_message on people.reply_address (message_id);
create index reply_address_account on people.reply_address (account_id);
create index reply_address_acting on people.reply_address (acting_id) where acting_id is not null;
create index reply_address_over on people.reply_address (region_id, expires_at);
-- Nobody who signs in reads it: it is made with a letter, and asked when an answer comes in.
alter table people.reply_address enable row level security;
alter table people.reply_address force row level security;
create policy job on people.reply_address to schakel_job using (region_id = current_setting('app.region')::uuid);
grant select, insert, delete on people.reply_address to schakel_job;

-- The same letter comes in once, however often a mail server hands it over.
alter table people.message
  add column mail_hash bytea,
  add column left_out smallint not null default 0 check (left_out >= 0),
  add constraint message_by_mail check (mail_hash is null or sent_by <> 'colleague') not valid,
  add constraint message_left_out check (mail_hash is not null or left_out = 0) not valid;
create unique index message_once_by_mail on people.message (subject_id, holder_id, mail_hash) where mail_hash is not null;

-- The address itself is made from this when the letter leaves, and stands nowhere.
alter table platform.mail add column reply_id uuid;
