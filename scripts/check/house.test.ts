import { describe, expect, it } from 'vitest'
import { judge } from './house.ts'
import { parse } from './parse.ts'
import { glossary, holds } from './platform-words.ts'
import { say } from './refusal.ts'
import { checkShares } from './shape.ts'

const words = ['candidate', 'trialPlacement', 'region', 'municipality']
const house = (files: Record<string, string>) =>
  judge(
    Object.entries(files).map(([path, text]) => parse({ path, text })),
    words,
  ).refusals.map(say)
const importing = (path: string, specifier: string) => house({ [path]: `import { x } from '${specifier}'\n` })

describe('the house accepts', () => {
  it.each([
    ['src/matching/fit.rules.ts', '#values/public.ts'],
    ['src/matching/fit.rules.ts', '#law/public.ts'],
    ['src/matching/fits/see-fits.ts', '#people/public.ts'],
    ['src/people/people.words.ts', '#platform/words.ts'],
    ['src/people/dossier/dossier.page.tsx', '#platform/ui/ui.tsx'],
    ['src/people/dossier/dossier.page.tsx', '#people/dossier/see-dossier.ts'],
    ['src/people/dossier/see-dossier.ts', './dossier.store.ts'],
    ['src/people/dossier/dossier.store.ts', '#people/people.tables.ts'],
    ['src/people/notes/write-note.ts', '../dossier/see-dossier.ts'],
    ['src/people/notes/notes.flow.test.ts', '../../../tests/region.ts'],
    ['src/platform/database/act.flow.test.ts', '#people/public.ts'],
    ['src/app/routes.ts', '#people/pages.ts'],
    ['src/routes.ts', '#people/pages.ts'],
    ['src/entry.server.tsx', '#platform/public.ts'],
    ['bin/schakel.ts', '#app/public.ts'],
    ['src/law/parameters.ts', '../../reference/parameters.ts'],
    ['reference/parameters.ts', '#values/public.ts'],
  ])('%s importing %s', (path, specifier) => {
    expect(importing(path, specifier)).toEqual([])
  })

  it('a rule that takes a type from the room below', () => {
    const text = "import type { Dossier } from '#people/public.ts'\nimport { type Card } from '#employers/public.ts'\n"
    expect(house({ 'src/matching/fit.rules.ts': text })).toEqual([])
  })

  it('a store that takes the type of a shape', () => {
    expect(house({ 'src/people/a/a.store.ts': "import type { A } from './a.shapes.ts'\n" })).toEqual([])
  })

  it('a rule that leans on a file of plain types beside it', () => {
    const rule = "import type { Demand } from './demand.ts'\n"
    const plain = "import type { Day } from '#values/public.ts'\nimport type { V } from './verdict.ts'\n"
    const files = { 'src/matching/fit/hours.rules.ts': rule, 'src/matching/fit/demand.ts': plain }
    const verdict = { 'src/matching/fit/verdict.ts': "import type { Demand } from './demand.ts'\n" }
    expect(house({ ...files, ...verdict })).toEqual([])
    const piped = { 'src/matching/fit/verdict.ts': "import type { Act } from '#platform/public.ts'\n" }
    expect(house({ ...files, ...piped })).toEqual([
      'src/matching/fit/hours.rules.ts:1 -> src/matching/fit/demand.ts: a rule does not lean on a verb',
    ])
  })

  it('an empty list that stays empty', () => {
    expect(house({ 'src/people/x.ts': 'const none: readonly string[] = []\n' })).toEqual([])
  })

  it('the files that React Router reads by itself, with a relative path', () => {
    expect(importing('src/routes.ts', './platform/web/page-entry.ts')).toEqual([])
    expect(importing('src/root.tsx', './platform/ui/css/all.css')).toEqual([])
  })

  it('a dictionary that names the refusals of a verb by their type', () => {
    expect(house({ 'src/people/a.words.ts': "import type { X } from './write-note.ts'\n" })).toEqual([])
  })
})

