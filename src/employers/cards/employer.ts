import type { Day, Id } from '#values/public.ts'
import type { Sector, Spelled } from '#vocabulary/public.ts'
import type { Bond } from './employer.rules.ts'

/** What we write down of an employer. */
export interface EmployerFacts {
  readonly name: string
  readonly kvk: string | null
  readonly sector: Sector | null
  readonly size: number | null
  readonly town: string | null
  readonly postcode: string | null
  readonly bond: Bond | null
  readonly remark: string | null
}

export interface Spot {
  readonly lat: number
  readonly lon: number
  readonly rounding: 'place' | 'postcode-area'
}

/** An employer as it is kept. */
export interface Employer extends EmployerFacts {
  readonly id: Id<'Employer'>
  readonly spot: Spot | null
  readonly lead: Id<'Account'> | null
  readonly lastSpoken: Day | null
  readonly version: number
  readonly changedBy: Id<'Account'> | null
  readonly changedAt: string | null
}

export interface ContactFacts {
  readonly name: string
  readonly job: string | null
  readonly phone: string | null
  readonly email: string | null
}

/** Somebody who works at the employer and speaks for it. */
export interface ContactPerson extends ContactFacts {
  readonly id: Id<'ContactPerson'>
}

/** What a list of employers is narrowed to. */
export interface EmployerFilter {
  readonly q?: string | undefined
  readonly spelled?: Spelled | undefined
  readonly sector?: readonly string[] | undefined
  readonly town?: readonly string[] | undefined
  readonly bond?: readonly string[] | undefined
  readonly lead?: string | undefined
  readonly quietBefore?: Day | undefined
}

/** Every column of the list sorts. */
export const employerOrders = [
  'name',
  'town',
  'sector',
  'bond',
  'lead',
  'spoken',
  'vacancies',
  'promise',
  'size',
  'kvk',
] as const
export type EmployerOrder = (typeof employerOrders)[number]
export type EmployerSort = EmployerOrder | `-${EmployerOrder}`
export const employerSorts = employerOrders.flatMap((order): EmployerSort[] => [order, `-${order}`])
