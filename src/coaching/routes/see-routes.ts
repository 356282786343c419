import { colleaguesById, organisationNames } from '#access/public.ts'
import { findCard, findCards } from '#people/public.ts'
import { type Act, type Caller, type House, pageFound, readCursor } from '#platform/public.ts'
import { contains, type Day, done, type Id, notFound, readDay, readId, spokenName } from '#values/public.ts'
import { lastDay, type Period, periodOn } from '../periods/period.ts'
import { grantedOn } from '../periods/periods-of.ts'
import { pausesOf } from './pause.store.ts'
import { payerOn } from './payer.rules.ts'
import { payersOf } from './payer.store.ts'
import type { RoutesAsked } from './route.shapes.ts'
import { listRoutes, type RouteFilter, type RoutePlace } from './route.store.ts'
import { ended, type Route } from './route.ts'
import type { RouteRow } from './route-row.ts'

export const seeRoutes = (house: House, caller: Caller, asked: RoutesAsked) =>
  house.db.act(caller, 'see-coaching', async (act) => {
    const her = asked.dossier ? await findCard(act, asked.dossier as Id<'Dossier'>) : undefined
    if (asked.dossier && !her) return notFound()
    if (her) await act.look([her], 'coaching')
    const about = her ? { subject: her.subject, holder: her.holder } : {}
    const filter = { ...filterOf(caller, asked), ...about }
    const found = await listRoutes(act, filter, { after: placeIn(asked.after), limit: onePage })
    const { next } = pageFound(found, ({ since, id }) => [since, id])
    return done({ rows: await rowsOf(act, found), next })
  })

const onePage = 50

/** What is no place starts the list from the top. */
function placeIn(cursor: string | undefined): RoutePlace | undefined {
  const [since, id] = readCursor(cursor, 2) ?? []
  const [day, route] = [readDay(String(since)), readId<'Route'>(String(id))]
  return day.done && route.done ? { since: day.value, id: route.value } : undefined
}

function filterOf(caller: Caller, { show, phase }: RoutesAsked): RouteFilter {
  if (show === 'referred') return { phases: ['referred'] }
  const phases = phase ? { phases: [phase] } : show === 'ended' ? { phases: ended } : { open: true as const }
  if (show === 'mine') return { ...phases, coach: caller.account ?? undefined }
  if (show === 'firm') return { ...phases, firm: caller.organisation ?? undefined }
  return phases
}

async function rowsOf(act: Act, found: readonly Route[]): Promise<readonly RouteRow[]> {
  await act.look(found, 'coaching')
  const cards = await findCards(act, found)
  await act.look(cards, 'coaching')
  const names = await namesFor(act, found)
  const cardOf = new Map(cards.map((card) => [`${card.subject}:${card.holder}`, card]))
  return found.flatMap((route) => {
    const card = cardOf.get(`${route.subject}:${route.holder}`)
    return card ? [rowOf(act, route, { dossier: card.id, name: spokenName(card.name) }, names)] : []
  })
}

async function namesFor(act: Act, found: readonly Route[]) {
  const ids = found.map(({ id }) => id)
  const payers = await payersOf(act, ids)
  const houses = [...found.map(({ firm }) => firm), ...payers.flatMap(({ id }) => id ?? [])]
  return {
    payers: byRoute(payers),
    pauses: byRoute(await pausesOf(act, ids)),
    periods: byRoute(await grantedOn(act, ids)),
    organisations: await organisationNames(act, [...new Set(houses)]),
    coaches: await colleaguesById(
      act,
      found.map(({ coach }) => coach),
    ),
  }
}

const byRoute = <T extends { readonly route: string }>(all: readonly T[]) => Map.groupBy(all, ({ route }) => route)

type Names = Awaited<ReturnType<typeof namesFor>>

function rowOf(act: Act, route: Route, who: Pick<RouteRow, 'dossier' | 'name'>, names: Names): RouteRow {
  const { id, kind, entry, phase, since } = route
  const payer = payerOn(names.payers.get(id) ?? [], act.today)
  return {
    ...who,
    ...{ id, kind, entry, phase, since },
    firm: names.organisations.get(route.firm) ?? '',
    coach: names.coaches.get(route.coach ?? '')?.name ?? null,
    payer: payer ? (payer.name ?? names.organisations.get(payer.id ?? '') ?? null) : null,
    paused: names.pauses.get(id)?.find((one) => contains(one, act.today))?.reason ?? null,
    hours: hoursOf(names.periods.get(id) ?? [], act.today),
  }
}

function hoursOf(periods: readonly Period[], on: Day): RouteRow['hours'] {
  const now = periodOn(periods, on)
  return now ? { granted: now.granted, used: now.entered, until: lastDay(now) } : null
}
