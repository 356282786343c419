#!/usr/bin/env node
import '../src/app/start/in-use.ts'

const { runCommand } = await import('../src/app/cli/run-command.ts')

process.exitCode = await runCommand(process.argv.slice(2), process.env)
