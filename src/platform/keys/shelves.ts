import type { Shelf } from './shelf.ts'

/** What `platform` itself locks under the key ring. */
export const platformShelves: readonly Shelf[] = [
  {
    table: 'platform.idempotency',
    column: 'outcome_sealed',
    use: 'idempotency',
    about: "'idempotency ' || account_id || ' ' || permission || ' ' || key",
  },
  {
    table: 'platform.draft',
    column: 'values_sealed',
    use: 'draft',
    about: "'draft ' || account_id || ' ' || organisation_id || ' ' || form",
  },
  {
    table: 'platform.way_back',
    column: 'values_sealed',
    use: 'way-back',
    about: "'way-back ' || account_id || ' ' || organisation_id || ' ' || id",
  },
]
