import { askAboutHealth, freeTextWords, isMeant } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { correctionWords } from './correction.words.ts'
import { correctSession } from './enter-session.ts'
import { TypedSession } from './hours.shapes.ts'
import { whySaid } from './hours.words.ts'
import { seeCorrection } from './see-correction.ts'
import { weekWords } from './week.words.ts'

/** Another time at work in the place of one that was claimed, with the same people. */
export async function correctFromForm(visit: Visit<Caller>, request: Request, id: string) {
  const values = await formValues(request)
  const { house, lang } = visit
  const before = need(await seeCorrection(house, visit.caller, id))
  const people = before.people.map(({ route }, at) => personIn(values, route, at + 1))
  const typed = TypedSession.safeParse({
    ...{ key: values.session, day: values.day ?? '', start: values.start ?? '', minutes: values.minutes ?? '' },
    ...{ remote: values.remote === 'yes', place: before.place, people, meant: isMeant(values) },
  })
  if (!typed.success) return invalid({ [String(typed.error.issues[0]?.path[0])]: weekWords[lang].tooLong }, values)
  const came = await correctSession(house, callerWithKey(visit, values), id, typed.data)
  if (came.done) return saved('/coaching/hours', correctionWords[lang].sent)
  if (came.refusal.because === 'word-about-health')
    return askAboutHealth(freeTextWords[lang], came.refusal.words, values)
  const said = whySaid(came.refusal, lang)
  return 'field' in came.refusal ? invalid({ [String(came.refusal.field)]: said }, values) : refusedWith(said, values)
}

const personIn = (values: FormValues, route: string, at: number) => ({
  route,
  activity: values[`activity${at}`] ?? '',
  goal: values[`goal${at}`],
  log: values[`log${at}`],
})
