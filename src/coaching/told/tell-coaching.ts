import { organisationNames, shownNames, type ToldPart, type ToldRow } from '#access/public.ts'
import type { Act, Read } from '#platform/public.ts'
import { dayAt } from '#values/public.ts'
import { tellHours } from './tell-hours.ts'
import { tellRequests } from './tell-requests.ts'
import {
  conclusionsToTell,
  employerPagesToTell,
  partsToTell,
  pausesToTell,
  payersToTell,
  periodsToTell,
  reportsToTell,
  routesToTell,
  stepsToTell,
  wageValuesToTell,
} from './told.store.ts'

/** With whom she goes which way, every step of it, who pays, and how much help was granted. */
export async function tellCoaching(act: Act, person: Read): Promise<readonly ToldPart[]> {
  const item = 'coaching'
  return [
    { part: 'coached', item, tables: ['coaching.route'], rows: await routes(act, person) },
    { part: 'coachedSteps', item, tables: ['coaching.route_step'], rows: await steps(act, person) },
    { part: 'coachingPaid', item, tables: ['coaching.route_payer'], rows: await payers(act, person) },
    { part: 'coachingPaused', item, tables: ['coaching.pause'], rows: await pauses(act, person) },
    { part: 'activation', item, tables: ['coaching.programme_part'], rows: await programme(act, person) },
    { part: 'activationConcluded', item, tables: ['coaching.conclusion'], rows: await conclusions(act, person) },
    { part: 'coachingGranted', item, tables: ['coaching.period'], rows: await periods(act, person) },
    { part: 'wageValue', item, tables: ['coaching.wage_value'], rows: await wageValues(act, person) },
    { part: 'coachingReports', item, tables: ['coaching.report'], rows: await reports(act, person) },
    { part: 'employerPage', item, tables: ['coaching.employer_page'], rows: await employerPages(act, person) },
    ...(await tellRequests(act, person)),
    ...(await tellHours(act, person)),
  ]
}

async function routes(act: Act, person: Read): Promise<readonly ToldRow[]> {
  const rows = await routesToTell(act, person)
  const firms = await organisationNames(
    act,
    rows.map(({ firm_id }) => firm_id),
  )
  const names = await shownNames(
    act,
    rows.flatMap((row) => [row.coach_id, row.made_by]),
  )
  return rows.map((row) => ({
    kind: row.kind,
    organisation: firms.get(row.firm_id) ?? null,
    lead: names.get(row.coach_id ?? '') ?? null,
    phase: row.phase,
    since: row.phase_since,
    text: row.assignment,
    from: row.begun_on,
    endedOn: row.ended_on,
    reason: row.end_reason,
    by: names.get(row.made_by ?? '') ?? null,
  }))
}

async function steps(act: Act, person: Read): Promise<readonly ToldRow[]> {
  const rows = await stepsToTell(act, person)
  const names = await shownNames(
    act,
    rows.map(({ by_account }) => by_account),
  )
  return rows.map((row) => ({
    day: row.on_day,
    phase: row.to_phase,
    reason: row.reason,
    why: row.words,
    next: row.next_step,
    by: names.get(row.by_account ?? '') ?? null,
  }))
}

async function payers(act: Act, person: Read): Promise<readonly ToldRow[]> {
  const rows = await payersToTell(act, person)
  const here = await organisationNames(
    act,
    rows.flatMap(({ payer_id }) => (payer_id ? [payer_id] : [])),
  )
  return rows.map((row) => ({
    payer: row.payer_name ?? here.get(row.payer_id ?? '') ?? null,
    from: row.from_day,
    restsOn: row.ground,
    why: row.because,
  }))
}

async function pauses(act: Act, person: Read): Promise<readonly ToldRow[]> {
  return (await pausesToTell(act, person)).map((row) => ({
    reason: row.reason,
    from: row.from_day,
    until: row.until_day,
    letter: row.approved_reference,
  }))
}

async function periods(act: Act, person: Read): Promise<readonly ToldRow[]> {
  return (await periodsToTell(act, person)).map((row) => ({
    kind: row.kind,
    from: row.from_day,
    until: row.until_day,
    endedOn: row.ended_on,
    minutes: row.granted_minutes,
    decided: row.decided_on,
    letter: row.reference,
    why: row.differs_because,
    restsOn: { whole: row.basis },
  }))
}

async function programme(act: Act, person: Read): Promise<readonly ToldRow[]> {
  return (await partsToTell(act, person)).map((row) => ({
    kind: row.kind,
    text: row.what,
    why: row.seen_by,
    from: row.from_day,
    until: row.until_day,
    outcome: row.outcome,
    closedOn: row.outcome_on,
    line: row.outcome_words,
  }))
}

async function conclusions(act: Act, person: Read): Promise<readonly ToldRow[]> {
  return (await conclusionsToTell(act, person)).map((row) => ({
    day: dayAt(row.written_at),
    completed: row.completed,
    why: row.completed_rests_on,
    clearChoice: row.clear_choice,
    text: row.choice,
    by: row.written_by_name,
    signedBy: row.paper_on ?? dayAt(row.signed_at),
    withdrawn: dayAt(row.replaced_at),
  }))
}

/** That who employs her could read a page about her work, and until when. */
async function employerPages(act: Act, person: Read): Promise<readonly ToldRow[]> {
  const rows = await employerPagesToTell(act, person)
  const names = await shownNames(
    act,
    rows.map(({ made_by }) => made_by),
  )
  return rows.map((row) => ({
    day: dayAt(row.made_at),
    until: row.link_until,
    by: names.get(row.made_by ?? '') ?? null,
  }))
}

async function reports(act: Act, person: Read): Promise<readonly ToldRow[]> {
  return (await reportsToTell(act, person)).map((row) => ({
    day: dayAt(row.written_at),
    by: row.written_by_name,
    text: row.conclusion,
    takesOver: row.takes_over,
    next: row.handover,
    restsOn: { whole: { results: row.results, growth: row.growth } },
    signedBy: row.candidate_on,
    grade: row.candidate_grade,
    employer: row.employer_name,
    employerGrade: row.employer_grade,
    completed: row.intended_work,
    withdrawn: dayAt(row.replaced_at),
  }))
}

async function wageValues(act: Act, person: Read): Promise<readonly ToldRow[]> {
  return (await wageValuesToTell(act, person)).map((row) => ({
    day: row.measured_on,
    percent: row.value,
    from: row.from_day,
    decided: row.decided_on,
    lookAgain: row.review_on,
    measuredBy: row.measured_by,
    heard: row.heard,
    decidedBy: row.decided_by,
    letter: row.reference,
    said: row.worker_view,
    employerSaid: row.employer_view,
    restsOn: { whole: row.basis },
    objectedBy: row.objected_by,
    objected: row.objected_on,
    verdict: row.objection_outcome,
    closedOn: row.objection_outcome_on,
  }))
}
