import type { Id } from '#values/public.ts'

/** By which house somebody came in, how sure that was, and for which organisation alone it counts. */
export interface Opened {
  readonly provider: string
  readonly level: string | null
  readonly organisation: Id<'Organisation'> | null
  readonly secondFactor: boolean
}
