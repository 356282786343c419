import { dropLettersAbout, findActing, jobCaller, sharedBy } from '#access/public.ts'
import { letterAddressOf } from '#employers/public.ts'
import { personLetterWords, writeToHer, writeToWhoActs } from '#people/public.ts'
import type { Act, Caller, House, Subscriber } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import { findPlacement, grantedTrialsOf } from '../placements/find-placement.ts'
import type { Placement } from '../placements/placement.ts'
import { nameShared } from '../proposals/name-release.ts'
import { isSigned } from './agreement.rules.ts'
import { agreementLetterWords } from './agreement-letter.words.ts'
import { agreementFor } from './agreements-of.ts'
import { followWhoActs, worksThatWaitForWhoActs } from './follow-who-acts.ts'
import { newSignPath } from './sign-link.ts'

/**
 * The payer said yes, or the text is another one: she hears it by mail with a link of her own, or on paper with the text
 * and a line for her name, and so does who acts for her. What is agreed stands behind the link, not in the mail.
 */
export const writeToSigners: Subscriber = (house, event) =>
  whileAsked(house, event, async (act, placement) => {
    await writeToHer(house, act, placement, aboutAgreement(act, placement))
    await writeToEmployer(house, act, placement)
  })

/** Acting for her began or ended: the text that waits for names asks whoever signs beside her from now on. */
export const askWhoSignsNow: Subscriber = async (house, { region, acting }) => {
  const job = jobCaller(region as Caller['region'], 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const one = await findActing(act, String(acting))
    if (one) await askAnew(house, act, await grantedTrialsOf(act, one))
    return done()
  })
}

/** Every morning: what ended by itself. */
export const askWhoSignsToday: Subscriber = async (house, { region }) => {
  const job = jobCaller(region as Caller['region'], 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    await askAnew(house, act, await worksThatWaitForWhoActs(act))
    return done()
  })
}

/** Who signs beside her from now on is the only one who hears it. */
async function askAnew(house: House, act: Act, works: readonly Placement[]): Promise<void> {
  for (const one of works)
    if (await followWhoActs(act, one)) await writeToWhoActs(house, act, one, aboutAgreement(act, one))
}

const aboutAgreement = (act: Act, placement: Placement) =>
  ({
    about: 'agreement',
    aboutId: placement.id,
    path: () => newSignPath(act, placement, 'candidate'),
    words: agreementLetterWords.nl.candidate,
    whoActs: personLetterWords.nl.toWhoActs,
  }) as const

/** Her name goes to the employer on her yes for this vacancy. Without one she signs first, and then he gets his link. */
async function writeToEmployer(house: House, act: Act, placement: Placement): Promise<void> {
  const { subject, holder, vacancy, employer } = placement
  const restsOn = vacancy ? await sharedBy(act, nameShared({ subject, holder, vacancy })) : undefined
  if (restsOn && employer) await sendToEmployer(house, act, placement, { restsOn })
}

/** She signed: now an employer who could not read her name before gets the link. */
export const writeAfterHer: Subscriber = async (house, event) => {
  if (event.role !== 'candidate') return
  await whileAsked(house, event, async (act, placement) => {
    const { subject, holder, vacancy } = placement
    if (vacancy && (await sharedBy(act, nameShared({ subject, holder, vacancy })))) return
    await sendToEmployer(house, act, placement, {})
  })
}

/** Who signed needs no letter about it any more; and nobody does when the work is called off. */
export const dropLettersToSign: Subscriber = async (house, { region, placement: id }) => {
  const job = jobCaller(region as Caller['region'], 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const placement = await findPlacement(act, String(id))
    if (!placement) return notFound()
    await act.look([placement], 'letter')
    const asked = placement.phase === 'granted' ? await agreementFor(act, placement.id) : undefined
    if (!asked || isSigned(asked.signatures)) await dropLettersAbout(act, 'agreement', placement.id)
    for (const { role, acting } of asked?.signatures.filter(({ signedOn }) => signedOn !== null) ?? [])
      if (role === 'candidate' || acting) await dropLettersAbout(act, 'agreement', placement.id, acting)
    return done()
  })
}

/** Only while names are asked: what was called off meanwhile is not sent. */
async function whileAsked(
  house: House,
  { region, placement: id }: { readonly region: string; readonly placement?: unknown },
  work: (act: Act, placement: Placement) => Promise<void>,
): Promise<void> {
  const job = jobCaller(region as Caller['region'], 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const placement = await findPlacement(act, String(id))
    if (placement?.phase !== 'granted') return notFound()
    await act.look([placement], 'letter')
    await work(act, placement)
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
