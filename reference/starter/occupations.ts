import type { Occupation } from '#vocabulary/concept.ts'
import { careOccupations } from './occupations/care.ts'
import { cleaningOccupations } from './occupations/cleaning.ts'
import { constructionOccupations } from './occupations/construction.ts'
import { educationOccupations } from './occupations/education.ts'
import { facilityOccupations } from './occupations/facility.ts'
import { foodOccupations } from './occupations/food.ts'
import { greenOccupations } from './occupations/green.ts'
import { hospitalityOccupations } from './occupations/hospitality.ts'
import { ictOccupations } from './occupations/ict.ts'
import { leisureOccupations } from './occupations/leisure.ts'
import { logisticsOccupations } from './occupations/logistics.ts'
import { metalOccupations } from './occupations/metal.ts'
import { officeOccupations } from './occupations/office.ts'
import { productionOccupations } from './occupations/production.ts'
import { publicOccupations } from './occupations/public.ts'
import { retailOccupations } from './occupations/retail.ts'
import { technologyOccupations } from './occupations/technology.ts'
import { textileOccupations } from './occupations/textile.ts'
import { transportOccupations } from './occupations/transport.ts'
import { woodOccupations } from './occupations/wood.ts'

/** Practical jobs to start with; an operator may import many more beside them. */
export const occupations: readonly Occupation[] = [
  ...logisticsOccupations,
  ...transportOccupations,
  ...productionOccupations,
  ...metalOccupations,
  ...technologyOccupations,
  ...woodOccupations,
  ...constructionOccupations,
  ...greenOccupations,
  ...cleaningOccupations,
  ...textileOccupations,
  ...hospitalityOccupations,
  ...foodOccupations,
  ...retailOccupations,
  ...careOccupations,
  ...educationOccupations,
  ...facilityOccupations,
  ...officeOccupations,
  ...publicOccupations,
  ...leisureOccupations,
  ...ictOccupations,
]
