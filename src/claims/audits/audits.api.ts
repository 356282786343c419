import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { sayIn } from '#platform/web/say-in.ts'
import type { Lang } from '#values/public.ts'
import {
  AnswerRemark,
  AuditDossierShape,
  AuditRowShape,
  AuditShape,
  ConcludeAudit,
  DrawSample,
  HearFirm,
  JudgeRemark,
  WriteFinding,
} from './audit.shapes.ts'
import { auditWords } from './audit.words.ts'
import { answerRemark, concludeAudit, hearFirm, judgeRemark, writeFinding } from './change-audit.ts'
import { drawSample } from './draw-sample.ts'
import { seeAudit, seeAuditDossier, seeAudits } from './see-audits.ts'

const tags = ['Claims']
const params = z.object({ id: z.uuid().describe('The sample') })
const ofDossier = z.object({ id: z.uuid().describe('One dossier of a sample') })
const Kept = z.object({ id: z.uuid() })

/** Who pays looks into a sample of what a firm did. */
export const auditsApi: ApiPlugin = async (app) => {
  app.get(
    '/claims/audits',
    {
      schema: {
        operationId: 'listAudits',
        tags,
        summary: 'Samples',
        description: 'Of the own firm, or drawn by the own organisation; the last first.',
        response: { 200: z.object({ rows: z.array(AuditRowShape), next: z.null() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeAudits(house, caller)
      return answer(reply, seen.done ? { done: true, value: { rows: [...seen.value], next: null } } : seen)
    },
  )

  app.post(
    '/claims/audits',
    {
      schema: {
        operationId: 'drawAudit',
        tags,
        summary: 'Draw a sample',
        description: 'Chance draws from all help of a firm in some days, and every dossier is frozen as it stands.',
        body: DrawSample,
        response: { 201: Kept, ...problems(403, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await drawSample(house, caller, request.body), { status: 201, ...saying(caller) })
    },
  )

  app.get(
    '/claims/audits/:id',
    {
      schema: {
        operationId: 'getAudit',
        tags,
        summary: 'One sample',
        description: 'Its draw and its dossiers. The firm reads what was found once it is heard.',
        params,
        response: { 200: AuditShape, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeAudit(house, caller, request.params.id))
    },
  )

  app.post(
    '/claims/audits/:id/hearing',
    {
      schema: {
        operationId: 'hearAudit',
        tags,
        summary: 'Ask the firm to answer',
        description: 'Once every dossier was looked at and a remark stands there.',
        params,
        body: HearFirm,
        response: { 200: Kept, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await hearFirm(house, caller, request.params.id, request.body), saying(caller))
    },
  )

  app.post(
    '/claims/audits/:id/conclusion',
    {
      schema: {
        operationId: 'concludeAudit',
        tags,
        summary: 'Conclude a sample',
        description: 'Once nothing is open. It stays as it is from then on.',
        params,
        body: ConcludeAudit,
        response: { 200: Kept, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await concludeAudit(house, caller, request.params.id, request.body), saying(caller))
    },
  )

  app.get(
    '/claims/audits/dossiers/:id',
    {
      schema: {
        operationId: 'getAuditDossier',
        tags,
        summary: 'One dossier of a sample',
        description: 'As it stood on the day of the draw.',
        params: ofDossier,
        response: { 200: AuditDossierShape, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeAuditDossier(house, caller, request.params.id))
    },
  )

  app.put(
    '/claims/audits/dossiers/:id/finding',
    {
      schema: {
        operationId: 'writeAuditFinding',
        tags,
        summary: 'What was found in one dossier',
        description: 'By who pays, until the firm is heard.',
        params: ofDossier,
        body: WriteFinding,
        response: { 200: Kept, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await writeFinding(house, caller, request.params.id, request.body), saying(caller))
    },
  )

  app.put(
    '/claims/audits/dossiers/:id/answer',
    {
      schema: {
        operationId: 'answerAuditRemark',
        tags,
        summary: 'What the firm says of a remark',
        description: 'Until who pays says whether it stands.',
        params: ofDossier,
        body: AnswerRemark,
        response: { 200: Kept, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await answerRemark(house, caller, request.params.id, request.body), saying(caller))
    },
  )

  app.put(
    '/claims/audits/dossiers/:id/judgement',
    {
      schema: {
        operationId: 'judgeAuditRemark',
        tags,
        summary: 'Whether a remark stands',
        description: 'After the firm answered, or let the last day pass.',
        params: ofDossier,
        body: JudgeRemark,
        response: { 200: Kept, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await judgeRemark(house, caller, request.params.id, request.body), saying(caller))
    },
  )
}

const saying = ({ lang }: { lang: Lang }) => ({ lang, sentence: sayIn(auditWords[lang].refusals) })
