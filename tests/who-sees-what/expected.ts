import type { RecordIds, Whose } from './records.ts'
import { type Actor, actors, groups, type Kind, type Row, records } from './who-and-whose.ts'

/** In one word what somebody gets: in, the door to sign in, a no, or nothing there. */
export type Verdict = 'yes' | 'sign in' | 'no' | 'not there'

interface Sight {
  readonly is?: string
  readonly finds: Readonly<Record<string, readonly Whose[] | undefined>>
  readonly refuses?: Readonly<Record<string, readonly Whose[] | undefined>>
}
const sightOf = (kind: Kind) => records[kind] as unknown as Sight

/** First the door, then the permission, then the record: what somebody may not see is not there for them. */
export function expected(actor: Actor, [who, ...on]: Row, whose: Whose): Verdict {
  const group: readonly Actor[] = groups[who]
  if (!group.includes(actor)) return isSignedIn(actor) ? 'no' : 'sign in'
  if (sees(actor, [who, ...on], whose)) return 'yes'
  const places = actors[actor]
  const isSeen = on.some((kind) => places.some((place) => sightOf(kind).refuses?.[place]?.includes(whose)))
  return isSeen ? 'no' : 'not there'
}

export const isSignedIn = (actor: Actor): boolean =>
  !['nobody who signed in', 'a disabled account', 'somebody of another region'].includes(actor)

/** Whoever has no permission at all may hear either: a no, or that nothing is there for them. */
export const fits = (got: Verdict | number, want: Verdict, actor: Actor, row: Row, whose: Whose): boolean =>
  got === want || (want === 'no' && got === 'not there' && row.length > 1 && sees(actor, row, whose) === false)

function sees(actor: Actor, [, ...on]: Row, whose: Whose): boolean {
  const places = ['everybody', ...actors[actor]]
  return on.every((kind) => places.some((place) => sightOf(kind).finds[place]?.includes(whose)))
}

/** The address with the records in their places. */
export function addressOf(path: string, [, ...on]: Row, ids: RecordIds): string {
  const found = on.map((kind) => ids[(sightOf(kind).is ?? idNames[kind] ?? kind) as keyof RecordIds])
  return path.replaceAll(/\{\w+\}|:\w+/g, (hole) => found.shift() ?? fixed[hole] ?? hole)
}

const idNames: Partial<Record<Kind, keyof RecordIds>> = { 'stand-in': 'standIn' }
const fixed: Readonly<Record<string, string>> = {
  ':format': 'csv',
  ':step': 'stop',
  ':requestPart': 'applicant',
  '{step}': 'stop',
  ':part': 'contact',
  ':list': 'sbi',
  ':kind': 'restriction',
  ':question': 'work',
  '{question}': 'work',
  ':group': 'green',
  ':key': 'wml.hour.21plus',
  '{key}': 'wml.hour.21plus',
}
