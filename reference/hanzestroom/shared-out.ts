import type { Dice } from './dice.ts'

/** As many of each as the list says, in thrown order. */
export function shared<Key extends string>(counts: Readonly<Record<Key, number>>, throws: Dice): Key[] {
  const all = Object.entries<number>(counts).flatMap(([key, count]) => Array<Key>(count).fill(key as Key))
  return throws.shuffled(all)
}

/** The same, after what somebody we know already has was taken out. */
export function sharedAfter<Key extends string>(
  counts: Readonly<Record<Key, number>>,
  taken: readonly Key[],
  throws: Dice,
): Key[] {
  const left: Record<Key, number> = { ...counts }
  for (const key of taken) left[key] -= 1
  return shared(left, throws)
}
