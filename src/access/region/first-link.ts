import type { House } from '#platform/public.ts'
import { endOfLink } from '../links/link.rules.ts'

const use = 'first-administrator'

/**
 * Printed in the terminal: whoever can read that may begin. Nothing is kept, because there is no region to keep it
 * in; the link is worth nothing as soon as there is one.
 */
export function firstAdministratorLink(house: House): string {
  const until = endOfLink('first-administrator', house.clock.now())
  const key = house.keys.lock(house.keys.keyFor(use), Buffer.from(until), use).toString('base64url')
  return `${house.config.baseUrl}/start-region?key=${key}`
}

export function isFirstLink(house: House, key: string): boolean {
  try {
    const until = house.keys.open(house.keys.keyFor(use), Buffer.from(key, 'base64url'), use).toString()
    return until > house.clock.now()
  } catch {
    return false
  }
}
