/** Where somebody wanted to go: an address of ours and never another site's, else the start. */
export const afterSignIn = (next: unknown): string =>
  typeof next === 'string' && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-') ? next : '/'
