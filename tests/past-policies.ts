import type pg from 'pg'
import { inject } from 'vitest'
import { withClient } from '../src/platform/public.ts'

/** The address of a database for who passes by every policy. */
export function pastPoliciesUrl(owner: string): string {
  const address = new URL(inject('adminUrl'))
  address.pathname = new URL(owner).pathname
  return address.href
}

/** The rows of one question past every policy: for what no door does, or shows. */
export const rowsPastPolicies = <Row extends object = object>(
  { urls }: { readonly urls: { readonly owner: string } },
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> =>
  withClient(pastPoliciesUrl(urls.owner), async (client) => (await client.query<Row>(text, [...values])).rows)

/** One connection past every policy, for as long as a test lasts. */
export async function pastPolicies(owner: string): Promise<{ client: pg.Client; close: () => Promise<void> }> {
  return new Promise((ready, failed) => {
    let end = () => {}
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    const whole = withClient(pastPoliciesUrl(owner), async (client) => {
      ready({ client, close })
      await ended
    })
    const close = () => {
      end()
      return whole
    }
    whole.catch(failed)
  })
}
