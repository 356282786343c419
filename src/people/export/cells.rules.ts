/** A cell of a sheet that somebody opens elsewhere: text, a number, a day or nothing. */
export type CellValue = string | number | { readonly day: string } | null

/** A spreadsheet runs what begins like this as a formula, whoever typed it; an apostrophe makes it text. */
export const harmless = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text)

export const harmlessCell = (cell: CellValue): CellValue => (typeof cell === 'string' ? harmless(cell) : cell)
