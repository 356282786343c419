import type { Act, Caller, House } from '#platform/public.ts'
import { lineOf } from '#trajectories/public.ts'
import { type Day, done, type Id, type Lang, notFound } from '#values/public.ts'
import { isAnswer } from '../decisions/decision.ts'
import { saidOn } from '../decisions/said-on.ts'
import { findRequest } from '../requests/find-request.ts'
import type { CoachingRequest, RequestKind, RequestPhase } from '../requests/request.ts'
import { requestsFor } from '../requests/requests-of.ts'
import { isAsked } from './is-signed.ts'
import { readBy } from './mark.ts'
import { signaturesUnder } from './signature.store.ts'
import { currentText } from './text.store.ts'
import type { TextPart } from './text.ts'

export interface OwnRequest {
  readonly id: Id<'Request'>
  readonly kind: RequestKind
  readonly phase: RequestPhase
  readonly at: string | null
  readonly maySign: boolean
  readonly signsAs: string | null
}

/** What is asked for her: once there is a text she reads it, and says with her name that it is right. */
export const seeOwnRequests = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-own-coaching', async (act) => {
    const found = await requestsFor(act, caller.subject ?? '')
    await act.look(found, 'coaching')
    const rows: OwnRequest[] = []
    for (const one of found) {
      const line = await ownLine(act, one)
      if (line || one.receivedOn) rows.push(rowOf(one, line))
    }
    return done(rows)
  })

export interface OwnRequestText extends OwnRequest {
  readonly parts: readonly TextPart[]
  readonly signedOn: Day | null
  readonly granted: { readonly minutes: number; readonly from: Day; readonly until: Day } | null
}

export const seeOwnRequest = (house: House, caller: Caller, id: string, lang: Lang) =>
  house.db.act(caller, 'see-own-coaching', async (act) => {
    const one = await findRequest(act, id)
    const text = one && (await currentText(act, one.id))
    if (!one || !text) return notFound()
    await act.look([one], 'coaching')
    const line = await ownLine(act, one)
    const answer = (await saidOn(act, [one.id])).findLast(isAnswer)
    const view: OwnRequestText = {
      ...rowOf(one, line),
      parts: readBy(text.body[lang], 'candidate'),
      signedOn: line?.signedOn ?? null,
      granted:
        answer?.granted && answer.from && answer.until
          ? { minutes: answer.granted, from: answer.from, until: answer.until }
          : null,
    }
    return done(view)
  })

type Line = Awaited<ReturnType<typeof ownLine>>

async function ownLine(act: Act, one: CoachingRequest) {
  const text = await currentText(act, one.id)
  return text && lineOf(act.caller, await signaturesUnder(act, text.id))
}

const rowOf = (one: CoachingRequest, line: Line): OwnRequest => ({
  id: one.id,
  kind: one.kind,
  phase: one.phase,
  at: one.employer,
  maySign: isAsked(one) && line?.signedOn === null,
  signsAs: line?.name ?? null,
})
