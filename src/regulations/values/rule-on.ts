import type { Act } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import type { RuleKey } from './keys.rules.ts'
import { type ForWhom, valueOn } from './look-up.rules.ts'
import { standingValues } from './values.store.ts'

/** The value that counts on a day for them, as a decision may keep it; or what is missing and whose it is. */
export const ruleOn = async (act: Act, key: RuleKey, { on, ...whom }: ForWhom & { readonly on: Day }) =>
  valueOn(key, on, await standingValues(act, [key]), whom)

/** Several at once, with one question to the database. */
export async function rulesOn<Key extends RuleKey>(
  act: Act,
  keys: readonly Key[],
  { on, ...whom }: ForWhom & { readonly on: Day },
) {
  const kept = await standingValues(act, keys)
  return new Map(keys.map((key) => [key, valueOn(key, on, kept, whom)] as const))
}
