import type { Standing } from './house.ts'

export function openStanding(): Standing {
  const things = new Map<string, unknown>()
  return {
    of: <Thing>(name: string, make: () => Thing): Thing => {
      if (!things.has(name)) things.set(name, make())
      return things.get(name) as Thing
    },
  }
}
