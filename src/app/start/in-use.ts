import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/**
 * React looks at this once, when it is loaded: anything else makes every page take twice the work. So whoever starts the
 * server imports this first.
 */
process.env.NODE_ENV ??= 'production'

/**
 * What was read and stripped of its types once is kept beside the packages: a start takes half the work from then on.
 * It counts for what is imported after this, so programs import the rest with `await import`. In our own folder: what
 * lies in a folder for everybody could be somebody else's code.
 */
enableCompileCache(join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'compiled'))
