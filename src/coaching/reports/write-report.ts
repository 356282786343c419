import { readOver } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, notFound, type Outcome, type Refusal, refused } from '#values/public.ts'
import type { Period } from '../periods/period.ts'
import { holdGranted } from '../periods/periods-of.ts'
import { growthOf } from './growth-of.ts'
import type { NameOnPaper, OwnName, WriteReport } from './report.shapes.ts'
import { keepReport, reportOf, reportsAbout, saveCandidate, saveEmployer } from './report.store.ts'
import { findReported, mayWrite } from './see-report.ts'

/** What came of a period. Written again it is another text, and every name is asked anew. */
export const writeReport = (house: House, caller: Caller, id: string, asked: WriteReport) =>
  house.db.act(caller, 'coach', async (act) => {
    const found = await holdToWrite(act, id)
    if (!found.done) return found
    const { conclusion, takesOver = null, handover = null, results, meant } = asked
    const read = readOver([conclusion, takesOver, handover, ...results.map(({ goal }) => goal)], meant)
    if (!read.done) return read
    const told = results.map((one) => ({ ...one, why: one.outcome === 'reached' ? null : one.why }))
    await keepReport(act, found.value, {
      ...{ results: told, conclusion, takesOver, handover },
      growth: await growthOf(act, found.value),
    })
    return done({ id: found.value.id })
  })

/** A name that stands on paper: the day is written down, and the paper is kept by the firm. */
export const nameOnPaper = (house: House, caller: Caller, id: string, asked: NameOnPaper) =>
  house.db.act(caller, 'coach', async (act) => {
    const found = await holdToWrite(act, id)
    if (!found.done) return found
    const report = await reportOf(act, found.value.id)
    if (!report) return refused({ because: 'nothing-to-sign', kind: 'conflict' } as const)
    const { role, on, name = '', grade = null, intendedWork = null } = asked
    if (on > act.today || on < report.on) return refused({ because: 'paper-day', kind: 'invalid' } as const)
    const saved =
      role === 'candidate'
        ? await saveCandidate(act, report.id, { grade, how: 'paper', on })
        : await saveEmployer(act, report.id, { grade, name, on, intendedWork })
    if (!saved) return refused({ because: 'signed-already', kind: 'conflict' } as const)
    return done({ id: found.value.id })
  })

/** Her name under it on her own page, with what she found of the help. */
export const signOwnReport = (house: House, caller: Caller, id: string, { grade }: OwnName) =>
  house.db.act(caller, 'see-own-coaching', async (act) => {
    const report = (await ownReports(act)).find((one) => one.id === id)
    if (!report) return notFound()
    await act.look([report], 'coaching')
    if (!(await saveCandidate(act, report.id, { grade: grade ?? null, how: 'own-page', on: act.today })))
      return refused({ because: 'signed-already', kind: 'conflict' } as const)
    return done({ id: report.id })
  })

/** About the person whose pages these are. */
export const ownReports = async (act: Act) => (act.caller.subject ? reportsAbout(act, act.caller.subject) : [])

/** Held: of two who write or sign at once, one does after the other. */
async function holdToWrite(act: Act, id: string): Promise<Outcome<Period, Refusal>> {
  const found = await findReported(act, id)
  if (!found) return notFound()
  await act.look([found.period], 'coaching')
  if (found.period.firm !== act.caller.organisation) return refused({ because: 'not-yours-to-do', kind: 'not-allowed' })
  if (!mayWrite(act, found.period)) return refused({ because: 'not-begun', kind: 'conflict' })
  await holdGranted(act, [found.period.id])
  return done(found.period)
}
