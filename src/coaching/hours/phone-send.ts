import { valuesOf } from '#platform/web/form-values.ts'
import type { PhoneWeek } from './phone-store.ts'
import { fields, lists, type Row, rowsIn, sessionOf } from './week.rows.ts'

/** What became of a week that a phone sent: `answer` is a line that the coach has to look at again. */
export type Sent = 'stored' | 'answer' | 'no-connection' | 'signed-out'

const patience = 15_000

export function formOf({ entries }: PhoneWeek): FormData {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

export const valuesIn = (week: PhoneWeek) => valuesOf(formOf(week), lists)
export const linesIn = (week: PhoneWeek): Row[] => rowsIn(valuesIn(week))

/**
 * Each line has its own key, so what arrived before and whose answer was lost comes once. Nothing goes out under the name
 * of another who signed in here since.
 */
export async function sendWeek(week: PhoneWeek, account: string): Promise<{ sent: Sent; left: PhoneWeek }> {
  const sent = await resultsOf(week, account)
  if (typeof sent === 'string') return { sent, left: { ...week, send: false } }
  const left = linesIn(week).filter((_, at) => !sent[at]?.kept)
  return { sent: left.length === 0 && sent.length > 0 ? 'stored' : 'answer', left: onlyLines(week, left) }
}

/** What was not taken stays on the phone until the coach has looked at it. */
function onlyLines(week: PhoneWeek, left: readonly Row[]): PhoneWeek {
  const taken = linesIn(week).filter(({ at }) => !left.some((row) => row.at === at))
  const gone = new Set(taken.flatMap(({ at }) => [...fields, 'also'].map((name) => `${name}${at}`)))
  return { ...week, send: false, entries: week.entries.filter(([name]) => !gone.has(name)) }
}

type Results = readonly { readonly kept: object | null }[]

async function resultsOf(week: PhoneWeek, account: string): Promise<Exclude<Sent, 'stored'> | Results> {
  const sessions = linesIn(week).map((row) => sessionOf(row, valuesIn(week).meant === 'yes'))
  if (sessions.length === 0) return 'answer'
  try {
    const who = await ask('/api/v1/me')
    if (who.status >= 500) return 'no-connection'
    if (!who.ok || (await who.json()).account !== account) return 'signed-out'
    const body = JSON.stringify({ sessions })
    const sent = await ask('/api/v1/coaching/weeks', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    if (sent.status === 401) return 'signed-out'
    if (sent.status >= 500) return 'no-connection'
    const { results } = sent.ok ? ((await sent.json()) as { results: Results }) : { results: [] }
    return results
  } catch {
    return 'no-connection'
  }
}

const ask = (address: string, also: RequestInit = {}) =>
  fetch(address, { ...also, signal: AbortSignal.timeout(patience) })
