import {
  isReadOnly,
  isRelated,
  isWalled,
  keepRelation,
  organisationsHere,
  readOver,
  sharePersonKey,
  sightsFor,
} from '#access/public.ts'
import { findCard, type PersonCard } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { payerOf } from '#trajectories/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { keepPayer } from './payer.store.ts'
import { entriesOf } from './route.rules.ts'
import type { BeginRoute } from './route.shapes.ts'
import { keepRoute } from './route.store.ts'
import { keepStep } from './step.store.ts'

/** A funder asks a firm to coach somebody. The firm reads the dossier from now on, and answers. */
export const referToFirm = (house: House, caller: Caller, asked: BeginRoute) =>
  house.db.act(caller, 'refer-to-coaching', async (act) => {
    const card = await cardFor(act, asked)
    if (!card.done) return card
    const firm = (await firmsHere(act)).find(({ id }) => id === asked.firm)
    if (!firm) return refused({ because: 'which-firm', kind: 'invalid' } as const)
    const open = await openTo(house, act, card.value, firm.id as Id<'Organisation'>)
    if (!open.done) return open
    return keep(act, asked, card.value, { firm: firm.id as Id<'Organisation'>, phase: 'referred' })
  })

/** A firm takes in somebody whom it works with already: nobody has to accept. */
export const beginOwnRoute = (house: House, caller: Caller, asked: BeginRoute) =>
  house.db.act(caller, 'coach', async (act) => {
    const card = await cardFor(act, asked)
    if (!card.done) return card
    if (!(await firmsHere(act)).some(({ id }) => id === caller.organisation))
      return refused({ because: 'which-firm', kind: 'not-allowed' } as const)
    return keep(act, asked, card.value, { firm: caller.organisation as Id<'Organisation'>, phase: 'waiting' })
  })

/** Who coaches in this region: coaching firms, companies that coach in house, and municipalities with coaches of their own. */
export async function firmsHere(act: Act) {
  const kinds = ['coach-firm', 'social-employment-company', 'municipality', 'social-service']
  return (await organisationsHere(act)).filter(({ kind }) => kinds.includes(kind))
}

async function cardFor(act: Act, asked: BeginRoute) {
  const card = await findCard(act, asked.dossier as Id<'Dossier'>)
  if (!card) return notFound()
  await act.look([card], 'coaching')
  if (isReadOnly((await sightsFor(act))(card)))
    return refused({ because: 'closed-to-you', kind: 'not-allowed' } as const)
  const read = readOver([asked.assignment, asked.cameFrom], asked.meant)
  if (!read.done) return read
  if (!entriesOf(asked.kind).includes(asked.entry))
    return refused({ because: 'entry-does-not-belong', kind: 'invalid' } as const)
  return done(card)
}

/** Only who keeps a dossier opens it to a firm; anybody else asks the keeper first. */
async function openTo(house: House, act: Act, card: PersonCard, firm: Id<'Organisation'>) {
  if (await isRelated(act, card, firm)) return done()
  if (card.holder !== act.caller.organisation) return refused({ because: 'ask-the-keeper', kind: 'conflict' } as const)
  const here = await organisationsHere(act)
  const [keeper, other] = [card.holder, firm].map((id) => here.find((one) => one.id === id))
  if (!keeper || !other || isWalled(keeper, other))
    return refused({ because: 'wall-between', kind: 'conflict' } as const)
  const { subject, holder } = card
  await keepRelation(act, { subject, holder, organisation: firm, purpose: 'coaching', from: act.today })
  await sharePersonKey(house, act, { subject, holder }, firm)
  return done()
}

async function keep(
  act: Act,
  asked: BeginRoute,
  card: PersonCard,
  { firm, phase }: { readonly firm: Id<'Organisation'>; readonly phase: 'referred' | 'waiting' },
) {
  const payer = await payerOf(act, asked)
  if (!payer) return refused({ because: 'who-pays', kind: 'invalid' } as const)
  const { subject, holder } = card
  const id = await keepRoute(act, {
    ...{ subject, holder, kind: asked.kind, entry: asked.entry, phase, firm },
    coach: phase === 'waiting' ? act.caller.account : null,
    assignment: asked.assignment ?? null,
    reference: asked.reference ?? null,
    price: asked.price ?? null,
  })
  if (!id) return refused({ because: 'coached-already', kind: 'conflict' } as const)
  await keepPayer(act, { subject, holder, id }, { ...payer, from: act.today, ground: asked.ground ?? null }, null)
  const words = asked.cameFrom ?? null
  const none = { from: null, reason: null, nextStep: null }
  await keepStep(act, { subject, holder, id }, { ...none, step: 'begin', to: phase, on: act.today, words })
  await act.tell({ name: 'RouteBegan', route: id, firm, phase })
  return done({ id, phase })
}
