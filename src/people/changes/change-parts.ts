import { colleaguesWithRole, professionalRoles, readOver, renameActing } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, refused, spokenName } from '#values/public.ts'
import { placesFor } from '#vocabulary/reference.ts'
import { contactColumns } from '../dossiers/contact.rules.ts'
import { lockHelps } from '../dossiers/helps.ts'
import { searchTextOf } from '../dossiers/search-text.rules.ts'
import { confirmedBy, mayStand, mayWriteHelps } from './change.rules.ts'
import { changeDossier } from './change-dossier.ts'
import type {
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

type Dossier = Id<'Dossier'>

/** Where she stands, whether she is in the register, and who leads. */
export const changeProgress = (house: House, caller: Caller, id: Dossier, asked: Progress) =>
  changeDossier(house, caller, { id, part: 'progress', version: asked.version }, async (act, before) => {
    const may = mayStand(before.stage, asked.stage)
    if (!may.done) return may
    const lead = asked.lead ?? null
    const colleagues = lead && lead !== before.lead ? await colleaguesWithRole(act, professionalRoles) : null
    if (colleagues && !colleagues.some((one) => one.id === lead))
      return refused({ because: 'not-a-colleague', kind: 'invalid' } as const)
    return done({
      stage: asked.stage,
      stage_since: asked.stage === before.stage ? before.stageSince : act.today,
      registered: asked.registered ?? null,
      lead_account_id: lead,
    })
  })

/** What work she wishes, and what she does not want. */
export const changeWishes = (house: House, caller: Caller, id: Dossier, asked: Wishes) =>
  changeDossier(house, caller, { id, part: 'wishes', version: asked.version }, (_act, before) =>
    done({
      occupations: asked.occupations,
      excluded_sectors: asked.excludedSectors,
      search_text: searchTextOf({ ...before, occupations: asked.occupations }),
    }),
  )

export const changeHours = (house: House, caller: Caller, id: Dossier, asked: WantedHours) =>
  changeDossier(house, caller, { id, part: 'hours', version: asked.version }, () =>
    done({
      hours_min: asked.min ?? null,
      hours_max: asked.max ?? asked.min ?? null,
      hours_now: asked.now ?? null,
      dayparts: asked.dayparts ?? null,
      earliest_start: asked.earliestStart ?? null,
    }),
  )

/** Who says from which day also confirms it. */
export const changeAvailability = (house: House, caller: Caller, id: Dossier, asked: AvailableFrom) =>
  changeDossier(house, caller, { id, part: 'availability', version: asked.version }, (act) =>
    done({
      available_from: asked.availableFrom ?? null,
      availability_confirmed_on: confirmedBy(asked.availableFrom ?? null, act.today),
    }),
  )

/** It is still so. Who has no day yet is available from today. */
export const confirmAvailability = (house: House, caller: Caller, id: Dossier) =>
  changeDossier(house, caller, { id, part: 'availability-confirmation', version: null }, (act, before) =>
    done({ available_from: before.availableFrom ?? act.today, availability_confirmed_on: act.today }),
  )

export const changeTravel = (house: House, caller: Caller, id: Dossier, asked: Travel) =>
  changeDossier(house, caller, { id, part: 'travel', version: asked.version }, () =>
    done({
      transports: asked.transports
        ? JSON.stringify(asked.transports.map(({ kind, maxKm }) => ({ kind, maxKm: maxKm ?? null })))
        : null,
    }),
  )

/** What she can and has, what she cannot or has not, and how she speaks and reads Dutch. */
export const changeAbilities = (house: House, caller: Caller, id: Dossier, asked: Abilities) =>
  changeDossier(house, caller, { id, part: 'abilities', version: asked.version }, () =>
    done({
      skills: asked.skills,
      skills_absent: asked.skillsAbsent,
      licences: asked.licences,
      licences_absent: asked.licencesAbsent,
      spoken_dutch: asked.spokenDutch ?? null,
      reads_dutch: asked.readsDutch ?? null,
    }),
  )

/** What helps at work is sealed before it is kept. */
export const changeWhatHelps = (house: House, caller: Caller, id: Dossier, asked: WhatHelps) =>
  changeDossier(house, caller, { id, part: 'helps', version: asked.version }, async (act, { subject, holder }) => {
    const may = mayWriteHelps(caller.organisation, holder)
    if (!may.done) return may
    if (!asked.conditions) return done({ helps_sealed: null })
    return done({ helps_sealed: await lockHelps(house, act, { subject, holder }, asked.conditions) })
  })

export const changeOwnWords = (house: House, caller: Caller, id: Dossier, asked: OwnWords) =>
  changeDossier(house, caller, { id, part: 'words', version: asked.version }, () => {
    const read = readOver([...asked.talents, ...asked.pitfalls], asked.meant)
    return read.done ? done({ talents: asked.talents, pitfalls: asked.pitfalls }) : read
  })

export const changeContact = (house: House, caller: Caller, id: Dossier, asked: Contact) =>
  changeDossier(house, caller, { id, part: 'contact', version: asked.version }, async (act, before) => {
    await renameActing(act, before, spokenName({ ...asked, prefix: asked.prefix ?? '' }))
    const at = { town: asked.town ?? undefined, postcode: asked.postcode ?? undefined }
    const place = (await placesFor(act, [at])).findPlace(at)
    return done({
      ...contactColumns(asked, place, before),
      letters_by: asked.lettersBy ?? null,
      representative: asked.representative ?? null,
    })
  })
