import { auditCommand } from './audit.ts'
import { backupCommand } from './backup.ts'
import type { Command } from './command.ts'
import { doctorCommand } from './doctor/doctor.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { keyCommand } from './key.ts'
import { mailCommand } from './mail.ts'
import { registerCommand } from './register.ts'
import { restoreCommand } from './restore.ts'
import { upgradeCommand } from './upgrade.ts'
import { usersCommand } from './users/users.ts'

/** Everything the command line can do. */
export const commands: readonly Command[] = [
  importCommand,
  exportCommand,
  usersCommand,
  doctorCommand,
  backupCommand,
  restoreCommand,
  upgradeCommand,
  auditCommand,
  keyCommand,
  registerCommand,
  mailCommand,
]
