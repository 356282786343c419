/** What other slices may ask of credentials. */
export {
  type Credential,
  findCredential,
  findCredentialByEmail,
  forgetSecondFactor,
  keepPassword,
} from './credential.store.ts'
