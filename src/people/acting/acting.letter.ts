import {
  type Acting,
  actingToTell,
  cameIn,
  findActing,
  isOver,
  jobCaller,
  keepPaperLetter,
  markActingTold,
} from '#access/public.ts'
import type { Act, House, Subscriber } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import { addresseeOf } from '../erasure/ended-dossiers.ts'
import { personLetterWords } from '../letters/person-letter.words.ts'
import { writeToPerson } from '../letters/write-to-her.ts'

/** When it begins and when it ends: she is told, and so is who acts for her. */
export const writeAboutActing: Subscriber = async (house, { region, acting }) => {
  const job = jobCaller(region as Id<'Region'>, 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const one = await findActing(act, String(acting))
    if (one) await tellBoth(house, act, one)
    return done()
  })
}

/** Every night: what ended by itself since. */
export const tellWhatIsOver: Subscriber = async (house, { region }) => {
  const job = jobCaller(region as Id<'Region'>, 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    for (const one of await actingToTell(act)) await tellBoth(house, act, one)
    return done()
  })
}

async function tellBoth(house: House, act: Act, one: Acting): Promise<void> {
  if (isOver(one, act.today)) await markActingTold(act, one.id)
  const her = await addresseeOf(act, one)
  await act.look([one], 'letter')
  if (!her) return
  const about = { about: 'acting', aboutId: one.id } as const
  await writeToPerson(house, act, her, { ...about, path: '/my/acting', words: personLetterWords.nl })
  await tellHim(house, act, one)
}

/** Who was invited and did not come in yet has his invitation; nobody needs a second letter beside it. */
async function tellHim(house: House, act: Act, { id, subject, holder, account, email }: Acting): Promise<void> {
  if (!email) return keepPaperLetter(act, { subject, holder, about: 'acting', aboutId: id, by: 'paper', acting: id })
  if (!(await cameIn(act, [account])).has(account ?? '')) return
  const { subject: title, body } = personLetterWords.nl.changed
  await house.mail.queue(act, { to: email, subject: title, body: body(`${house.config.baseUrl}/acting`) })
}
