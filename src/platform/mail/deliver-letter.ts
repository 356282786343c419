import { done, notFound } from '#values/public.ts'
import { jobItself } from '../jobs/job-itself.ts'
import type { Subscriber } from '../jobs/jobs.ts'
import type { PlatformTables } from '../platform.tables.ts'
import type { LetterCalendar } from './mailer.ts'
import { stopLetter } from './stop-letters.ts'

/**
 * Sends one letter, once: a letter that was sent is passed over when the job runs again. What it rests on is asked again
 * here, however long it waited.
 */
export const deliverLetter: Subscriber = async (house, event) => {
  await house.db.act(jobItself(event.region, 'mail'), 'run-job', async (act) => {
    const mail = act.figures<PlatformTables>()
    const letter = await mail
      .selectFrom('platform.mail')
      .select(['id', 'to_address', 'subject', 'body', 'rests_on', 'calendar', 'calendar_method', 'reply_id', 'by'])
      .where('id', '=', String(event.letter))
      .where('sent_at', 'is', null)
      .where('stopped_at', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (!letter) return notFound()
    if (letter.rests_on && !(await house.mail.mayLeave(act, letter.rests_on))) {
      await stopLetter(act, letter.id)
      return done()
    }
    await house.mail.deliver({
      ...{ id: letter.id, by: letter.by === 'sms' ? 'sms' : 'mail' },
      ...{ to: letter.to_address, subject: letter.subject, body: letter.body },
      ...calendarIn(letter),
      replyId: letter.reply_id ?? undefined,
    })
    await mail
      .updateTable('platform.mail')
      .set({ sent_at: new Date(act.now) })
      .where('id', '=', letter.id)
      .execute()
    return done()
  })
}

type Kept = { readonly calendar: string | null; readonly calendar_method: string | null }

const calendarIn = ({ calendar, calendar_method }: Kept): { calendar?: LetterCalendar } =>
  calendar === null ? {} : { calendar: { text: calendar, method: calendar_method as LetterCalendar['method'] } }
