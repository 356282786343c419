import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Refusal, Verdict } from './refusal.ts'
import { faultsOf, type Language, type Voice } from './sentences.ts'
import { readSources, type Source } from './sources.ts'
import { type SpokenText, textsOf } from './spoken-texts.ts'

interface Dictionary {
  voice: Voice
  nl: unknown
  en: unknown
}

export async function checkWords(): Promise<Verdict> {
  const files = readSources(['src'], ['.words.ts'])
  const judged = await Promise.all(files.map(judgeFile))
  return { refusals: judged.flat() }
}

async function judgeFile({ path }: Source): Promise<Refusal[]> {
  try {
    const module: Record<string, unknown> = await import(pathToFileURL(join(process.cwd(), path)).href)
    return judgeWords(path, module)
  } catch (error) {
    return [{ from: path, why: `does not load: ${(error as Error).message}` }]
  }
}

/** All dictionaries of one file; what else it exports, for example a type's list, is left alone. */
export function judgeWords(path: string, module: Record<string, unknown>): Refusal[] {
  const dictionaries = Object.entries(module).filter((entry): entry is [string, Dictionary] => isDictionary(entry[1]))
  if (!dictionaries.length) return [{ from: path, why: 'holds no bilingual({ voice, en, nl })' }]
  return dictionaries.flatMap(([name, words]) => judgeDictionary(`${path} ${name}`, words))
}

function isDictionary(value: unknown): value is Dictionary {
  if (typeof value !== 'object' || value === null) return false
  return 'nl' in value && 'en' in value && 'voice' in value && (value.voice === 'A2' || value.voice === 'B1')
}

function judgeDictionary(from: string, { voice, nl, en }: Dictionary): Refusal[] {
  const said = { nl: textsOf(nl), en: textsOf(en) }
  return [
    ...missing(from, said.en, said.nl, 'Dutch'),
    ...missing(from, said.nl, said.en, 'English'),
    ...(['nl', 'en'] as const).flatMap((lang) => judgeTexts(from, said[lang], lang, voice)),
  ]
}

function missing(from: string, has: SpokenText[], lacks: SpokenText[], language: string): Refusal[] {
  const known = new Set(lacks.map((text) => text.name))
  const names = new Set(has.map((text) => text.name).filter((name) => !known.has(name)))
  return [...names].map((name) => ({ from: `${from}.${name}`, why: `has no ${language}` }))
}

function judgeTexts(from: string, texts: SpokenText[], lang: Language, voice: Voice): Refusal[] {
  const faults = texts.flatMap(({ name, text }) => [
    ...(text.trim() ? [] : [`${name}: says nothing`]),
    ...faultsOf(text, lang, voice).map((fault) => `${name}: ${fault}`),
  ])
  return [...new Set(faults)].map((fault) => ({
    from: `${from}.${lang}.${fault.slice(0, fault.indexOf(': '))}`,
    why: fault.slice(fault.indexOf(': ') + 2),
  }))
}
