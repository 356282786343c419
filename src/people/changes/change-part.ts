import type { Caller, House } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { otherNamesFor } from '#vocabulary/reference.ts'
import type { Part } from '../dossiers/missing.rules.ts'
import {
  changeAbilities,
  changeAvailability,
  changeContact,
  changeHours,
  changeOwnWords,
  changeProgress,
  changeTravel,
  changeWhatHelps,
  changeWishes,
} from './change-parts.ts'
import {
  Abilities,
  AvailableFrom,
  Contact,
  OwnWords,
  Progress,
  Travel,
  WantedHours,
  WhatHelps,
  Wishes,
} from './changes.shapes.ts'
import { fromForm, type Typed, worksIn } from './from-form.rules.ts'

interface Asking<Asked> {
  safeParse(given: unknown): { success: true; data: Asked } | { success: false; error: { issues: readonly Issue[] } }
}

export interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly params?: Record<string, unknown> | undefined
}

/** A part as a form gives it: what the shape refuses, or what the verb answers. */
const part =
  <Asked, Came>(
    shape: Asking<Asked>,
    change: (house: House, caller: Caller, id: Id<'Dossier'>, asked: Asked) => Came,
  ) =>
  (typed: object) => {
    const asked = shape.safeParse(typed)
    if (!asked.success) return { issues: asked.error.issues }
    const { data } = asked
    return { change: (house: House, caller: Caller, id: Id<'Dossier'>) => change(house, caller, id, data) }
  }

const readers = {
  progress: part(Progress, changeProgress),
  wishes: part(Wishes, changeWishes),
  hours: part(WantedHours, changeHours),
  availability: part(AvailableFrom, changeAvailability),
  travel: part(Travel, changeTravel),
  abilities: part(Abilities, changeAbilities),
  helps: part(WhatHelps, changeWhatHelps),
  words: part(OwnWords, changeOwnWords),
  contact: part(Contact, changeContact),
} satisfies Record<Part, unknown>

/** Reads the form of any part of a dossier. */
export const readPart = async (house: House, caller: Caller, name: Part, typed: Typed) => {
  const more = name === 'wishes' ? await otherNamesFor(house, caller, worksIn(typed)) : undefined
  return readers[name]({ ...fromForm[name](typed, more), version: typed.version })
}
