import { addAccount, addOrganisation, guestOf, jobCaller, startRegion, startSession } from '../src/access/public.ts'
import type { Caller, House } from '../src/platform/public.ts'
import { done, expectDone, type Id } from '../src/values/public.ts'

/**
 * A region just big enough for a flow: the service point with Karin and Loes, the municipality with Fatima, and
 * De Kade with Henk, who has nothing to do with their people until somebody says so. Ton administers.
 */
export interface SmallRegion {
  readonly region: Id<'Region'>
  readonly workCentre: Id<'Organisation'>
  readonly municipality: Id<'Organisation'>
  readonly deKade: Id<'Organisation'>
  readonly karin: Caller
  readonly loes: Caller
  readonly fatima: Caller
  readonly henk: Caller
  readonly ton: Caller
}

export async function smallRegion(house: House): Promise<SmallRegion> {
  const guest = await guestOf(house, 'nl', 'tests')
  const region = expectDone(await startRegion(house, guest, { name: 'Hanzestroom', invented: true }))
  const job = jobCaller(region, 'tests')
  const organisation = async (name: string, kind: 'service-point' | 'municipality' | 'social-employment-company') =>
    expectDone(await addOrganisation(house, job, { name, kind }))
  const workCentre = await organisation('Werkcentrum Hanzestroom', 'service-point')
  const municipality = await organisation('Gemeente Hanzewaard', 'municipality')
  const deKade = await organisation('Werkbedrijf De Kade', 'social-employment-company')
  const somebody = professionalIn(house, job)
  return {
    region,
    workCentre,
    municipality,
    deKade,
    karin: await somebody('Karin Wassink', workCentre, 'Werkcentrum Hanzestroom', 'account-manager'),
    loes: await somebody('Loes ter Braak', workCentre, 'Werkcentrum Hanzestroom', 'account-manager'),
    fatima: await somebody('Fatima Bouzid', municipality, 'Gemeente Hanzewaard', 'case-manager'),
    henk: await somebody('Henk Slotboom', deKade, 'Werkbedrijf De Kade', 'secondment-consultant'),
    ton: await somebody('Ton Evers', municipality, 'Gemeente Hanzewaard', 'administrator'),
  }
}

type Role = Parameters<typeof addAccount>[2]['seats'][number]['role']

export const professionalIn =
  (house: House, job: Caller) =>
  async (name: string, organisation: Id<'Organisation'>, organisationName: string, role: Role): Promise<Caller> => {
    const email = `${name.split(' ')[0]?.toLowerCase()}@${organisationName.split(' ')[1]?.toLowerCase()}.example`
    const account = expectDone(
      await addAccount(house, job, { name, email, lang: 'nl', seats: [{ organisation, role }] }),
    )
    return {
      ...job,
      kind: 'professional',
      account,
      organisation,
      organisationName,
      roles: [role],
      name,
      screen: 'tests',
    }
  }

/** One more colleague, for a flow that needs another role. */
export const professionalAt = (
  house: House,
  region: SmallRegion,
  name: string,
  place: 'workCentre' | 'municipality' | 'deKade',
  role: Role,
): Promise<Caller> => {
  const names = { workCentre: region.karin, municipality: region.fatima, deKade: region.henk }
  const somebody = professionalIn(house, jobCaller(region.region, 'tests'))
  return somebody(name, region[place], names[place].organisationName ?? '', role)
}

/** The cookie of somebody who has just signed in, for a flow through HTTP. */
export async function cookieOf(house: House, caller: Caller): Promise<{ session: string }> {
  const guest = await guestOf(house, caller.lang, 'tests')
  const session = await house.db.act(guest, 'sign-in', async (act) =>
    done(
      await startSession(act, caller.account as Id<'Account'>, {
        secondFactor: true,
        organisation: caller.organisation,
      }),
    ),
  )
  return { session: expectDone(session) }
}
