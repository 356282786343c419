import { organisationNames, shownNames, type ToldPart, type ToldRow } from '#access/public.ts'
import type { Act, Read } from '#platform/public.ts'
import { dayAt } from '#values/public.ts'
import {
  decisionsToTell,
  goalsToTell,
  namesToTell,
  objectionsToTell,
  requestsToTell,
  textsToTell,
} from './told.store.ts'

/** What was asked for her and why, what she signed, what was decided, and who did not agree. */
export async function tellRequests(act: Act, person: Read): Promise<readonly ToldPart[]> {
  const item = 'coaching'
  return [
    { part: 'coachingAsked', item, tables: ['coaching.request'], rows: await requests(act, person) },
    { part: 'coachingGoals', item, tables: ['coaching.goal'], rows: await goals(act, person) },
    {
      part: 'coachingSigned',
      item,
      tables: ['coaching.request_text', 'coaching.request_signature'],
      rows: await signed(act, person),
    },
    { part: 'coachingDecided', item, tables: ['coaching.decision'], rows: await decisions(act, person) },
    { part: 'coachingObjected', item, tables: ['coaching.objection'], rows: await objections(act, person) },
  ]
}

async function requests(act: Act, person: Read): Promise<readonly ToldRow[]> {
  const rows = await requestsToTell(act, person)
  const organisations = await organisationNames(
    act,
    rows.flatMap(({ firm_id, payer_id }) => [firm_id, ...(payer_id ? [payer_id] : [])]),
  )
  return rows.map((row) => ({
    kind: row.kind,
    phase: row.phase,
    since: row.phase_since,
    organisation: organisations.get(row.firm_id) ?? null,
    payer: row.payer_name ?? organisations.get(row.payer_id ?? '') ?? null,
    employer: row.employer,
    from: row.from_day,
    until: row.until_day,
    minutesWeek: row.minutes_week,
    minutes: row.asked_minutes,
    why: row.argument,
    text: row.points === null ? null : { whole: row.points },
    letter: row.reference,
    restsOn: row.basis === null ? null : { whole: row.basis },
  }))
}

async function goals(act: Act, person: Read): Promise<readonly ToldRow[]> {
  return (await goalsToTell(act, person)).map((row) => ({
    text: row.goal,
    why: row.result,
    next: row.activities.join(', '),
    until: row.by_day,
  }))
}

/** The whole text, and each name under it with its day: what she signed is what she reads back. */
async function signed(act: Act, person: Read): Promise<readonly ToldRow[]> {
  const names = await namesToTell(act, person)
  return (await textsToTell(act, person)).map((row) => ({
    day: dayAt(row.made_at),
    text: { whole: JSON.parse(row.body) },
    signedBy: names
      .filter((one) => one.text_id === row.id && one.signed_at !== null)
      .map((one) => `${one.name}, ${one.paper_on ?? dayAt(one.signed_at)}`),
    withdrawn: dayAt(row.replaced_at),
  }))
}

async function decisions(act: Act, person: Read): Promise<readonly ToldRow[]> {
  const rows = await decisionsToTell(act, person)
  const names = await shownNames(
    act,
    rows.map(({ decided_by }) => decided_by),
  )
  return rows.map((row) => ({
    verdict: row.says,
    decided: row.decided_on,
    decidedBy: names.get(row.decided_by ?? '') ?? null,
    reason: row.reason ?? row.missing?.join(', ') ?? null,
    why: row.differs_because ?? row.words,
    grantedFrom: row.from_day,
    grantedUntil: row.until_day,
    minutes: row.granted_minutes,
    until: row.by_day,
    letter: row.reference,
    restsOn: { whole: row.basis },
  }))
}

async function objections(act: Act, person: Read): Promise<readonly ToldRow[]> {
  return (await objectionsToTell(act, person)).map((row) => ({
    kind: row.by_whom,
    day: row.made_on,
    verdict: row.outcome,
    decided: row.outcome_on,
  }))
}
