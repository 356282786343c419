-- The face of a colleague on who is who: put there by herself, drawn anew and small, and gone when she takes it away.
create table access.portrait (
  account_id uuid primary key references access.account,
  region_id uuid not null references access.region,
  picture bytea not null check (octet_length(picture) < 200000),
  changed_at timestamptz not null
);
call access.protect_region_table('access.portrait');
grant delete on access.portrait to schakel_app, schakel_job;
