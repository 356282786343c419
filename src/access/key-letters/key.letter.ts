import type { Caller, Subscriber } from '#platform/public.ts'
import { done, type Id, instantOf, isLang, notFound, spokenDay, spokenTime, today } from '#values/public.ts'
import { findAccount } from '../accounts/find-account.ts'
import { helpdeskPhone } from '../region/see-region.ts'
import { jobCaller } from '../sessions/guest.ts'
import { type KeyThing, keyLetterWords } from './key-letter.words.ts'

/** A key, a way in or a role was added or taken away: the holder hears it, and what to do when it was somebody else. */
export const writeAboutKey: Subscriber = async (house, { region, account, thing, added, at }) => {
  const job = jobCaller(region as Caller['region'], 'letters')
  await house.db.act(job, 'run-job', async (act) => {
    const holder = await findAccount(act, account as Id<'Account'>)
    if (!holder) return notFound()
    const lang = isLang(holder.lang) ? holder.lang : 'nl'
    const t = keyLetterWords[lang]
    const moment = instantOf(Date.parse(String(at)))
    const when = t.when(spokenDay(today(moment), lang, { year: 'always' }), spokenTime(moment, lang))
    const what = t.things[thing as KeyThing][added ? 'added' : 'removed']
    const phone = await helpdeskPhone(act)
    const wrong = t.wrong[thing === 'role' || thing === 'ways-in' ? 'notRight' : 'notYou']
    const body = t.body([what, when, `${wrong} ${phone ? t.call(phone) : t.tell}`])
    await house.mail.queue(act, { to: holder.email, subject: t.subject, body })
    return done()
  })
}
