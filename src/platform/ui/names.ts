/** Class names, without those that do not apply. */
export const names = (...given: (string | false | null | undefined)[]): string => given.filter(Boolean).join(' ')
