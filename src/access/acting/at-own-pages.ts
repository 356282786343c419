import type { Caller } from '#platform/public.ts'

/** Somebody on her own pages: she herself, or who acts for her. */
export const isAtOwnPages = ({ kind }: Pick<Caller, 'kind'>): boolean => kind === 'person' || kind === 'acting'

/** How an answer that is given there came in. */
export const howAtOwnPages = ({ kind }: Pick<Caller, 'kind'>): 'herself' | 'acting' =>
  kind === 'acting' ? 'acting' : 'herself'
