import { dataItemWords, fieldsWords, purposeWords, roleWords } from '#access/public.ts'
import { bilingual } from '#platform/words.ts'
import { type Lang, spokenDay } from '#values/public.ts'
import { endingsWords } from '../erasure/endings.words.ts'
import type { Register } from './register.ts'

export const registerWords = bilingual({
  voice: 'B1',
  en: {
    title: 'Register of processing',
    lead: 'Written from what Schakel does today. Draft for your privacy officer.',
    of: (region: string, day: string) => `${region}, ${day}`,
    purposes: 'What data is used for',
    purpose: 'Purpose',
    basis: 'What allows it',
    data: 'Data',
    who: 'Who works with it',
    others: {
      everybody: 'Everybody',
      'signed-in': 'Every colleague',
      account: 'Whoever has an account',
      person: 'The person',
      job: 'The system',
    } as Readonly<Record<string, string>>,
    items: 'What is kept, and who answers for it',
    article: 'Article',
    controller: 'Controller',
    health: 'Says something about health',
    recipients: 'Who receives what',
    retention: 'How long',
    keptOf: 'Kind of file',
    keptFor: 'Term',
    keptWhy: 'Why',
    kept: (years: number) => `${years} years after the end`,
    keptRows: (years: number) => `${years} years after the day of the row`,
    keptChosen: 'Decided by this region',
    sure: { medium: 'to be confirmed', low: 'uncertain' } as Readonly<Record<string, string>>,
    is: { law: 'law', contract: 'contract', consent: 'consent' } as Readonly<Record<string, string>>,
    dpia: 'Impact assessment (draft)',
    dpiaLead: 'What could go wrong for people, and what answers it. Complete it for your own region.',
    risk: 'What could go wrong',
    answer: 'What answers it',
    risks: {
      curious: ['Somebody reads a file without a reason.', 'Every look needs a relation and is shown to the person.'],
      health: [
        'What helps becomes a story about health.',
        'A closed list, sealed; words about health are asked about.',
      ],
      employer: ['An employer learns why somebody is in the register.', 'Yes or no only; no ground is kept anywhere.'],
      match: ['A list decides about somebody.', 'Points are shown, and people decide.'],
      leak: ['A backup or the log comes into wrong hands.', 'What is sensitive is sealed for each person.'],
      long: ['Data stays longer than needed.', 'A dated term destroys it, also after a restore.'],
    },
    toDo: 'Still to be answered by the region',
    questions: [
      'Which partners signed an arrangement on joint responsibility?',
      'Was the advice of the data protection officer asked, and of people themselves?',
      'Which measures does the operator add: housing, staff, contracts?',
    ],
    controllers: {
      keeper: 'who keeps the dossier',
      writers: 'who wrote it',
      together: 'keeper and proposer together',
      receiver: 'who received it',
      region: 'the partners together',
    } as Readonly<Record<string, string>>,
  },
  nl: {
    title: 'Register van verwerkingen',
    lead: 'Gemaakt uit wat Schakel vandaag doet. Concept voor de privacyfunctionaris.',
    of: (region, day) => `${region}, ${day}`,
    purposes: 'Waarvoor gegevens worden gebruikt',
    purpose: 'Doel',
    basis: 'Wat het toestaat',
    data: 'Gegevens',
    who: 'Wie ermee werkt',
    others: {
      everybody: 'Iedereen',
      'signed-in': 'Elke collega',
      account: 'Wie een account heeft',
      person: 'De persoon zelf',
      job: 'Het systeem',
    },
    items: 'Wat wordt bewaard, en wie verantwoordelijk is',
    article: 'Artikel',
    controller: 'Verantwoordelijk',
    health: 'Zegt iets over gezondheid',
    recipients: 'Wie wat ontvangt',
    retention: 'Hoe lang',
    keptOf: 'Soort dossier',
    keptFor: 'Termijn',
    keptWhy: 'Waarom',
    kept: (years) => `${years} jaar na het einde`,
    keptRows: (years) => `${years} jaar na de dag van de regel`,
    keptChosen: 'Door deze regio bepaald',
    sure: { medium: 'nog te bevestigen', low: 'onzeker' },
    is: { law: 'wet', contract: 'overeenkomst', consent: 'toestemming' },
    dpia: 'Effectbeoordeling (concept)',
    dpiaLead: 'Wat voor mensen mis kan gaan, en wat daartegen is gedaan. Vul het aan voor de eigen regio.',
    risk: 'Wat kan misgaan',
    answer: 'Wat ertegen is gedaan',
    risks: {
      curious: ['Iemand leest een dossier zonder reden.', 'Elke blik vraagt een relatie, en de persoon ziet die.'],
      health: [
        'Wat helpt wordt een verhaal over gezondheid.',
        'Een vaste lijst, verzegeld; bij zulke woorden volgt een vraag.',
      ],
      employer: [
        'Een werkgever hoort waarom iemand in het register staat.',
        'Alleen ja of nee; een grond wordt nergens bewaard.',
      ],
      match: ['Een lijst beslist over iemand.', 'De punten zijn te zien, en mensen beslissen.'],
      leak: ['Een back-up of het logboek komt in verkeerde handen.', 'Wat gevoelig is, is per persoon verzegeld.'],
      long: ['Gegevens blijven langer dan nodig.', 'Een termijn vernietigt ze, ook na terugzetten.'],
    },
    toDo: 'Nog door de regio te beantwoorden',
    questions: [
      'Welke partners tekenden een regeling over gezamenlijke verantwoordelijkheid?',
      'Is het advies van de functionaris gegevensbescherming gevraagd, en van mensen zelf?',
      'Welke maatregelen neemt de beheerder: huisvesting, personeel, contracten?',
    ],
    controllers: {
      keeper: 'wie het dossier bijhoudt',
      writers: 'wie het schreef',
      together: 'dossierhouder en voorsteller samen',
      receiver: 'wie het ontving',
      region: 'de partners samen',
    },
  },
})

