/** How somebody speaks Dutch at work, said by what one can do with it. */
export const spokenDutch = [
  { id: 'A1', nl: 'A1: losse woorden', en: 'A1: single words' },
  { id: 'A2', nl: 'A2: korte, eenvoudige zinnen', en: 'A2: short, simple sentences' },
  { id: 'B1', nl: 'B1: een gesprek over het werk', en: 'B1: a talk about the work' },
  { id: 'B2', nl: 'B2: vlot, ook aan de telefoon', en: 'B2: with ease, also by phone' },
  { id: 'C1', nl: 'C1: alles, ook lastige gesprekken', en: 'C1: everything, difficult talks too' },
] as const

export type SpokenDutch = (typeof spokenDutch)[number]['id']

/** Is what somebody speaks enough for what is asked? */
export function atLeast(spoken: SpokenDutch, asked: SpokenDutch): boolean {
  return rank(spoken) >= rank(asked)
}

const rank = (level: SpokenDutch) => spokenDutch.findIndex(({ id }) => id === level)
