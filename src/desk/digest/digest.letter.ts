import { callerByAddress, digestReaders, jobCaller, markDigest } from '#access/public.ts'
import type { Caller, House, Subscriber } from '#platform/public.ts'
import { done, type Id, type Lang, weekday } from '#values/public.ts'
import { countsOf, workOf } from '../work/see-work.ts'
import { digestWords } from './digest.words.ts'

/** In the night before a working day: how much waits, and where. Who has nothing to do that day gets no letter. */
export const writeDigests: Subscriber = async (house, { region }) => {
  const job = jobCaller(region as Id<'Region'>, 'letters')
  const readers = await house.db.act(job, 'run-job', async (act) =>
    done(weekday(act.today) > 5 ? [] : await digestReaders(act)),
  )
  for (const { email, lang } of readers.done ? readers.value : []) {
    const caller = await callerByAddress(house, email, undefined, 'digest')
    if (caller.done) await writeDigest(house, caller.value, { email, lang })
  }
}

/** Counted as she would see it herself. It names nobody, so it is a look at nobody. */
const writeDigest = (house: House, caller: Caller, { email, lang }: { readonly email: string; readonly lang: Lang }) =>
  house.db.act(caller, 'see-worklist', async (act) => {
    const { work, waits } = await workOf(act)
    const counts = countsOf(act, work, waits)
    const due = counts.today + counts.late
    if (due === 0 || !(await markDigest(act))) return done()
    const { subject, body } = digestWords[lang]
    const address = `${house.config.baseUrl}/work`
    await house.mail.queue(act, { to: email, subject: subject(due), body: body(counts, address) })
    return done()
  })
