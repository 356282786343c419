import type { OpenTable } from '#platform/sheets/sheets.ts'
import type { Lang } from '#values/public.ts'
import { CannotRead, type Entry, type Found } from './entry.ts'
import { recordsOf, spelledNames } from './records.ts'
import { countDangling } from './tables.ts'

/**
 * ESCO as it is downloaded: concepts in one file for each kind and language, and the relations between them. Everything
 * is known by its address. What a concept needs stands with the concept, so that a changed relation changes the concept.
 */
export async function* readEsco(tables: readonly OpenTable[]): AsyncGenerator<Entry, Found> {
  const files = tables.map((table) => ({ table, ...fileOf(table.name) }))
  for (const needed of ['occupations', 'skills', 'occupationSkillRelations'])
    if (!files.some(({ what }) => what === needed)) throw new CannotRead({ because: 'missing-file', file: needed })
  const concepts = new Map<string, Concept>()
  for (const { table, what, lang } of files)
    if (isConcepts(what) && lang) await readConcepts(table, what, lang, concepts)
  const dangling = countDangling()
  for (const { table, what } of files) if (isRelations(what)) await readRelations(table, what, concepts, dangling.add)
  for (const concept of concepts.values()) yield entryOf(concept)
  return dangling.told(files.filter(({ what }) => what === undefined).map(({ table }) => table.name))
}

interface Concept {
  /** The one copy of its address: a hundred thousand relations point at it. */
  readonly key: string
  readonly part: string
  nl?: Texts
  en?: Texts
  facts: Readonly<Record<string, string>>
  readonly links: Record<Link, Set<string>>
}

interface Texts {
  readonly label: string
  readonly also: readonly string[]
  readonly hidden: readonly string[]
  readonly description: string
}

type Link = 'essential' | 'optional' | 'broader'

const parts = { occupations: 'occupation', skills: 'skill', ISCOGroups: 'group', skillGroups: 'skill-group' } as const
const relations = {
  broaderRelationsOccPillar: ['conceptUri', 'broaderUri'],
  broaderRelationsSkillPillar: ['conceptUri', 'broaderUri'],
  occupationSkillRelations: ['occupationUri', 'skillUri', 'relationType'],
  skillSkillRelations: ['originalSkillUri', 'relatedSkillUri', 'relationType'],
} as const

type Concepts = keyof typeof parts
type Relations = keyof typeof relations
const isConcepts = (what?: string): what is Concepts => what !== undefined && Object.hasOwn(parts, what)
const isRelations = (what?: string): what is Relations => what !== undefined && Object.hasOwn(relations, what)

/** 'esco-1.1.1-occupations_nl.csv' holds occupations in Dutch. Collections repeat what stands elsewhere. */
function fileOf(name: string): { what?: Concepts | Relations; lang?: Lang } {
  const [, what, lang] = /(?:^|[^a-z])([a-z]+?)(?:_([a-z]{2}))?\.csv$/i.exec(name) ?? []
  if (isRelations(what)) return { what }
  return isConcepts(what) && (lang === 'nl' || lang === 'en') ? { what, lang } : {}
}

/** What each file tells of a concept beside its names. */
const factsIn: Readonly<Record<Concepts, readonly string[]>> = {
  occupations: ['iscoGroup', 'code', 'regulatedProfessionNote'],
  skills: ['skillType', 'reuseLevel'],
  ISCOGroups: ['code'],
  skillGroups: ['code'],
}

async function readConcepts(table: OpenTable, what: Concepts, lang: Lang, concepts: Map<string, Concept>) {
  const hidden = what === 'ISCOGroups' ? [] : ['hiddenLabels']
  const headings = ['conceptUri', 'preferredLabel', 'altLabels', 'description', 'status', ...hidden, ...factsIn[what]]
  for await (const record of recordsOf(table, headings)) {
    const { conceptUri: key = '', preferredLabel: label = '', status = '' } = record
    if (!isAddress(key) || label === '')
      throw new CannotRead({
        because: 'bad-value',
        file: table.name,
        row: record.row,
        heading: label ? 'conceptUri' : 'preferredLabel',
      })
    const concept = concepts.get(key) ?? newConcept(key, parts[what])
    concept[lang] = {
      label,
      also: lines(record.altLabels),
      hidden: lines(record.hiddenLabels),
      description: record.description ?? '',
    }
    const facts = Object.fromEntries(factsIn[what].map((name) => [name, record[name] ?? '']))
    concept.facts = { ...concept.facts, ...facts, status }
    concepts.set(key, concept)
  }
}

const newConcept = (key: string, part: string): Concept => ({
  key,
  part,
  facts: {},
  links: { essential: new Set(), optional: new Set(), broader: new Set() },
})

const isAddress = (text: string): boolean => /^https?:\/\/\S{1,250}$/.test(text)
const lines = (text = ''): string[] => [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter(Boolean)

async function readRelations(
  table: OpenTable,
  what: Relations,
  concepts: ReadonlyMap<string, Concept>,
  dangles: (from: string, to: string) => void,
) {
  const headings: readonly string[] = relations[what]
  const [from = '', to = '', kind] = headings
  for await (const record of recordsOf(table, headings)) {
    const link = kind ? record[kind] : 'broader'
    if (link !== 'essential' && link !== 'optional' && link !== 'broader')
      throw new CannotRead({ because: 'bad-value', file: table.name, row: record.row, heading: kind ?? '' })
    const [source, target] = [record[from] ?? '', record[to] ?? '']
    const concept = concepts.get(source)
    const there = concepts.get(target)
    if (concept && there) concept.links[link].add(there.key)
    else dangles(source, target)
  }
}

function entryOf({ key, part, nl, en, facts, links }: Concept): Entry {
  return {
    part,
    key,
    nl: nl?.label ?? null,
    en: en?.label ?? null,
    names: spelledNames([nl, en].flatMap((texts) => (texts ? [texts.label, ...texts.also, ...texts.hidden] : []))),
    content: {
      ...Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== '')),
      nl: nl ? textsOf(nl) : null,
      en: en ? textsOf(en) : null,
      ...Object.fromEntries(Object.entries(links).map(([link, to]) => [link, [...to].sort()])),
    },
  }
}

/** The label itself stands beside the content. */
const textsOf = ({ also, hidden, description }: Texts) => ({ also, hidden, description })
