/** As many as anybody looks through; whoever needs more tidies first. */
export const mostDocuments = 50

/** Long enough to find out that it was the wrong one; after that night it is destroyed. */
export const daysToTakeBack = 1

/** As one says it: 340 kB, 1,2 MB. Kilobytes are counted by the thousand. */
export function spokenSize(bytes: number, lang: 'nl' | 'en'): string {
  const [amount, unit] = bytes < 1_000_000 ? [Math.ceil(bytes / 1000), 'kB'] : [Math.ceil(bytes / 100_000) / 10, 'MB']
  return `${amount.toLocaleString(lang)} ${unit}`
}
