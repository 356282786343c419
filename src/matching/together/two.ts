/** A person, by her dossier, and a vacancy. */
export interface Two {
  readonly dossier: string
  readonly vacancy: string
}
