import type { Act, Read } from '#platform/public.ts'
import { dropStatements } from './own-statement.store.ts'

/** Destroys what she said of herself; how often she did stays for the figures. */
export const forgetStatements = async (act: Act, person: Read): Promise<number> =>
  Number((await dropStatements(act, person)).numDeletedRows)
