import type { FileRefusal } from '#values/public.ts'

/** One thing of a list that others keep, known by the key they gave it. */
export interface Entry {
  readonly part: string
  readonly key: string
  readonly nl: string | null
  readonly en: string | null
  /** Every name it goes by, as a question is spelled. */
  readonly names: readonly string[]
  readonly content: object
}

/** Something that points at what is not there: it is left out, and told. */
export interface Dangling {
  readonly from: string
  readonly to: string
}

export interface Found {
  /** Files that came along and are not read. */
  readonly leftOut: readonly string[]
  readonly dangling: number
  readonly danglingSamples: readonly Dangling[]
}

/** Why files cannot be taken, and where that is. */
export interface ReferenceRefusal {
  readonly because:
    | FileRefusal['because']
    | 'missing-file'
    | 'missing-heading'
    | 'formula'
    | 'bad-value'
    | 'no-language'
    | 'many-files'
    | 'no-borders'
    | 'no-degrees'
  readonly kind: 'invalid'
  readonly file?: string
  readonly row?: number
  readonly heading?: string
}

/** Thrown while rows come past one by one, and caught where the files came in: it leaves the room as a refusal. */
export class CannotRead extends Error {
  readonly refusal: ReferenceRefusal
  constructor(refusal: Omit<ReferenceRefusal, 'kind'>) {
    super(refusal.because)
    this.refusal = { ...refusal, kind: 'invalid' }
  }
}
