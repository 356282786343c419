import { addDays, type Day } from '#values/public.ts'
import type { InventedActing, InventedCandidate } from './invented-region.ts'

/**
 * Who signs with or for the people of whom that was written down: a parent for one, a mentor or an administrator for
 * several. Two of them have no e-mail and get their letters at home.
 */
export function actingOf(T: Day, people: readonly InventedCandidate[]): readonly InventedActing[] {
  const seen = { parent: 0, mentor: 0, administrator: 0 }
  return people.flatMap((one) => {
    const kind = one.representative && kindOf(one.representative)
    if (!kind) return []
    const at = seen[kind]++
    return [
      {
        candidate: one.key,
        kind,
        ...whoIs(kind, at, one),
        from: addDays(T, -200 + at * 9),
        until: untilOf(T, kind, at),
      },
    ]
  })
}

type Kind = InventedActing['kind']

/** As it stands in the file: moeder, vader, mentor or bewindvoerder tekent mee. */
function kindOf(text: string): Kind {
  if (text.startsWith('mentor')) return 'mentor'
  return text.startsWith('bewindvoerder') ? 'administrator' : 'parent'
}

const mentors = [
  { name: 'Riet Scholten', email: 'riet.scholten@mentoren.example', address: null },
  { name: 'Wouter Damhof', email: 'wouter.damhof@mentoren.example', address: null },
]
const office = { name: 'Bewindvoering IJsselzicht', email: 'post@ijsselzicht.example', address: null }

function whoIs(kind: Kind, at: number, { name, town, representative }: InventedCandidate) {
  if (kind === 'administrator') return office
  if (kind === 'mentor') return mentors[at % mentors.length] ?? office
  const first = representative?.startsWith('moeder') ? 'Anja' : 'Ruud'
  const called = [first, name.prefix, name.family].filter(Boolean).join(' ')
  const withMail = at % 3 !== 2
  const email = `${first}.${at}@ouders.example`.toLowerCase()
  return withMail
    ? { name: called, email, address: null }
    : { name: called, email: null, address: `Dorpsstraat ${at + 1}, ${town}` }
}

/** A parent until she is eighteen, within four years; who was named by a judge until he is not. */
const untilOf = (T: Day, kind: Kind, at: number): Day | null => (kind === 'parent' ? addDays(T, 150 + at * 60) : null)
