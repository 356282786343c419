/** The drawing of the house, from the ground up. Rooms beside each other do not know each other. */
const floors: readonly (readonly string[])[] = [
  ['values'],
  ['law', 'platform'],
  ['access'],
  ['vocabulary'],
  ['people', 'employers', 'community', 'regulations'],
  ['matching', 'trajectories'],
  ['meetings', 'coaching', 'transitions'],
  ['claims'],
  ['desk', 'reporting', 'exchange', 'privacy'],
  ['app'],
]

/** These three stand where React Router wants them, and the command line starts everything: all of it is `app`. */
const outposts = ['src/root.tsx', 'src/routes.ts', 'src/entry.server.tsx', 'src/entry.client.tsx']

/** React Router reads these before it knows our names, so they may write a relative path. */
export const isOutpost = (path: string): boolean => outposts.includes(path)

export const rooms: readonly string[] = floors.flat()

export const floorOf = (room: string): number => floors.findIndex((floor) => floor.includes(room))

/** The room a file stands in; `reference` counts as a place of its own, tests and scripts stand outside the house. */
export function roomOf(path: string): string | undefined {
  if (isOutpost(path) || path.startsWith('bin/')) return 'app'
  if (path.startsWith('reference/')) return 'reference'
  return /^src\/([^/]+)\//.exec(path)?.[1]
}
