import { emailOf, jobCaller, sharedBy } from '#access/public.ts'
import { findVacancy, letterAddressOf, type VacancyFacts } from '#employers/public.ts'
import { personLetterWords, writeToHer } from '#people/public.ts'
import { type Act, type Caller, calendarFile, type House, methodFor, type Subscriber } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { newEmployerPath } from '../proposals/employer-link.ts'
import { nameShared } from '../proposals/name-release.ts'
import { appointmentOf, organiserOf, type Reader } from './calendar.words.ts'
import { findIntroductionRow } from './introduction.store.ts'
import type { Introduction } from './introduction.ts'
import { introductionLetterWords } from './introduction-letter.words.ts'
import { introductionMailWords } from './introduction-mail.words.ts'

type Kind = 'planned' | 'moved' | 'calledOff'

/** Ten seconds after a change: she, the employer and who goes along hear of it, and no letter holds her name. */
export const writeAboutIntroduction: Subscriber = async (house, { region, introduction: id, sequence }) => {
  const job = jobCaller(region as Caller['region'], 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const introduction = await findIntroductionRow(act, String(id))
    if (!introduction || introduction.sequence !== sequence) return notFound()
    const kind = kindOf(introduction)
    if (!kind) return notFound()
    await act.look([introduction], 'letter')
    const vacancy = await findVacancy(act, introduction.vacancy)
    if (!vacancy) return notFound()
    await writeToPerson(house, act, introduction, kind)
    await writeToEmployer(house, act, introduction, vacancy, kind)
    await writeToColleagues(house, act, introduction, vacancy, kind)
    return done()
  })
}

/** What nobody knew of and does not go on is no news. */
function kindOf({ phase, before }: Introduction): Kind | null {
  if (phase === 'planned') return before ? 'moved' : 'planned'
  return phase === 'called-off' && before?.phase === 'planned' ? 'calledOff' : null
}

const writeToPerson = (house: House, act: Act, introduction: Introduction, kind: Kind) =>
  writeToHer(house, act, introduction, {
    about: 'introduction',
    aboutId: introduction.id,
    path: `/my/introductions/${introduction.id}`,
    words: introductionLetterWords.nl.person[kind],
    whoActs: personLetterWords.nl.toWhoActs,
  })

/** He hears of a meeting on her yes to her name; that it does not go on, he hears always: it tells nothing of her. */
async function writeToEmployer(house: House, act: Act, one: Introduction, vacancy: VacancyFacts, kind: Kind) {
  const to = await letterAddressOf(act, vacancy.employer.id)
  const restsOn = kind === 'calledOff' ? undefined : await sharedBy(act, nameShared(one))
  if (!to || (kind !== 'calledOff' && !restsOn)) return
  const path = kind === 'calledOff' ? '' : await newEmployerPath(act, one.proposal)
  const { subject, body } = introductionMailWords.nl.employer[kind]
  await house.mail.queue(act, {
    ...{ to, subject: subject(vacancy.title), body: body(`${house.config.baseUrl}${path}`) },
    calendar: calendarTo(house, one, vacancy, 'employer', to),
    ...(restsOn && { restsOn }),
  })
}

/** Who goes along; and who would have, before somebody else does. */
async function writeToColleagues(house: House, act: Act, one: Introduction, vacancy: VacancyFacts, kind: Kind) {
  const before = one.before?.plan.companion ?? null
  if (one.plan.companion) await writeToColleague(house, act, one, vacancy, one.plan.companion, kind)
  if (kind === 'moved' && before && before !== one.plan.companion)
    await writeToColleague(house, act, { ...one, phase: 'called-off' }, vacancy, before, 'calledOff')
}

async function writeToColleague(
  house: House,
  act: Act,
  one: Introduction,
  vacancy: VacancyFacts,
  account: Id<'Account'>,
  kind: Kind,
) {
  const to = await emailOf(act, account)
  if (!to) return
  const { subject, body } = introductionMailWords.nl.colleague[kind]
  await house.mail.queue(act, {
    ...{ to, subject, body: body(`${house.config.baseUrl}/introductions/${one.id}`) },
    calendar: calendarTo(house, one, vacancy, 'colleague', to),
  })
}

function calendarTo(house: House, one: Introduction, vacancy: VacancyFacts, reader: Reader, to: string) {
  const calledOff = one.phase === 'called-off'
  const shown = { ...one, calledOff, title: vacancy.title, employer: vacancy.employer.name, companionName: null }
  const method = methodFor({ calledOff })
  return {
    method,
    text: calendarFile(appointmentOf(house.config, shown, reader, 'nl'), {
      ...{ method, organiser: organiserOf(house.config), to },
    }),
  }
}
