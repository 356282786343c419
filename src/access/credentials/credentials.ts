/** What other slices may ask of credentials. */
export {
  type Credential,
  findCredential,
  findCredentialByEmail,
  forgetSecondFactor,
  keepEmptyCredential,
  keepPassword,
} from './credential.store.ts'
