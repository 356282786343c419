export { findDossier, findDossiers, type StoredDossier } from './dossier.store.ts'
