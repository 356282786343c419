import { endRelation, isWalled, keepRelation, organisationsHere, relationsOf, sharePersonKey } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { findCard } from '../dossiers/cards.ts'
import { mayEnd, mayShare } from './sharing.rules.ts'
import type { NewSharing, SharingEnd } from './sharing.shapes.ts'
import { sharingOf } from './sharing-of.ts'

/** Another organisation sees the dossier from a day on, for a purpose; it can open what helps as well. */
export const shareDossier = (house: House, caller: Caller, id: Id<'Dossier'>, asked: NewSharing) =>
  house.db.act(caller, 'share-dossier', async (act) => {
    const card = await readCard(act, id)
    const organisation = asked.organisation as Id<'Organisation'>
    const here = await organisationsHere(act)
    const [keeper, other] = [card?.holder, organisation].map((id) => here.find((one) => one.id === id))
    if (!card || !other) return notFound()
    const [from, until] = [asked.from ?? act.today, asked.until ?? null]
    const sharedAlready = (await relationsOf(act, card)).some((one) => one.organisation === organisation && !one.byHer)
    const may = mayShare({
      by: caller.organisation,
      holder: card.holder,
      with: organisation,
      from,
      until,
      sharedAlready,
      walled: keeper !== undefined && isWalled(keeper, other),
    })
    if (!may.done) return may
    const { subject, holder } = card
    if (!(await keepRelation(act, { subject, holder, organisation, purpose: asked.purpose, from, until })))
      return refused({ because: 'already-shared', kind: 'conflict' } as const)
    await sharePersonKey(house, act, { subject, holder }, organisation)
    await act.tell({ name: 'DossierShared', dossier: id, organisation })
    return done({ id })
  })

/** The last day on which the other organisation sees it. */
export const endSharing = (house: House, caller: Caller, ids: Ids, { on }: SharingEnd) =>
  house.db.act(caller, 'share-dossier', async (act) => {
    const found = await findSharing(act, ids)
    if (!found) return notFound()
    const lastDay = on ?? act.today
    const { organisation, from } = found.relation
    const { holder } = found.card
    const may = mayEnd({ by: caller.organisation, holder, with: organisation, from, until: lastDay })
    if (!may.done) return may
    await endRelation(act, ids.relation, lastDay)
    await act.tell({ name: 'SharingEnded', dossier: ids.id, organisation, on: lastDay })
    return done({ id: ids.id })
  })

/** Takes the end away again, as long as it has not passed. */
export const continueSharing = (house: House, caller: Caller, ids: Ids) =>
  house.db.act(caller, 'share-dossier', async (act) => {
    const found = await findSharing(act, ids)
    if (!found || found.card.holder !== caller.organisation) return notFound()
    await endRelation(act, ids.relation, null)
    return done({ id: ids.id })
  })

/** Who may see it, and with whom one can share it still. */
export const seeSharing = (house: House, caller: Caller, id: Id<'Dossier'>) =>
  house.db.act(caller, 'see-dossier', async (act) => {
    const card = await readCard(act, id)
    if (!card) return notFound()
    const sharing = await sharingOf(act, card)
    const known = new Set(sharing.flatMap(({ organisation, byHer }) => (byHer ? [] : [organisation])))
    const here = await organisationsHere(act)
    const keeper = here.find(({ id }) => id === card.holder)
    const others = here.filter((one) => !known.has(one.name) && !(keeper && isWalled(keeper, one)))
    return done({ name: card.name, isHolder: card.holder === caller.organisation, sharing, others })
  })

interface Ids {
  readonly id: Id<'Dossier'>
  readonly relation: Id<'Relation'>
}

async function findSharing(act: Act, { id, relation }: Ids) {
  const card = await readCard(act, id)
  const found = card && (await relationsOf(act, card)).find((one) => one.id === relation && !one.byHer)
  return card && found ? { card, relation: found } : undefined
}

async function readCard(act: Act, id: Id<'Dossier'>) {
  const card = await findCard(act, id)
  if (card) await act.look([card], 'sharing')
  return card
}
