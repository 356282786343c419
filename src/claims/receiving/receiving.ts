/** By which number an organisation that pays is found on the net for invoices. */
export const receivingSchemes = ['oin', 'kvk'] as const

/** How an organisation that pays takes invoices by computer. */
export interface Receiving {
  readonly scheme: (typeof receivingSchemes)[number]
  readonly number: string
  readonly street: string
  readonly postcode: string
  readonly town: string
}
