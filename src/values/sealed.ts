const inspect = Symbol.for('nodejs.util.inspect.custom')

/** Something nobody should see by accident: it prints as `sealed`, and opens for a purpose one has to name. */
export class Sealed<T> {
  readonly #opener: (purpose: string) => T

  constructor(opener: (purpose: string) => T) {
    this.#opener = opener
  }

  open(purpose: string): T {
    if (purpose.trim() === '') throw new Error('A seal is opened for a purpose')
    return this.#opener(purpose)
  }

  toString(): string {
    return 'sealed'
  }

  toJSON(): string {
    return 'sealed'
  }

  [inspect](): string {
    return 'sealed'
  }
}
