import { fieldsWords } from '#access/public.ts'
import { type Lang, spokenDay } from '#values/public.ts'
import { whyWords } from '../consent/why.words.ts'
import type { Register } from './register.ts'
import { registerWords } from './register.words.ts'

/** The same for a page and for paper: rows of plain text, in one language. */
export function saidRegister(register: Register, lang: Lang) {
  const t = registerWords[lang]
  const items: Readonly<Record<string, string>> = whyWords[lang].items
  const { groups, readers, showings } = fieldsWords[lang]
  const basisOf = ({ is, article, confidence }: Register['processings'][number]) =>
    [t.is[is], article, t.sure[confidence]].filter(Boolean).join('; ')
  return {
    of: t.of(register.region, spokenDay(register.on, lang)),
    purposes: register.processings.map((one) => ({
      purpose: t.purposeNames[one.purpose] ?? one.purpose,
      basis: basisOf(one),
      data: one.items.map((item) => items[item] ?? item).join(', '),
      who: one.permissions.map(({ permission, who }) => `${permission}: ${who}`).join('; '),
    })),
    items: register.items.map(({ item, article, health, controller }) => ({
      item: items[item] ?? item,
      article: health ? `${article}. ${t.health}` : article,
      controller: t.controllers[controller] ?? controller,
    })),
    recipients: register.recipients.map(({ group, shows }) => ({
      group: groups[group as keyof typeof groups],
      shows: Object.entries(shows).map(([reader, showing]) => ({
        reader: readers[reader as keyof typeof readers],
        showing: showings[showing as keyof typeof showings] ?? '–',
      })),
    })),
    kept: t.kept(register.retention.years, register.retention.source),
  }
}

export type SaidRegister = ReturnType<typeof saidRegister>

/** Markdown, for a file that somebody completes. */
export function registerMarkdown(register: Register, lang: Lang): readonly string[] {
  const t = registerWords[lang]
  const said = saidRegister(register, lang)
  const heads = said.recipients[0]?.shows.map(({ reader }) => reader) ?? []
  return [
    ...[`# ${t.title}`, '', said.of, '', t.lead, ''],
    ...table(
      t.purposes,
      [t.purpose, t.basis, t.data, t.who],
      said.purposes.map((one) => Object.values(one)),
    ),
    ...table(
      t.items,
      [t.data, t.article, t.controller],
      said.items.map((one) => Object.values(one)),
    ),
    ...table(
      t.recipients,
      [t.data, ...heads],
      said.recipients.map(({ group, shows }) => [group, ...shows.map(({ showing }) => showing)]),
    ),
    ...[`## ${t.retention}`, '', said.kept, '', `# ${t.dpia}`, '', t.dpiaLead, ''],
    ...table(
      t.dpia,
      [t.risk, t.answer],
      Object.values(t.risks).map((pair) => [...pair]),
    ),
    ...[`## ${t.toDo}`, '', ...t.questions.map((question) => `- ${question}`)],
  ]
}

const table = (title: string, heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `## ${title}`,
  '',
  line(heads),
  line(heads.map(() => '---')),
  ...rows.map(line),
  '',
]

const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
