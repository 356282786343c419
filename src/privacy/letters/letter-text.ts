import {
  consentText,
  emergenciesAbout,
  findActing,
  isOver,
  openLine,
  type PaperLetter,
  type Release,
  releasesOf,
  requestsAbout,
} from '#access/public.ts'
import { employerNames, findVacancy } from '#employers/public.ts'

import { handoverToTell, messageIn } from '#people/public.ts'
import type { Act, House } from '#platform/public.ts'
import { agreementToSign, introductionsIn, proposalsIn } from '#trajectories/public.ts'
import { type Day, type Id, type Lang, today } from '#values/public.ts'
import { endingAbout } from '../erasure/ending-about.ts'

/** What stands in a letter, by what it is about: all that she reads on her own page, for who has none. */
export async function textOf(house: House, act: Act, letter: PaperLetter, lang: Lang) {
  const { about } = letter
  return {
    right: about === 'right' ? await rightIn(house, act, letter) : null,
    emergency: about === 'emergency' ? await emergencyIn(act, letter) : null,
    question: about === 'question' ? await questionIn(act, letter) : null,
    consent: about === 'consent' ? await consentIn(act, letter, lang) : null,
    ending: about === 'ending' ? ((await endingAbout(act, letter))?.eraseOn ?? null) : null,
    acting: about === 'acting' ? await actingIn(act, letter) : null,
    introduction: about === 'introduction' ? await introductionIn(act, letter) : null,
    message: about === 'message' ? ((await messageIn(house, act, letter.aboutId)) ?? null) : null,
    handover: about === 'handover' ? await handoverToTell(act, letter.aboutId) : null,
    agreement: about === 'agreement' ? await agreementIn(act, letter, lang) : null,
  }
}

async function rightIn(house: House, act: Act, { subject, holder, aboutId }: PaperLetter) {
  const request = (await requestsAbout(act, subject, holder)).find((one) => one.id === aboutId)
  if (!request) return null
  const { kind, receivedOn, dueOn, extendedBecause, verdict, reason, keptUntil } = request
  const answer = await openLine(house, act, request, 'answer')
  return { kind, receivedOn, dueOn, extendedBecause, verdict, reason, keptUntil, answer }
}

async function emergencyIn(act: Act, { subject, aboutId }: PaperLetter) {
  const told = (await emergenciesAbout(act, subject)).find((one) => one.id === aboutId)
  if (!told) return null
  const { openedBy, openedByShown, organisation, reason, verdict } = told
  return { who: openedByShown ? openedBy : null, organisation, day: today(told.openedAt) as Day, reason, verdict }
}

/** Whether an employer may see her name, with the work: a yes or a no is written down with the proposal. */
async function questionIn(act: Act, { aboutId }: PaperLetter) {
  const [proposal] = await proposalsIn(act, { id: aboutId as Id<'Proposal'>, phases: ['asking'] })
  const work = proposal && (await findVacancy(act, proposal.vacancy.id))
  if (!work) return null
  return { proposal: aboutId, employer: work.employer.name, title: work.title, town: work.town, hours: work.hours }
}

async function consentIn(act: Act, { subject, holder, aboutId }: PaperLetter, lang: Lang) {
  const asked = (await releasesOf(act, { subject, holder })).find(({ id }) => id === aboutId)
  if (asked) await act.look([asked], 'letter')
  if (!asked?.until) return null
  const { question, lines } = consentText({ ...asked, name: await nameOf(act, asked), until: asked.until }, lang)
  return { question, lines }
}

async function nameOf(act: Act, { audience, about, organisationName }: Release): Promise<string | null> {
  if (audience !== 'employer') return organisationName
  return (await employerNames(act, [about as Id<'Employer'>])).get(about as Id<'Employer'>) ?? null
}

/** The text that waits for names, whole: what she signs is what she reads. A line for who gets this letter, if his is asked. */
async function agreementIn(act: Act, { aboutId, acting }: PaperLetter, lang: Lang) {
  const text = await agreementToSign(act, aboutId)
  if (!text) return null
  const line = text.signatures.find((one) => (acting ? one.acting === acting : one.role === 'candidate'))
  return { parts: text.parts[lang], signs: line && !line.signedOn ? line.name : null }
}

async function actingIn(act: Act, { aboutId }: PaperLetter) {
  const one = await findActing(act, aboutId)
  if (!one) return null
  const { name, kind, reach, from, until, endedOn } = one
  return { name, kind, reach, from, until, ended: isOver(one, act.today) ? (endedOn ?? until) : null }
}

/** When and where she meets an employer, as it stands today: a letter that waited tells no day of before. */
async function introductionIn(act: Act, { aboutId }: PaperLetter) {
  const [one] = await introductionsIn(act, { id: aboutId })
  if (!one || one.phase === 'over') return null
  const { day, time, place, companionName, bring, vacancy, phase } = one
  return { day, time, place, companionName, bring, employer: vacancy.employer, calledOff: phase === 'called-off' }
}
