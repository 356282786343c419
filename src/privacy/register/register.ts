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
import type { Day } from '#values/public.ts'
import type { RetentionClass } from '../retention/classes.rules.ts'

/** What is done with data about people, written from what the product itself does: nobody keeps it beside the product. */
export interface Register {
  readonly on: Day
  readonly region: string
  readonly processings: readonly Processing[]
  readonly items: readonly RegisterItem[]
  readonly recipients: readonly Recipients[]
  /** How long each kind of file is kept: by the law, or as the region decided within it. */
  readonly retention: readonly KeptFor[]
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

export interface KeptFor {
  readonly id: RetentionClass
  readonly years: number
  readonly chosen: boolean
  readonly source: string
  readonly confidence: 'high' | 'medium' | 'low'
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

export const registerOf = (
  cells: readonly FieldCell[],
  region: string,
  on: Day,
  kept: readonly KeptFor[],
): Register => ({
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
  retention: kept.map(({ id, years, chosen, source, confidence }) => ({ id, years, chosen, source, confidence })),
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
