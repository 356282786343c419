import { createHmac } from 'node:crypto'

export const databaseRoles = ['schakel_owner', 'schakel_app', 'schakel_job'] as const

/** The password of each role. It follows from a secret, so that two web servers agree without a file more. */
export type Logins = (role: (typeof databaseRoles)[number]) => string

export const loginsOf =
  (secret: string): Logins =>
  (role) =>
    createHmac('sha256', secret).update(`database role ${role}`).digest('base64url')

export const loginsSaid = (logins: Logins): Record<string, string> =>
  Object.fromEntries(databaseRoles.map((role) => [role, logins(role)]))
