import {
  basisOf,
  basisOfItem,
  controllerOf,
  dataItems,
  type FieldCell,
  fieldGroups,
  permissionsInUse,
  purposesInUse,
  readers,
} from '#access/public.ts'
import { lawOn } from '#law/public.ts'
import type { Day } from '#values/public.ts'

/** What is done with data about people, written from what the product itself does: nobody keeps it beside the product. */
export interface Register {
  readonly on: Day
  readonly region: string
  readonly processings: readonly Processing[]
  readonly items: readonly RegisterItem[]
  readonly recipients: readonly Recipients[]
  readonly retention: { readonly years: number; readonly source: string }
}

/** One purpose: what allows it, who may, and of which data. */
export interface Processing {
  readonly purpose: string
  readonly is: string
  readonly gdpr: string
  readonly article: string
  readonly confidence: string
  readonly items: readonly string[]
  readonly permissions: readonly { readonly permission: string; readonly who: string }[]
}

export interface RegisterItem {
  readonly item: string
  readonly article: string
  readonly health: boolean
  readonly controller: string
}

export interface Recipients {
  readonly group: string
  readonly shows: Readonly<Record<string, string>>
}

export const registerOf = (cells: readonly FieldCell[], region: string, on: Day): Register => ({
  on,
  region,
  processings: purposesInUse.map(processingFor),
  items: dataItems.map((item) => ({
    item: item.id,
    article: basisOfItem(item).article,
    health: basisOfItem(item).special !== undefined,
    controller: controllerOf(item.id),
  })),
  recipients: fieldGroups.map((group) => ({
    group,
    shows: Object.fromEntries(
      readers.map((reader) => [
        reader,
        cells.find((one) => one.group === group && one.reader === reader)?.showing ?? '',
      ]),
    ),
  })),
  retention: retentionOn(on),
})

function processingFor(purpose: string): Processing {
  const basis = basisOf(purpose)
  if (!basis) throw new Error(`Nothing says what allows ${purpose}.`)
  return {
    purpose,
    is: basis.is,
    gdpr: basis.gdpr,
    article: basis.article,
    confidence: basis.confidence,
    items: dataItems.filter(({ purposes }) => purposes.some((one) => one === purpose)).map(({ id }) => id),
    permissions: permissionsInUse
      .filter((one) => one.purpose === purpose)
      .map(({ permission, who }) => ({ permission, who })),
  }
}

function retentionOn(on: Day): Register['retention'] {
  const found = lawOn('ret.reintegrationFile', on)
  if (!found.done) throw new Error('There is no term for a file.')
  return { years: found.value.value, source: found.value.source }
}
