import type { Occupation } from '#vocabulary/concept.ts'

export const woodOccupations: readonly Occupation[] = [
  {
    id: 'wood-trainee',
    isco08: '7523',
    sector: 'wood',
    nl: 'Houtbewerker, leerling',
    en: 'Trainee wood machinist',
    synonymsNl: ['leerling houtbewerking', 'houtbewerking leerling'],
    synonymsEn: ['apprentice woodworker'],
    skills: {
      essential: ['run-wood-machine', 'saw-wood', 'follow-safety-rules'],
      optional: ['sand-wood', 'read-drawing'],
    },
  },
  {
    id: 'wood-machinist',
    isco08: '7523',
    sector: 'wood',
    nl: 'Machinaal houtbewerker',
    en: 'Wood machinist',
    synonymsNl: ['houtbewerker'],
    synonymsEn: ['woodworker'],
    skills: {
      essential: ['run-wood-machine', 'measure-accurately', 'read-drawing'],
      optional: ['set-machine', 'saw-wood'],
    },
  },
  {
    id: 'furniture-maker',
    isco08: '7522',
    sector: 'wood',
    nl: 'Meubelmaker',
    en: 'Furniture maker',
    synonymsNl: ['meubelmaakster', 'interieurbouwer'],
    synonymsEn: ['cabinet maker'],
    skills: {
      essential: ['saw-wood', 'glue-wood', 'sand-wood', 'read-drawing'],
      optional: ['assemble-furniture', 'paint'],
    },
  },
  {
    id: 'furniture-assembler',
    isco08: '8219',
    sector: 'wood',
    nl: 'Meubelmonteur',
    en: 'Furniture assembler',
    synonymsNl: ['monteur meubels'],
    synonymsEn: ['flat-pack assembler'],
    skills: {
      essential: ['assemble-furniture', 'use-power-tools', 'read-instructions'],
      optional: ['lift-safely', 'drive-van'],
    },
  },
  {
    id: 'upholsterer',
    isco08: '7534',
    sector: 'wood',
    nl: 'Meubelstoffeerder',
    en: 'Upholsterer',
    synonymsNl: ['stoffeerder'],
    synonymsEn: ['furniture upholsterer'],
    skills: { essential: ['upholster', 'sew', 'work-accurately'], optional: ['use-hand-tools', 'measure-accurately'] },
  },
  {
    id: 'pallet-maker',
    isco08: '9329',
    sector: 'wood',
    nl: 'Palletmaker',
    en: 'Pallet maker',
    synonymsNl: ['medewerker pallets', 'palletreparateur'],
    synonymsEn: ['pallet repairer'],
    skills: {
      essential: ['use-power-tools', 'saw-wood', 'stack-pallets'],
      optional: ['drive-forklift', 'follow-safety-rules'],
    },
  },
]
