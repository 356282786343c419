import type { Act } from '../house.ts'
import type { PlatformTables } from '../platform.tables.ts'

/** What waits is not sent any more, and stays in the list of letters as such. */
export async function stopLettersOn(act: Act, restsOn: readonly string[]): Promise<void> {
  if (restsOn.length > 0)
    await stop(act)
      .where('rests_on', 'in', [...restsOn])
      .execute()
}

export async function stopLetter(act: Act, id: string): Promise<void> {
  await stop(act).where('id', '=', id).execute()
}

const stop = (act: Act) =>
  act
    .figures<PlatformTables>()
    .updateTable('platform.mail')
    .set({ stopped_at: new Date(act.now) })
    .where('sent_at', 'is', null)
    .where('stopped_at', 'is', null)
