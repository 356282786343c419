/** Where the work is. */
export const sectors = [
  { id: 'logistics', nl: 'Magazijn en logistiek', en: 'Warehouse and logistics' },
  { id: 'transport', nl: 'Vervoer en bezorging', en: 'Transport and delivery' },
  { id: 'production', nl: 'Productie', en: 'Manufacturing' },
  { id: 'metal', nl: 'Metaal', en: 'Metal' },
  { id: 'technology', nl: 'Techniek', en: 'Technology' },
  { id: 'wood', nl: 'Hout en meubels', en: 'Wood and furniture' },
  { id: 'construction', nl: 'Bouw', en: 'Construction' },
  { id: 'green', nl: 'Groen en dieren', en: 'Plants and animals' },
  { id: 'cleaning', nl: 'Schoonmaak', en: 'Cleaning' },
  { id: 'textile', nl: 'Wasserij en textiel', en: 'Laundry and textile' },
  { id: 'hospitality', nl: 'Horeca en catering', en: 'Hospitality and catering' },
  { id: 'food', nl: 'Voeding', en: 'Food production' },
  { id: 'retail', nl: 'Winkel', en: 'Retail' },
  { id: 'care', nl: 'Zorg', en: 'Care' },
  { id: 'education', nl: 'Onderwijs en opvang', en: 'Education and childcare' },
  { id: 'facility', nl: 'Gebouw en beveiliging', en: 'Buildings and security' },
  { id: 'office', nl: 'Kantoor', en: 'Office' },
  { id: 'public', nl: 'Overheid en cultuur', en: 'Public services and culture' },
  { id: 'leisure', nl: 'Sport en recreatie', en: 'Sport and leisure' },
  { id: 'ict', nl: 'Computers', en: 'Computers' },
] as const

export type Sector = (typeof sectors)[number]['id']
