import { type Likeness, likeness } from './alike.rules.ts'

export { findOwnPair, whoseDossier } from './duplicates.store.ts'

interface Row {
  readonly id: string
  readonly given_name: string
  readonly name_prefix: string
  readonly family_name: string
  readonly email: string | null
  readonly phone: string | null
  readonly postcode: string | null
  readonly town: string | null
  readonly bsn_sealed: Buffer | null
}

/** Why two dossiers could be about one person, for who compares them. */
export const likenessOf = (one: Row, other: Row): Likeness => likeness(comparable(one), comparable(other))

const comparable = (row: Row) => ({
  ...{ id: row.id, email: row.email, phone: row.phone, postcode: row.postcode, town: row.town },
  name: { given: row.given_name, prefix: row.name_prefix, family: row.family_name },
  numbered: row.bsn_sealed !== null,
})
