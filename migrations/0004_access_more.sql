-- A session has a number of its own, so that its owner can end it elsewhere without anybody showing its token.
alter table access.session add column id uuid not null default gen_random_uuid();
create unique index session_id on access.session (id);

create index sign_in_attempt_address on access.sign_in_attempt (address_hash, at desc);

-- Before there is a region there is nobody to hang a link on: the first one is not kept at all.
create index one_time_link_account on access.one_time_link (account_id);

-- Stand-ins are asked for on every list: who is away today, and who does the work.
create index stand_in_day on access.stand_in (valid_from, valid_until);

-- One person holds one role in one organisation once at a time.
create unique index membership_once on access.membership (account_id, organisation_id, role) where valid_until is null;
