import { z } from 'zod'
import { readId } from '#values/public.ts'
import type { Rule } from './limits.rules.ts'
import type { Two } from './two.ts'

export const mostVacancies = 30
export const mostPeople = 60
const mostRules = 10

/** A table as its address says it. */
export interface TogetherAsked {
  /** None: the work that suits these people best. */
  readonly vacancies: readonly string[]
  /** None: who suits this work best. */
  readonly people: readonly string[]
  /** Who misses one condition counts too. */
  readonly almost: boolean
  readonly pins: readonly Two[]
  readonly without: readonly Two[]
  readonly rules: readonly Rule[]
}

const many = (most: number, what: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe(`${what} May be named ${most} times.`)

/** As a program asks it; each may be named more than once. */
export const TogetherQuery = z.object({
  vacancy: many(mostVacancies, 'Its id. None: the work that suits these people best.'),
  person: many(mostPeople, 'The id of a dossier. None: who suits this work best.'),
  almost: z.enum(['yes', 'no']).optional().describe('yes: who misses exactly one condition may be planned too.'),
  pin: many(mostPeople, 'dossier.vacancy: this pair is part of the plan.'),
  not: many(mostPeople, 'dossier.vacancy: this pair is not.'),
  apart: many(mostRules, 'dossier.dossier: these two not at one employer.'),
  least: many(mostRules, 'employer.2: at least so many people to this employer.'),
  most: many(mostRules, 'organisation.2: at most so many people of this organisation.'),
})

/** What is not understood is left out: an address never breaks a meeting. */
export function readTogether(query: z.infer<typeof TogetherQuery>): TogetherAsked {
  const all = (said: string | readonly string[] | undefined) => (said === undefined ? [] : [said].flat())
  const ids = (said: string | readonly string[] | undefined, most: number) =>
    [...new Set(all(said).flatMap((one) => idIn(one)))].slice(0, most)
  const twos = (said: string | readonly string[] | undefined) =>
    pairsIn(all(said))
      .map(([dossier, vacancy]) => ({ dossier, vacancy }))
      .slice(0, mostPeople)
  return {
    vacancies: ids(query.vacancy, mostVacancies),
    people: ids(query.person, mostPeople),
    almost: query.almost === 'yes',
    pins: twos(query.pin),
    without: twos(query.not),
    rules: [
      ...pairsIn(all(query.apart)).map((people): Rule => ({ kind: 'apart', people })),
      ...countsIn(all(query.least)).map(([employer, people]): Rule => ({ kind: 'least', employer, people })),
      ...countsIn(all(query.most)).map(([organisation, people]): Rule => ({ kind: 'most', organisation, people })),
    ].slice(0, mostRules),
  }
}

function idIn(text: string): string[] {
  const read = readId(text)
  return read.done ? [read.value] : []
}

function pairsIn(said: readonly string[]): [string, string][] {
  return [...new Set(said)].flatMap((text): [string, string][] => {
    const [one, two, ...rest] = text.split('.').flatMap(idIn)
    return one && two && one !== two && rest.length === 0 ? [[one, two]] : []
  })
}

function countsIn(said: readonly string[]): [string, number][] {
  return [...new Set(said)].flatMap((text): [string, number][] => {
    const [name = '', number = ''] = text.split('.')
    const [id] = idIn(name)
    return id && /^\d{1,2}$/.test(number) ? [[id, Number(number)]] : []
  })
}

/** The same table as an address; every change of it is another one. */
export function addressOf(asked: TogetherAsked): string {
  const params = new URLSearchParams()
  for (const id of asked.vacancies) params.append('vacancy', id)
  for (const id of asked.people) params.append('person', id)
  if (asked.almost) params.append('almost', 'yes')
  for (const { dossier, vacancy } of asked.pins) params.append('pin', `${dossier}.${vacancy}`)
  for (const { dossier, vacancy } of asked.without) params.append('not', `${dossier}.${vacancy}`)
  for (const rule of asked.rules) params.append(...ruleIn(rule))
  return params.size > 0 ? `/together?${params}` : '/together'
}

function ruleIn(rule: Rule): [string, string] {
  if (rule.kind === 'apart') return ['apart', rule.people.join('.')]
  return rule.kind === 'least'
    ? ['least', `${rule.employer}.${rule.people}`]
    : ['most', `${rule.organisation}.${rule.people}`]
}
