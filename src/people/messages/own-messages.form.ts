import { askAboutHealth, isMeant, ownTextWords } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { NewMessage } from './message.shapes.ts'
import { readOwnMessages, writeOwnMessage } from './own-messages.ts'
import { ownMessagesWords } from './own-messages.words.ts'

/** She writes, or says that she read it. */
export async function answerOwnMessages(request: Request, visit: Visit<Caller>) {
  const t = ownMessagesWords[visit.lang]
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  if (values.intent === 'read') {
    need(await readOwnMessages(visit.house, caller))
    return saved('/my/messages', t.thanks)
  }
  const given = NewMessage.safeParse({ ...values, meant: isMeant(values) })
  if (!given.success) return invalid(errorsOf(given.error.issues, t.errors), values)
  const written = await writeOwnMessage(visit.house, caller, given.data)
  if (!written.done && written.refusal.because === 'word-about-health')
    return askAboutHealth(ownTextWords[visit.lang], written.refusal.words, values)
  need(written)
  return saved('/my/messages', t.sent)
}
