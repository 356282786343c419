import { posix } from 'node:path'
import type { Import, Parsed } from './parse.ts'
import type { Refusal } from './refusal.ts'
import { roomOf } from './rooms.ts'
import { isTest } from './sources.ts'

/** Rooms of slices; the rooms of pipes, values, law and lists have no ladder inside. */
const laddered = (room: string): boolean =>
  !['values', 'law', 'platform', 'vocabulary', 'reference', 'app'].includes(room)

type Kind =
  | 'page'
  | 'part'
  | 'api'
  | 'form'
  | 'letter'
  | 'verb'
  | 'rules'
  | 'shapes'
  | 'store'
  | 'words'
  | 'tables'
  | 'subscriptions'
  | 'pages'
  | 'public'

/**
 * What each kind of file may lean on inside its own room. `x.form.ts` reads the form of a page and calls one verb;
 * `x.letter.ts` is a verb that writes to somebody, so it needs words.
 */
const rungs: Record<Kind, readonly Kind[]> = {
  page: ['verb', 'rules', 'shapes', 'words', 'part', 'form'],
  part: ['rules', 'shapes', 'words', 'part'],
  form: ['verb', 'rules', 'shapes', 'words', 'form'],
  api: ['verb', 'rules', 'shapes', 'words', 'api'],
  letter: ['verb', 'store', 'rules', 'shapes', 'words'],
  verb: ['verb', 'store', 'rules', 'shapes'],
  rules: ['rules'],
  shapes: ['shapes', 'rules'],
  store: ['store', 'rules', 'tables'],
  words: ['words', 'rules'],
  tables: [],
  subscriptions: ['verb', 'rules', 'words', 'letter', 'subscriptions'],
  pages: ['pages'],
  public: ['verb', 'rules', 'shapes', 'words', 'store', 'tables', 'public'],
}

/** A dictionary names its refusals by their type, a part of a page the view it shows. */
const borrowers: readonly Kind[] = ['words', 'part', 'pages', 'public']

/** Inside a room one climbs down: page and api, verb, store, rules. */
export function checkLadder(files: readonly Parsed[]): Refusal[] {
  const kindOf = kindsOf(files)
  return files
    .filter((file) => !isTest(file.path) && laddered(roomOf(file.path) ?? 'app'))
    .flatMap((file) => file.imports.flatMap((found) => refuse(file, found, kindOf)))
}

type KindOf = (path: string) => Kind

/** A file without a suffix is a verb, unless it leans on nothing but plain values: then it stands with the rules. */
function kindsOf(files: readonly Parsed[]): KindOf {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const isPlain = (path: string, above: readonly string[]): boolean => {
    const file = byPath.get(path)
    return file?.imports.every((found) => above.includes(found.path ?? '') || leansPlainly(file, found, above)) ?? false
  }
  const leansPlainly = (file: Parsed, found: Import, above: readonly string[]): boolean => {
    if (!found.path || roomOf(found.path) !== roomOf(file.path)) return outside('rules', found) === undefined
    const kind = kindByName(found.path)
    return kind === 'rules' || (kind === 'verb' && isPlain(found.path, [...above, file.path]))
  }
  return (path) => (kindByName(path) === 'verb' && isPlain(path, []) ? 'rules' : kindByName(path))
}

function refuse(file: Parsed, found: Import, kindOf: KindOf): Refusal[] {
  const inside = found.path !== undefined && roomOf(found.path) === roomOf(file.path)
  const why = inside ? withinRoom(file.path, found, kindOf) : outside(kindByName(file.path), found)
  return why ? [{ from: `${file.path}:${found.line}`, to: found.path ?? found.specifier, why }] : []
}

function kindByName(path: string): Kind {
  const name = posix.basename(path)
  if (name.endsWith('.page.tsx')) return 'page'
  if (name.endsWith('.tsx')) return 'part'
  const plain = name.replace(/\.ts$/, '')
  const kind = plain.includes('.') ? plain.slice(plain.lastIndexOf('.') + 1) : plain
  return kind in rungs && kind !== 'verb' && kind !== 'part' && kind !== 'page' ? (kind as Kind) : 'verb'
}

function withinRoom(path: string, found: Import, kindOf: KindOf): string | undefined {
  const [from, to] = [kindOf(path), kindOf(found.path ?? '')]
  if (!rungs[from].includes(to)) {
    const borrowsType = found.typeOnly && (borrowers.includes(from) || (from === 'store' && to === 'shapes'))
    return borrowsType ? undefined : `${a(from)} does not lean on ${a(to)}`
  }
  if (from === 'public') return undefined // a room decides itself what it hands out
  const stranger = posix.dirname(path) !== posix.dirname(found.path ?? '')
  if (to === 'store' && stranger) return 'the store of another slice is entered through its verbs and rules'
  return undefined
}

/** Rules are plain values in and an outcome out: no pipes, no packages, no Node. */
function outside(from: Kind, found: Import): string | undefined {
  if (from === 'store' && found.path?.endsWith('.words.ts')) return 'a store speaks no language'
  if (from !== 'rules') return undefined
  const room = found.path === undefined ? undefined : roomOf(found.path)
  if (room === 'values' || room === 'law' || room === 'vocabulary') return undefined
  if (room === undefined) return 'rules lean on rules, values and law, not on a package'
  if (room === 'platform') return 'rules know no pipes'
  return found.typeOnly ? undefined : 'rules take the types of a room below, never its verbs'
}

const a = (kind: Kind): string =>
  ({
    page: 'a page',
    part: 'a part of a page',
    form: 'the reader of a form',
    api: 'an API plugin',
    letter: 'a letter',
    verb: 'a verb',
    rules: 'a rule',
    shapes: 'a shape',
    store: 'a store',
    words: 'a dictionary',
    tables: 'a table',
    subscriptions: 'a subscriber',
    pages: 'the list of pages',
    public: 'the door',
  })[kind]
