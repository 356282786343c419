interface Person {
  readonly account: string
  readonly name: string
  readonly roles: readonly string[]
  readonly motto: string | null
}

interface PeopleOf {
  readonly id: string
  readonly name: string
  readonly people: readonly Person[]
}

/** As whom somebody may look around. */
export interface ToBe {
  readonly teams: readonly PeopleOf[]
  readonly candidates: readonly { readonly account: string; readonly name: string }[]
  /** Who acts for others. */
  readonly acting: readonly { readonly account: string; readonly name: string }[]
}

/** The invented people whom one meets first, in the order of their work: the guides and the tests name them too. */
const professionals = [
  'Karin Wassink',
  'Loes ter Braak',
  'Fatima Bouzid',
  'Henk Slotboom',
  'Marijke Post',
  'Bart Oosterhuis',
  'Ton Evers',
  'Annelies Hofman',
]
const candidates = ['Naomi van den Brink', 'Femke ’t Hart', "Femke 't Hart"]

/** A mentor of several people, and the father of Mila. */
const acting = ['Riet Scholten', 'Ruud Jansen-de Wit']

export const wellKnown = (toBe: ToBe) => ({
  professionals: professionals.flatMap((name) => seatsOf(toBe.teams, name).slice(0, 1)),
  candidates: candidates.flatMap((known) => toBe.candidates.filter(({ name }) => name === known)),
  acting: acting.flatMap((known) => toBe.acting.filter(({ name }) => name === known)),
})

/** Whoever works in two places comes first where she has the fewest roles: that is her own desk. */
const seatsOf = (teams: readonly PeopleOf[], name: string) =>
  teams
    .flatMap((team) => team.people.map((person) => ({ person, team })))
    .filter(({ person }) => person.name === name)
    .toSorted((a, b) => a.person.roles.length - b.person.roles.length)
