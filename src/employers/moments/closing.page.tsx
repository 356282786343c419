import type { ActionFunctionArgs } from 'react-router'
import { closeMoment, reopenMoment } from '#employers/moments/close-moment.ts'
import { momentWords } from '#employers/moments/moment.words.ts'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

/** A promise is kept or a question answered; with `open` it is not after all. */
export async function action({ request, context, params: { id = '', moment = '' } }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = momentWords[visit.lang]
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  const closing =
    values.open === 'yes'
      ? reopenMoment(visit.house, caller, id, moment)
      : closeMoment(visit.house, caller, id, moment, { meant: false })
  const outcome = await closing
  const card = `/employers/${id}`
  if (!outcome.done && outcome.refusal.because === 'already-closed') return saved(card, t.refusals['already-closed'])
  if (!outcome.done && outcome.refusal.because === 'not-closed') return saved(card, t.refusals['not-closed'])
  const { kind } = need(outcome)
  if (values.open === 'yes') return saved(card, t.reopened)
  const undo = { action: `/employers/${id}/moments/${moment}/closing`, fields: { open: 'yes' } }
  return saved(card, t.closed[kind === 'question' ? 'question' : 'promise'], undo)
}
