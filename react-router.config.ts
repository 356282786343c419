import type { Config } from '@react-router/dev/config'

/** The rooms hold their own pages, so the whole of `src` is the pages' folder. */
export default { appDirectory: 'src', ssr: true, routeDiscovery: { mode: 'initial' } } satisfies Config
