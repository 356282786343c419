import { freeTextWords, isMeant } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { type FormValues, formValues } from '#platform/web/form-values.ts'
import { askedAgain, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { enterWeek, withdrawSession } from './enter-session.ts'
import { TypedSession } from './hours.shapes.ts'
import { whySaid } from './hours.words.ts'
import { fields, lists, type Row, rowsIn, sessionOf } from './week.rows.ts'
import { weekWords } from './week.words.ts'
import { workedFromForm, workedOutFromForm } from './worked.form.ts'

const typedOf = (row: Row, meant: boolean) => TypedSession.safeParse(sessionOf(row, meant))

const fieldOf: Readonly<Record<string, string>> = { people: 'route' }

/** A whole week: what is good is kept, and the rest stands on the page again as it was typed, with its reason. */
export async function weekFromForm(visit: Visit<Caller>, request: Request) {
  const values = await formValues(request, { lists })
  const t = weekWords[visit.lang]
  if (typeof values.out === 'string') return takeOutFromForm(visit, values.out)
  if (typeof values.workedOut === 'string') return workedOutFromForm(visit, values.workedOut)
  if (values.worked) return workedFromForm(visit, values)
  const rows = rowsIn(values)
  if (rows.length === 0) return refusedWith(t.nothing, values, 422)
  const read = rows.map((row) => ({ row, typed: typedOf(row, isMeant(values)) }))
  const sessions = read.flatMap(({ typed }) => (typed.success ? [typed.data] : []))
  const results = (await enterWeek(visit.house, visit.caller, { sessions })).value
  const errors: Record<string, string> = {}
  const typed: Record<string, FormValues[string]> = { ...values }
  let about: readonly string[] = []
  for (const { row, typed: asked } of read) {
    const came = asked.success ? results.find((one) => one.typed === asked.data)?.came : undefined
    if (came?.done) for (const name of [...fields, 'also']) delete typed[`${name}${row.at}`]
    else if (came) {
      errors[`${fieldIn(came.refusal)}${row.at}`] = whySaid(came.refusal, visit.lang)
      if (came.refusal.because === 'word-about-health') about = came.refusal.words
      // What it stood for is gone, so nothing comes twice when it is sent as a new line.
      if (came.refusal.because === 'received-before' && came.refusal.gone) typed[`key${row.at}`] = crypto.randomUUID()
    } else if (!asked.success) errors[`${tooLong(asked.error.issues)}${row.at}`] = t.tooLong
  }
  const left = Object.keys(errors).length
  const kept = rows.length - left
  const week = visit.url.searchParams.get('week')
  if (left === 0) return saved(`/coaching/hours${week ? `?${new URLSearchParams({ week })}` : ''}`, t.sent(kept))
  if (about.length > 0)
    return askedAgain(freeTextWords[visit.lang].health(about.join(', ')), freeTextWords[visit.lang].anyway, typed)
  return kept > 0 ? { errors, values: typed, problem: t.some(kept, left) } : invalid(errors, typed)
}

async function takeOutFromForm(visit: Visit<Caller>, session: string) {
  const out = await withdrawSession(visit.house, visit.caller, session)
  if (out.done) return saved(`${visit.url.pathname}${visit.url.search}`, weekWords[visit.lang].out)
  return out.refusal.because === 'claimed' ? refusedWith(whySaid(out.refusal, visit.lang), {}) : need<never>(out)
}

const fieldIn = (refusal: object): string => {
  const field = 'field' in refusal ? String(refusal.field) : 'day'
  return fieldOf[field] ?? field
}

/** What the shape itself refuses is longer than there is room for: which field, the end of its path says. */
const tooLong = (issues: readonly { readonly path: readonly PropertyKey[] }[]): string => {
  const last = String(issues[0]?.path.at(-1))
  return fields.find((name) => name === last) ?? 'route'
}
