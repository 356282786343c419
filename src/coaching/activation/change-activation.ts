import { isReadOnly, readOver, sightsFor } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, notFound, type Outcome, refused } from '#values/public.ts'
import { holdRoute } from '../routes/find-route.ts'
import type { Route } from '../routes/route.ts'
import type { Conclude, NewItem, NewPart, PartOutcome, SignedOnPaper } from './activation.shapes.ts'
import { conclusionOf, keepConclusion, signConclusion } from './conclusion.store.ts'
import { catalogueOf, dropPart, keepItem, keepOutcome, keepPart, partsOf } from './programme.store.ts'

/** Only the firm, and only while social activation runs. */
const during = <O extends Outcome<unknown>>(house: House, caller: Caller, id: string, change: Change<O>) =>
  house.db.act(caller, 'coach', async (act) => {
    const route = await holdRoute(act, id)
    if (!route) return notFound()
    await act.look([route], 'coaching')
    if (route.firm !== caller.organisation || isReadOnly((await sightsFor(act))(route)))
      return refused({ because: 'not-yours-to-do', kind: 'not-allowed' } as const)
    if (route.phase !== 'activation') return refused({ because: 'not-in-activation', kind: 'conflict' } as const)
    return change(act, route)
  })
type Change<O> = (act: Act, route: Route) => Promise<O>

export const addPart = (house: House, caller: Caller, id: string, asked: NewPart) =>
  during(house, caller, id, async (act, route) => {
    const read = readOver([asked.what, asked.seenBy], asked.meant)
    if (!read.done) return read
    const item = asked.item ? (await catalogueOf(act, route.firm)).find((one) => one.id === asked.item) : undefined
    const what = asked.what ?? item?.name
    if (!what || (asked.item && !item)) return refused({ because: 'not-in-the-catalogue', kind: 'invalid' } as const)
    const { kind, seenBy, from, until } = asked
    return done({ id: await keepPart(act, route, { kind, seenBy, from, until, what, item: item?.id ?? null }) })
  })

/** How it went: what anybody could see, on a day that has been. */
export const writePartOutcome = (house: House, caller: Caller, id: string, part: string, asked: PartOutcome) =>
  during(house, caller, id, async (act, route) => {
    const found = (await partsOf(act, route.id)).find((one) => one.id === part)
    if (!found) return notFound()
    const read = readOver([asked.words], asked.meant)
    if (!read.done) return read
    if (asked.on > act.today) return refused({ because: 'not-ahead', kind: 'invalid' } as const)
    await keepOutcome(act, found.id, asked)
    return done({ id: found.id })
  })

export const takeOutPart = (house: House, caller: Caller, id: string, part: string) =>
  during(house, caller, id, async (act, route) => {
    const found = (await partsOf(act, route.id)).find((one) => one.id === part)
    if (!found) return notFound()
    await dropPart(act, found.id)
    return done({ id: found.id })
  })

/** Two judgements, apart. They open the way to a request only when both are yes and she put her name under them. */
export const conclude = (house: House, caller: Caller, id: string, asked: Conclude) =>
  during(house, caller, id, async (act, route) => {
    const read = readOver([asked.completedRestsOn, asked.choice], asked.meant)
    if (!read.done) return read
    await keepConclusion(act, route, {
      completed: asked.completed === 'yes',
      completedRestsOn: asked.completedRestsOn,
      clearChoice: asked.clearChoice === 'yes',
      choice: asked.clearChoice === 'yes' ? (asked.choice ?? null) : null,
    })
    await act.tell({ name: 'ActivationConcluded', route: route.id })
    return done({ id: route.id })
  })

/** Her name stands under it on paper: which day is written down, and the paper is kept by the firm. */
export const signConclusionOnPaper = (house: House, caller: Caller, id: string, { on }: SignedOnPaper) =>
  during(house, caller, id, async (act, route) => {
    const conclusion = await conclusionOf(act, route.id)
    if (!conclusion || conclusion.signedOn) return refused({ because: 'nothing-to-sign', kind: 'conflict' } as const)
    if (on > act.today || on < conclusion.on) return refused({ because: 'paper-day', kind: 'invalid' } as const)
    if (!(await signConclusion(act, conclusion.id, 'paper', on)))
      return refused({ because: 'nothing-to-sign', kind: 'conflict' } as const)
    return done({ id: route.id })
  })

export const addItem = (house: House, caller: Caller, asked: NewItem) =>
  house.db.act(caller, 'coach', async (act) =>
    (await keepItem(act, asked))
      ? done({ name: asked.name })
      : refused({ because: 'offered-already', kind: 'conflict' } as const),
  )
