import type { Shelf } from '#platform/public.ts'

/** What `access` locks under the key ring; everything else hangs on the keys of the organisations. */
export const accessShelves: readonly Shelf[] = [
  {
    table: 'access.organisation_key',
    column: 'wrapped',
    use: 'organisation-keys',
    about: "'organisation-key:' || organisation_id",
    keyId: 'master_key_id',
  },
  { table: 'access.credential', column: 'totp_sealed', use: 'totp', about: "'totp:' || account_id" },
  {
    table: 'access.openid_provider',
    column: 'secret_sealed',
    use: 'openid-secret',
    about: "'openid-secret:' || id",
  },
]
