/** What others keep for everybody, and an operator brings in. */
export const referenceKinds = ['esco', 'isco', 'sbi', 'postcodes', 'regions', 'borders'] as const

export type ReferenceKind = (typeof referenceKinds)[number]

export const isReferenceKind = (text: string | undefined): text is ReferenceKind =>
  referenceKinds.some((kind) => kind === text)

/** Which municipality lies in which region changes on a day; the other kinds count once they are stored. */
export const isDated = (kind: ReferenceKind): boolean => kind === 'regions'
