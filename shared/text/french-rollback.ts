/** Why a rollback is refused, why a way back is not taken, and what was found afterwards. */
export const rollback: Readonly<Record<string, string>> = {
  'Not by {}': 'Pas par {1}',
  '{} (when it is merged and released)': '{1} (après fusion et livraison)',
  'a pull request takes {} back to {}; {t}': 'une pull request ramène {1} à {2} ; {3}',
  'review and merge it, then release: until that is deployed nothing has gone back':
    'relisez-la, fusionnez-la, puis livrez : tant que ce n’est pas déployé, rien n’est revenu en arrière',
  'dry run: would go back to {}, artifact {}': 'essai à blanc : reviendrait à {1}, artefact {2}',
  'dry run: would take {} to backup {}': 'essai à blanc : {1} reviendrait à la sauvegarde {2}',
  'dry run: would take {} to migration {}': 'essai à blanc : {1} redescendrait à la migration {2}',
  '{} to backup {}': '{1} à la sauvegarde {2}',
  '{} to migration {}': '{1} à la migration {2}',
  'writes after {} are lost in {}': 'les écritures postérieures à {1} sont perdues dans {2}',
  '{} is back at backup {}': '{1} est revenue à la sauvegarde {2}',
  'what was there is kept: {}': 'l’état d’avant est conservé : {1}',
  'afterwards healthy: {t}': 'ensuite, en bonne santé : {1}',
  'afterwards unhealthy: {t}': 'ensuite, en échec : {1}',
  'afterwards inconclusive: {t}': 'ensuite, sans conclusion : {1}',
  'smoke passed: {}': 'smoke réussi : {1}',
  'functions work: {}': 'fonctions en ordre : {1}',
  'function {} does not work on {}: {}': 'la fonction {1} ne marche pas sur {2} : {3}',
  'function {} does not work: {}': 'la fonction {1} ne marche pas : {2}',
  'smoke {} failed on {} with exit code {}': 'smoke {1} en échec sur {2}, code de sortie {3}',
  'smoke {} failed with exit code {}': 'smoke {1} en échec, code de sortie {2}',
  'smoke {} timed out ({}) on {}': 'smoke {1} hors délai ({2}) sur {3}',
  'smoke {} timed out ({})': 'smoke {1} hors délai ({2})',
  '{} may not roll back: allowed are {}': '{1} ne peut pas lancer de rollback : sont autorisés {2}',
  'nobody may roll back {} until somebody is named: name them in `allowed` or {} (role:maintain, {})':
    'personne ne peut lancer de rollback de {1} tant que personne n’est nommé : nommez-les dans `allowed` ou {2} (role:maintain, {3})',
  'a rollback of data in {} is for people who are named: name them in `allowed` or {} (role:maintain, {})':
    'un rollback des données de {1} est réservé aux personnes nommées : nommez-les dans `allowed` ou {2} (role:maintain, {3})',
  '{} was rolled back at {} already, and rollback.cooldown is {}: allowed again from {}':
    '{1} a déjà fait l’objet d’un rollback à {2} et rollback.cooldown vaut {3} : possible à nouveau à partir de {4}',
  'the old version cannot work on the new schema (schema-change: {}); restore the database or go forward':
    'l’ancienne version ne peut pas fonctionner avec le nouveau schéma (schema-change : {1}) ; restaurez la base ou allez de l’avant',
  'the old version cannot work on the new schema (release {}, {}, says schema-change: {}); restore the database or go forward':
    'l’ancienne version ne peut pas fonctionner avec le nouveau schéma (la release {1}, {2}, déclare schema-change : {3}) ; restaurez la base ou allez de l’avant',
  'the old version cannot work on the new schema: a migration ({}) was applied at {}, while {} was live ({}); take the database back too (type full, or operation rollback or restore of the action database), or go forward':
    'l’ancienne version ne peut pas fonctionner avec le nouveau schéma : une migration ({1}) a été appliquée à {2}, alors que {3} était en ligne ({4}) ; ramenez aussi la base (type full, ou operation rollback ou restore de l’action database) ou allez de l’avant',
  'the old version cannot work on the new schema: a migration ({}) may have been applied at {}, while {} was live ({}); take the database back too (type full, or operation rollback or restore of the action database), or go forward':
    'l’ancienne version ne peut pas fonctionner avec le nouveau schéma : une migration ({1}) a peut-être été appliquée à {2}, alors que {3} était en ligne ({4}) ; ramenez aussi la base (type full, ou operation rollback ou restore de l’action database) ou allez de l’avant',
  'opens {}': 'ouverture le {1}',
  'no opening is in sight': 'aucune ouverture n’est en vue',
  'no rule allows an override': 'aucune règle ne permet de passer outre',
  '{} may not override it ({} may)': '{1} ne peut pas passer outre ({2} peut)',
  'there is no backup {} of {}': 'il n’y a pas de sauvegarde {1} de {2}',
  'known: {}': 'connues : {1}',
  'this run has gone back to {} already; to go further back, start another one, or name the version in `to`':
    'ce run est déjà revenu à {1} ; pour remonter plus loin, lancez-en un autre ou nommez la version dans `to`',
  'there is no documented plan: {} of commit {} is missing or empty ({})':
    'pas de plan documenté : {1} du commit {2} est absent ou vide ({3})',
  '{} people must ask for it, and {} did: within {} somebody else who may has to dispatch the same ({})':
    '{1} personnes doivent le demander et {2} l’a fait : dans les {3}, une autre personne autorisée doit lancer le même ({4})',
  '{} (release {}) is not signed: look at its artifact, {}, and give confirm: {}':
    '{1} (release {2}) n’est pas signée : vérifiez son artefact, {3}, et donnez confirm : {4}',
  '{} does not tell what runs there: name the version to go back to in `to`':
    '{1} ne dit pas ce qui y tourne : nommez la version voulue dans `to`',
  'candidates: {}': 'candidates : {1}',
  'other services have releases here: {}': 'd’autres services ont des releases ici : {1}',
  'no earlier good release is recorded: name one of the candidates in `to`':
    'aucune bonne release antérieure n’est connue : nommez l’une des candidates dans `to`',
  'there is nothing to go back to: {} is the first release here, or none before it was good':
    'il n’y a rien à quoi revenir : {1} est la première release ici, ou aucune avant elle n’a été bonne',
  'there is nothing to go back to: no good release is on record here':
    'il n’y a rien à quoi revenir : aucune bonne release n’est connue ici',
  '`to` can name only what is on record: deploy a good version again (action deploy, or again.yml with its tag)':
    '`to` ne peut nommer que ce qui est enregistré : redéployez une bonne version (action deploy, ou again.yml avec son tag)',
  'dry run: cannot roll back to {}: {t}': 'essai à blanc : impossible de revenir à {1} : {2}',
  '{} is not a release that was good here': '{1} n’est pas une release qui a été bonne ici',
  'cannot roll back to {}: {t}': 'impossible de revenir à {1} : {2}',
  'flip: {t}': 'flip : {1}',
  'platform: {t}': 'platform : {1}',
  'redeploy: {t}': 'redeploy : {1}',
  'rebuild: {t}': 'rebuild : {1}',
  'revert: {t}': 'revert : {1}',
  'no driver to move traffic with': 'aucun pilote pour déplacer le trafic',
  'traffic cannot be moved ({})': 'le trafic ne peut pas être déplacé ({1})',
  '{} is not healthy: {t}': '{1} n’est pas sain : {2}',
  '{} answers as {}, not {}': '{1} répond en tant que {2}, pas {3}',
  '{} does not tell its version, and no record says that it still holds {}':
    '{1} ne dit pas sa version, et rien n’indique qu’il contient encore {2}',
  'no target that could go back by itself': 'aucune cible qui sache revenir en arrière elle-même',
  '{} keeps nothing that it could go back to by itself': '{1} ne conserve rien à quoi revenir de lui-même',
  'traffic moves between two slots: see flip': 'le trafic va d’un emplacement à l’autre : voir flip',
  'the record of {} names no artifact': 'l’enregistrement de {1} ne nomme aucun artefact',
  'its record names no deployment of Vercel': 'son enregistrement ne nomme aucun déploiement Vercel',
  'no target to deploy to': 'aucune cible où déployer',
  '{} holds both slots: what is deployed there is neither of them by itself':
    '{1} contient les deux emplacements : ce qu’on y déploie n’est ni l’un ni l’autre à lui seul',
  'a commit is built again: see rebuild': 'un commit se reconstruit : voir rebuild',
  'it is built already: see redeploy': 'elle est déjà construite : voir redeploy',
  'its record names no artifact: {} cannot deploy it':
    'son enregistrement ne nomme aucun artefact : {1} ne peut pas la déployer',
  '{} is neither an image nor a commit: {} cannot deploy it':
    '{1} n’est ni une image ni un commit : {2} ne peut pas la déployer',
  'a pull request takes nothing back before it is merged and released: ask for it by name':
    'une pull request ne ramène rien avant d’être fusionnée et livrée : demandez-la par son nom',
  'strategy is {}': 'strategy vaut {1}',
  '{} came first': '{1} est passé avant',
  'what is live is on no record: nobody knows which commits to undo':
    'ce qui est en ligne n’est enregistré nulle part : personne ne sait quels commits annuler',
  'cannot be reverted: {t}': 'annulation impossible : {1}',
  'nobody knows which commit {} was made from': 'personne ne sait de quel commit vient {1}',
  'both versions were made from commit {}': 'les deux versions viennent du commit {1}',
  'commit {} of {} is not on {}': 'le commit {1} de {2} n’est pas sur {3}',
  '{} takes it back: review it, merge it, and release': '{1} la ramène en arrière : relisez-la, fusionnez-la et livrez',
  'what is live was not released by this attempt of the run':
    'ce qui est en ligne n’a pas été livré par cet essai du run',
  'no slot holds {} any more, and there is no target':
    'plus aucun emplacement ne contient {1}, et il n’y a pas de cible',
  'no target': 'aucune cible',
  'asked for by {}': 'demandé par {1}',
  '{}, by {} UTC': '{1}, avant le {2} UTC',
}
