import type { Catalogue } from './catalogue.ts'

export const french: Catalogue = {
  titles: {
    release: '🚀 Mise en production',
    rollback: '🚨 ROLLBACK EN COURS',
    incident: '🔥 Incident',
    maintenance: '🔧 Maintenance en cours',
    resolved: '✅ Résolu',
    digest: '📊 Bilan',
    custom: '📣 Message',
  },
  fields: {
    environment: 'Environnement',
    service: 'Service',
    services: 'Services affectés',
    version: 'Version',
    status: 'Statut',
    reason: 'Raison',
    impact: 'Impact',
    eta: 'ETA',
    begins: 'Début',
    'estimated-time': 'Temps estimé',
    duration: 'Durée',
    contact: 'Contact',
  },
  maintenance: 'Nous corrigeons actuellement un problème. Nous vous tiendrons informés.',
  planned: '🔧 Maintenance urgente à venir',
  run: 'Exécution',
}
