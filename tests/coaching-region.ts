import { addOrganisation, jobCaller, keepRelation } from '../src/access/public.ts'
import type { CoachingTables } from '../src/coaching/coaching.tables.ts'
import { keepPeriod, type NewPeriod } from '../src/coaching/periods/period.store.ts'
import { keepPayer } from '../src/coaching/routes/payer.store.ts'
import { keepRoute, type NewRoute } from '../src/coaching/routes/route.store.ts'
import { addEmployer } from '../src/employers/cards/add-employer.ts'
import { NewEmployer } from '../src/employers/cards/employer.shapes.ts'
import type { Caller, House, Read } from '../src/platform/public.ts'
import { beginPlacement } from '../src/trajectories/placements/begin-placement.ts'
import { Begin } from '../src/trajectories/placements/placement.shapes.ts'
import { addDays, type Day, done, expectDone, type Id } from '../src/values/public.ts'
import { aKnownPerson } from './known-person.ts'
import { professionalIn, type SmallRegion, smallRegion } from './small-region.ts'

/**
 * A region in which people are coached: UWV with Peter, Stapsteen with Marijke and Tom who coach and Nadia and Gerard who
 * approve, and Buro Dichtbij where Sanne and Jelle do both for each other. Naomi's dossier is the Werkcentrum's; Stapsteen
 * and UWV reach it.
 */
export interface CoachingRegion extends SmallRegion {
  readonly uwv: Id<'Organisation'>
  readonly stapsteen: Id<'Organisation'>
  readonly dichtbij: Id<'Organisation'>
  readonly peter: Caller
  readonly marijke: Caller
  readonly tom: Caller
  readonly nadia: Caller
  readonly gerard: Caller
  readonly sanne: Caller
  readonly jelle: Caller
  readonly naomi: { readonly dossier: Id<'Dossier'>; readonly person: Read; readonly self: Caller }
}

export async function coachingRegion(house: House): Promise<CoachingRegion> {
  const small = await smallRegion(house)
  const job = jobCaller(small.region, 'tests')
  const organisation = async (name: string, kind: 'benefits-agency' | 'coach-firm') =>
    expectDone(await addOrganisation(house, job, { name, kind }))
  const uwv = await organisation('UWV Hanzestroom', 'benefits-agency')
  const stapsteen = await organisation('Firma Stapsteen', 'coach-firm')
  const dichtbij = await organisation('Buro Dichtbij', 'coach-firm')
  const somebody = professionalIn(house, job)
  const both = (caller: Caller): Caller => ({ ...caller, roles: ['job-coach', 'approver'] })
  const region: CoachingRegion = {
    ...small,
    uwv,
    stapsteen,
    dichtbij,
    peter: await somebody('Peter Lubbers', uwv, 'UWV Hanzestroom', 'work-expert'),
    marijke: await somebody('Marijke Post', stapsteen, 'Firma Stapsteen', 'job-coach'),
    tom: await somebody('Tom Achterberg', stapsteen, 'Firma Stapsteen', 'job-coach'),
    nadia: await somebody('Nadia Haddou', stapsteen, 'Firma Stapsteen', 'approver'),
    gerard: await somebody('Gerard Tijhuis', stapsteen, 'Firma Stapsteen', 'approver'),
    sanne: both(await somebody('Sanne Roelofs', dichtbij, 'Buro Dichtbij', 'job-coach')),
    jelle: both(await somebody('Jelle Boersma', dichtbij, 'Buro Dichtbij', 'job-coach')),
    naomi: await aKnownPerson(house, small, '111222333'),
  }
  await keepPapers(house, region)
  for (const one of [stapsteen, uwv]) await reach(house, region, region.naomi.person, one)
  return region
}

/** From today on the organisation reaches the dossier. */
export const reach = (house: House, region: SmallRegion, person: Read, organisation: Id<'Organisation'>) =>
  house.db.act(region.karin, 'share-dossier', async (act) =>
    done(await keepRelation(act, { ...person, organisation, purpose: 'coaching', from: addDays(act.today, -400) })),
  )

