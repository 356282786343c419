import type { Skill } from '#vocabulary/concept.ts'
import { basicsSkills } from './skills/basics.ts'
import { buildingSkills } from './skills/building.ts'
import { goodsSkills } from './skills/goods.ts'
import { houseSkills } from './skills/house.ts'
import { makingSkills } from './skills/making.ts'
import { officeSkills } from './skills/office.ts'
import { peopleSkills } from './skills/people.ts'

/** What people can do, in words one says on the floor. */
export const skills: readonly Skill[] = [
  ...goodsSkills,
  ...makingSkills,
  ...buildingSkills,
  ...houseSkills,
  ...peopleSkills,
  ...officeSkills,
  ...basicsSkills,
]
