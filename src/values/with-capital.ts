/** A sentence begins with a capital, also where what was filled in stands first. */
export const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
