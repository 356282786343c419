import { folded } from '#values/public.ts'

/** A border that could be drawn: of a municipality with the region it lies in, or of a whole region. */
export interface Drawable {
  readonly part: string
  readonly key: string
  readonly name: string
  /** Of a municipality, when we know it; of a region, itself. */
  readonly region: { readonly code: string; readonly name: string } | null
}

/**
 * The region that is called like ours; else the one that `home` lies in, which is where most people live. Of it the
 * municipalities, or the region as a whole where those were not brought in. Municipalities of which nobody says in
 * which region they lie are drawn when `home` lies in them.
 */
export function whichBorders<Border extends Drawable>(
  all: readonly Border[],
  ours: string,
  home: ReadonlySet<string>,
): readonly Border[] {
  const code = codeOf(all, ours) ?? all.find(({ key, region }) => home.has(key) && region)?.region?.code
  const within = all.filter(({ region }) => region !== null && region.code === code)
  const municipalities = within.filter(({ part }) => part === 'municipality')
  if (municipalities.length > 0) return municipalities
  return within.length > 0 ? within : all.filter(({ key }) => home.has(key))
}

const codeOf = (all: readonly Drawable[], ours: string): string | undefined =>
  all.find(({ region }) => region && plain(region.name) === plain(ours))?.region?.code

/** 'Regio Zwolle', 'Arbeidsmarktregio Zwolle' and 'zwolle' are one. */
const plain = (name: string): string =>
  folded(name)
    .replace(/\b(arbeidsmarkt)?regio\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
