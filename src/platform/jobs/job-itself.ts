import type { Caller } from '../house.ts'

/** Work of the pipes themselves: no person asks for it. */
export const jobItself = (region: string, screen: string): Caller => ({
  kind: 'job',
  account: null,
  region: region as Caller['region'],
  organisation: null,
  subject: null,
  roles: [],
  name: 'Schakel',
  organisationName: null,
  lang: 'nl',
  screen,
})
