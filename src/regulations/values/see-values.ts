import { colleaguesById, organisationNames, organisationsHere } from '#access/public.ts'
import { type LegalKey, law } from '#law/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { contains, type Day, done, type Id, notFound, type Outcome } from '#values/public.ts'
import type { DatedValue, FrozenValue } from './dated-value.ts'
import { type FilledKey, filledKeys, isFilledKey, isLegalKey, isRuleKey, type RuleKey, ruleOf } from './keys.rules.ts'
import { type ForWhom, legalHistory, type NotKnownForThatDay, valueOn } from './look-up.rules.ts'
import { scopesOfKind } from './new-value.rules.ts'
import type { ValuesQuestion } from './values.shapes.ts'
import { everyValueOf, findValue, standingValues } from './values.store.ts'

/** One key on one day, for the region or for somebody in it. */
export interface ValueRow {
  readonly key: RuleKey
  readonly whose: { readonly id: string; readonly name: string } | null
  readonly found: Outcome<FrozenValue, NotKnownForThatDay>
}

/** Every value in force on a day: of the law, and of who decided something on top of it. What is not known is said. */
export const seeValues = (house: House, caller: Caller, { on = house.clock.today(), whose }: ValuesQuestion) =>
  house.db.act(caller, 'see-regulations', async (act) => {
    const organisations = await organisationsHere(act)
    const chosen = whose ? organisations.find(({ id }) => id === whose) : undefined
    if (whose && !chosen) return notFound()
    const kept = await standingValues(act, filledKeys)
    const names = await organisationNames(act, idsOf(kept))
    const named = (row: DatedValue) => row.whose && { id: row.whose, name: names.get(row.whose) ?? '' }
    const rows = chosen ? rowsFor(chosen, on, kept) : filledKeys.flatMap((key) => rowsOfKey(key, on, kept, named))
    return done({
      today: act.today,
      on,
      chosen: chosen ?? null,
      rows: [...rows, ...restOfTheLaw(on)],
      whoMay: whoMay(organisations),
    })
  })

const idsOf = (kept: readonly DatedValue[]) => [...new Set(kept.flatMap(({ whose }) => whose ?? []))]

type Organisation = Awaited<ReturnType<typeof organisationsHere>>[number]

/** Who can have a value of their own. */
const whoMay = (organisations: readonly Organisation[]) =>
  organisations
    .map(({ id, name, kind }) => ({ id, name, scopes: scopesOfKind(kind) }))
    .filter(({ scopes }) => scopes.length > 0)

/** What counts for one organisation: its own where it said something, otherwise the law; and what it has yet to say. */
function rowsFor({ id, kind }: Organisation, on: Day, kept: readonly DatedValue[]): readonly ValueRow[] {
  const theirs = scopesOfKind(kind)
  const whom: ForWhom = Object.fromEntries(theirs.map((scope) => [scope, id]))
  return filledKeys
    .filter((key) => isLegalKey(key) || ruleOf(key).scopes.some((scope) => theirs.includes(scope)))
    .map((key) => ({ key, whose: null, found: valueOn(key, on, kept, whom) }))
}

/** The region as a whole, and below it everybody who decided something else. */
function rowsOfKey(
  key: FilledKey,
  on: Day,
  kept: readonly DatedValue[],
  named: (row: DatedValue) => ValueRow['whose'],
): readonly ValueRow[] {
  const own = kept.filter((row) => row.key === key && row.whose !== null && contains(row, on))
  const theirs = own.map((row) => ({
    key,
    whose: named(row),
    found: valueOn(key, on, [row], { [row.scope]: row.whose }),
  }))
  const nationwide = { key, whose: null, found: valueOn(key, on, kept) }
  return nationwide.found.done || own.length === 0 ? [nationwide, ...theirs] : theirs
}

/** What nobody here can fill, in the words of the law. */
const restOfTheLaw = (on: Day): readonly ValueRow[] =>
  legalKeys()
    .filter((key) => !isFilledKey(key))
    .map((key) => ({ key, whose: null, found: valueOn(key, on, []) }))
    .filter(({ found }) => found.done || found.refusal.missing !== null)

const legalKeys = (): readonly LegalKey[] => [...new Set(law.map(({ key }) => key))]

/** Everything one key was ever worth: what was kept here, also what was replaced, and what the law says. */
export const seeHistory = (house: House, caller: Caller, key: string) =>
  house.db.act(caller, 'see-regulations', async (act) => {
    if (!isRuleKey(key)) return notFound()
    const kept = await everyValueOf(act, key)
    const names = await organisationNames(act, idsOf(kept))
    const people = await colleaguesById(act, kept.flatMap(({ addedBy }) => addedBy ?? []) as Id<'Account'>[])
    const rows = kept.map((row) => ({
      ...row,
      whoseName: row.whose ? (names.get(row.whose) ?? null) : null,
      addedByName: row.addedBy ? (people.get(row.addedBy as Id<'Account'>)?.name ?? null) : null,
    }))
    return done({ key, kept: rows, law: legalHistory(key), today: act.today })
  })

/** What a form begins with: the row that was wrong, or what the law says today. */
export const seeToAdd = (house: House, caller: Caller, key: string, replaces: string | null) =>
  house.db.act(caller, 'keep-regulations', async (act) => {
    if (!isFilledKey(key)) return notFound()
    const old = replaces ? await findValue(act, replaces) : null
    if (replaces && old?.key !== key) return notFound()
    const scopes = ruleOf(key).scopes
    const organisations = whoMay(await organisationsHere(act)).filter((one) =>
      one.scopes.some((s) => scopes.includes(s)),
    )
    const counts = valueOn(key, act.today, await standingValues(act, [key]))
    return done({ key, old, counts: counts.done ? counts.value : null, organisations, today: act.today })
  })
