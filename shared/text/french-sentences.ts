import { rollback } from './french-rollback.ts'
import { refusals, windows } from './french-windows.ts'

/**
 * The French of what summaries say. `{}` stands for a name or a figure, `{t}` for a sentence that is in this list as well; `{1}`, `{2}` are
 * where they go. An earlier line wins.
 */
export const sentences: Readonly<Record<string, string>> = {
  // where traffic is, and what to do: blue-green-switch
  Traffic: 'Trafic',
  'By itself': 'Sans intervention',
  You: 'À vous',
  'the edge does not tell where it is: look there': 'le répartiteur ne dit pas où il va : allez voir',
  'all on {}': 'tout sur {1}',
  'split: {}': 'partagé : {1}',
  'the post step of this job puts release {} in order now; where it cannot, the next release, rollback or janitor does':
    'l’étape finale de ce job remet la release {1} en ordre ; à défaut, la prochaine release, un rollback ou le janitor s’en charge',
  'nothing: traffic stays where it is until somebody moves it':
    'rien : le trafic reste où il est jusqu’à ce que quelqu’un le déplace',
  'nothing more: release {} has ended, and its lock is free':
    'plus rien : la release {1} est terminée et son verrou est libre',
  'read why above, mend it and release again; {} needs nothing now (release {})':
    'lisez la raison ci-dessus, corrigez et relancez ; {1} ne demande rien pour l’instant (release {2})',
  'wait for the post step; then, if need be, {t}': 'attendez la fin du job ; ensuite, au besoin, {1}',
  'look at both slots; {t}; {} moves traffic to the other slot':
    'examinez les deux emplacements ; {1} ; {2} envoie le trafic sur l’autre',
  'look at both slots; {t}': 'examinez les deux emplacements ; {1}',
  'look at the release that went first: {}': 'voyez la release qui est passée devant : {1}',
  '{} (with {} where the workflow asks for one) goes back to the last good version; or run this workflow with {} or {}: both work from a split':
    '{1} (avec {2} si le workflow le demande) revient à la dernière bonne version ; ou relancez ce workflow avec {3} ou {4} : les deux marchent quand le trafic est partagé',
  '{} goes back to the last good version; or run this workflow with {} or {}: both work from a split':
    '{1} revient à la dernière bonne version ; ou relancez ce workflow avec {2} ou {3} : les deux marchent quand le trafic est partagé',
  '{} (with {} where the workflow asks for one) goes back to the last good version':
    '{1} (avec {2} si le workflow le demande) revient à la dernière bonne version',
  '{} goes back to the last good version': '{1} revient à la dernière bonne version',

  // the journal of a release
  'waiting for its turn': 'attend son tour',
  '{} is active, {} is free': '{1} est en service, {2} est libre',
  '{} is active, {} is asked for': '{1} est en service, {2} est demandé',
  '{} is healthy with all the traffic': '{1} est saine avec tout le trafic',
  '{} is not healthy with all the traffic': '{1} n’est pas saine avec tout le trafic',
  '{} has all the traffic already': '{1} a déjà tout le trafic',
  '{} is active already': '{1} est déjà en service',
  '{} is already live': '{1} est déjà en ligne',
  '{} is healthy': '{1} est sain',
  '{} is not healthy': '{1} n’est pas sain',
  'all traffic on {}, watching': 'tout le trafic sur {1}, sous surveillance',
  'all traffic on {}': 'tout le trafic sur {1}',
  '{} % to {}': '{1} % vers {2}',
  'step {}': 'palier {1}',
  revert: 'retour en arrière',
  cancelled: 'annulée',
  'stopped at {}, before any traffic moved': 'arrêtée à {1}, avant tout déplacement du trafic',
  'stopped at {}; all traffic is on the old slot': 'arrêtée à {1} ; tout le trafic est sur l’ancienne version',
  'stopped at {} with all traffic on the new slot': 'arrêtée à {1}, tout le trafic sur la nouvelle version',
  'stopped at {}; somebody else moved the traffic back': 'arrêtée à {1} ; quelqu’un d’autre a ramené le trafic',
  'stopped at {}, in place: look at what runs': 'arrêtée à {1} pendant un déploiement sur place : voyez ce qui tourne',
  'stopped at {} with split traffic, and the old slot is unhealthy':
    'arrêtée à {1}, trafic partagé, et l’ancienne version est en échec',
  'stopped at {} with split traffic': 'arrêtée à {1}, trafic partagé',
  'stopped at {}': 'arrêtée à {1}',
  'release {} has moved traffic since': 'la release {1} a déplacé le trafic depuis',
  'release {} holds {}; {} is free': 'la release {1} tient {2} ; {3} est libre',
  '{} has taken over': '{1} a pris la suite',
  '{} requests, {} bad': '{1} requêtes, dont {2} en échec',
  '{}: {} of {} requests bad ({} %); {t}': '{1} : {2} requêtes sur {3} en échec ({4} %) ; {5}',
  '{}: {} of {} requests bad; {t}': '{1} : {2} requêtes sur {3} en échec ; {4}',
  'evidence against it {} of {}, for it {} of {}; last failure: {t}':
    'preuves contre elle {1} sur {2}, en sa faveur {3} sur {4} ; dernier échec : {5}',
  'evidence against it {} of {}, for it {} of {}': 'preuves contre elle {1} sur {2}, en sa faveur {3} sur {4}',
  'status {}, expected {}': 'statut {1}, attendu {2}',
  'requests bad': 'requêtes en échec',
  'no request of this slot was seen': 'aucune requête vers cette version n’a été vue',
  'no request of this slot was counted': 'aucune requête vers cette version n’a été comptée',
  'too few requests: {} of the {} needed': 'trop peu de requêtes : {1} sur les {2} nécessaires',
  'no evidence': 'aucune mesure',
  'deploys {}': 'déploie {1}',
  'its run ended before anything was deployed': 'son run s’est arrêté avant tout déploiement',
  'its run ended while it deployed: look at what runs, or deploy again':
    'son run s’est arrêté pendant le déploiement : voyez ce qui tourne, ou déployez à nouveau',

  // rollback
  '{} is back on {}': '{1} : retour à {2}',
  '{} needs no rollback: {t}': '{1} n’a pas besoin de rollback : {2}',
  '{} would go back to {}; {t}': '{1} reviendrait à {2} ; {3}',
  '{} was not rolled back: refused; {t}': '{1} : rollback refusé ; {2}',
  '{} was not rolled back; {t}': '{1} : le rollback n’a pas eu lieu ; {2}',
  'it is not known what is live': 'on ne sait pas ce qui est en ligne',
  '{} is live': '{1} est en ligne',
  '**Traffic now:** {t}': '**Trafic :** {1}',
  '**Next:** {t}': '**Et maintenant :** {1}',
  'find out what was wrong with {} before it is released again':
    'trouvez ce qui n’allait pas dans {1} avant de la livrer à nouveau',
  'if it is bad all the same, name the version to go back to in the input to':
    'si elle va mal malgré tout, nommez la version voulue dans l’entrée to',
  '**Approval:** {}': '**Approbation :** {1}',
  'run it again without dry-run': 'relancez sans dry-run',
  'nothing good is on record here: release a fixed version':
    'aucune bonne version n’est connue ici : livrez une version corrigée',
  'name one of the versions below in the input to': 'nommez l’une des versions ci-dessous dans l’entrée to',
  'fix what stands in the way below, name another version in the input to, or release a fixed one':
    'levez les obstacles ci-dessous, nommez une autre version dans l’entrée to, ou livrez une version corrigée',
  'look at what runs, then run it again: it goes on from what it finds':
    'voyez ce qui tourne, puis relancez : le rollback reprend de là',
  'fix what the line above says, then run it again': 'corrigez ce que dit la ligne ci-dessus, puis relancez',
  'away from {}; back to {} on {}': 'quitte {1} ; retour à {2} sur {3}',
  'back to {}': 'retour à {1}',
  '**What could be gone back to**': '**Versions disponibles**',
  '**Backups**': '**Sauvegardes**',
  '**It will owe**': '**Il restera à faire**',
  '**Still owed**': '**Reste à faire**',
  Details: 'Détails',
  'Why not by another way': 'Pourquoi pas autrement',
  Version: 'Version',
  Artifact: 'Artefact',
  'no way: see below': 'aucun moyen : voir plus bas',
  'released {}; on {}': 'livrée le {1} ; sur {2}',
  'released {}': 'livrée le {1}',
  'Not by {}': 'Pas par {1}',
  '{} (seconds)': '{1} (quelques secondes)',
  '{} (about a minute)': '{1} (une minute environ)',
  '{} (minutes)': '{1} (quelques minutes)',
  '{} (as long as a build)': '{1} (le temps d’un build)',
  '{} (as long as a restore)': '{1} (le temps d’une restauration)',
  Backup: 'Sauvegarde',
  Taken: 'Prise',
  Proven: 'Preuve',
  'Schema at': 'Schéma',
  Size: 'Taille',
  Way: 'Moyen',
  'Why not': 'Pourquoi pas',
  How: 'Moyen',
  Took: 'Durée',
  'Asked for because': 'Motif',
  'Asked for by': 'Demandé par',
  'Incident: {}': 'Incident : {1}',
  'unknown → {}': 'inconnue → {1}',

  // health-wait
  'healthy: {t}': 'en bonne santé : {1}',
  'unhealthy: {t}': 'en échec : {1}',
  'inconclusive: {t}': 'indécis : {1}',
  '{} good answers in a row': '{1} bonnes réponses de suite',
  '{} failures in a row': '{1} échecs de suite',
  'the last {} in a row were good': 'les {1} dernières réponses étaient bonnes',
  'the last {} in a row were bad': 'les {1} dernières réponses étaient mauvaises',
  'never a good answer in {} attempts': 'aucune bonne réponse en {1} essais',
  'only {} of {} good answers in a row when time was up':
    'seulement {1} bonnes réponses de suite sur {2} à la fin du délai',
  'waiting will not fix this: {}': 'attendre n’y changera rien : {1}',
  'was healthy, then {t}': 'était en bonne santé, puis {1}',
  'broken: {}': 'règle enfreinte : {1}',
  attempts: 'essais',
  judged: 'jugées',
  '{} ({} failed)': '{1} (dont {2} en échec)',
  '{} ({} bad)': '{1} (dont {2} mauvaises)',
  'p50 · p95 · p99': 'p50 · p95 · p99',
  'healthy after': 'saine après',
  rule: 'règle',
  check: 'contrôle',
  'last answer': 'dernière réponse',
  holds: 'respectée',
  broken: 'enfreinte',
  missing: 'sans mesure',
  'Last measurements (× = bad):': 'Dernières mesures (× = mauvaise) :',
  '{} of {} failed: {} %, 95 % interval {} % to {} %. Evidence':
    '{1} sur {2} en échec : {3} %, intervalle à 95 % de {4} à {5} %. Preuves',
  'against an error rate of at most {} % (unhealthy): {} of {} (reached)':
    'contre un taux d’erreur d’au plus {1} % (en échec) : {2} sur {3} (atteint)',
  'against an error rate of at most {} % (unhealthy): {} of {}':
    'contre un taux d’erreur d’au plus {1} % (en échec) : {2} sur {3}',
  'against an error rate of at least {} % (healthy): {} of {} (reached)':
    'contre un taux d’erreur d’au moins {1} % (en bonne santé) : {2} sur {3} (atteint)',
  'against an error rate of at least {} % (healthy): {} of {}':
    'contre un taux d’erreur d’au moins {1} % (en bonne santé) : {2} sur {3}',

  ...rollback,
  ...windows,
  ...refusals,

  // semver-tag
  'released {} ({t} after {})': '{1} créé ({2} après {3})',
  'released {} (as asked after {})': '{1} créé (demandé, après {2})',
  '{} would be released ({t} after {}); dry run: nothing was changed':
    '{1} serait créé ({2} après {3}) ; essai à blanc : rien n’a été changé',
  major: 'majeure',
  minor: 'mineure',
  patch: 'correctif',
  prerelease: 'préversion',
  '{} is on this commit already (made by an earlier attempt)':
    '{1} est déjà sur ce commit (créé par un essai précédent)',
  '{} is on this commit already (made by another run)': '{1} est déjà sur ce commit (créé par un autre run)',
  '{} is on this commit already': '{1} est déjà sur ce commit',
  'nothing to release in 1 commit since {}': 'rien à livrer dans 1 commit depuis {1}',
  'nothing to release in {} commits since {}': 'rien à livrer dans {1} commits depuis {2}',
  'bump is none': 'bump vaut none',
  'this run is on no branch': 'ce run n’est sur aucune branche',
  '{} has no channel: nothing is released from it': '{1} n’a pas de canal : rien n’en est livré',
  Commit: 'Commit',
  'Branch and channel': 'Branche et canal',
  'Commits that count': 'Commits pris en compte',
  'Floating tags': 'Tags mobiles',
  'Files that would change': 'Fichiers qui changeraient',
  '{} ({} not conventional, {} more that cancel out)': '{1} (dont {2} hors convention ; {3} autres s’annulent)',

  // deployments
  'dry run, nothing was changed': 'essai à blanc, rien n’a été changé',
  'deploy-coolify: dry run, nothing was changed': 'deploy-coolify : essai à blanc, rien n’a été changé',
  'deploy-platform: {}: dry run, nothing was changed': 'deploy-platform : {1} : essai à blanc, rien n’a été changé',
  '**Put back**': '**Remis en place**',
  'Build log of {}': 'Journal de build de {1}',
  'Log of {}': 'Journal de {1}',
  '{} of {} not deployed: {}': '{1} sur {2} non déployés : {3}',
  'not deployed: {}': 'non déployé : {1}',
  'deployed: {}': 'déployé : {1}',
  'not deployed ({}): {}': 'non déployé ({1}) : {2}',
  'deployed ({}): {}': 'déployé ({1}) : {2}',
  '{}: not started': '{1} : pas lancé',
  '{}: {t}, {}': '{1} : {2}, {3}',
  '{} (wave {}): {t}': '{1} (vague {2}) : {3}',
  'now {}; then {}': 'actuellement {1} ; ensuite {2}',
  'then {}': 'ensuite {1}',
  'now {}': 'maintenant {1}',
  'before {}': 'avant {1}',
  'answers at {}': 'répond à {1}',
  Revision: 'Révision',
  Before: 'Avant',
  Now: 'Maintenant',
  Status: 'État',
  URL: 'URL',
  finished: 'terminé',
  started: 'lancé',
  skipped: 'passé',
  failed: 'en échec',
  'timed-out': 'hors délai',
  deploy: 'à déployer',
  'nothing: already running': 'rien : déjà en place',

  // release-notes
  '1 commit counts.': '1 commit pris en compte.',
  '{} commits count.': '{1} commits pris en compte.',
  '1 commit counts, {} more cancel out.': '1 commit pris en compte ; {1} autres s’annulent.',
  '{} commits count, {} more cancel out.': '{1} commits pris en compte ; {2} autres s’annulent.',
  'Not conventional: {}': 'Hors convention : {1}',
  'Perhaps mistakes: {}': 'Peut-être des erreurs : {1}',
  '… {} more': '… et {1} autres',

  // errors
  '{}: Error': '{1} : erreur',
  '{}: Failed': '{1} : échec',
  '{}: Successful': '{1} : réussi',
  '{}: Inconclusive': '{1} : indécis',
  '{}: Paused': '{1} : en attente',
  '{} did not happen in time; last seen: {}': '{1} n’a pas eu lieu dans les temps ; dernier état vu : {2}',
  '{} is not a known key; known: {}; did you mean {}?':
    '{1} n’est pas une clé connue ; clés connues : {2} ; vouliez-vous dire {3} ?',
  '{} is not a known key; known: {}': '{1} n’est pas une clé connue ; clés connues : {2}',
  '{} is not supported: what is unusual is found of a new version, beside the live one (blue-green-switch); of a service between releases by the rules of environments.<name>.monitor':
    '{1} n’est pas pris en charge : une anomalie se trouve sur une nouvelle version, à côté de celle en ligne (blue-green-switch) ; sur un service entre deux livraisons, par les règles de environments.<name>.monitor',
  '{} is not supported yet; remove it: nothing would read it':
    '{1} n’est pas encore pris en charge ; retirez-le : rien ne le lirait',
  '{} cannot stand in {}: every earlier step could set the variable':
    '{1} ne peut pas figurer dans {2} : toute étape précédente pourrait définir la variable',
  'range cannot be combined with from or to': 'range ne se combine pas avec from ni to',
  'set driver (to move traffic back) or target (to redeploy), here or in the config':
    'donnez driver (pour ramener le trafic) ou target (pour redéployer), ici ou dans la configuration',

  // everybody's
  delivered: 'envoyé',
  'Nobody was told: no channel is named, here or under `notify.routes.{}` in the config':
    'Personne n’a été prévenu : aucun canal n’est nommé, ni ici ni sous `notify.routes.{1}` dans la configuration',
  'Told as critical:': 'Annoncé, niveau critique :',
  'Told as important:': 'Annoncé, niveau important :',
  'Told as info:': 'Annoncé, pour information :',
  '{} was not released to {}': '{1} n’a pas été livré en {2}',
  '[The release as a page]({}): what happened when, and the evidence that decided, as the artifact {}':
    '[La release en une page]({1}) : ce qui s’est passé et quand, et les preuves qui ont décidé, dans l’artefact {2}',

  // people
  'Nothing is due': 'Rien n’est dû',
  'Somebody has something to do': 'Quelqu’un a quelque chose à faire',
  'open incidents: {}': 'incidents ouverts : {1}',
  'escalated: {}': 'escaladés : {1}',
  'reminded of post-mortems: {}': 'post-mortems rappelés : {1}',
  'announced: {}': 'annoncées : {1}',
  'secrets due: {}': 'secrets à changer : {1}',
  'audit: {}, {} records unverified': 'audit : {1}, {2} enregistrements non vérifiés',
  'audit: {}': 'audit : {1}',
  'secrets and variables: read': 'secrets et variables : lus',
  'secrets and variables: not read, without an audit-token': 'secrets et variables : non lus, faute d’audit-token',
}
