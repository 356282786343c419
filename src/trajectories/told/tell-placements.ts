import { named, organisationNames, shownNames, type ToldPart, type ToldRow } from '#access/public.ts'
import { employerNames } from '#employers/public.ts'
import type { Act, Read } from '#platform/public.ts'
import { dayAt, type Id } from '#values/public.ts'
import { workEnded } from '#vocabulary/public.ts'
import { agreementsToTell, placementsToTell, signaturesToTell, termsToTell } from './placements.store.ts'

/** Where she works and worked, what was agreed, what was decided, and what stands under which name. */
export async function tellPlacements(act: Act, person: Read): Promise<readonly ToldPart[]> {
  const item = 'placements'
  return [
    { part: 'placements', item, tables: ['trajectories.placement'], rows: await works(act, person) },
    { part: 'agreed', item, tables: ['trajectories.placement_term'], rows: await terms(act, person) },
    {
      part: 'signed',
      item,
      tables: ['trajectories.agreement', 'trajectories.signature'],
      rows: await signed(act, person),
    },
  ]
}

async function works(act: Act, person: Read): Promise<readonly ToldRow[]> {
  const rows = await placementsToTell(act, person)
  const employers = await employerNames(
    act,
    rows.flatMap(({ employer_id }) => (employer_id ? [employer_id as Id<'Employer'>] : [])),
  )
  const organisations = await organisationNames(
    act,
    rows.flatMap(({ lender_id, payer_id }) => [lender_id, payer_id].filter((id) => id !== null)),
  )
  const names = await shownNames(
    act,
    rows.flatMap((row) => [row.made_by, row.decided_by]),
  )
  return rows.map((row) => ({
    kind: row.kind,
    employer: employers.get(row.employer_id ?? '') ?? organisations.get(row.lender_id ?? '') ?? null,
    phase: row.phase,
    since: row.phase_since,
    from: row.started_on ?? row.first_day,
    endedOn: row.ended_on,
    reason: row.end_reason && named(workEnded, row.end_reason),
    next: row.next_step,
    supervisor: row.supervisor,
    payer: row.payer_name ?? organisations.get(row.payer_id ?? '') ?? null,
    askedUntil: row.asked_until,
    verdict: row.decision,
    decided: row.decided_on,
    decidedBy: names.get(row.decided_by ?? '') ?? null,
    why: row.refusal_reason ?? row.longer_because,
    grantedFrom: row.granted_from,
    grantedUntil: row.granted_until,
    letter: row.letter_reference,
    restsOn: row.law_basis === null ? null : { whole: row.law_basis },
    by: names.get(row.made_by ?? '') ?? null,
  }))
}

async function terms(act: Act, person: Read): Promise<readonly ToldRow[]> {
  const rows = await termsToTell(act, person)
  const names = await shownNames(
    act,
    rows.map(({ written_by }) => written_by),
  )
  return rows.map((row) => ({
    from: row.from_day,
    until: row.until_day,
    minutesWeek: row.minutes_week,
    tasks: row.tasks,
    by: names.get(row.written_by ?? '') ?? null,
    day: dayAt(row.written_at),
  }))
}

/** The whole text, and each name under it with its day: what she signed is what she reads back. */
async function signed(act: Act, person: Read): Promise<readonly ToldRow[]> {
  const names = await signaturesToTell(act, person)
  return (await agreementsToTell(act, person)).map((row) => ({
    day: dayAt(row.made_at),
    text: { whole: JSON.parse(row.body) },
    signedBy: names
      .filter((one) => one.agreement_id === row.id && one.signed_at !== null)
      .map((one) => `${one.name}, ${one.paper_on ?? dayAt(one.signed_at)}`),
    withdrawn: dayAt(row.replaced_at),
  }))
}
