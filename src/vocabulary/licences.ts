/** Papers that some work asks for: driving licences, certificates and statements. */
export const licences = [
  { id: 'driving-am', nl: 'Rijbewijs AM (brommer)', en: 'Driving licence AM (moped)' },
  { id: 'driving-a', nl: 'Rijbewijs A (motor)', en: 'Driving licence A (motorcycle)' },
  { id: 'driving-b', nl: 'Rijbewijs B (auto)', en: 'Driving licence B (car)' },
  { id: 'driving-be', nl: 'Rijbewijs BE (auto met aanhanger)', en: 'Driving licence BE (car with trailer)' },
  { id: 'driving-c', nl: 'Rijbewijs C (vrachtwagen)', en: 'Driving licence C (lorry)' },
  { id: 'driving-ce', nl: 'Rijbewijs CE (vrachtwagen met aanhanger)', en: 'Driving licence CE (lorry with trailer)' },
  { id: 'driving-d', nl: 'Rijbewijs D (bus)', en: 'Driving licence D (bus)' },
  { id: 'driving-t', nl: 'Rijbewijs T (trekker)', en: 'Driving licence T (tractor)' },
  { id: 'code-95', nl: 'Code 95 (beroepschauffeur)', en: 'Code 95 (professional driver)' },
  { id: 'taxi-pass', nl: 'Chauffeurskaart taxi', en: 'Taxi driver card' },
  { id: 'forklift', nl: 'Heftruckcertificaat', en: 'Forklift certificate' },
  { id: 'reach-truck', nl: 'Reachtruckcertificaat', en: 'Reach truck certificate' },
  { id: 'aerial-platform', nl: 'Hoogwerkercertificaat', en: 'Aerial platform certificate' },
  { id: 'vca', nl: 'VCA (veilig werken)', en: 'VCA (working safely)' },
  { id: 'welding', nl: 'Lasdiploma', en: 'Welding diploma' },
  { id: 'nen-3140', nl: 'NEN 3140 (veilig met stroom)', en: 'NEN 3140 (safe with electricity)' },
  { id: 'chainsaw', nl: 'Certificaat motorkettingzaag', en: 'Chainsaw certificate' },
  { id: 'crop-protection', nl: 'Spuitlicentie (gewasbescherming)', en: 'Crop protection licence' },
  { id: 'haccp', nl: 'HACCP (schoon werken met eten)', en: 'HACCP (clean work with food)' },
  { id: 'social-hygiene', nl: 'Sociale Hygiëne (schenken van alcohol)', en: 'Social Hygiene (serving alcohol)' },
  { id: 'first-aid', nl: 'EHBO of BHV (eerste hulp)', en: 'First aid certificate' },
  { id: 'security-pass', nl: 'Beveiligingspas', en: 'Security guard pass' },
  { id: 'vog', nl: 'VOG (verklaring omtrent het gedrag)', en: 'VOG (certificate of conduct)' },
] as const

export type Licence = (typeof licences)[number]['id']
