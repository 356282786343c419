import type { Import, Parsed } from './parse.ts'
import type { Refusal } from './refusal.ts'
import { floorOf, isOutpost, roomOf, rooms } from './rooms.ts'
import { isTest } from './sources.ts'

/** Besides `public.ts`: what pages and dictionaries need lightly, without the pipes behind it. */
const moreDoors: Record<string, RegExp> = {
  /** The head of a vacancy and the card of an employer, around what another room fills. */
  /** Where coaching stands, on the dossier that desk puts together. */
  coaching:
    /^(hours\/hours\.words\.ts|claimed\/payer-reasons\.words\.ts|routes\/(route-table\.tsx|route\.words\.ts|shown-view\.words\.ts))$/,
  employers: /^(vacancies\/(vacancy-header|about-vacancy)|cards\/employer\.page)\.tsx$/,
  /** Where a question or a job stands, in the same words everywhere; by `public.ts` a page would bring the server along. */
  trajectories:
    /^(proposals\/(phase-badge\.tsx|proposal(\.words)?\.ts)|placements\/(placement-table\.tsx|placement\.words\.ts|shown-placements\.rules\.ts)|introductions\/(introductions-card\.tsx|introduction\.words\.ts)|agreements\/signing\.tsx)$/,
  /**
   * What was brought in stands in tables; the lists beside it are read by pages and threads without a database. The
   * choice between what was typed and a list is the same on every list.
   */
  vocabulary: /^(reference\.ts|concepts\/(asked-concepts\.ts|concept-choice\.tsx|concepts\.words\.ts))$/,
  /** What she says herself, and whose hands she went through, on the dossier that desk puts together. */
  people: /^(own-profile\/said-card|handover\/handover-card)\.tsx$/,
  platform: /^(words\.ts|web\/[^/]+\.ts|sheets\/sheets\.ts|ui\/ui\.tsx|ui\/css\/all\.css)$/,
}

/** What a room hangs out for `app`, which joins the rooms. */
const forApp = ['pages.ts', 'api.ts', 'subscriptions.ts']

/** National facts and starter lists are read by the rooms that look them up; nobody else knows where they lie. */
const readersOfReference = ['law', 'vocabulary', 'app', 'reference']
const knownToReference = ['values', 'vocabulary']

/** Imports go down, never sideways, never up, and enter a room by its door. A flow goes through the whole house. */
export function checkFloors(files: readonly Parsed[]): Refusal[] {
  return files.flatMap((file) => file.imports.flatMap((found) => refuse(file, found)))
}

function refuse(file: Parsed, found: Import): Refusal[] {
  const from = roomOf(file.path)
  if (!from || !found.path || file.path.endsWith('.flow.test.ts')) return []
  const why = from === 'reference' ? fromReference(file.path, found) : whyNot(file.path, from, found)
  return why ? [{ from: `${file.path}:${found.line}`, to: found.path, why }] : []
}

function fromReference(path: string, found: Import): string | undefined {
  const to = roomOf(found.path ?? '')
  if (to === 'reference') return undefined
  if (!to || !knownToReference.includes(to)) return 'reference knows only values and vocabulary'
  const isBelow = path.startsWith('reference/starter/') // vocabulary itself stands on the starter set
  if (to === 'vocabulary' && isBelow && !found.typeOnly)
    return 'the starter set takes types from vocabulary, never values'
  return undefined
}

function whyNot(path: string, from: string, found: Import): string | undefined {
  const target = found.path ?? ''
  const to = roomOf(target)
  if (!rooms.includes(from)) return `${from} is not in the drawing of the house`
  if (!to) return isTest(path) ? undefined : 'the house stands on nothing outside it'
  if (to === 'reference') return readersOfReference.includes(from) ? undefined : `${from} does not read reference`
  if (to === from) return undefined
  if (!rooms.includes(to)) return `${to} is not in the drawing of the house`
  if (floorOf(to) > floorOf(from)) return `imports go down, and ${to} is above ${from}`
  if (floorOf(to) === floorOf(from)) return `${to} stands beside ${from}: tell a room above, or lay it on a beam below`
  if (!found.specifier.startsWith('#') && !isOutpost(path))
    return `write #${target.slice('src/'.length)} from room to room`
  return throughDoor(from, to, target)
}

function throughDoor(from: string, to: string, target: string): string | undefined {
  const door = target.slice(`src/${to}/`.length)
  if (door === 'public.ts' || moreDoors[to]?.test(door)) return undefined
  if (from === 'app' && (forApp.includes(door) || door === `${to}.tables.ts`)) return undefined
  return `enter ${to} by its public.ts`
}
