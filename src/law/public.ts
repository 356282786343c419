export * from './gaps.ts'
export * from './law.ts'
export * from './legal-value.ts'
