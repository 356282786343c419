import './start/in-use.ts'

await import('./start/run-server.ts')