/** The same for a page and for paper: rows of plain text, in one language. */
export function saidRegister(register: Register, lang: Lang) {
  const t = registerWords[lang]
  const items: Readonly<Record<string, string>> = dataItemWords[lang]
  const { groups, readers, showings } = fieldsWords[lang]
  const basisOf = ({ is, article, confidence }: Register['processings'][number]) =>
    [t.is[is], article, t.sure[confidence]].filter(Boolean).join('; ')
  return {
    of: t.of(register.region, spokenDay(register.on, lang)),
    purposes: register.processings.map((one) => ({
      purpose: purposeWords[lang][one.purpose] ?? one.purpose,
      basis: basisOf(one),
      data: one.items.map((item) => items[item] ?? item).join(', '),
      who: whoOf(one.permissions, lang),
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
    kept: register.retention.map(({ id, years, chosen, source, confidence }) => ({
      kind: endingsWords[lang].classes[id],
      term: id === 'look-log' ? t.keptRows(years) : t.kept(years),
      why: [chosen ? t.keptChosen : null, source, t.sure[confidence]].filter(Boolean).join('; '),
    })),
  }
}

/** Each role once, however much it may do for this. */
function whoOf(permissions: readonly { readonly who: string }[], lang: Lang): string {
  const names: Readonly<Record<string, string>> = { ...roleWords[lang], ...registerWords[lang].others }
  const all = permissions.flatMap(({ who }) => who.split(', '))
  return [...new Set(all.map((one) => names[one] ?? one))].join(', ')
}

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
    ...table(
      t.retention,
      [t.keptOf, t.keptFor, t.keptWhy],
      said.kept.map((one) => Object.values(one)),
    ),
    ...[`# ${t.dpia}`, '', t.dpiaLead, ''],
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
