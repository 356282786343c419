/** An organisation as far as the wall is concerned: what it is, and of which house it is a hat. */
export interface Hat {
  readonly id: string
  readonly kind: string
  readonly parent: string | null
}

/** Two hats of one house: the same people, who know different things in each. */
export const isOneHouse = (one: Hat, other: Hat): boolean => one.id !== other.id && houseOf(one) === houseOf(other)

const houseOf = ({ id, parent }: Hat): string => parent ?? id

/** Nothing of a dossier passes from one hat to the other, and none is for an employer: that gets a card. */
export const isWalled = (holder: Hat, other: Hat): boolean => other.kind === 'employer' || isOneHouse(holder, other)

/** Who comes in with two hats of one house says which one she wears, before she sees anything. */
export const mustChoose = (places: readonly Hat[]): boolean =>
  places.some((one) => places.some((other) => isOneHouse(one, other)))
