/** Somebody who may change accounts today, and the role that says so. */
export interface Administrator {
  readonly account: string
  readonly seat: string
}

/** A region without anybody who may let people in cannot help itself: the last administrator stays. */
export const staysAdministered = (administrators: readonly Administrator[], leaves: Partial<Administrator>): boolean =>
  administrators.some(({ account, seat }) => account !== leaves.account && seat !== leaves.seat)
