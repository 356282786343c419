/** What a check says about one place in the house, and why. */
export interface Refusal {
  from: string
  to?: string
  why: string
}

/** The outcome of one check: refusals stop the run, notes only inform. */
export interface Verdict {
  refusals: Refusal[]
  notes?: string[]
}

export const say = ({ from, to, why }: Refusal): string => (to ? `${from} -> ${to}: ${why}` : `${from}: ${why}`)
