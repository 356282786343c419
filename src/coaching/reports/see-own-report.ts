import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { ownReports } from './write-report.ts'

/** The report about her help that stands, as she reads it herself. */
export const seeOwnReport = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-own-coaching', async (act) => {
    const report = (await ownReports(act)).find((one) => one.id === id)
    if (!report) return notFound()
    await act.look([report], 'coaching')
    return done(report)
  })

/** Those that wait for her name. */
export async function reportsToSign(act: Act): Promise<readonly Id<'Report'>[]> {
  const waiting = (await ownReports(act)).filter(({ candidate }) => candidate === null)
  await act.look(waiting, 'coaching')
  return waiting.map(({ id }) => id)
}
