import type { FieldGroup } from '#access/public.ts'
import type { Part } from './missing.rules.ts'

/** The group of data that each part of a dossier is about: who may not see it does not fill it in either. */
export const groupOfPart = {
  progress: 'ground',
  wishes: 'wishes',
  hours: 'wishes',
  availability: 'wishes',
  travel: 'wishes',
  abilities: 'wishes',
  helps: 'possibilities',
  words: 'wishes',
  contact: 'contact',
} as const satisfies Record<Part, FieldGroup>
