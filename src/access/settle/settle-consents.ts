import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { giveRelease } from '../releases/decide-release.ts'
import type { ConsentText } from '../releases/release.ts'

interface SettledConsent {
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly text: ConsentText
}

/** People who let the organisation that helps them show their story, so that there is something to take back. */
export async function settleConsents(act: Act, people: readonly SettledConsent[]): Promise<void> {
  for (const { subject, holder, text } of people) {
    const key = { subject, holder, what: 'publicity', audience: 'organisation', about: holder } as const
    await giveRelease(act, key, null, { how: 'herself', paperOn: null, text })
  }
}
