import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: readonly PageEntry[] = []
