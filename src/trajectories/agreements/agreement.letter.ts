import { jobCaller, sharedBy } from '#access/public.ts'
import { letterAddressOf } from '#employers/public.ts'
import { whoSigns } from '#people/public.ts'
import type { Act, Caller, House, Subscriber } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import { findPlacement } from '../placements/find-placement.ts'
import type { Placement } from '../placements/placement.ts'
import { nameShared } from '../proposals/name-release.ts'
import { agreementLetterWords } from './agreement-letter.words.ts'
import { newSignPath } from './sign-link.ts'

/** The payer said yes: whoever can be written to gets a personal link. What is agreed stands behind it, not in the letter. */
export const writeToSigners: Subscriber = async (house, { region, placement: id }) => {
  const job = jobCaller(region as Caller['region'], 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const placement = await findPlacement(act, String(id))
    if (placement?.phase !== 'granted') return notFound()
    await act.look([placement], 'letter')
    await writeToHer(house, act, placement)
    await writeToEmployer(house, act, placement)
    return done()
  })
}

async function writeToHer(house: House, act: Act, placement: Placement): Promise<void> {
  const her = await whoSigns(act, placement)
  if (!her?.email || her.lettersBy === 'paper' || her.lettersBy === 'phone') return
  const path = await newSignPath(act, placement, 'candidate')
  if (!path) return
  const { subject, body } = agreementLetterWords.nl.candidate
  await house.mail.queue(act, { to: her.email, subject, body: body(`${house.config.baseUrl}${path}`) })
}

/** Her name goes to the employer on her yes for this vacancy. Without one she signs first, and then he gets his link. */
async function writeToEmployer(house: House, act: Act, placement: Placement): Promise<void> {
  const { subject, holder, vacancy, employer } = placement
  const restsOn = vacancy ? await sharedBy(act, nameShared({ subject, holder, vacancy })) : undefined
  if (restsOn && employer) await sendToEmployer(house, act, placement, { restsOn })
}

/** She signed: now an employer who could not read her name before gets the link. */
export const writeAfterHer: Subscriber = async (house, { region, placement: id, role }) => {
  if (role !== 'candidate') return
  const job = jobCaller(region as Caller['region'], 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const placement = await findPlacement(act, String(id))
    if (placement?.phase !== 'granted') return notFound()
    await act.look([placement], 'letter')
    const { subject, holder, vacancy } = placement
    if (vacancy && (await sharedBy(act, nameShared({ subject, holder, vacancy })))) return done()
    await sendToEmployer(house, act, placement, {})
    return done()
  })
}

async function sendToEmployer(house: House, act: Act, placement: Placement, rests: { restsOn?: string }) {
  const address = placement.employer && (await letterAddressOf(act, placement.employer))
  const path = address && (await newSignPath(act, placement, 'employer'))
  if (!address || !path) return
  const { subject, body } = agreementLetterWords.nl.employer
  await house.mail.queue(act, { to: address, subject, body: body(`${house.config.baseUrl}${path}`), ...rests })
}
