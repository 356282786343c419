import { withHouse } from '../beside.ts'
import type { Command } from '../command.ts'
import { addUser } from './add-user.ts'
import { changeUser } from './change-user.ts'
import { firstLink, listUsers, newToken } from './see-users.ts'

const parts: Readonly<Record<string, typeof listUsers>> = {
  list: listUsers,
  add: addUser,
  disable: changeUser,
  enable: changeUser,
  reset: changeUser,
  'first-link': firstLink,
  token: newToken,
}

/** For the terminal of the machine itself: works also when nobody can sign in any more. */
export const usersCommand: Command = {
  name: 'users',
  usage: [
    'users list',
    'users add EMAIL --name NAME --organisation NAME --role ROLE',
    'users disable|enable EMAIL',
    'users reset EMAIL [--new-telephone]',
    'users first-link',
    'users token EMAIL --name NAME [--organisation NAME]',
  ],
  options: {
    name: { type: 'string' },
    organisation: { type: 'string' },
    role: { type: 'string' },
    'new-telephone': { type: 'boolean' },
  },
  run: async (call) => {
    const part = parts[call.words[0] ?? '']
    if (!part) return call.usage()
    return withHouse(call, async (house) => part(house, call))
  },
}
