import { isOpen, mayDo, sealedValues, sightsFor } from '#access/public.ts'
import type { Act, House } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import type { Dossier } from './dossier.ts'
import { readConditions } from './helps.rules.ts'
import { findProfileRow, listEveryProfile, listProfiles, type ProfileFacts } from './profiles.store.ts'
import { findListed } from './reach.ts'

/** A person as matching may weigh her: what is not named here cannot count. */
export interface PersonProfile
  extends Pick<
    Dossier,
    | 'subject'
    | 'holder'
    | 'occupations'
    | 'dayparts'
    | 'earliestStart'
    | 'availableFrom'
    | 'place'
    | 'transports'
    | 'skills'
    | 'skillsAbsent'
    | 'licences'
    | 'licencesAbsent'
    | 'spokenDutch'
    | 'excludedSectors'
    | 'registered'
    | 'stage'
  > {
  readonly dossier: Dossier['id']
  readonly hours: { readonly min: number; readonly max: number; readonly startWith: number | null } | null
  readonly availabilityConfirmed: Day | null
  /** Working conditions by id; null is not known, or not for this organisation to open. */
  readonly needs: readonly string[] | null
}

/**
 * Everybody in reach who looks for work. Nobody is shown by this, so it writes no look: who shows somebody does.
 */
export async function profilesInReach(house: House, act: Act): Promise<readonly PersonProfile[]> {
  return openProfiles(house, act, await listProfiles(act, await findListed(act)))
}

/** Everybody in the region who looks for work, for a job that makes sums: what helps stays sealed, so it is not known. */
export const profilesOfRegion = async (act: Act): Promise<readonly PersonProfile[]> =>
  (await listEveryProfile(act)).map(({ facts }) => toProfile(facts, null))

/** One person in reach, whatever her stage: to say why some work fits her or does not. */
export async function findProfile(house: House, act: Act, dossier: Dossier['id']): Promise<PersonProfile | undefined> {
  const found = await findProfileRow(act, dossier)
  return found && (await openProfiles(house, act, [found]))[0]
}

type Found = Awaited<ReturnType<typeof listProfiles>>

async function openProfiles(house: House, act: Act, found: Found): Promise<readonly PersonProfile[]> {
  const sightsOf = await sightsFor(act)
  const people = found.map((one) => ({ ...one, sights: sightsOf({ ...one.facts, lead: one.lead }) }))
  const seen = people.filter(({ sights }) => isOpen(sights.wishes))
  const mayOpen = mayDo(act.caller, 'open-what-helps')
  const fields = seen.map(({ facts, helpsSealed, sights }) => ({
    subject: facts.subject,
    holder: facts.holder,
    locked: isOpen(sights.possibilities) ? helpsSealed : null,
  }))
  const helps = mayOpen ? await sealedValues(house, act, 'helps_sealed', fields) : []
  return seen.map(({ facts, sights }, at) => {
    const registered = isOpen(sights.ground) ? facts.registered : null
    return toProfile({ ...facts, registered }, readConditions(helps[at]?.open('matching')))
  })
}

const toProfile = (facts: ProfileFacts, needs: readonly string[] | null): PersonProfile => ({
  dossier: facts.id,
  subject: facts.subject,
  holder: facts.holder,
  stage: facts.stage,
  occupations: facts.occupations,
  hours: wantedHours(facts.hours),
  dayparts: facts.dayparts,
  earliestStart: facts.earliestStart,
  availableFrom: facts.availableFrom,
  availabilityConfirmed: facts.confirmedOn,
  place: facts.place,
  transports: facts.transports,
  needs,
  skills: facts.skills,
  skillsAbsent: facts.skillsAbsent,
  licences: facts.licences,
  licencesAbsent: facts.licencesAbsent,
  spokenDutch: facts.spokenDutch,
  excludedSectors: facts.excludedSectors,
  registered: facts.registered,
})

/** One number alone is both the least and the most. Who starts with fewer hours than wished builds up. */
function wantedHours({ min, max, now }: Dossier['hours']): PersonProfile['hours'] {
  const most = max ?? min
  if (most === null) return null
  const least = min ?? most
  return { min: least, max: most, startWith: now !== null && now < least ? now : null }
}
