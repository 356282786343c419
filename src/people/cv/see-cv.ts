import { seal, sealedValue } from '#access/public.ts'
import type { Act, Caller, House, Read } from '#platform/public.ts'
import { done, type Id, notFound, spokenName } from '#values/public.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { readOwnProfile } from '../own-profile/see-own-profile.ts'
import { type CvChoice, type CvSection, cvSections, paperOf } from './cv.rules.ts'
import { findChoice, listLinks } from './cv.store.ts'

/** Her CV as it is today, what she chose for it, and who can read it by a link. */
export const seeCv = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-own-data', async (act) => {
    const found = await cvOf(house, act)
    if (!found) return notFound()
    const links = await listLinks(act, found.person)
    const open = links.filter(({ endedAt, until }) => endedAt === null && until >= act.today)
    return done({ choice: found.choice, paper: found.paper, links: open })
  })

/** Made from her profile and her dossier, inside an act of hers. */
export async function cvOf(house: House, act: Act) {
  const own = await readOwnProfile(house, act, act.caller.subject as Id<'Subject'>)
  if (!own) return undefined
  const { dossier, parts } = own
  const person: Read = { subject: dossier.subject, holder: dossier.holder }
  const choice = await choiceOf(house, act, dossier)
  const ofPart = (name: string) => parts.find(({ part }) => part === name)?.now ?? []
  const known: Record<CvSection, readonly string[]> = {
    work: ofPart('work'),
    talents: ofPart('talents'),
    words: ofPart('words'),
    hours: ofPart('hours'),
    dayparts: ofPart('dayparts'),
    travel: ofPart('travel'),
    skills: dossier.skills,
    licences: dossier.licences,
    dutch: dossier.spokenDutch ? [dossier.spokenDutch] : [],
  }
  return { person, choice, paper: paperOf(choice, known) }
}

const column = 'own_cv'

/** Until she chose: her name, and everything that fits on it; how to reach her is hers to add. */
async function choiceOf(house: House, act: Act, dossier: Dossier): Promise<CvChoice> {
  const { subject, holder } = dossier
  const row = await findChoice(act, { subject, holder })
  const sealed = await sealedValue(house, act, { subject, holder, column }, row?.choice_sealed ?? null)
  if (sealed) return JSON.parse(sealed.open('own-page')) as CvChoice
  return { name: spokenName(dossier.name), phone: null, email: null, town: null, intro: null, shows: cvSections }
}

export const sealChoice = (house: House, act: Act, { subject, holder }: Read, choice: CvChoice) =>
  seal(house, act, { subject, holder, column }, JSON.stringify(choice))
