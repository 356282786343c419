import { askAboutHealth, freeTextWords, isMeant } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { errorsOf, type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { type Id, readId } from '#values/public.ts'
import { NewMessage } from './message.shapes.ts'
import { messagesWords } from './messages.words.ts'
import { readMessages, takeBackMessage, writeMessage } from './write-message.ts'

/** Written, taken back, or read without an answer. */
export async function answerMessages(request: Request, visit: Visit<Caller>, id: Id<'Dossier'>) {
  const t = messagesWords[visit.lang]
  const values = await formValues(request)
  const here = `/people/${id}/messages`
  if (values.intent === 'read') {
    need(await readMessages(visit.house, callerWithKey(visit, values), id))
    return saved(here, t.read)
  }
  if (values.intent === 'take-back') return takeBack(visit, values, id)
  const given = NewMessage.safeParse({ ...values, meant: isMeant(values) })
  if (!given.success) return invalid(errorsOf(given.error.issues, t.errors), values)
  const written = await writeMessage(visit.house, callerWithKey(visit, values), id, given.data)
  if (written.done) {
    const fields = { intent: 'take-back', message: written.value.id }
    return saved(here, t.sent, { action: here, fields })
  }
  const { refusal } = written
  if (refusal.because === 'word-about-health') return askAboutHealth(freeTextWords[visit.lang], refusal.words, values)
  const why = t.refusals[refusal.because]
  return why ? refusedWith(why, values, 403) : need<never>(written)
}

async function takeBack(visit: Visit<Caller>, values: FormValues, id: Id<'Dossier'>) {
  const t = messagesWords[visit.lang]
  const message = need(readId<'Message'>(String(values.message ?? '')))
  const taken = await takeBackMessage(visit.house, callerWithKey(visit, values), { id, message })
  if (!taken.done && taken.refusal.because !== 'told-already') need(taken)
  return saved(`/people/${id}/messages`, taken.done ? t.takenBack : (t.refusals['told-already'] ?? ''))
}