describe('the house refuses', () => {
  it.each([
    ['src/people/see.ts', '#matching/public.ts', 'imports go down, and matching is above people'],
    [
      'src/people/see.ts',
      '#employers/public.ts',
      'employers stands beside people: tell a room above, or lay it on a beam below',
    ],
    [
      'src/matching/see.ts',
      '#trajectories/public.ts',
      'trajectories stands beside matching: tell a room above, or lay it on a beam below',
    ],
    [
      'src/platform/words.ts',
      '#law/public.ts',
      'law stands beside platform: tell a room above, or lay it on a beam below',
    ],
    ['src/matching/see.ts', '#people/dossier/see-dossier.ts', 'enter people by its public.ts'],
    ['src/desk/work.page.tsx', '#people/pages.ts', 'enter people by its public.ts'],
    ['src/desk/see.ts', '../people/public.ts', 'write #people/public.ts from room to room'],
    ['src/desk/see.ts', '#gossip/public.ts', 'gossip is not in the drawing of the house'],
    ['src/gossip/see.ts', '#values/public.ts', 'gossip is not in the drawing of the house'],
    ['src/people/see.ts', '../../tests/region.ts', 'the house stands on nothing outside it'],
    ['src/people/see.ts', '../../reference/places.ts', 'people does not read reference'],
    ['reference/places.ts', '#people/public.ts', 'reference knows only values and vocabulary'],
    [
      'reference/starter/places.ts',
      '#vocabulary/public.ts',
      'the starter set takes types from vocabulary, never values',
    ],
    ['src/people/a/a.page.tsx', './a.store.ts', 'a page does not lean on a store'],
    ['src/people/a/a.api.ts', './a.store.ts', 'an API plugin does not lean on a store'],
    ['src/people/a/see-a.ts', './a.words.ts', 'a verb does not lean on a dictionary'],
    ['src/people/a/see-a.ts', './a.api.ts', 'a verb does not lean on an API plugin'],
    ['src/people/a/a.rules.ts', './a.store.ts', 'a rule does not lean on a store'],
    ['src/people/a/a.rules.ts', './a.words.ts', 'a rule does not lean on a dictionary'],
    ['src/people/a/a.rules.ts', '#platform/public.ts', 'rules know no pipes'],
    ['src/people/a/a.rules.ts', 'zod', 'rules lean on rules, values and law, not on a package'],
    ['src/people/a/a.rules.ts', 'node:fs', 'rules lean on rules, values and law, not on a package'],
    ['src/matching/a/a.rules.ts', '#people/public.ts', 'rules take the types of a room below, never its verbs'],
    ['src/people/a/a.store.ts', './see-a.ts', 'a store does not lean on a verb'],
    ['src/people/b/see-b.ts', '../a/a.store.ts', 'the store of another slice is entered through its verbs and rules'],
    ['src/app/server.ts', './error.page.tsx', 'Node reads no .tsx; only the build of the pages does'],
  ])('%s importing %s', (path, specifier, why) => {
    expect(importing(path, specifier)).toEqual([
      expect.stringMatching(new RegExp(`^${path}:1 -> .*: ${why.replace('.', '\\.')}$`)),
    ])
  })

  it('an import that hides in a re-export, in a call or in a type', () => {
    const text =
      "export { x } from '#desk/public.ts'\nconst y = await import('#desk/public.ts')\nexport type Z = import('#desk/public.ts').Z\n"
    expect(house({ 'src/people/see.ts': text })).toHaveLength(3)
  })

  it('a word of the work inside the platform, also inside a longer name', () => {
    const text =
      "export const trialPlacements = 1\nexport const b = { candidateId: 2 }\nexport const c = 'all municipalities'\n"
    expect(house({ 'src/platform/x.ts': text })).toEqual([
      'src/platform/x.ts:1 -> trialPlacement: a word of the work; the platform knows none',
      'src/platform/x.ts:2 -> candidate: a word of the work; the platform knows none',
      'src/platform/x.ts:3 -> municipality: a word of the work; the platform knows none',
    ])
    expect(house({ 'src/platform/x.ts': 'export const candid = 1\n// the first candidate\n' })).toEqual([])
  })

  it('a file of more than 300 lines, unless it is generated or a list of facts', () => {
    const long = '// x\n'.repeat(301)
    expect(house({ 'src/people/x.ts': long })).toEqual([
      'src/people/x.ts: 301 lines, and 300 is the most: look for the noun inside',
    ])
    expect(house({ 'src/people/people.tables.ts': long, 'reference/skills.ts': long })).toEqual([])
    expect(house({ 'src/people/x.ts': '// x\n'.repeat(300) })).toEqual([])
  })

  it('a style attribute, not a component called style', () => {
    expect(house({ 'src/people/x.page.tsx': "export const X = () => <p style={{ color: 'red' }}>x</p>\n" })).toEqual([
      'src/people/x.page.tsx:1: style="" is refused by the policy: use a class',
    ])
    expect(house({ 'src/people/x.page.tsx': 'export const X = () => <style>{css}</style>\n' })).toEqual([])
  })

  it.each([
    'let count = 0',
    'export let count = 0',
    'var count = 0',
    'const seen = new Map()',
    'const all: string[] = []',
  ])('state in a module: %s', (text) => {
    expect(house({ 'src/people/x.ts': `${text}\n` })).toEqual([
      'src/people/x.ts:1: no module holds state: make it where it is used, or pass it in',
    ])
    expect(house({ 'src/people/x.ts': `export function f() {\n  ${text.replace('export ', '')}\n}\n` })).toEqual([])
  })
})

describe('the share of a room', () => {
  const rooms = { people: 20, values: 80 }
  const files = Object.entries(rooms).map(([room, lines]) =>
    parse({ path: `src/${room}/x.ts`, text: '//\n'.repeat(lines) }),
  )

  it('is refused above fifteen per cent in a house of some size', () => {
    expect(checkShares(files, { rooms: 2, lines: 100 }, 2).refusals.map(say)).toEqual([
      'src/people: holds 20.0 % of the lines, and 15 % is the most',
      'src/values: holds 80.0 % of the lines, and 15 % is the most',
    ])
  })

  it('may be larger while half of the drawing is not built', () => {
    const most = checkShares(files, { rooms: 2, lines: 100 }, 4).refusals.map(say)
    expect(most).toEqual(['src/values: holds 80.0 % of the lines, and 30 % is the most'])
  })

  it('is a note that says why in a house that is still small', () => {
    const { refusals, notes } = checkShares(files, undefined, 2)
    expect(refusals).toEqual([])
    expect(notes?.[0]).toContain('only a note: the share of a room counts from 8 rooms and 20000 lines; now 2 and 100')
  })
})

describe('the glossary', () => {
  it('gives the identifiers, from whichever column carries that heading', () => {
    expect(
      glossary(
        '# Words\n\n| Dutch | Identifier |\n|---|---|\n| kandidaat | `candidate` |\n| a `b` | `c`, `d` |\n\ntext `e`\n',
      ),
    ).toEqual(['candidate', 'c', 'd'])
  })

  it('knows a word in the singular and in the plural', () => {
    expect(holds('theCandidates', 'candidate')).toBe(true)
    expect(holds('MUNICIPALITIES', 'municipality')).toBe(true)
    expect(holds('trial_placement', 'trialPlacement')).toBe(true)
    expect(holds('placementTrial', 'trialPlacement')).toBe(false)
  })
})
