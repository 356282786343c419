interface Who {
  readonly kind: string
  readonly roles: readonly string[]
}

/** Where the day begins: the own pages, the settings for who does nothing but administer, else the work. */
export function startOf({ kind, roles }: Who): '/my' | '/admin' | '/work' {
  if (kind === 'person' || kind === 'acting') return '/my'
  return roles.length > 0 && roles.every((role) => role === 'administrator') ? '/admin' : '/work'
}

/**
 * Where somebody wanted to go: an address of ours and never another site's, else the start. A browser leaves out tabs and
 * line ends, so with one of those it could still become another site's.
 */
export const afterSignIn = (next: unknown): string =>
  typeof next === 'string' && /^\/(?![/\\])[!-~]*$/.test(next) && !next.startsWith('/sign-') ? next : '/'
