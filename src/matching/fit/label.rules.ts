import { conditions, licences, occupationOf, sectors, skillOf } from '#vocabulary/public.ts'
import type { Label } from './speech.rules.ts'

/** Names from the vocabulary we ship; an id it does not know stays readable. */
export const vocabularyLabel: Label = (kind, id, lang) => termOf[kind](id)?.[lang] ?? id.replaceAll('-', ' ')

type Term = { readonly nl: string; readonly en: string }

const among = (terms: readonly (Term & { readonly id: string })[]) => (id: string) =>
  terms.find((term) => term.id === id)

const termOf: Readonly<Record<Parameters<Label>[0], (id: string) => Term | undefined>> = {
  occupation: occupationOf,
  skill: skillOf,
  licence: among(licences),
  condition: among(conditions),
  sector: among(sectors),
}
