import type { PersonProfile } from '#people/public.ts'
import type { Profile } from './profile.ts'
import { withStation } from './with-station.rules.ts'

/** Takes over, one by one, what may count; a field that people add later counts only once it is written here. */
export const profileOf = (person: PersonProfile): Profile => ({
  subject: person.subject,
  holder: person.holder,
  occupations: person.occupations,
  hours: person.hours,
  dayparts: person.dayparts,
  earliestStart: person.earliestStart,
  availableFrom: person.availableFrom,
  availabilityConfirmed: person.availabilityConfirmed,
  place: person.place && withStation(person.place),
  transports: person.transports,
  needs: person.needs,
  skills: person.skills,
  skillsAbsent: person.skillsAbsent,
  licences: person.licences,
  licencesAbsent: person.licencesAbsent,
  spokenDutch: person.spokenDutch,
  excludedSectors: person.excludedSectors,
  registered: person.registered,
})
