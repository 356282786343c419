/** An address that a telephone calls: only what is dialled, however the number was written. */
export const callTo = (phone: string): string => `tel:${phone.replaceAll(/[^+\d]/g, '')}`
