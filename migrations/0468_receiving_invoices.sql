-- How an organisation that pays takes invoices by computer. It is about no person, and who asks has to know it.
create table claims.receiving (
  payer_id uuid primary key references access.organisation,
  region_id uuid not null references access.region,
  scheme text not null check (scheme in ('oin', 'kvk')),
  number text not null,
  street text not null check (length(street) between 1 and 120),
  postcode text not null check (length(postcode) between 4 and 10),
  town text not null check (length(town) between 1 and 80),
  written_by uuid references access.account,
  written_at timestamptz not null,
  check ((scheme = 'oin') <= (number ~ '^[0-9]{20}$') and (scheme = 'kvk') <= (number ~ '^[0-9]{8}$'))
);
call access.protect_region_table('claims.receiving');
create policy own_adds on claims.receiving as restrictive for insert to schakel_app
  with check (payer_id = access.told('organisation')::uuid);
create policy own_changes on claims.receiving as restrictive for update to schakel_app
  using (payer_id = access.told('organisation')::uuid);
