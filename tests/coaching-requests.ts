import type { RequestKind } from '../src/coaching/requests/request.ts'
import { keepPayer } from '../src/coaching/routes/payer.store.ts'
import { keepRoute, type NewRoute } from '../src/coaching/routes/route.store.ts'
import { addEmployer } from '../src/employers/cards/add-employer.ts'
import { NewEmployer } from '../src/employers/cards/employer.shapes.ts'
import type { Caller, Read } from '../src/platform/public.ts'
import { done, expectDone, type Id } from '../src/values/public.ts'
import type { CoachingRegion } from './coaching-region.ts'
import { reach } from './coaching-region.ts'
import type { freshApp } from './fresh-region.ts'
import { personOf } from './known-person.ts'
import { throughHttp } from './through-http.ts'

type Answer = Record<string, never> & { readonly id: string; readonly because: string; readonly type: string }

/** The address of one request, or of something that is done with it. */
export const at = (id: string, what = '') => `/coaching/requests/${id}${what}`

export const goals = [
  {
    goal: 'Zelfstandig de ochtend beginnen.',
    result: 'Begint zonder hulp aan de eerste taak.',
    activities: ['train', 'guide-at-work'],
    by: '2027-03-01',
  },
]

const wants = ({ status, body }: { status: number; body: unknown }, wanted: number) => {
  if (status !== wanted) throw new Error(`${status} instead of ${wanted}: ${JSON.stringify(body)}`)
}

export type CoachingRequests = Awaited<ReturnType<typeof coachingRequests>>

/** Requests of Stapsteen through HTTP: filled in, signed on paper, and sent. */
export async function coachingRequests(fresh: Awaited<ReturnType<typeof freshApp>>, region: CoachingRegion) {
  const http = throughHttp(fresh)
  const bakery = NewEmployer.parse({ name: 'Bakkerij Ten Hove', town: 'Raalte' })
  const employer = expectDone(await addEmployer(fresh.house, region.karin, bakery)).id
  const call = (who: Caller, method: 'GET' | 'POST' | 'PUT', url: string, body?: object) =>
    http.call<Answer>(who, method, url, body)
  let count = 0
  async function aPerson(elsewhere = false) {
    const given = `Yusuf${'abcdefghijklmnopqrstuvwxyz'[count++]}`
    const { body } = await call(region.karin, 'POST', '/people', { given, family: 'Idrissi' })
    const person = await personOf(fresh.house, region.karin, body.id)
    await reach(fresh.house, region, person, region.stapsteen)
    if (!elsewhere) await reach(fresh.house, region, person, region.uwv)
    return { dossier: body.id as string, person }
  }

  /** A route at Stapsteen that UWV pays, or a payer that does not work here. */
  const aRouteOf = async (
    person: Read,
    also: Pick<NewRoute, 'entry' | 'phase'> & Partial<NewRoute>,
    elsewhere = false,
  ) =>
    expectDone(
      await fresh.house.db.act(region.marijke, 'coach', async (act) => {
        const id = await keepRoute(act, {
          ...{ ...person, kind: 'coaching', firm: region.stapsteen, coach: region.marijke.account },
          ...also,
        })
        const payer = elsewhere ? { id: null, name: 'UWV Elders' } : { id: region.uwv, name: null }
        const from = '2026-01-01' as never
        await keepPayer(
          act,
          { ...person, id: id as Id<'Route'> },
          { from, kind: 'uwv', ground: 'wajong', ...payer },
          null,
        )
        return done(id as Id<'Route'>)
      }),
    )

  /** Somebody at work since a day. */
  async function aRouteAtWork(from = '2026-11-16', elsewhere = false) {
    const { dossier, person } = await aPerson(elsewhere)
    const work = await call(region.karin, 'POST', '/placements', {
      ...{ kind: 'hire', dossier, employer, tasks: 'Brood bakken.', minutesWeek: 1440, from },
    })
    const contract = work.body.id as unknown as Id<'Placement'>
    const route = await aRouteOf(person, { entry: 'placement', phase: 'placed', contract }, elsewhere)
    return { dossier, person, route, work: String(work.body.id) }
  }

  /** Somebody for whom a trial is to be asked. */
  async function aRouteToTry() {
    const { dossier, person } = await aPerson()
    return { dossier, person, route: await aRouteOf(person, { entry: 'trial', phase: 'ready' }) }
  }

  async function filledIn(route: string, kind: RequestKind = 'half-year'): Promise<string> {
    const begun = await call(region.marijke, 'POST', '/coaching/requests', { route, kind })
    wants(begun, 201)
    const { id } = begun.body
    const parts = {
      applicant: { applicant: 'worker', how: 'signature' },
      matching: { points: [{ aspect: 'structure' }] },
      goals: { goals },
      regime: { regime: 'uwv-medium' },
    }
    for (const [part, body] of Object.entries(parts))
      wants(await call(region.marijke, 'PUT', at(id, `/${part}`), body), 200)
    return id
  }

  async function signed(id: string): Promise<string> {
    wants(await call(region.marijke, 'POST', at(id, '/text')), 200)
    wants(await call(region.marijke, 'POST', at(id, '/signature')), 200)
    for (const role of ['candidate', 'employer']) {
      const paper = { role, on: fresh.house.clock.today() }
      wants(await call(region.marijke, 'POST', at(id, '/paper-signature'), paper), 200)
    }
    return id
  }

  async function sent(route: string): Promise<string> {
    const id = await signed(await filledIn(route))
    wants(await call(region.marijke, 'POST', at(id, '/sending'), {}), 200)
    return id
  }

  return { employer, call, aRouteOf, aRouteAtWork, aRouteToTry, filledIn, signed, sent }
}
