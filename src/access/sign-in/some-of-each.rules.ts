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
}

/** In the order in which a newcomer wants to meet them. */
const roles = [
  'account-manager',
  'case-manager',
  'job-coach',
  'secondment-consultant',
  'programme-manager',
  'administrator',
]

/** One person for each role: enough to see the region from every side. */
export const someOfEach = (teams: readonly PeopleOf[]): { person: Person; team: PeopleOf }[] =>
  roles.flatMap((role) => {
    const everybody = teams.flatMap((team) => team.people.map((person) => ({ person, team })))
    const first = everybody
      .filter(({ person }) => person.roles.includes(role))
      .toSorted(
        (a, b) => a.person.roles.length - b.person.roles.length || a.person.name.localeCompare(b.person.name),
      )[0]
    return first ? [first] : []
  })
