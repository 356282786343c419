import type { House } from '#platform/public.ts'
import { endOfLink } from '../links/link.rules.ts'

const use = 'first-administrator'

/**
 * Printed in the terminal: whoever can read that may begin. Nothing is kept, because there is no region to keep it
 * in; the link is worth nothing as soon as there is one.
 */
export function firstAdministratorLink(house: House): string {
  const until = endOfLink('first-administrator', house.clock.now())
  const key = house.keys.lockFor(use, Buffer.from(until), use).toString('base64url')
  return `${house.config.baseUrl}/start-region?key=${key}`
}

export async function isFirstLink(house: House, key: string): Promise<boolean> {
  try {
    const until = (await house.keys.openFor(use, Buffer.from(key, 'base64url'), use)).toString()
    return until > house.clock.now()
  } catch {
    return false
  }
}
