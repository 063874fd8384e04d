/** The French of what single actions expect, or say of inputs that do not go together; like `sentences`. */
export const ofActions: Readonly<Record<string, string>> = {
  // semver-tag, release-notes, promote
  'update-files needs a branch to commit to: run it on a branch':
    'update-files exige une branche où committer : lancez-le sur une branche',
  'update-files needs a checkout: files are committed and pushed by git':
    'update-files exige un checkout : git y committe et pousse les fichiers',
  '{} cannot be combined with services: run the action once for that service':
    '{1} ne va pas avec services : lancez l’action une fois pour ce service',
  'a tag, branch or commit of this clone': 'un tag, une branche ou un commit de ce clone',
  'a token with contents: write, to write a release': 'un jeton avec contents: write, pour écrire une release',
  'title must contain {tag} or {version}, so that the changelog entry can be found again':
    'title doit contenir {tag} ou {version}, pour que l’entrée du changelog se retrouve',
  'a service of the config, which has none': 'un service de la configuration, qui n’en a aucun',
  'another branch than to': 'une autre branche que to',
  'services of the config, or all; known: {}': 'des services de la configuration, ou all ; connus : {1}',
  'the environment where a commit must have gone well before it is promoted':
    'l’environnement où un commit doit avoir réussi avant d’être promu',

  // rollback
  '{t}, one per line': '{1}, une par ligne',
  'database is not as expected: {}; known: {}': 'database n’est pas comme attendu : {1} ; connus : {2}',
  'reason is required for type {}, level {}': 'reason est obligatoire pour le type {1}, niveau {2}',
  "the environment's name, so that nobody does this by mistake":
    'le nom de l’environnement, pour que personne ne le fasse par erreur',
  'strategy is for type application; leave it unset for {}':
    'strategy est pour le type application ; ne la donnez pas pour {1}',
  'to is a version of the application; name the backup in database, as `backup: NAME`':
    'to est une version de l’application ; nommez la sauvegarde dans database, par `backup: NAME`',
  'post-mortem needs incident: true: it is written there':
    'post-mortem exige `incident: true` : c’est là qu’il s’écrit',
  'type {} of several services at once is not supported yet: roll them back one by one':
    'le type {1} n’est pas encore possible pour plusieurs services à la fois : ramenez-les un par un',
  'strategy {} of several services at once is not supported yet: they go back by flip, or one by one':
    'la stratégie {1} n’est pas encore possible pour plusieurs services à la fois : ils reviennent par flip, ou un par un',
  'resource: its name at the target, or resources: {blue: …, green: …}':
    '`resource` : son nom chez la cible, ou `resources: {blue: …, green: …}`',
  'database is for type database and full; with type application no data is touched':
    'database est pour les types database et full ; avec le type application, on ne touche à aucune donnée',
  'database.integrity must be `name: query => answer` an item':
    'chaque élément de database.integrity doit être `name: query => answer`',
  'integrity cannot be asked by the engine {}; it can by postgres, mongodb and command':
    'le moteur {1} ne peut pas poser les questions d’integrity ; postgres, mongodb et command le peuvent',
  'integrity needs a query in engine-options: the line of shell that answers $QUERY':
    'integrity exige `query` dans engine-options : la ligne de shell qui répond à $QUERY',
  'database.store is missing; expected a folder, or `command: LINE`':
    'database.store manque ; attendu : un dossier, ou `command: LINE`',
  'database.level must be restored or right before data is replaced, not {}':
    'database.level doit être restored ou right avant que des données soient remplacées, et non {1}',
  'database.migrations is required for down-to: a preset, or the commands of a tool':
    'database.migrations est obligatoire pour down-to : un preset, ou les commandes d’un outil',
  'database.down-to is for type database; type full restores a backup, which it can undo':
    'database.down-to est pour le type database ; le type full restaure une sauvegarde, ce qu’il peut défaire',
  'database.down-to cannot be combined with backup: data is restored, or migrated down':
    'database.down-to ne va pas avec backup : les données sont restaurées, ou migrées en arrière',

  // read-config, preflight, the gate
  'one version for all': 'une seule version pour tous',
  'the version of {}': 'la version de {1}',
  'services that depend on each other at most {} deep; deploy the first ones by a run of their own':
    'des services qui dépendent les uns des autres sur {1} niveaux au plus ; déployez les premiers par un run à part',
  'record: an approval needs an environment and the record of a release, so leave record at auto':
    'record : une approbation exige un environnement et la trace d’une livraison ; laissez record à auto',
  '{} is said to the release that release-id names: leave it out here':
    '{1} se dit à la livraison que désigne release-id : ne l’indiquez pas ici',
  '{} is not supported yet for a fleet in place and by deploy-coolify: release each service by deploy, several by slots, or use the reviewers of a GitHub environment in its place':
    '{1} n’est pas encore possible pour un ensemble de services sans emplacements, ni avec deploy-coolify : livrez chaque service avec deploy, plusieurs par emplacements, ou passez par les relecteurs d’un environnement GitHub',
  'service names several, which is not supported yet with switch none: release them as a fleet (fleet.yml)':
    'service en nomme plusieurs, ce qui n’est pas encore possible avec switch none : livrez-les ensemble (fleet.yml)',
  'where publish-from is given, {t}': 'quand publish-from est donné, {1}',
  'commands-sudo cannot be combined with isolation: required: sudo leads out of it':
    'commands-sudo ne va pas avec `isolation: required` : sudo en fait sortir',
  'a list of entries with id, until (YYYY-MM-DD) and reason, and path or package where wanted; {}':
    'une liste d’entrées avec id, until (AAAA-MM-JJ) et reason, et au besoin path ou package ; {1}',
  '`kind [name=]glob [format=…]`; {}': '`kind [name=]glob [format=…]` ; {1}',
  'head, where the event ({}) names no base commit': 'head, quand l’événement ({1}) ne nomme pas de commit de base',
  'auto, a revision with a merge base, or diff:path for a diff file; {}':
    'auto, une révision avec un ancêtre commun, ou `diff:path` pour un fichier de diff ; {1}',
  'a token, where reports are published': 'un jeton, là où des rapports sont publiés',
  'a metrics file of this action; {}': 'un fichier de métriques de cette action ; {1}',
  'a rule; {}': 'une règle ; {1}',

  // notify, people, monitor, checklist, deployment-report
  'maintenance, with announces': 'maintenance, avec announces',
  'a token with issues: write, with announces': 'un jeton avec issues: write, avec announces',
  'a token with issues: write, for the channel issue': 'un jeton avec issues: write, pour le canal issue',
  'a title or a message, for the event custom': 'un titre ou un message, pour l’événement custom',
  'channels, or notify.routes.{} in the config, as an announcement needs somebody to tell':
    'des canaux, ou notify.routes.{1} dans la configuration : une annonce doit être dite à quelqu’un',
  'channels, or notify.routes.{} in the config, as require is true':
    'des canaux, ou notify.routes.{1} dans la configuration, puisque require vaut true',
  'channels with their address, of the kinds {}': 'des canaux avec leur adresse, de type {1}',
  'a channel of the kinds {}': 'un canal de type {1}',
  'a contact that can be told: @user, @org/team, or a channel':
    'un contact qu’on peut prévenir : @user, @org/team, ou un canal',
  'a name of contacts in the config: {}': 'un nom de contacts dans la configuration : {1}',
  'email with one address': 'email avec une seule adresse',
  'the URL of an SMTP server, for the channel email {}': 'l’URL d’un serveur SMTP, pour le canal email {1}',
  'smtp:// or smtps:// with a host, and ?from= with the sender':
    'smtp:// ou smtps:// avec un hôte, et ?from= avec l’expéditeur',
  'the integration key of a PagerDuty service, for the channel pagerduty':
    'la clé d’intégration d’un service PagerDuty, pour le canal pagerduty',
  'the key of a service for the event {}: rulesets take alerts, and no change events':
    'la clé d’un service pour l’événement {1} : les rulesets prennent des alertes, et pas d’événements de changement',
  'the URL of an incoming webhook, for the channel slack': 'l’URL d’un webhook entrant, pour le canal slack',
  'a bot token with chat:write, for the channel slack {}': 'un jeton de bot avec chat:write, pour le canal slack {1}',
  'statuspage with the id of the page': 'statuspage avec l’identifiant de la page',
  'an API key of Statuspage, for the channel statuspage': 'une clé d’API de Statuspage, pour le canal statuspage',
  '{} for the channel statuspage': '{1} pour le canal statuspage',
  'webhook with an http or https URL without user or password: a token is the input webhook-token':
    'webhook avec une URL http ou https, sans utilisateur ni mot de passe : un jeton se donne par webhook-token',
  '`path op value`, op one of == != >= > <= <': '`path op value`, op parmi == != >= > <= <',
  'a Prometheus query, or `/path json.path`': 'une requête Prometheus, ou `/path json.path`',
  'the public URL of {}, or environments.{}.url in the config':
    'l’URL publique de {1}, ou environments.{2}.url dans la configuration',
  'the public URL, or environments.{}.url in the config':
    'l’URL publique, ou environments.{1}.url dans la configuration',
  'a `for` of at most 10m: one run measures no longer': 'un `for` de 10m au plus : un run ne mesure pas plus longtemps',
  'availability by itself, as a bound over at most 30 days': 'availability seule, avec une limite sur 30 jours au plus',
  'boxes of different texts': 'des cases aux textes différents',
  'checklists in the config, such as before: ["!backup verified"]':
    'des listes de contrôle dans la configuration, comme `before: ["!backup verified"]`',
  'the release that is meant, for {}': 'la livraison visée, pour {1}',
  'a token with deployments: read': 'un jeton avec `deployments: read`',
  'a token': 'un jeton',

  // deploy-platform, deploy-coolify, blue-green-switch
  'what the config has for {}, {}': 'ce que la configuration a pour {1} : {2}',
  'a version that health-url or health-path is asked for': 'une version que l’on demande à health-url ou à health-path',
  '{} needs public-url, health-url or health-path, to ask which version is live':
    '{1} exige public-url, health-url ou health-path, pour demander quelle version est en service',
  '{} needs a health-url, or a public-url (also url in the config), where the service answers':
    '{1} exige une health-url, ou une public-url (ou url dans la configuration), où le service répond',
  'slot is required (blue or green): the project has slots':
    'slot est obligatoire (blue ou green) : le projet a des emplacements',
  'slot is required (blue or green): resources names slots':
    'slot est obligatoire (blue ou green) : resources nomme des emplacements',
  'slot is required (blue or green): {} has slots': 'slot est obligatoire (blue ou green) : {1} a des emplacements',
  'record: true needs an environment': '`record: true` exige un environnement',
  'record: true cannot be combined with release-id: the release already records it':
    '`record: true` ne va pas avec release-id : la livraison l’enregistre déjà',
  'what is deployed of {}': 'ce qui est déployé de {1}',
  'service names several, which are deployed here as parts of a release: give release-id and slot of blue-green-switch; without slots, release them as a fleet':
    'service en nomme plusieurs, déployés ici comme parties d’une livraison : donnez release-id et slot de blue-green-switch ; sans emplacements, livrez-les ensemble par fleet.yml',
  'an image or a commit, not both': 'une image ou un commit, pas les deux',
  'wait: false cannot be combined with depends-on, which makes some wait for others':
    '`wait: false` ne va pas avec depends-on, qui en fait attendre certains',
  'wait: false cannot be combined with health-url or expect-version, which look at what has been deployed':
    '`wait: false` ne va pas avec health-url ni expect-version, qui regardent ce qui a été déployé',
  'wait: false cannot be combined with {}, which are tried on what has been deployed':
    '`wait: false` ne va pas avec {1}, que l’on essaie sur ce qui a été déployé',
  'a version of what has a health-url, or a public-url (also url in the config), which is asked for it':
    'une version de ce qui a une health-url, ou une public-url (ou url dans la configuration), à qui on la demande',
  'deployed names: {}': 'des noms déployés : {1}',
  '`name=…` lines, since there are {} resources': 'des lignes `name=…`, puisqu’il y a {1} ressources',
  'exactly one of {}': 'exactement une entrée parmi {1}',
  coolify: 'coolify',
  'slot cannot be combined with tag, which names the applications of both slots: name them in resources':
    'slot ne va pas avec tag, qui nomme les applications des deux emplacements : nommez-les dans resources',
  '{} cannot be combined with pull-request: a preview leaves production, its slots and its record alone':
    '{1} ne va pas avec pull-request : une préversion ne touche ni la production, ni ses emplacements, ni son enregistrement',
  'pull-request needs a single application: of several, deploy each preview in a step of its own':
    'pull-request exige une seule application : s’il y en a plusieurs, déployez chaque préversion dans sa propre étape',
  'the number of the pull request': 'le numéro de la pull request',
  "Coolify's URL (or target.url in the config), without user and password":
    'l’URL de Coolify (ou target.url dans la configuration), sans utilisateur ni mot de passe',
  'URLs of one Coolify, {}': 'des URL d’un seul Coolify, {1}',
  'an API token of Coolify (or the variable {}, or the one that target.token in the config names)':
    'un jeton d’API de Coolify (ou la variable {1}, ou celle que nomme target.token dans la configuration)',
  'a tag that applications of this team bear': 'un tag que portent des applications de cette équipe',
  'a deploy URL of Coolify with ?uuid=… or ?tag=…': 'une URL de déploiement de Coolify avec ?uuid=… ou ?tag=…',
  'names that differ': 'des noms différents',
  'somebody who has access to this repository': 'quelqu’un qui a accès à ce dépôt',
  'preview, as each of several services has a free slot of its own':
    'preview, puisque chacun des services a un emplacement libre à lui',
  'metrics of several services at once are not supported yet: release them one by one':
    'metrics n’est pas encore possible pour plusieurs services à la fois : livrez-les un par un',
  'prepare needs part: begin, which comes before the deployment to the slot':
    'prepare exige `part: begin`, qui vient avant le déploiement vers l’emplacement',
  'what the release was begun with: {}': 'ce avec quoi la livraison a commencé : {1}',
  'the output release-id of part begin, for part {}': 'la sortie release-id de la partie begin, pour la partie {1}',
  'the name of an environment, for part {}': 'le nom d’un environnement, pour la partie {1}',

  // health-wait
  'the host and port of one of urls': 'l’hôte et le port d’une des urls',
  'names other than {}': 'd’autres noms que {1}',
  '0% < max-error-rate ≤ 50% and max-error-rate < reject-error-rate < 100%':
    '0% < max-error-rate ≤ 50% et max-error-rate < reject-error-rate < 100%',

  // database
  'migrations is required for {}: a preset, or the commands of a tool':
    'migrations est obligatoire pour {1} : un preset, ou les commandes d’un outil',
  '`to` is required for rollback: the migration that is gone back to':
    '`to` est obligatoire pour rollback : la migration à laquelle on revient',
  'store is missing; expected a folder, or `command: LINE`': 'store manque ; attendu : un dossier, ou `command: LINE`',
  'level must be restored or right before a database is replaced, not {}':
    'level doit être restored ou right avant qu’une base soit remplacée, et non {1}',
  'level {} cannot be proven: engine-options of {} has no verify':
    'le niveau {1} ne peut être prouvé : les engine-options de {2} n’ont pas de verify',
  'environment is required for {}': 'environment est obligatoire pour {1}',
  'confirm must be {}: {} loses the writes made since': 'confirm doit être {1} : {2} perd ce qui a été écrit depuis',
  'refresh is for an environment that is not production': 'refresh est pour un environnement hors production',
  'refresh is not supported yet with the engine {}: it restores in place, and personal data would be live before it is anonymised':
    'refresh n’est pas encore possible avec le moteur {1} : il restaure sur place, et des données personnelles seraient en ligne avant d’être anonymisées',
  'refresh needs restore-mode: swap: in place, personal data would be live before it is anonymised':
    'refresh exige `restore-mode: swap` : sur place, des données personnelles seraient en service avant d’être anonymisées',
  'anonymise is required for refresh: SQL that takes personal data out of the copy':
    'anonymise est obligatoire pour refresh : le SQL qui ôte de la copie les données personnelles',
  'anonymise is for refresh only': 'anonymise est pour refresh seulement',
  "anonymise must be SQL, not a command of psql's": 'anonymise doit être du SQL, et non une commande de psql',
  'to is for migrate and rollback only': 'to est pour migrate et rollback seulement',
  'backup-before-migration is for migrate and rollback only':
    'backup-before-migration est pour migrate et rollback seulement',
  'backup-before-migration must be true where no environment is named':
    'backup-before-migration doit être true quand aucun environnement n’est nommé',
  'backup-before-migration must be true for {}, which is production':
    'backup-before-migration doit être true pour {1}, qui est la production',
  'batch is for migrate only': 'batch est pour migrate seulement',
  'dependants is not for {}: nothing needs to be stopped': 'dependants n’est pas pour {1} : il n’y a rien à arrêter',
  'a connection string, as a secret': 'une chaîne de connexion, en secret',
  'no options: the engine postgres has none': 'aucune option : le moteur postgres n’en a pas',
  '{} is not as expected: {}; for example {}': '{1} n’est pas comme attendu : {2} ; par exemple {3}',
  'url is missing: the variable {} (environments.{}.database.url) is not set for this step':
    'url manque : la variable {1} (environments.{2}.database.url) n’est pas donnée à cette étape',
  'restore-mode: swap needs the engine postgres; {} restores in place':
    '`restore-mode: swap` exige le moteur postgres ; {1} restaure sur place',
  'a duration (environments.*.database.backup.retention)': 'une durée (environments.*.database.backup.retention)',
  '`name: query => answer`': '`name: query => answer`',
  'the name of a variable that holds an API key and is set for this step':
    'le nom d’une variable qui contient une clé d’API et que reçoit cette étape',
  'another database than the live one': 'une autre base que celle en service',
  'a URL, http or https, or the name of a variable that holds one and is set for this step':
    'une URL, http ou https, ou le nom d’une variable qui en contient une et que reçoit cette étape',
  'the name of a variable that holds the token and is set for this step':
    'le nom d’une variable qui contient le jeton et que reçoit cette étape',
}
