export { findDossier } from './dossier.store.ts'
