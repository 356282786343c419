import type { Caller } from '#platform/public.ts'
import { errorsOf, type FormValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import type { Outcome, Refusal } from '#values/public.ts'
import { askAboutHealth } from './ask-about-health.ts'
import { isMeant } from './free-text.shapes.ts'

type Issues = Parameters<typeof errorsOf>[0]

export interface OneForm<T> {
  readonly shape: {
    safeParse(given: unknown): { success: true; data: T } | { success: false; error: { issues: Issues } }
  }
  /** What the shape reads, where the page calls things otherwise; left out it reads what was sent. */
  readonly given?: object
  readonly act: (caller: Caller, asked: T) => Promise<Outcome<object>>
  /** Where one goes on, with the id of what was made. */
  readonly to: (id: string) => string
  readonly said: string
  readonly errors: Parameters<typeof errorsOf>[1]
  readonly say: (refusal: Refusal) => string
  /** What is said of a word about health: `freeTextWords` in the language of the page. */
  readonly health: Parameters<typeof askAboutHealth>[0]
  /** Where the page calls a field otherwise than the shape. */
  readonly named?: Readonly<Record<string, string>>
}

/** Reads one form about somebody with one shape, does one thing, and goes on or says why not. */
export async function sendForm<T>(visit: Visit<Caller>, values: FormValues, form: OneForm<T>) {
  const { shape, given = values, act, to, said, errors, say, health, named = {} } = form
  const asked = shape.safeParse({ ...given, meant: isMeant(values) })
  if (!asked.success) {
    const wrong = Object.entries(errorsOf(asked.error.issues, errors))
    return invalid(Object.fromEntries(wrong.map(([name, why]) => [named[name] ?? name, why])), values)
  }
  const outcome = await act(callerWithKey(visit, values), asked.data)
  if (outcome.done) return saved(to('id' in outcome.value ? String(outcome.value.id) : ''), said)
  const refusal: Refusal & { readonly words?: readonly string[] } = outcome.refusal
  if (refusal.because === 'word-about-health') return askAboutHealth(health, refusal.words ?? [], values)
  if (refusal.kind === 'not-found') return need<never>(outcome)
  return refusedWith(say(refusal), values, refusal.kind === 'not-allowed' ? 403 : 409)
}
