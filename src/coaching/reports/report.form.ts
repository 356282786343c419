import { freeTextWords, type OneForm, sendForm } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { type FormValues, formValues } from '#platform/web/form-values.ts'
import { sayIn } from '#platform/web/say-in.ts'
import type { Visit } from '#platform/web/visit.ts'
import { ownReportWords } from './own-report.words.ts'
import { NameOnPaper, OwnName, WriteReport } from './report.shapes.ts'
import { reportWords } from './report.words.ts'
import { nameOnPaper, signOwnReport, writeReport } from './write-report.ts'

/** The forms of one report; which of them was sent, its button says. */
export async function reportFromForm(visit: Visit<Caller>, request: Request, id: string) {
  const values = await formValues(request)
  const { house } = visit
  const t = reportWords[visit.lang]
  const send = <T>(shape: OneForm<T>['shape'], act: OneForm<T>['act'], given: object) =>
    sendForm(visit, values, {
      ...{ shape, act, given, to: () => `/coaching/periods/${id}/report`, said: t.saved, errors: t.errors },
      ...{ say: sayIn(t.refusals), health: freeTextWords[visit.lang], named: { results: 'outcome1' } },
    })
  if (values.intent === 'paper') return send(NameOnPaper, (who, asked) => nameOnPaper(house, who, id, asked), values)
  return send(WriteReport, (who, asked) => writeReport(house, who, id, asked), {
    ...values,
    results: resultsIn(values),
  })
}

/** Her own name, on her own page. */
export async function signOwnReportFromForm(visit: Visit<Caller>, request: Request, id: string) {
  const values = await formValues(request)
  const t = ownReportWords[visit.lang]
  return sendForm(visit, values, {
    ...{
      shape: OwnName,
      to: () => '/my/coaching',
      said: t.thanks,
      errors: t.errors,
      health: freeTextWords[visit.lang],
    },
    say: sayIn(t.refusals),
    act: (who, asked) => signOwnReport(visit.house, who, id, asked),
  })
}

const resultsIn = (values: FormValues) =>
  Array.from({ length: 20 }, (_, n) => n + 1).flatMap((n) => {
    const goal = values[`goal${n}`]
    return goal ? [{ goal, outcome: values[`outcome${n}`], why: values[`why${n}`] ?? null }] : []
  })
