export type FileKind = 'xlsx' | 'csv' | 'json'

export const largestFile = 20 * 1024 * 1024
export const mostRows = 100_000
export const mostColumns = 200
