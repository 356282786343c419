/** What other slices may ask of passkeys. */
export { countPasskeys, dropPasskeysOf } from './passkey.store.ts'
