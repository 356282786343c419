import { z } from 'zod'

/** Who answers for which data, as the API tells it. */
export const ControllerShape = z
  .object({
    situation: z.string(),
    is: z.string().describe('keeper, writers, together, receiver or region'),
    article: z.string(),
    items: z.array(z.string()).describe('The kinds of data, as the register names them'),
    organisations: z.array(z.string()).describe('Empty where it is known only once it happens'),
  })
  .meta({ id: 'Controller' })