/** Both firms are recognised for everything, their coaches work under it, and their approvers may approve. */
async function keepPapers(house: House, region: CoachingRegion) {
  const { stapsteen, dichtbij, marijke, tom, nadia, gerard, sanne, jelle } = region
  const firms = [
    { firm: stapsteen, by: nadia, coaches: [marijke, tom], approvers: [nadia, gerard] },
    { firm: dichtbij, by: sanne, coaches: [sanne, jelle], approvers: [sanne, jelle] },
  ]
  for (const { firm, by, coaches, approvers } of firms)
    expectDone(
      await house.db.act(by, 'keep-firm-papers', async (act) => {
        const tables = act.figures<CoachingTables>()
        const from_day = addDays(act.today, -400)
        const base = { region_id: region.region, firm_id: firm, from_day, written_at: act.now }
        for (const kind of ['social-activation', 'iro', 'job-coaching']) {
          await tables
            .insertInto('coaching.recognition')
            .values({ ...base, kind, by_whom: 'UWV' })
            .execute()
          for (const { account } of coaches)
            await tables
              .insertInto('coaching.attachment')
              .values({ ...base, kind, account_id: account as string, works_as: 'employee' })
              .execute()
        }
        for (const { account } of approvers)
          await tables
            .insertInto('coaching.authority')
            .values({ ...base, account_id: account as string })
            .execute()
        return done()
      }),
    )
}

/** A route of Naomi at Stapsteen, on the point of being coached at work, paid by UWV. */
export async function aRoute(house: House, region: CoachingRegion, also: Partial<NewRoute> = {}): Promise<Id<'Route'>> {
  const { person } = region.naomi
  const made = await house.db.act(region.marijke, 'coach', async (act) => {
    const id = await keepRoute(act, {
      ...person,
      kind: 'coaching',
      entry: 'trial',
      phase: 'placed',
      firm: region.stapsteen,
      coach: region.marijke.account,
      ...also,
    })
    if (!id) throw new Error('She has a route with this firm already.')
    const from = addDays(act.today, -200)
    const payer = { from, kind: 'uwv', id: region.uwv, name: null, ground: 'wajong' } as const
    await keepPayer(act, { ...person, ...also, id }, payer, null)
    return done(id)
  })
  return expectDone(made)
}

/** Hours that were granted: 62:24 for half a year of 24 hours a week at 10 %, which began four weeks ago. */
export async function aPeriod(
  house: House,
  region: CoachingRegion,
  route: Id<'Route'>,
  also: Partial<NewPeriod> = {},
): Promise<Id<'Period'>> {
  const made = await house.db.act(region.peter, 'decide-coaching', async (act) => {
    const from: Day = addDays(act.today, -28)
    const id = await keepPeriod(act, {
      ...region.naomi.person,
      route,
      firm: region.stapsteen,
      placement: null,
      kind: 'half-year',
      number: 1,
      from,
      until: addDays(from, 181),
      share: 1000,
      ofWorked: false,
      granted: 3744,
      rate: null,
      payerKind: 'uwv',
      payer: region.uwv,
      payerName: null,
      regime: 'medium',
      decidedOn: from,
      reference: null,
      differsBecause: null,
      basis: {},
      ...also,
    })
    if (!id) throw new Error('These days were granted already.')
    return done(id)
  })
  return expectDone(made)
}

/** Naomi hired by a baker from a day on, 24 hours a week. */
export async function aHire(house: House, { karin, naomi }: CoachingRegion, from: Day): Promise<Hire> {
  const employer = expectDone(
    await addEmployer(house, karin, NewEmployer.parse({ name: 'Bakkerij Ten Hove', town: 'Raalte' })),
  ).id
  const work = { kind: 'hire', dossier: naomi.dossier, employer, tasks: 'Brood bakken.', minutesWeek: 1440, from }
  return { employer, placement: expectDone(await beginPlacement(house, karin, Begin.parse(work))).id }
}
interface Hire {
  readonly employer: Id<'Employer'>
  readonly placement: Id<'Placement'>
}
