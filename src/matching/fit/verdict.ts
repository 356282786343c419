export type Verdict = 'yes' | 'no' | 'unknown'

/** Who can tell us what is not known. */
export type Ask = 'person' | 'employer'

/** One condition of the work, held against one person: a no knows what removes it, an unknown knows whom to ask. */
export type Held<Name extends string, Facts, Remedy> =
  | { readonly name: Name; readonly verdict: 'yes'; readonly facts: Facts }
  | { readonly name: Name; readonly verdict: 'unknown'; readonly facts: Facts; readonly ask: Ask }
  | { readonly name: Name; readonly verdict: 'no'; readonly facts: Facts; readonly remedy: Remedy }

export const yes = <Name extends string, Facts>(name: Name, facts: Facts): Held<Name, Facts, never> => ({
  name,
  verdict: 'yes',
  facts,
})

export const unknown = <Name extends string, Facts>(name: Name, facts: Facts, ask: Ask): Held<Name, Facts, never> => ({
  name,
  verdict: 'unknown',
  facts,
  ask,
})

export const no = <Name extends string, Facts, Remedy>(
  name: Name,
  facts: Facts,
  remedy: Remedy,
): Held<Name, Facts, Remedy> => ({ name, verdict: 'no', facts, remedy })
