/** What is shown for a number: `null` says fewer than five, and that may be nobody. */
export type Shown = number | null

/** What a reader who sees it may take the number for. */
export type Range = readonly [least: number, most: number]

export const isFew = (number: number): boolean => number < 5

/** For whoever has no right to the people: fewer than five is not said, and the rest goes to the nearest five. */
export const roundedToFive = (number: number): Shown => (isFew(number) ? null : Math.round(number / 5) * 5)

export function rangeOf(shown: Shown): Range {
  if (shown === null) return [0, 4]
  return shown === 5 ? [5, 7] : [shown - 2, shown + 2]
}

/**
 * A total as it may stand beside its parts. Rounded numbers still meet at their edges, so the total is said only when
 * each part that is not said could still be several numbers. Otherwise it is the sum of what is said.
 */
export function totalBeside(total: number, parts: readonly Range[]): Shown {
  const shown = roundedToFive(total)
  const said = parts.filter(([least, most]) => !(least === 0 && most === 4))
  const hidden = parts.length - said.length
  if (hidden === 0) return shown
  const [least, most] = rangeOf(shown)
  const mayBeNobody = least - sum(said.map((part) => part[1])) <= 4 * (hidden - 1)
  const mayBeFour = most - sum(said.map((part) => part[0])) >= 4
  return mayBeNobody && mayBeFour ? shown : roundedToFive(sum(said.map(middle)))
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
/** 5 to 7 is said as 5. */
const middle = ([least, most]: Range) => (least === 5 && most === 7 ? 5 : (least + most) / 2)

/** The same facts with every number as a reader sees it. */
export type Seen<T> = T extends number
  ? Shown
  : T extends readonly (infer One)[]
    ? readonly Seen<One>[]
    : T extends object
      ? { readonly [Name in keyof T]: Seen<T[Name]> }
      : T

type Beside = readonly unknown[]

/** Each number as `show` says it, with what stands in the same place of the facts `beside` it. */
export function shownAs<T>(
  facts: T,
  show: (number: number, beside: readonly number[]) => Shown,
  beside: readonly T[] = [],
) {
  return every(facts, show, beside) as Seen<T>
}

function every(value: unknown, show: (number: number, beside: readonly number[]) => Shown, beside: Beside): unknown {
  if (typeof value === 'number') return show(value, beside as readonly number[])
  if (typeof value !== 'object' || value === null) return value
  const inside = (name: string) => beside.map((one) => (one as Record<string, unknown>)[name])
  const pairs = Object.entries(value).map(([name, one]) => [name, every(one, show, inside(name))] as const)
  return Array.isArray(value) ? pairs.map(([, one]) => one) : Object.fromEntries(pairs)
}

/** How a number is drawn: what is not said takes no room. */
export const drawn = (number: Shown): number => number ?? 0

/** What is not said stays so; what is not there is nobody. */
export function numberOf(numbers: readonly { readonly of: string; readonly number: Shown }[], name: string): Shown {
  const found = numbers.find(({ of }) => of === name)
  return found ? found.number : 0
}
