import type { Caller } from '#platform/public.ts'
import type { FormValues } from '#platform/web/form-values.ts'
import { invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { enterWorked, withdrawWorked } from './enter-worked.ts'
import { TypedWorked } from './hours.shapes.ts'
import { whySaid } from './hours.words.ts'
import { workedWords } from './worked.words.ts'

/** Which question of the form each part of what is entered comes from. */
const questions = {
  week: { key: 'weekKey', route: 'weekRoute', from: 'weekFrom', until: 'weekUntil', minutes: 'weekHours' },
  shift: {
    ...{ key: 'shiftKey', route: 'shiftRoute', day: 'shiftDay', start: 'shiftStart', end: 'shiftEnd' },
    break: 'shiftBreak',
  },
} as const

/** What somebody worked in one week, or in one shift of it. */
export async function workedFromForm(visit: Visit<Caller>, values: FormValues) {
  const kind = values.worked === 'shift' ? 'shift' : 'week'
  const of: Readonly<Record<string, string>> = questions[kind]
  const t = workedWords[visit.lang]
  const typed = Object.fromEntries(Object.entries(of).map(([name, question]) => [name, values[question] ?? '']))
  const asked = TypedWorked.safeParse({ kind, ...typed })
  if (!asked.success) {
    const name = String(asked.error.issues[0]?.path[0])
    return invalid({ [of[name] ?? `${kind}Route`]: name === 'route' ? t.who : t.unreadable }, values)
  }
  const came = await enterWorked(visit.house, visit.caller, asked.data)
  if (came.done) return saved(hereOf(visit), t.saved)
  const field = 'field' in came.refusal ? String(came.refusal.field) : ''
  const question = of[field] ?? { people: of.route, day: of.from }[field]
  const said = whySaid(came.refusal, visit.lang)
  return question ? invalid({ [question]: said }, values) : refusedWith(said, values)
}

export async function workedOutFromForm(visit: Visit<Caller>, id: string) {
  const out = await withdrawWorked(visit.house, visit.caller, id)
  if (out.done) return saved(hereOf(visit), workedWords[visit.lang].out)
  return out.refusal.because === 'approved-on-it'
    ? refusedWith(whySaid(out.refusal, visit.lang), { worked: 'out' })
    : need<never>(out)
}

const hereOf = ({ url }: Visit<Caller>) => `${url.pathname}${url.search}`
