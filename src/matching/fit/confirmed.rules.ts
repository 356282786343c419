import type { Profile } from './profile.ts'
import type { FitSettings } from './settings.ts'

type Available = Pick<Profile, 'availableFrom' | 'availabilityConfirmed'>

/** Somebody asked recently enough whether the day still holds: an old answer is not an answer. */
export const isConfirmed = (person: Available, { confirmedSince }: Pick<FitSettings, 'confirmedSince'>): boolean =>
  person.availabilityConfirmed !== null && person.availabilityConfirmed >= confirmedSince

/**
 * Who named a day and did not confirm it within the set time stands on a list apart, in no other: to be asked again.
 * Who never named a day did not let anything lapse, and is still to be asked.
 */
export const standsApart = (person: Available, settings: Pick<FitSettings, 'confirmedSince'>): boolean =>
  person.availableFrom !== null && !isConfirmed(person, settings)
