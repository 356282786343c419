import type { Act } from '#platform/public.ts'
import { addMonths, type Id } from '#values/public.ts'
import { namesOfOrganisations } from '../organisations/organisation.store.ts'
import { giveRelease } from '../releases/decide-release.ts'
import { terms } from '../releases/release.terms.ts'
import { consentText } from '../releases/release-text.ts'

interface SettledConsent {
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
}

/** People who let the organisation that helps them show their story, so that there is something to take back. */
export async function settleConsents(act: Act, people: readonly SettledConsent[]): Promise<void> {
  const names = await namesOfOrganisations(
    act,
    people.map(({ holder }) => holder),
  )
  const until = addMonths(act.today, terms.publicity.months)
  for (const { subject, holder } of people) {
    const key = { subject, holder, what: 'publicity', audience: 'organisation', about: holder } as const
    const text = consentText({ ...key, name: names.get(holder) ?? null, until }, 'nl')
    await giveRelease(act, key, until, { how: 'herself', paperOn: null, text })
  }
}
