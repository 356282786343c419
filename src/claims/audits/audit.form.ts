import { freeTextWords, type OneForm, sendForm } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { formValues } from '#platform/web/form-values.ts'
import { sayIn } from '#platform/web/say-in.ts'
import type { Visit } from '#platform/web/visit.ts'
import { AnswerRemark, ConcludeAudit, DrawSample, HearFirm, JudgeRemark, WriteFinding } from './audit.shapes.ts'
import { auditWords } from './audit.words.ts'
import { answerRemark, concludeAudit, hearFirm, judgeRemark, writeFinding } from './change-audit.ts'
import { drawSample } from './draw-sample.ts'

type Values = Awaited<ReturnType<typeof formValues>>

/** The same words for every form of a sample. */
const sender =
  (visit: Visit<Caller>, values: Values, to: (id: string) => string) =>
  <T>(shape: OneForm<T>['shape'], act: OneForm<T>['act'], said?: string) => {
    const t = auditWords[visit.lang]
    return sendForm(visit, values, {
      ...{ shape, act, to, said: said ?? t.saved, errors: t.errors, health: freeTextWords[visit.lang] },
      say: sayIn(t.refusals),
    })
  }

export async function drawFromForm(visit: Visit<Caller>, request: Request) {
  const send = sender(visit, await formValues(request), (id) => `/claims/audits/${id}`)
  return send(DrawSample, (who, asked) => drawSample(visit.house, who, asked), auditWords[visit.lang].drawn)
}

export async function auditFromForm(visit: Visit<Caller>, request: Request, id: string) {
  const values = await formValues(request)
  const send = sender(visit, values, () => `/claims/audits/${id}`)
  if (values.intent === 'hear') return send(HearFirm, (who, asked) => hearFirm(visit.house, who, id, asked))
  return send(ConcludeAudit, (who, asked) => concludeAudit(visit.house, who, id, asked))
}

/** What is done with one dossier; one goes on with the sample. */
export async function dossierFromForm(visit: Visit<Caller>, request: Request, id: string) {
  const values = await formValues(request)
  const send = sender(visit, values, () => `/claims/audits/dossiers/${id}`)
  if (values.intent === 'answer') return send(AnswerRemark, (who, asked) => answerRemark(visit.house, who, id, asked))
  if (values.intent === 'judge') return send(JudgeRemark, (who, asked) => judgeRemark(visit.house, who, id, asked))
  return send(WriteFinding, (who, asked) => writeFinding(visit.house, who, id, asked))
}
