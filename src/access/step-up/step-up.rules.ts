export interface Held {
  readonly hasTelephone: boolean
  readonly hasPassword: boolean
  readonly hasPasskey: boolean
}

/** With what somebody may show who she is: never with less than what let her in. */
export const proofsFrom = ({ hasTelephone, hasPassword, hasPasskey }: Held, isInvented: boolean) => ({
  passkey: hasPasskey,
  code: hasTelephone,
  password: hasPassword && !hasTelephone,
  /** Nobody in the invented region has a telephone to take a code from. */
  oneTap: isInvented,
})
