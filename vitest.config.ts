import { defineConfig } from 'vitest/config'

/** Rooms are loaded by Node itself, so the pages' build and the tests share one copy of every module. */
export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'tests/**/*.test.ts',
      'stories/**/*.test.ts',
      'scripts/**/*.test.ts',
      'reference/**/*.test.ts',
    ],
    globalSetup: ['tests/global-setup.ts'],
    reporters: ['default', './tests/plain-line-reporter.ts'],
    env: { NODE_ENV: 'production' }, // pages as they are in use: the other React takes twice as long
    pool: 'forks',
    isolate: false, // no module holds state, so files can share what they load
    maxWorkers: 4, // on two cores: who walks through a browser, and who waits for a database, leaves room
    testTimeout: 60_000,
    hookTimeout: 120_000,
    server: { deps: { external: [/\/src\//, /\/reference\//] } },
  },
})
