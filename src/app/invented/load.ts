import {
  type AlreadyARegion,
  consentText,
  jobCaller,
  lastDay,
  organisationNames,
  type SettledPartners,
  settleActing,
  settleCandidateAccounts,
  settleConsents,
  settlePartners,
  settleSubjects,
} from '#access/public.ts'
import { settleCoaching } from '#coaching/public.ts'
import { settleEmployers } from '#employers/public.ts'
import { settlePeople } from '#people/public.ts'
import type { Act, House, NoPermit } from '#platform/public.ts'
import { settlePlacements, settleProposals, settleScreenings } from '#trajectories/public.ts'
import { addDays, type Day, done, expectDone, type Id, newId, type Outcome, spokenName } from '#values/public.ts'
import { hanzestroom } from '../../../reference/hanzestroom/hanzestroom.ts'
import type { InventedRegion } from '../../../reference/hanzestroom/invented-region.ts'
import { actingIn, besideOf } from './acting.ts'
import { firmsOf, routesOf } from './coaching.ts'
import { employersOf, idsOfVacancies } from './employers.ts'
import { partnersOf } from './partners.ts'
import { dossierOf, everybodyIn, subjectOf } from './people.ts'
import { placementsOf } from './placements.ts'
import { proposalsOf } from './questions.ts'
import { screeningsOf } from './screenings.ts'
import { type Who, whoIn } from './who.ts'

/**
 * Loads the region to look around in. It is one act: when something breaks nothing is left, and one may try again.
 * Where this database has a region already, that one stays.
 */
export async function loadInventedRegion(house: House): Promise<Outcome<Id<'Region'>, AlreadyARegion | NoPermit>> {
  const id = newId<'Region'>()
  const region = hanzestroom(house.clock.today())
  const loaded = await house.db.act(jobCaller(id, 'invented-region'), 'settle-region', async (act) => {
    const settled = await settlePartners(act, partnersOf(region), addDays(act.today, -800))
    if (!settled.done) return settled
    await moveIn(house, act, region, settled.value)
    return done(id)
  })
  return loaded as Outcome<Id<'Region'>, AlreadyARegion | NoPermit>
}

async function moveIn(house: House, act: Act, region: InventedRegion, settled: SettledPartners): Promise<void> {
  const who = whoIn(region, settled)
  const vacancies = idsOfVacancies(region)
  const houses = await settleEmployers(act, employersOf(region, who, vacancies))
  const employers = new Map(region.employers.map(({ key }, at) => [key, houses[at] as Id<'Employer'>]))
  const subjects = await settleEverybody(house, act, region, who)
  const acting = await settleActing(act, actingIn(region, who, subjects))
  await settleProposals(house, act, proposalsOf(region, who, vacancies, subjects))
  const placements = placementsOf(region, who, { employers, vacancies, subjects, beside: besideOf(acting) })
  await settlePlacements(act, placements)
  await settleScreenings(act, screeningsOf(region, who, subjects))
  await settleCoaching(act, { firms: firmsOf(region, who), routes: routesOf(region, who, { subjects, placements }) })
}

async function settleEverybody(house: House, act: Act, region: InventedRegion, who: Who) {
  const people = everybodyIn(region)
  const ids = await settleSubjects(
    house,
    act,
    people.map((one) => subjectOf(one, who)),
  )
  const known = people.map((one, at) => ({ one, subject: ids[at] as Id<'Subject'> }))
  await settlePeople(
    house,
    act,
    known.map(({ one, subject }) => dossierOf(region, one, subject, who)),
  )
  const withAccount = known.filter(({ one }) => region.withAccount.includes(one.key))
  await settleCandidateAccounts(act, withAccount.flatMap(accountOf))
  const holders = withAccount.map(({ one }) => who.organisation(one.holder))
  const names = await organisationNames(act, holders)
  const textFor = (holder: Id<'Organisation'>) => publicityText(names.get(holder) ?? null, act.today)
  await settleConsents(
    act,
    withAccount.map(({ subject }, at) => {
      const holder = holders[at] as Id<'Organisation'>
      return { subject, holder, text: textFor(holder) }
    }),
  )
  return new Map(known.map(({ one, subject }) => [one.key, subject]))
}

/** The question as it stands on a page, with its usual end. */
function publicityText(name: string | null, on: Day) {
  const asked = { what: 'publicity', audience: 'organisation' } as const
  return consentText({ ...asked, name, until: expectDone(lastDay(asked.what, asked, null, on)) }, 'nl')
}

/** Somebody without an address has no account. */
const accountOf = ({ one, subject }: { one: InventedRegion['candidates'][number]; subject: Id<'Subject'> }) =>
  one.email ? [{ subject, name: spokenName(one.name), email: one.email }] : []
