import { colleaguesById } from '#access/public.ts'
import type { Act, Caller, House, Read } from '#platform/public.ts'
import { type Day, dayAt, done, type Id, nameInList, notFound } from '#values/public.ts'
import { findDossiers, type StoredDossier } from '../dossiers/find-dossier.ts'
import { findListed } from '../dossiers/reach.ts'
import type { Stage } from '../stage.rules.ts'
import { type AlikePair, type AlikeReason, alikePairs } from './alike.rules.ts'
import { apartFrom } from './apart.store.ts'
import { type Candidate, findSharing, whoseDossier } from './duplicates.store.ts'

/** As many as somebody looks through; who is decided about makes room for the next. */
const pageSize = 25

export interface OneOfPair {
  readonly id: Id<'Dossier'>
  readonly name: string
  readonly town: string | null
  readonly stage: Stage
  readonly since: Day
}

export interface PairView {
  readonly score: number
  readonly reasons: readonly AlikeReason[]
  readonly one: OneOfPair
  readonly other: OneOfPair
}

/** Dossiers of the own organisation that could be about one person. What others keep plays no part in it. */
export const seeDuplicates = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-people', async (act) => {
    const found = (await findListed(act)).own ? await pairsHere(act) : []
    return done({ pairs: await shown(act, found.slice(0, pageSize)), total: found.length })
  })

/** Who could be the same as this one, for her dossier; and of whom somebody said that she is another. */
export const seeAlike = (house: House, caller: Caller, id: Id<'Dossier'>) =>
  house.db.act(caller, 'see-dossier', async (act) => {
    const whose = await whoseDossier(act, id)
    if (!whose) return notFound()
    const { own } = await findListed(act)
    if (whose.holder !== act.caller.organisation || !own) return done({ alike: [], apart: [] })
    const pairs = await shown(act, await pairsHere(act, id))
    return done({
      alike: pairs.map(({ one, other, ...why }) => ({ ...why, other: one.id === id ? other : one })),
      apart: await saidApart(act, whose),
    })
  })

async function pairsHere(act: Act, only?: Id<'Dossier'>): Promise<AlikePair<Candidate>[]> {
  return alikePairs(await findSharing(act, act.caller.organisation as Id<'Organisation'>, only))
}

/** Both of each pair are read, and both see it in their log. */
async function shown(act: Act, pairs: readonly AlikePair<Candidate>[]): Promise<PairView[]> {
  const holder = act.caller.organisation as Id<'Organisation'>
  const people = pairs.flatMap(({ one, other }) => [one, other]).map(({ subject }) => ({ subject, holder }))
  const rows = new Map((await findDossiers(act, people)).map((row) => [row.id, row]))
  await act.look([...new Map(people.map((one) => [one.subject, one])).values()], 'duplicates')
  const side = ({ id, since }: Candidate): OneOfPair[] => {
    const row = rows.get(id)
    return row ? [{ ...nameOf(row), since }] : []
  }
  return pairs.flatMap(({ one, other, score, reasons }) => {
    const [a] = side(one)
    const [b] = side(other)
    return a && b ? [{ score, reasons, one: a, other: b }] : []
  })
}

const nameOf = (row: StoredDossier) => ({
  id: row.id as Id<'Dossier'>,
  name: nameInList({ given: row.given_name, prefix: row.name_prefix, family: row.family_name }),
  town: row.town,
  stage: row.stage as Stage,
})

async function saidApart(act: Act, person: Read) {
  const said = await apartFrom(act, person)
  const others = said.map(({ other_id }) => ({ subject: other_id as Id<'Subject'>, holder: person.holder }))
  const rows = new Map((await findDossiers(act, others)).map((row) => [row.subject_id, row]))
  await act.look(
    others.filter(({ subject }) => rows.has(subject)),
    'duplicates',
  )
  const names = await colleaguesById(
    act,
    said.map(({ said_by }) => said_by),
  )
  return said.flatMap(({ other_id, said_at, said_by }) => {
    const row = rows.get(other_id)
    const on = dayAt(said_at)
    return row ? [{ other: nameOf(row), on, by: names.get(said_by ?? '')?.name ?? null }] : []
  })
}
