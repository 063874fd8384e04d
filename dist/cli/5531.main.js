export const id = 5531;
export const ids = [
5531,
4410
];
export const modules = {
95531: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
runAction: ()=>runAction
});
var aftermath = __webpack_require__(41651);
var external_node_inspector_ = __webpack_require__("node:inspector");
if (0 === process.listenerCount('SIGUSR1')) process.on('SIGUSR1', ()=>void 0);
function isDebuggerOpen() {
return void 0 !== (0, external_node_inspector_.url)();
}
var names = __webpack_require__(86635);
var action_error = __webpack_require__(25505);
var catalogue = __webpack_require__(21679);
const expected = {
'{t}; did you mean {}?': '{1} ; vouliez-vous dire {2} ?',
'{t}; it is read as {}': '{1} ; lu comme {2}',
'true or false': 'true ou false',
'one of , {}': 'rien, ou une valeur parmi {1}',
'one of {}': 'une valeur parmi {1}',
'a secret': 'un secret',
text: 'un texte',
'a line of text': 'une ligne de texte',
'a path in the repository': "un chemin dans le d\xe9p\xf4t",
'a duration: 500ms, 30s, 5m, 2h': "une dur\xe9e : 500ms, 30s, 5m, 2h",
'an http or https URL': 'une URL http ou https',
'an http or https URL without user, password or query': "une URL http ou https, sans utilisateur, mot de passe ni param\xe8tres",
'a whole number at least {} and at most {}': "un nombre entier de {1} \xe0 {2}",
'a whole number at least {}': 'un nombre entier, au moins {1}',
'a number at least {} and at most {}': "un nombre de {1} \xe0 {2}",
'a number at least {}': 'un nombre, au moins {1}',
'a percentage between {} and {}': 'un pourcentage entre {1} et {2}',
'a YAML mapping': 'une map YAML',
'a YAML mapping, one `name: value` per line': 'une map YAML, un `name: value` par ligne',
'a regular expression': "une expression r\xe9guli\xe8re",
'`NAME=value`, one per line': '`NAME=value`, un par ligne',
'`name: value`, one per line': '`name: value`, un par ligne',
'`name: command`, one per line': '`name: command`, une par ligne',
'`name: shell command`, one per line': '`name: shell command`, une par ligne',
'`[name=]url`, one per line': '`[name=]url`, une par ligne',
'`name=url` or `name=url path op value`, one per line': '`name=url` ou `name=url path op value`, un par ligne',
'paths, one per line, each starting with /': 'des chemins, un par ligne, qui commencent par /',
'globs, one per line; !glob excludes': 'des globs, un par ligne ; !glob exclut',
'the name of an environment': "le nom d\u2019un environnement",
"the environment's name": "le nom de l\u2019environnement",
'an environment of the config': 'un environnement de la configuration',
'environments, one per line': 'des environnements, un par ligne',
'the name of a service': "le nom d\u2019un service",
'the name of a service in the config': "le nom d\u2019un service de la configuration",
'a service of the config': 'un service de la configuration',
'services, one per line': 'des services, un par ligne',
'services of the config, one per line': 'des services de la configuration, un par ligne',
'services of the config, one per line, or `all`': 'des services de la configuration, un par ligne, ou `all`',
'names of services in the config, one per line': 'des noms de services de la configuration, un par ligne',
'names of services in the config, one per line, or all': 'des noms de services de la configuration, un par ligne, ou all',
'services in the config: there are none': "des services dans la configuration : il n\u2019y en a aucun",
'services of the config: {}': 'des services de la configuration : {1}',
'services that are released: {}': "des services qui sont livr\xe9s : {1}",
'one of the config: {}': "l\u2019un de ceux de la configuration : {1}",
'a service defined under services: there is none': "un service d\xe9fini sous services : il n\u2019y en a aucun",
'a service defined under services: {}': "un service d\xe9fini sous services : {1}",
'an environment defined under environments: there is none': "un environnement d\xe9fini sous environments : il n\u2019y en a aucun",
'an environment defined under environments: {}': "un environnement d\xe9fini sous environments : {1}",
'a name of letters, digits, ".", "_" and "-"': 'un nom fait de lettres, de chiffres, de ".", "_" et "-"',
'a name of letters, digits, "_" and "-"': 'un nom fait de lettres, de chiffres, de "_" et "-"',
'the name of a variable: letters, digits and "_"': 'le nom d\u2019une variable : lettres, chiffres et "_"',
'the NAME of an environment variable, never the secret itself': "le NOM d\u2019une variable d\u2019environnement, jamais le secret lui-m\xeame",
'the file name of a workflow': "le nom de fichier d\u2019un workflow",
'the name of a file below .github/workflows': "le nom d\u2019un fichier sous .github/workflows",
'a workflow file': 'un fichier de workflow',
'the path of a YAML file': "le chemin d\u2019un fichier YAML",
'a line of shell': 'une ligne de shell',
'a version': 'une version',
'a semantic version': "une version s\xe9mantique",
'the version to release': "la version \xe0 livrer",
'the version as people call it': "la version, telle qu\u2019on l\u2019appelle",
'the version that must answer': "la version qui doit r\xe9pondre",
'the version that the new slot must answer with': 'la version que le nouvel emplacement doit annoncer',
'the version that is released, or `service=version` a line': "la version livr\xe9e, ou `service=version` par ligne",
'a version, or `service=version`, one per line': 'une version, ou `service=version`, une par ligne',
'a version, or the day of the release': 'une version, ou le jour de la livraison',
'a version, commit, artifact or deployment id': "une version, un commit, un artefact ou un identifiant de d\xe9ploiement",
'a version above the last one, {}': "une version sup\xe9rieure \xe0 la derni\xe8re, {1}",
'a version that is not taken: {} is on {}': "une version libre : {1} est d\xe9j\xe0 sur {2}",
'a tag, branch or commit': 'un tag, une branche ou un commit',
'a branch': 'une branche',
'a commit': 'un commit',
'a whole commit': 'un commit entier',
'a commit of this clone': 'un commit de ce clone',
'two revisions': "deux r\xe9visions",
'the start of a tag name': "le d\xe9but d\u2019un nom de tag",
'lines of branch-glob: channel': 'des lignes branch-glob: channel',
'stable, or the name of a prerelease': "stable, ou le nom d\u2019une pr\xe9version",
'text with {tag}, {version} and {previous}': 'un texte avec les mots {tag}, {version} et {previous}',
'text with {tag}, {version} and {date}': 'un texte avec les mots {tag}, {version} et {date}',
'package.json, package-lock.json, or file:regex with a group around the version, one per line': 'package.json, package-lock.json, ou file:regex avec un groupe autour de la version, un par ligne',
'the folder of the service, to know which commits are its own': 'le dossier du service, pour savoir quels commits sont les siens',
'a YAML list of title, types and breaking': 'une liste YAML de title, types et breaking',
'the name of a release: letters, digits, . - + /': "le nom d\u2019une livraison : lettres, chiffres, . - + /",
'rules, one per line': "des r\xe8gles, une par ligne",
'one rule a line': "une r\xe8gle par ligne",
"`kind [name=]glob [format=\u2026]`, one per line": "`kind [name=]glob [format=\u2026]`, un par ligne",
'`auto`, a revision, or `diff:path` for a diff file': "`auto`, une r\xe9vision, ou `diff:path` pour un fichier de diff",
'the path of a metrics file that this action wrote': "le chemin d\u2019un fichier de m\xe9triques \xe9crit par cette action",
'the folder of an artifact that was downloaded': "le dossier d\u2019un artefact t\xe9l\xe9charg\xe9",
'paths of JSON files, one per line': 'des chemins de fichiers JSON, un par ligne',
'a metric of {}': "une m\xe9trique de {1}",
'at least one rule in block or warn: a gate without any would let everything pass': "au moins une r\xe8gle dans block ou warn : sans aucune, tout passerait",
'a rule; column {}: expected a percentage from {} to {}, found {}: did you mean {}?': "une r\xe8gle ; colonne {1} : attendu un pourcentage de {2} \xe0 {3}, trouv\xe9 {4} : vouliez-vous dire {5} ?",
'a rule; column {}: expected a bound that can be held: {} is from {}': "une r\xe8gle ; colonne {1} : attendu une limite qui peut \xeatre tenue : {2} va de {3}",
'a rule; column {}: expected a metric on one of the two sides': "une r\xe8gle ; colonne {1} : attendu une m\xe9trique d\u2019un des deux c\xf4t\xe9s",
'a rule; column {}: expected no "for": this gate judges once, and not over a time': 'une r\xe8gle ; colonne {1} : pas de "for" ici : ce contr\xf4le juge une fois, et non sur une dur\xe9e',
'a rule; column {}: expected {}, found {}': "une r\xe8gle ; colonne {1} : attendu {2}, trouv\xe9 {3}",
'a rule; column {}: expected {}': "une r\xe8gle ; colonne {1} : attendu {2}",
'a percentage from 0 to 100; did you mean {}?': "un pourcentage de 0 \xe0 100 ; vouliez-vous dire {1} ?",
'a rule that can be broken: {} is {}': "une r\xe8gle qui peut \xeatre enfreinte : {1} est toujours {2}",
'a rule that can be kept: {} is {}': "une r\xe8gle qui peut \xeatre tenue : {1} est toujours {2}",
'a URL that answers 2xx when it is healthy': "une URL qui r\xe9pond 2xx quand tout va bien",
'a path, below the public URL, that answers 2xx when it is healthy': "un chemin, sous l\u2019URL publique, qui r\xe9pond 2xx quand tout va bien",
'a path, below the URL that the platform tells, that answers 2xx when it is healthy': "un chemin, sous l\u2019URL que donne la plateforme, qui r\xe9pond 2xx quand tout va bien",
'a path, below the URL of each slot, that answers 2xx or 3xx on a healthy slot': "un chemin, sous l\u2019URL de chaque emplacement, qui r\xe9pond 2xx ou 3xx quand il va bien",
'a path into the JSON': 'un chemin dans le JSON',
'a path into the JSON of health-url': 'un chemin dans le JSON de health-url',
'a path into the JSON of health-path': 'un chemin dans le JSON de health-path',
'statuses and ranges of statuses, separated by blanks': "des statuts et des plages de statuts, s\xe9par\xe9s par des espaces",
'`path op value`, one per line, op one of == != >= > <= <': '`path op value`, un par ligne, op parmi == != >= > <= <',
"`name: regular expression`, one per line, `!name: \u2026` for one that must not match": "`name: regular expression`, une par ligne, `!name: \u2026` pour celle qui ne doit pas correspondre",
'`host:port:address`, one per line, the host by its name': '`host:port:address`, un par ligne, la machine par son nom',
'`name: Prometheus query` or `name: /path json.path`, one per line': '`name: Prometheus query` ou `name: /path json.path`, une par ligne',
'the public URL': "l\u2019URL publique",
'the public URL of the service': "l\u2019URL publique du service",
'the public URL of {}, or {} in the config: its health decides': "l\u2019URL publique de {1}, ou {2} dans la configuration : c\u2019est sa sant\xe9 qui d\xe9cide",
'the public URL of {}, or {} in the config': "l\u2019URL publique de {1}, ou {2} dans la configuration",
'the public URL, or {} in the config': "l\u2019URL publique, ou {1} dans la configuration",
'the URL at which metrics are asked for': "l\u2019URL o\xf9 demander les m\xe9triques",
'metrics out of {}': "des m\xe9triques parmi {1}",
'`@user`, `@app[bot]`, `role:maintain`, `role:admin`, `write`, `anybody`, or `@org/team` with teams-token, one per line': '`@user`, `@app[bot]`, `role:maintain`, `role:admin`, `write`, `anybody`, ou `@org/team` avec teams-token, un par ligne',
'`@user`, `role:maintain`, `write` or `@org/team` a line, and `quorum: 2`, `when: start`, `not-by-author: true` where wanted': '`@user`, `role:maintain`, `write` ou `@org/team` par ligne, et `quorum: 2`, `when: start`, `not-by-author: true` au besoin',
'secrets of at least 32 characters, one per line: the first signs, all check': "des secrets d\u2019au moins 32 caract\xe8res, un par ligne : le premier signe, tous v\xe9rifient",
'its default: the job, so that other runs can see whether it is still running': "sa valeur par d\xe9faut : le job, pour que les autres runs voient s\u2019il tourne encore",
'window rules, one per line': "des r\xe8gles de fen\xeatres, une par ligne",
'the output kept of preflight': 'la sortie kept de preflight',
'the reason for deploying although the window is closed': "la raison de d\xe9ployer malgr\xe9 la fen\xeatre ferm\xe9e",
'the reason for releasing although the window is closed': "la raison de livrer malgr\xe9 la fen\xeatre ferm\xe9e",
'the reason for changing the database although the window is closed': "la raison de changer la base de donn\xe9es malgr\xe9 la fen\xeatre ferm\xe9e",
'why it is released straight here': "pourquoi c\u2019est livr\xe9 directement ici",
'the name of a response header whose value is blue or green': "le nom d\u2019un en-t\xeate de r\xe9ponse qui vaut blue ou green",
"the blue slot's name at the driver": "le nom de l\u2019emplacement bleu chez le pilote",
"the green slot's name at the driver": "le nom de l\u2019emplacement vert chez le pilote",
'the URL at which blue itself answers': "l\u2019URL o\xf9 blue r\xe9pond lui-m\xeame",
'the URL at which green itself answers': "l\u2019URL o\xf9 green r\xe9pond lui-m\xeame",
'ssh://user@host[:port]': 'ssh://user@host[:port]',
'lines of known_hosts': 'des lignes de known_hosts',
"http(s)://\u2026, unix:/path, tcp://host:port, redis(s)://host, or an absolute path; without a user and a password": "http(s)://\u2026, unix:/path, tcp://host:port, redis(s)://host, ou un chemin absolu ; sans utilisateur ni mot de passe",
'a domain, router, backend or load balancer to switch': "un domaine, un routeur, un backend ou un r\xe9partiteur \xe0 basculer",
"YAML of the driver's own options": 'le YAML des options du pilote',
"YAML of the target's own options": 'le YAML des options de la cible',
'YAML of names and plain values': 'un YAML de noms et de valeurs simples',
'ascending percentages that end in 100': 'des pourcentages croissants qui finissent par 100',
'an image with tag or digest, or what the target knows it by': 'une image avec tag ou empreinte, ou le nom que lui donne la cible',
"an image with tag or digest, or a commit; of several services `service=\u2026` a line": "une image avec tag ou empreinte, ou un commit ; pour plusieurs services, `service=\u2026` par ligne",
'an image with tag or digest, a whole commit sha, or the id of what the platform keeps': "une image avec tag ou empreinte, le sha entier d\u2019un commit, ou l\u2019identifiant de ce que garde la plateforme",
"a project or an app, or `blue=\u2026` and `green=\u2026`, one per line": "un projet ou une application, ou `blue=\u2026` et `green=\u2026`, un par ligne",
'a tag in Coolify': 'un tag de Coolify',
"Coolify's URL": "l\u2019URL de Coolify",
'`[name=]version`, one per line': '`[name=]version`, une par ligne',
'`[name=]uuid`, one per line, or `name/blue=uuid` and `name/green=uuid`': '`[name=]uuid`, un par ligne, ou `name/blue=uuid` et `name/green=uuid`',
"`[name=]url`, one per line: deploy URLs of Coolify with ?uuid=\u2026 or ?tag=\u2026": "`[name=]url`, une par ligne : des URL de d\xe9ploiement de Coolify avec ?uuid=\u2026 ou ?tag=\u2026",
'`[name=]sha`, one per line': '`[name=]sha`, un par ligne',
"`[name=]image:tag` or `[name=]image@sha256:\u2026`, one per line": "`[name=]image:tag` ou `[name=]image@sha256:\u2026`, une par ligne",
'`[name/]NAME=value`, one per line': '`[name/]NAME=value`, un par ligne',
'an access token of Vercel': "un jeton d\u2019acc\xe8s de Vercel",
'an API token of Coolify': "un jeton d\u2019API de Coolify",
'an API key of Heroku': "une cl\xe9 d\u2019API de Heroku",
'one project, or a service under {}: {}': 'un projet, ou un service sous {1} : {2}',
'who may roll production back: nobody may until somebody is named': "qui peut revenir en arri\xe8re en production : personne, tant que nul n\u2019est nomm\xe9",
'a token with contents: read ({})': 'un jeton avec contents: read ({1})',
'a token with contents: write; only a dry run needs none': "un jeton avec contents: write ; seul un essai \xe0 blanc s\u2019en passe",
'a token with issues: write': 'un jeton avec issues: write',
'a value: {} asks for it, and neither a variable nor a secret of this name is handed on': "une valeur : {1} la demande, et aucune variable ni aucun secret de ce nom n\u2019est transmis",
'at least {} characters ({})': "au moins {1} caract\xe8res ({2})",
'another one than in {} ({})': "un autre qu\u2019en {1} ({2})",
'a test key: this one is live, and {} is not production': "une cl\xe9 de test : celle-ci est r\xe9elle, et {1} n\u2019est pas la production",
'a file of the workspace, or of the commit of this run': 'un fichier du workspace, ou du commit de ce run',
'a text': 'un texte',
'a number': 'un nombre',
'a list': 'une liste',
'a map': 'une map',
'a text that is not empty': 'un texte non vide',
'a list of at least {}': "une liste d\u2019au moins {1}",
'at least {}': 'au moins {1}',
'at most {}': 'au plus {1}',
'more than {}': 'plus de {1}',
'a date: 2026-10-01': 'une date : 2026-10-01',
'a percentage: 95%': 'un pourcentage : 95%',
'a size: 500MB, 10GB': 'une taille : 500MB, 10GB',
'an IANA time zone such as Europe/Paris': 'un fuseau horaire IANA, comme Europe/Paris',
'a variable that is set: {} is not': "une variable d\xe9finie : {1} ne l\u2019est pas",
'one service, or one resource a slot': 'un service, ou une ressource par emplacement',
'dates in `releases`, which it counts from': "des dates sous `releases`, d\u2019o\xf9 elle compte",
'a folder that is there': 'un dossier qui existe',
'one channel a line out of {}, with its address': 'un canal par ligne parmi {1}, avec son adresse',
'1 (5 minutes), 2 (15 minutes) or 3 (1 hour)': '1 (5 minutes), 2 (15 minutes) ou 3 (1 heure)',
'days, with or without a version behind it, one per line': "des jours, avec ou sans version derri\xe8re, un par ligne",
'last-month, a month such as 2026-10, or days up to now such as 30d': "last-month, un mois comme 2026-10, ou des jours jusqu\u2019\xe0 maintenant comme 30d",
'goals out of {}, one per line, with a percentage or a duration': "des objectifs parmi {1}, un par ligne, avec un pourcentage ou une dur\xe9e",
'formats out of {}, one per line': 'des formats parmi {1}, un par ligne',
'the name of a backup, or latest': "le nom d\u2019une sauvegarde, ou latest",
'the migration that the backup must be at': "la migration o\xf9 la sauvegarde doit \xeatre",
'a migration': 'une migration',
'a folder, or `command: LINE`': 'un dossier, ou `command: LINE`',
'a connection string': "une cha\xeene de connexion",
SQL: 'du SQL',
'`name: query => answer`, one per line': '`name: query => answer`, un par ligne',
"`name: name name\u2026`, one per line": "`name: name name\u2026`, un par ligne"
};
const rollback = {
'Not by {}': 'Pas par {1}',
'{} (when it is merged and released)': "{1} (apr\xe8s fusion et livraison)",
'a pull request takes {} back to {}; {t}': "une pull request ram\xe8ne {1} \xe0 {2} ; {3}",
'review and merge it, then release: until that is deployed nothing has gone back': "relisez-la, fusionnez-la, puis livrez : tant que ce n\u2019est pas d\xe9ploy\xe9, rien n\u2019est revenu en arri\xe8re",
'dry run: would go back to {}, artifact {}': "essai \xe0 blanc : reviendrait \xe0 {1}, artefact {2}",
'dry run: would take {} to backup {}': "essai \xe0 blanc : {1} reviendrait \xe0 la sauvegarde {2}",
'dry run: would take {} to migration {}': "essai \xe0 blanc : {1} redescendrait \xe0 la migration {2}",
'{} to backup {}': "{1} \xe0 la sauvegarde {2}",
'{} to migration {}': "{1} \xe0 la migration {2}",
'writes after {} are lost in {}': "les \xe9critures post\xe9rieures \xe0 {1} sont perdues dans {2}",
'{} is back at backup {}': "{1} est revenue \xe0 la sauvegarde {2}",
'what was there is kept: {}': "l\u2019\xe9tat d\u2019avant est conserv\xe9 : {1}",
'afterwards healthy: {t}': "ensuite, en bonne sant\xe9 : {1}",
'afterwards unhealthy: {t}': "ensuite, en \xe9chec : {1}",
'afterwards inconclusive: {t}': 'ensuite, sans conclusion : {1}',
'smoke passed: {}': "smoke r\xe9ussi : {1}",
'smoke {} failed on {} with exit code {}': "smoke {1} en \xe9chec sur {2}, code de sortie {3}",
'smoke {} failed with exit code {}': "smoke {1} en \xe9chec, code de sortie {2}",
'smoke {} timed out ({}) on {}': "smoke {1} hors d\xe9lai ({2}) sur {3}",
'smoke {} timed out ({})': "smoke {1} hors d\xe9lai ({2})",
'{} may not roll back: allowed are {}': "{1} ne peut pas lancer de rollback : sont autoris\xe9s {2}",
'nobody may roll back {} until somebody is named: name them in `allowed` or {} (role:maintain, {})': "personne ne peut lancer de rollback de {1} tant que personne n\u2019est nomm\xe9 : nommez-les dans `allowed` ou {2} (role:maintain, {3})",
'a rollback of data in {} is for people who are named: name them in `allowed` or {} (role:maintain, {})': "un rollback des donn\xe9es de {1} est r\xe9serv\xe9 aux personnes nomm\xe9es : nommez-les dans `allowed` ou {2} (role:maintain, {3})",
'{} was rolled back at {} already, and rollback.cooldown is {}: allowed again from {}': "{1} a d\xe9j\xe0 fait l\u2019objet d\u2019un rollback \xe0 {2} et rollback.cooldown vaut {3} : possible \xe0 nouveau \xe0 partir de {4}",
'the old version cannot work on the new schema (schema-change: {}); restore the database or go forward': "l\u2019ancienne version ne peut pas fonctionner avec le nouveau sch\xe9ma (schema-change : {1}) ; restaurez la base ou allez de l\u2019avant",
'the old version cannot work on the new schema (release {}, {}, says schema-change: {}); restore the database or go forward': "l\u2019ancienne version ne peut pas fonctionner avec le nouveau sch\xe9ma (la release {1}, {2}, d\xe9clare schema-change : {3}) ; restaurez la base ou allez de l\u2019avant",
'this run has gone back to {} already; to go further back, start another one, or name the version in `to`': "ce run est d\xe9j\xe0 revenu \xe0 {1} ; pour remonter plus loin, lancez-en un autre ou nommez la version dans `to`",
'there is no documented plan: {} of commit {} is missing or empty ({})': "pas de plan document\xe9 : {1} du commit {2} est absent ou vide ({3})",
'{} people must ask for it, and {} did: within {} somebody else who may has to dispatch the same ({})': "{1} personnes doivent le demander et {2} l\u2019a fait : dans les {3}, une autre personne autoris\xe9e doit lancer le m\xeame ({4})",
'{} (release {}) is not signed: look at its artifact, {}, and give confirm: {}': "{1} (release {2}) n\u2019est pas sign\xe9e : v\xe9rifiez son artefact, {3}, et donnez confirm : {4}",
'{} does not tell what runs there: name the version to go back to in `to`': '{1} ne dit pas ce qui y tourne : nommez la version voulue dans `to`',
'candidates: {}': 'candidates : {1}',
'other services have releases here: {}': "d\u2019autres services ont des releases ici : {1}",
'no earlier good release is recorded': "aucune bonne release ant\xe9rieure n\u2019est connue",
'{} is not a release that was good here': "{1} n\u2019est pas une release qui a \xe9t\xe9 bonne ici",
'cannot roll back to {}: {t}': "impossible de revenir \xe0 {1} : {2}",
'flip: {t}': 'flip : {1}',
'platform: {t}': 'platform : {1}',
'redeploy: {t}': 'redeploy : {1}',
'rebuild: {t}': 'rebuild : {1}',
'revert: {t}': 'revert : {1}',
'no driver to move traffic with': "aucun pilote pour d\xe9placer le trafic",
'traffic cannot be moved ({})': "le trafic ne peut pas \xeatre d\xe9plac\xe9 ({1})",
'{} is not healthy: {t}': "{1} n\u2019est pas sain : {2}",
'{} answers as {}, not {}': "{1} r\xe9pond en tant que {2}, pas {3}",
'{} does not tell its version, and no record says that it still holds {}': "{1} ne dit pas sa version, et rien n\u2019indique qu\u2019il contient encore {2}",
'no target that could go back by itself': "aucune cible qui sache revenir en arri\xe8re elle-m\xeame",
'{} keeps nothing that it could go back to by itself': "{1} ne conserve rien \xe0 quoi revenir de lui-m\xeame",
'traffic moves between two slots: see flip': "le trafic va d\u2019un emplacement \xe0 l\u2019autre : voir flip",
'the record of {} names no artifact': "l\u2019enregistrement de {1} ne nomme aucun artefact",
'its record names no deployment of Vercel': "son enregistrement ne nomme aucun d\xe9ploiement Vercel",
'no target to deploy to': "aucune cible o\xf9 d\xe9ployer",
'{} holds both slots: what is deployed there is neither of them by itself': "{1} contient les deux emplacements : ce qu\u2019on y d\xe9ploie n\u2019est ni l\u2019un ni l\u2019autre \xe0 lui seul",
'a commit is built again: see rebuild': 'un commit se reconstruit : voir rebuild',
'it is built already: see redeploy': "elle est d\xe9j\xe0 construite : voir redeploy",
'its record names no artifact: {} cannot deploy it': "son enregistrement ne nomme aucun artefact : {1} ne peut pas la d\xe9ployer",
'{} is neither an image nor a commit: {} cannot deploy it': "{1} n\u2019est ni une image ni un commit : {2} ne peut pas la d\xe9ployer",
'a pull request takes nothing back before it is merged and released: ask for it by name': "une pull request ne ram\xe8ne rien avant d\u2019\xeatre fusionn\xe9e et livr\xe9e : demandez-la par son nom",
'strategy is {}': 'strategy vaut {1}',
'{} came first': "{1} est pass\xe9 avant",
'what is live is on no record: nobody knows which commits to undo': "ce qui est en ligne n\u2019est enregistr\xe9 nulle part : personne ne sait quels commits annuler",
'cannot be reverted: {t}': 'annulation impossible : {1}',
'nobody knows which commit {} was made from': 'personne ne sait de quel commit vient {1}',
'both versions were made from commit {}': 'les deux versions viennent du commit {1}',
'commit {} of {} is not on {}': "le commit {1} de {2} n\u2019est pas sur {3}",
'{} takes it back: review it, merge it, and release': "{1} la ram\xe8ne en arri\xe8re : relisez-la, fusionnez-la et livrez",
'what is live was not released by this attempt of the run': "ce qui est en ligne n\u2019a pas \xe9t\xe9 livr\xe9 par cet essai du run",
'no slot holds {} any more, and there is no target': "plus aucun emplacement ne contient {1}, et il n\u2019y a pas de cible",
'no target': 'aucune cible',
'asked for by {}': "demand\xe9 par {1}",
'{}, by {} UTC': '{1}, avant le {2} UTC'
};
const sentences = {
Traffic: 'Trafic',
'By itself': 'Sans intervention',
You: "\xc0 vous",
'the edge does not tell where it is: look there': "le r\xe9partiteur ne dit pas o\xf9 il va : allez voir",
'all on {}': 'tout sur {1}',
'split: {}': "partag\xe9 : {1}",
'the post step of this job puts release {} in order now; where it cannot, the next release, rollback or janitor does': "l\u2019\xe9tape finale de ce job remet la release {1} en ordre ; \xe0 d\xe9faut, la prochaine release, un rollback ou le janitor s\u2019en charge",
'nothing: traffic stays where it is until somebody moves it': "rien : le trafic reste o\xf9 il est jusqu\u2019\xe0 ce que quelqu\u2019un le d\xe9place",
'nothing more: release {} has ended, and its lock is free': "plus rien : la release {1} est termin\xe9e et son verrou est libre",
'read why above, mend it and release again; {} needs nothing now (release {})': "lisez la raison ci-dessus, corrigez et relancez ; {1} ne demande rien pour l\u2019instant (release {2})",
'wait for the post step; then, if need be, {t}': 'attendez la fin du job ; ensuite, au besoin, {1}',
'look at both slots; {t}; {} moves traffic to the other slot': "examinez les deux emplacements ; {1} ; {2} envoie le trafic sur l\u2019autre",
'look at both slots; {t}': 'examinez les deux emplacements ; {1}',
'look at the release that went first: {}': "voyez la release qui est pass\xe9e devant : {1}",
'{} (with {} where the workflow asks for one) goes back to the last good version; or run this workflow with {} or {}: both work from a split': "{1} (avec {2} si le workflow le demande) revient \xe0 la derni\xe8re bonne version ; ou relancez ce workflow avec {3} ou {4} : les deux marchent quand le trafic est partag\xe9",
'{} goes back to the last good version; or run this workflow with {} or {}: both work from a split': "{1} revient \xe0 la derni\xe8re bonne version ; ou relancez ce workflow avec {2} ou {3} : les deux marchent quand le trafic est partag\xe9",
'{} (with {} where the workflow asks for one) goes back to the last good version': "{1} (avec {2} si le workflow le demande) revient \xe0 la derni\xe8re bonne version",
'{} goes back to the last good version': "{1} revient \xe0 la derni\xe8re bonne version",
'waiting for its turn': 'attend son tour',
'{} is active, {} is free': '{1} est en service, {2} est libre',
'{} is active, {} is asked for': "{1} est en service, {2} est demand\xe9",
'{} is healthy with all the traffic': '{1} est saine avec tout le trafic',
'{} is not healthy with all the traffic': "{1} n\u2019est pas saine avec tout le trafic",
'{} has all the traffic already': "{1} a d\xe9j\xe0 tout le trafic",
'{} is active already': "{1} est d\xe9j\xe0 en service",
'{} is already live': "{1} est d\xe9j\xe0 en ligne",
'{} is healthy': '{1} est sain',
'{} is not healthy': "{1} n\u2019est pas sain",
'all traffic on {}, watching': 'tout le trafic sur {1}, sous surveillance',
'all traffic on {}': 'tout le trafic sur {1}',
'{} % to {}': '{1} % vers {2}',
'step {}': 'palier {1}',
revert: "retour en arri\xe8re",
cancelled: "annul\xe9e",
'stopped at {}, before any traffic moved': "arr\xeat\xe9e \xe0 {1}, avant tout d\xe9placement du trafic",
'stopped at {}; all traffic is on the old slot': "arr\xeat\xe9e \xe0 {1} ; tout le trafic est sur l\u2019ancienne version",
'stopped at {} with all traffic on the new slot': "arr\xeat\xe9e \xe0 {1}, tout le trafic sur la nouvelle version",
'stopped at {}; somebody else moved the traffic back': "arr\xeat\xe9e \xe0 {1} ; quelqu\u2019un d\u2019autre a ramen\xe9 le trafic",
'stopped at {}, in place: look at what runs': "arr\xeat\xe9e \xe0 {1} pendant un d\xe9ploiement sur place : voyez ce qui tourne",
'stopped at {} with split traffic, and the old slot is unhealthy': "arr\xeat\xe9e \xe0 {1}, trafic partag\xe9, et l\u2019ancienne version est en \xe9chec",
'stopped at {} with split traffic': "arr\xeat\xe9e \xe0 {1}, trafic partag\xe9",
'stopped at {}': "arr\xeat\xe9e \xe0 {1}",
'release {} has moved traffic since': "la release {1} a d\xe9plac\xe9 le trafic depuis",
'release {} holds {}; {} is free': 'la release {1} tient {2} ; {3} est libre',
'{} has taken over': '{1} a pris la suite',
'{} requests, {} bad': "{1} requ\xeates, dont {2} en \xe9chec",
'{}: {} of {} requests bad ({} %); {t}': "{1} : {2} requ\xeates sur {3} en \xe9chec ({4} %) ; {5}",
'{}: {} of {} requests bad; {t}': "{1} : {2} requ\xeates sur {3} en \xe9chec ; {4}",
'no request of this slot was seen': "aucune requ\xeate vers cette version n\u2019a \xe9t\xe9 vue",
'no request of this slot was counted': "aucune requ\xeate vers cette version n\u2019a \xe9t\xe9 compt\xe9e",
'too few requests: {} of the {} needed': "trop peu de requ\xeates : {1} sur les {2} n\xe9cessaires",
'no evidence': 'aucune mesure',
'deploys {}': "d\xe9ploie {1}",
'its run ended before anything was deployed': "son run s\u2019est arr\xeat\xe9 avant tout d\xe9ploiement",
'its run ended while it deployed: look at what runs, or deploy again': "son run s\u2019est arr\xeat\xe9 pendant le d\xe9ploiement : voyez ce qui tourne, ou d\xe9ployez \xe0 nouveau",
'{} is back on {}': "{1} : retour \xe0 {2}",
'{} needs no rollback: {t}': "{1} n\u2019a pas besoin de rollback : {2}",
'{} would go back to {}; {t}': "{1} reviendrait \xe0 {2} ; {3}",
'{} was not rolled back: refused; {t}': "{1} : rollback refus\xe9 ; {2}",
'{} was not rolled back; {t}': "{1} : le rollback n\u2019a pas eu lieu ; {2}",
'it is not known what is live': 'on ne sait pas ce qui est en ligne',
'{} is live': '{1} est en ligne',
'**Traffic now:** {t}': '**Trafic :** {1}',
'**Next:** {t}': '**Et maintenant :** {1}',
'find out what was wrong with {} before it is released again': "trouvez ce qui n\u2019allait pas dans {1} avant de la livrer \xe0 nouveau",
'if it is bad all the same, name the version to go back to in the input to': "si elle va mal malgr\xe9 tout, nommez la version voulue dans l\u2019entr\xe9e to",
'run it again without dry-run': 'relancez sans dry-run',
'nothing was changed; resolve what the line above says, then run it again': "rien n\u2019a \xe9t\xe9 chang\xe9 ; r\xe9glez ce que dit la ligne ci-dessus, puis relancez",
'nothing good is on record here: release a fixed version': "aucune bonne version n\u2019est connue ici : livrez une version corrig\xe9e",
'name one of the versions below in the input to': "nommez l\u2019une des versions ci-dessous dans l\u2019entr\xe9e to",
'fix what stands in the way below, name another version in the input to, or release a fixed one': "levez les obstacles ci-dessous, nommez une autre version dans l\u2019entr\xe9e to, ou livrez une version corrig\xe9e",
'look at what runs, then run it again: it goes on from what it finds': "voyez ce qui tourne, puis relancez : le rollback reprend de l\xe0",
'fix what the line above says, then run it again': 'corrigez ce que dit la ligne ci-dessus, puis relancez',
'away from {}; back to {} on {}': "quitte {1} ; retour \xe0 {2} sur {3}",
'back to {}': "retour \xe0 {1}",
'**What could be gone back to**': '**Versions disponibles**',
'**Backups**': '**Sauvegardes**',
'**It will owe**': "**Il restera \xe0 faire**",
'**Still owed**': "**Reste \xe0 faire**",
Details: "D\xe9tails",
'Why not by another way': 'Pourquoi pas autrement',
Version: 'Version',
Artifact: 'Artefact',
'no way: see below': 'aucun moyen : voir plus bas',
'released {}; on {}': "livr\xe9e le {1} ; sur {2}",
'released {}': "livr\xe9e le {1}",
'Not by {}': 'Pas par {1}',
'{} (seconds)': '{1} (quelques secondes)',
'{} (about a minute)': '{1} (une minute environ)',
'{} (minutes)': '{1} (quelques minutes)',
'{} (as long as a build)': "{1} (le temps d\u2019un build)",
'{} (as long as a restore)': "{1} (le temps d\u2019une restauration)",
Backup: 'Sauvegarde',
Taken: 'Prise',
Proven: 'Preuve',
'Schema at': "Sch\xe9ma",
Size: 'Taille',
Way: 'Moyen',
'Why not': 'Pourquoi pas',
How: 'Moyen',
Took: "Dur\xe9e",
'Asked for because': 'Motif',
'Asked for by': "Demand\xe9 par",
'Incident: {}': 'Incident : {1}',
"unknown \u2192 {}": "inconnue \u2192 {1}",
'healthy: {t}': "en bonne sant\xe9 : {1}",
'unhealthy: {t}': "en \xe9chec : {1}",
'inconclusive: {t}': "ind\xe9cis : {1}",
'{} good answers in a row': "{1} bonnes r\xe9ponses de suite",
'{} failures in a row': "{1} \xe9checs de suite",
'the last {} in a row were good': "les {1} derni\xe8res r\xe9ponses \xe9taient bonnes",
'the last {} in a row were bad': "les {1} derni\xe8res r\xe9ponses \xe9taient mauvaises",
'never a good answer in {} attempts': "aucune bonne r\xe9ponse en {1} essais",
'only {} of {} good answers in a row when time was up': "seulement {1} bonnes r\xe9ponses de suite sur {2} \xe0 la fin du d\xe9lai",
'waiting will not fix this: {}': "attendre n\u2019y changera rien : {1}",
'was healthy, then {t}': "\xe9tait en bonne sant\xe9, puis {1}",
'broken: {}': "r\xe8gle enfreinte : {1}",
attempts: 'essais',
judged: "jug\xe9es",
'{} ({} failed)': "{1} (dont {2} en \xe9chec)",
'{} ({} bad)': '{1} (dont {2} mauvaises)',
"p50 \xb7 p95 \xb7 p99": "p50 \xb7 p95 \xb7 p99",
'healthy after': "saine apr\xe8s",
rule: "r\xe8gle",
check: "contr\xf4le",
'last answer': "derni\xe8re r\xe9ponse",
holds: "respect\xe9e",
broken: 'enfreinte',
missing: 'sans mesure',
"Last measurements (\xd7 = bad):": "Derni\xe8res mesures (\xd7 = mauvaise) :",
'{} of {} failed: {} %, 95 % interval {} % to {} %. Evidence': "{1} sur {2} en \xe9chec : {3} %, intervalle \xe0 95 % de {4} \xe0 {5} %. Preuves",
'against an error rate of at most {} % (unhealthy): {} of {} (reached)': "contre un taux d\u2019erreur d\u2019au plus {1} % (en \xe9chec) : {2} sur {3} (atteint)",
'against an error rate of at most {} % (unhealthy): {} of {}': "contre un taux d\u2019erreur d\u2019au plus {1} % (en \xe9chec) : {2} sur {3}",
'against an error rate of at least {} % (healthy): {} of {} (reached)': "contre un taux d\u2019erreur d\u2019au moins {1} % (en bonne sant\xe9) : {2} sur {3} (atteint)",
'against an error rate of at least {} % (healthy): {} of {}': "contre un taux d\u2019erreur d\u2019au moins {1} % (en bonne sant\xe9) : {2} sur {3}",
...rollback,
'released {} ({t} after {})': "{1} cr\xe9\xe9 ({2} apr\xe8s {3})",
'released {} (as asked after {})': "{1} cr\xe9\xe9 (demand\xe9, apr\xe8s {2})",
'{} would be released ({t} after {}); dry run: nothing was changed': "{1} serait cr\xe9\xe9 ({2} apr\xe8s {3}) ; essai \xe0 blanc : rien n\u2019a \xe9t\xe9 chang\xe9",
major: 'majeure',
minor: 'mineure',
patch: 'correctif',
prerelease: "pr\xe9version",
'{} is on this commit already (made by an earlier attempt)': "{1} est d\xe9j\xe0 sur ce commit (cr\xe9\xe9 par un essai pr\xe9c\xe9dent)",
'{} is on this commit already (made by another run)': "{1} est d\xe9j\xe0 sur ce commit (cr\xe9\xe9 par un autre run)",
'{} is on this commit already': "{1} est d\xe9j\xe0 sur ce commit",
'nothing to release in 1 commit since {}': "rien \xe0 livrer dans 1 commit depuis {1}",
'nothing to release in {} commits since {}': "rien \xe0 livrer dans {1} commits depuis {2}",
'bump is none': 'bump vaut none',
'this run is on no branch': "ce run n\u2019est sur aucune branche",
'{} has no channel: nothing is released from it': "{1} n\u2019a pas de canal : rien n\u2019en est livr\xe9",
Commit: 'Commit',
'Branch and channel': 'Branche et canal',
'Commits that count': 'Commits pris en compte',
'Floating tags': 'Tags mobiles',
'Files that would change': 'Fichiers qui changeraient',
'{} ({} not conventional, {} more that cancel out)': "{1} (dont {2} hors convention ; {3} autres s\u2019annulent)",
'dry run, nothing was changed': "essai \xe0 blanc, rien n\u2019a \xe9t\xe9 chang\xe9",
'deploy-coolify: dry run, nothing was changed': "deploy-coolify : essai \xe0 blanc, rien n\u2019a \xe9t\xe9 chang\xe9",
'deploy-platform: {}: dry run, nothing was changed': "deploy-platform : {1} : essai \xe0 blanc, rien n\u2019a \xe9t\xe9 chang\xe9",
'**Put back**': '**Remis en place**',
'Build log of {}': 'Journal de build de {1}',
'Log of {}': 'Journal de {1}',
'{} of {} not deployed: {}': "{1} sur {2} non d\xe9ploy\xe9s : {3}",
'not deployed: {}': "non d\xe9ploy\xe9 : {1}",
'deployed: {}': "d\xe9ploy\xe9 : {1}",
'not deployed ({}): {}': "non d\xe9ploy\xe9 ({1}) : {2}",
'deployed ({}): {}': "d\xe9ploy\xe9 ({1}) : {2}",
'{}: not started': "{1} : pas lanc\xe9",
'{}: {t}, {}': '{1} : {2}, {3}',
'{} (wave {}): {t}': '{1} (vague {2}) : {3}',
'now {}; then {}': 'actuellement {1} ; ensuite {2}',
'then {}': 'ensuite {1}',
'now {}': 'maintenant {1}',
'before {}': 'avant {1}',
Revision: "R\xe9vision",
Before: 'Avant',
Now: 'Maintenant',
Status: "\xc9tat",
URL: 'URL',
finished: "termin\xe9",
started: "lanc\xe9",
skipped: "pass\xe9",
failed: "en \xe9chec",
'timed-out': "hors d\xe9lai",
deploy: "\xe0 d\xe9ployer",
'nothing: already running': "rien : d\xe9j\xe0 en place",
'1 commit counts.': '1 commit pris en compte.',
'{} commits count.': '{1} commits pris en compte.',
'1 commit counts, {} more cancel out.': "1 commit pris en compte ; {1} autres s\u2019annulent.",
'{} commits count, {} more cancel out.': "{1} commits pris en compte ; {2} autres s\u2019annulent.",
'Not conventional: {}': 'Hors convention : {1}',
'Perhaps mistakes: {}': "Peut-\xeatre des erreurs : {1}",
"\u2026 {} more": "\u2026 et {1} autres",
'{}: Error': '{1} : erreur',
'{}: Failed': "{1} : \xe9chec",
'{}: Successful': "{1} : r\xe9ussi",
'{}: Inconclusive': "{1} : ind\xe9cis",
'{}: Paused': '{1} : en attente',
'{} did not happen in time; last seen: {}': "{1} n\u2019a pas eu lieu dans les temps ; dernier \xe9tat vu : {2}",
'{} is not a known key; known: {}; did you mean {}?': "{1} n\u2019est pas une cl\xe9 connue ; cl\xe9s connues : {2} ; vouliez-vous dire {3} ?",
'{} is not a known key; known: {}': "{1} n\u2019est pas une cl\xe9 connue ; cl\xe9s connues : {2}",
'{} is not supported yet; remove it: nothing would read it': "{1} n\u2019est pas encore pris en charge ; retirez-le : rien ne le lirait",
'{} cannot stand in {}: every earlier step could set the variable': "{1} ne peut pas figurer dans {2} : toute \xe9tape pr\xe9c\xe9dente pourrait d\xe9finir la variable",
'range cannot be combined with from or to': 'range ne se combine pas avec from ni to',
'set driver (to move traffic back) or target (to redeploy), here or in the config': "donnez driver (pour ramener le trafic) ou target (pour red\xe9ployer), ici ou dans la configuration",
delivered: "envoy\xe9",
'Nobody was notified: no channels.': "Personne n\u2019a \xe9t\xe9 pr\xe9venu : aucun canal.",
'incident, critical': 'incident, critique',
'{} was not released to {}': "{1} n\u2019a pas \xe9t\xe9 livr\xe9 en {2}",
'[The release as a page]({}): what happened when, and the evidence that decided, as the artifact {}': "[La release en une page]({1}) : ce qui s\u2019est pass\xe9 et quand, et les preuves qui ont d\xe9cid\xe9, dans l\u2019artefact {2}"
};
const opening = /^\s*(?:#{1,6} |- )?(?:\p{Extended_Pictographic}\uFE0F? )?/u;
const special = /[\\`*_{}[\]()#!|~$.+=?^-]/g;
function entriesOf(catalogue) {
return Object.entries(catalogue).map(([english, french])=>({
pattern: new RegExp(`^${english.split(/(\{t?\})/).map((part)=>({
'{t}': '(.+?)',
'{}': '((?:(?!; ).)+?)'
})[part] ?? literally(part)).join('')}$`),
isSentence: (english.match(/\{t?\}/g) ?? []).map((slot)=>'{t}' === slot),
french
}));
}
const ofSummaries = entriesOf(sentences);
let ofProblems;
function literally(text) {
return text.replace(special, String.raw`\\?\$&`);
}
function inFrench(markdown) {
let isCode = false;
return markdown.split('\n').map((line)=>{
if (/^\s*(`{3,}|~{3,})/.test(line)) isCode = !isCode;
return isCode || /^ {4}/.test(line) ? line : lineInFrench(line);
}).join('\n');
}
function lineInFrench(line) {
if (/^\| .* \|$/.test(line)) return `| ${line.slice(2, -2).split(' | ').map(whole).join(' | ')} |`;
const [, start = '', name = '', value = ''] = /^(\s*- )\*\*([^*]+)\*\*: (.*)$/.exec(line) ?? [];
if ('' !== name) return start + fact(name, value);
const folded = /^<details><summary>(.*)<\/summary>$/.exec(line);
if (folded) return `<details><summary>${sentence(folded[1] ?? '') ?? folded[1] ?? ''}</summary>`;
return whole(line);
}
function fact(name, value) {
return `**${sentence(name) ?? name}** : ${whole(value)}`;
}
function whole(text) {
const [start = ''] = opening.exec(text) ?? [];
const rest = text.slice(start.length);
return '' === rest ? text : start + (sentence(rest) ?? rest);
}
function problemInFrench(english) {
ofProblems ??= entriesOf({
...expected,
...sentences
});
return sentence(english, ofProblems);
}
function sentence(english, entries = ofSummaries) {
for (const entry of entries){
const found = fill(entry, english, entries);
if (void 0 !== found) return found;
}
const parts = english.split('; ');
if (parts.length < 2) return;
const translated = parts.map((part)=>sentence(part, entries));
return translated.every((part)=>void 0 !== part) ? translated.join(' ; ') : void 0;
}
function fill({ pattern, isSentence, french }, english, entries) {
const found = pattern.exec(english);
if (!found) return;
const slots = found.slice(1).map((slot, index)=>isSentence[index] ? sentence(slot, entries) : slot);
if (slots.some((slot)=>void 0 === slot)) return;
return french.replace(/\{(\d)\}/g, (_, place)=>slots[Number(place) - 1] ?? '');
}
const hints = {
INPUT_INVALID: "Corrigez les entr\xe9es nomm\xe9es ci-dessus et relancez ; rien n\u2019a \xe9t\xe9 fait.",
CONFIG_INVALID: "Corrigez la configuration aux endroits nomm\xe9s ci-dessus ; rien n\u2019a \xe9t\xe9 fait.",
PROVIDER_UNREACHABLE: "V\xe9rifiez l\u2019adresse, que le service r\xe9pond et que ce runner peut l\u2019atteindre.",
PROVIDER_UNAUTHORIZED: "Le jeton n\u2019a pas \xe9t\xe9 accept\xe9 : v\xe9rifiez que c\u2019est le bon, complet et non expir\xe9.",
PROVIDER_FORBIDDEN: "Le jeton est connu mais n\u2019a pas ce droit : donnez-lui la permission nomm\xe9e ci-dessus.",
PROVIDER_NOT_FOUND: "V\xe9rifiez le nom ou l\u2019identifiant, et que le jeton appartient au compte ou \xe0 l\u2019\xe9quipe qui en est propri\xe9taire.",
PROVIDER_REFUSED: "Le service a refus\xe9 la demande : voyez sa r\xe9ponse ci-dessus.",
PROVIDER_RATE_LIMITED: "Trop de requ\xeates : attendez, ou relevez la limite du service.",
PROVIDER_FAILED: "Le service est en panne de son c\xf4t\xe9, m\xeame apr\xe8s plusieurs essais : voyez sa page d\u2019\xe9tat ou ses journaux, puis relancez.",
TOKEN_IN_CLEAR: "Utilisez une adresse https, ou ouvrez un tunnel (ssh -L) vers http://127.0.0.1:PORT ; rien n\u2019a \xe9t\xe9 envoy\xe9.",
PROVIDER_NONSENSE: "L\u2019API ne r\xe9pond jamais ainsi : v\xe9rifiez que l\u2019adresse est celle de l\u2019API, et non d\u2019une page de connexion ou d\u2019un proxy.",
REPORT_UNREADABLE: "V\xe9rifiez que l\u2019outil est all\xe9 jusqu\u2019au bout et a \xe9crit ce format ; nommez-le par format=\u2026 s\u2019il a \xe9t\xe9 mal devin\xe9.",
POLICY_UNREADABLE: "Faites le checkout avec fetch-depth: 0, ou donnez \xe0 github-token le droit contents: read ; avec policy-from: head, la pull request se juge elle-m\xeame.",
NO_PULL_REQUEST: "Regardez si elle a \xe9t\xe9 ferm\xe9e ou a avanc\xe9 depuis ; si elle est ouverte, relancez son workflow.",
DEADLINE_EXCEEDED: "Allongez le d\xe9lai si c\u2019est une dur\xe9e normale ; sinon, regardez ce qui a \xe9t\xe9 observ\xe9 en dernier.",
LEASE_LOST: "Une autre livraison travaille ou a mis fin \xe0 celle-ci : regardez-la, puis lancez un nouveau run. Plus rien n\u2019a \xe9t\xe9 \xe9crit.",
NOT_APPROVED: "Voyez dans l\u2019issue de la livraison qui peut l\u2019approuver, puis livrez \xe0 nouveau. Aucun trafic n\u2019a \xe9t\xe9 d\xe9plac\xe9.",
APPROVAL_UNUSABLE: "Donnez au workflow qui livre une entr\xe9e `resume`, transmise \xe0 deploy ou \xe0 blue-green-switch, puis \xe9crivez le commentaire \xe0 nouveau. Rien n\u2019a \xe9t\xe9 fait.",
ROUTE_UNKNOWN: "Le trafic est partag\xe9 entre les emplacements. Lancez blue-green-switch avec `to: blue` ou `to: green`, ou rollback avec `to: <version>` : les deux marchent quel que soit le partage.",
RELEASE_UNFINISHED: "Lancez blue-green-switch avec `part: reconcile` (ou sa prochaine livraison), puis ceci \xe0 nouveau ; dans le m\xeame job, donnez son release-id.",
RELEASE_RECALLED: "Un rollback l\u2019a demand\xe9 : voyez-y pourquoi, et o\xf9 va le trafic maintenant.",
SLOT_UNHEALTHY: "Cherchez pourquoi cet emplacement ne r\xe9pond pas comme il le devrait ; il n\u2019a re\xe7u aucun trafic.",
TRAFFIC_MOVED_BY_HAND: "Rien n\u2019a \xe9t\xe9 \xe9cras\xe9. Cherchez qui l\u2019a d\xe9plac\xe9 et pourquoi ; la prochaine livraison part de l\xe0 o\xf9 va le trafic.",
GIT_MISSING: "Installez git sur ce runner (ceux de GitHub l\u2019ont).",
GIT_NO_REPOSITORY: "Lancez actions/checkout (avec fetch-depth: 0) avant cette \xe9tape, dans le m\xeame workspace.",
JOURNAL_WRITER_UNKNOWN: 'Utilisez le jeton du workflow (github-token: ${{ github.token }}), ou nommez le compte sous journal.writers dans la configuration.',
JOURNAL_KEY_MISSING: "Donnez \xe0 journal-key (ou \xe0 la variable JOURNAL_KEY) la cl\xe9 de cet environnement ; pendant un remplacement, la nouvelle d\u2019abord et l\u2019ancienne \xe0 la ligne suivante.",
ISOLATION_UNAVAILABLE: "Lancez sous Linux en root, avec sudo sans mot de passe, ou l\xe0 o\xf9 l\u2019on peut cr\xe9er des espaces de noms ; ou mettez isolation: auto, apr\xe8s avoir lu dans docs/security.md ce que cela vaut.",
OWN_FILES_CHANGED: "Les fichiers ont \xe9t\xe9 remis en place. Cherchez quelle commande les a modifi\xe9s, et ne faites confiance \xe0 rien de ce que ce job a produit avant cela.",
DEBUGGER_OPEN: "Lancez le job sans d\xe9bogueur : qui l\u2019atteint lit tous les secrets de cette \xe9tape.",
GIT_UNSAFE_DIRECTORY: 'Le checkout appartient \xe0 un autre utilisateur : lancez d\u2019abord git config --global --add safe.directory "$GITHUB_WORKSPACE".',
GIT_SHALLOW: "R\xe9cup\xe9rez tout l\u2019historique : mettez fetch-depth: 0 dans actions/checkout.",
HISTORY_NEEDS_CLONE: "Lancez actions/checkout avec fetch-depth: 0 avant cette \xe9tape, pour que git puisse y r\xe9pondre.",
GIT_FAILED: "git a \xe9chou\xe9 : voyez son message ci-dessus.",
DATABASE_TOOL: "Installez les programmes clients de PostgreSQL (psql, pg_dump, pg_restore), au moins aussi r\xe9cents que le serveur.",
DATABASE_BACKUP: "Rien n\u2019a \xe9t\xe9 chang\xe9 : prenez une autre sauvegarde, ou choisissez-en une qui est prouv\xe9e.",
DATABASE_BUSY: "Rien n\u2019a \xe9t\xe9 chang\xe9 : attendez la fin de l\u2019autre run, puis relancez.",
DATABASE_MIGRATION: "Regardez \xe0 quelle version est le sch\xe9ma, d\xe9verrouillez l\u2019outil comme indiqu\xe9 ci-dessus, puis relancez ou restaurez la sauvegarde.",
DATABASE_RESTORED_WRONG: "La sauvegarde est en place mais quelque chose n\u2019y va pas : regardez la base, puis annulez, ou restaurez une autre sauvegarde.",
DATABASE_DEPENDANTS: "D\xe9marrez \xe0 la main ce qui d\xe9pend de la base (le journal dit quoi), puis regardez la base.",
CANCELLED: "Le run a \xe9t\xe9 annul\xe9 ; son \xe9tape finale remet les choses en ordre.",
INTERNAL: "C\u2019est un d\xe9faut de release-kit : signalez-le avec le journal de d\xe9bogage (relancez en mode d\xe9bogage)."
};
const errorWords = {
en: {
problem: action_error.BJ,
message: (message)=>message,
hint: (_, hint)=>hint
},
fr: {
problem: describeInFrench,
message: (message)=>problemInFrench(message) ?? message,
hint: (code, hint)=>hint === catalogue.s[code] ? hints[code] : problemInFrench(hint) ?? hint
}
};
function describeInFrench(problem) {
if (void 0 !== problem.sentence) return problemInFrench(problem.sentence) ?? problem.sentence;
const { input, received, allowed, example } = problem;
const expected = problemInFrench(allowed);
if (void 0 === expected) return (0, action_error.BJ)(problem);
const got = void 0 === received ? 'manque' : `vaut ${JSON.stringify(received)}`;
const such = void 0 === example ? '' : `, par exemple ${JSON.stringify(example)}`;
return `${input} ${got} ; attendu : ${expected}${such}`;
}
const instant = /\b(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z| (\d\d:\d\d) UTC)(?!\w)/g;
function inTimeZone(markdown, zone) {
if ('UTC' === zone) return markdown;
const format = new Intl.DateTimeFormat('sv-SE', {
timeZone: zone,
dateStyle: 'short',
timeStyle: 'short'
});
return markdown.split(/(```[^]*?```|`[^`\n]*`)/).map((part, index)=>index % 2 === 1 ? part : part.replace(instant, (whole, date, clock, other)=>{
const at = Date.parse(`${date}T${clock ?? other ?? ''}Z`);
return Number.isNaN(at) ? whole : `${format.format(at)} (${zone})`;
})).join('');
}
var markdown = __webpack_require__(81867);
var action_action = __webpack_require__(32369);
var external_node_fs_ = __webpack_require__("node:fs");
var external_node_path_ = __webpack_require__("node:path");
var workspace_file = __webpack_require__(31909);
async function loadConfig(path, workspace, env) {
let text;
try {
text = (0, workspace_file.sL)(path, {
workspace,
temp: env.RUNNER_TEMP ?? ''
}, workspace_file.s3);
} catch (cause) {
const isAbsent = 'ENOENT' === cause.code;
if (isAbsent && path === action_action.d.config.default) return {
config: void 0,
problems: []
};
const allowed = isAbsent ? 'an existing file' : `a readable file; ${(0, action_error.Uc)(cause)}`;
return {
config: void 0,
problems: [
{
input: 'config',
received: path,
allowed,
example: action_action.d.config.default
}
]
};
}
const { parseConfig } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 3152));
return parseConfig(text, path, env);
}
async function findConfig({ config: path, githubToken }, context, { asksGitHub, isPost }) {
const { run, env, log } = context;
const isHere = isThere((0, external_node_path_.resolve)(run.workspace, path));
const isRun = '' !== run.owner && '' !== run.sha;
const isDispatched = 'workflow_dispatch' === run.eventName && !isPost;
const isAsked = 'always' === asksGitHub ? !isHere || isDispatched : 'if it answers' === asksGitHub && !isHere;
if (!isRun || !isAsked) return loadConfig(path, run.workspace, env);
if ('if it answers' === asksGitHub) return ofCommitIfTold(path, githubToken, context);
if ('' === githubToken) return {
config: void 0,
problems: [
tokenMissing(path, isHere)
]
};
if (isOutside(repositoryPath(path, run.workspace))) return {
config: void 0,
problems: [
notFound(path)
]
};
const client = await connect(githubToken, context);
const own = isHere ? await loadConfig(path, run.workspace, env) : await configAt(run.sha, path, client, context);
if (own.problems.length > 0) return own;
const isWanted = !isHere && void 0 === own.config && path !== action_action.d.config.default;
if (isWanted) return {
config: void 0,
problems: [
notFound(path)
]
};
if (!isHere) log.info(`config: ${path} of commit ${run.sha.slice(0, 7)}, by GitHub's API${own.config ? '' : ': none'}`);
if (!isDispatched) return own;
const rules = await configAt(void 0, path, client, context);
if (rules.problems.length > 0) return rules;
const whose = rules.config ? `${path} of the default branch` : `nothing: the default branch has no ${path}`;
log.info(`who may, windows and freezes: ${whose}, since a person dispatched this run`);
if (!own.config && !rules.config) return own;
return {
config: withPolicyOf(own.config ?? {
version: 1
}, rules.config),
problems: []
};
}
async function ofCommitIfTold(path, token, context) {
const { run, env, log } = context;
if ('' === token || isOutside(repositoryPath(path, run.workspace))) return loadConfig(path, run.workspace, env);
try {
return await configAt(run.sha, path, await connect(token, context), context);
} catch (thrown) {
log.warning(`the config could not be read from GitHub, so nothing of it counts: ${(0, action_error.Uc)(thrown)}`);
return {
config: void 0,
problems: []
};
}
}
function isThere(file) {
return void 0 !== (0, external_node_fs_.lstatSync)(file, {
throwIfNoEntry: false
});
}
async function connect(token, context) {
const { createClient } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 12268));
context.redactor.add(token);
return createClient(context, token);
}
async function configAt(sha, path, client, { env, run }) {
const { createContents } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 39686));
const text = await createContents(client).read(repositoryPath(path, run.workspace), sha);
if (void 0 === text) {
await assertReadable(sha ?? run.sha, client);
return {
config: void 0,
problems: []
};
}
const { parseConfig } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 3152));
return parseConfig(text, `${path}@${sha?.slice(0, 7) ?? 'default branch'}`, env);
}
async function assertReadable(sha, client) {
const { createRefs } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 12382));
if (await createRefs(client).commit(sha)) return;
throw new action_error.lZ('POLICY_UNREADABLE', `GitHub does not show commit ${sha.slice(0, 7)} to this token, so it is not known whether it has a config`, {
hint: 'Give github-token contents: read (permissions: contents: read), or run actions/checkout before.'
});
}
function repositoryPath(path, workspace) {
return (0, external_node_path_.relative)(workspace, (0, external_node_path_.resolve)(workspace, path)).replaceAll('\\', '/');
}
function isOutside(path) {
return path.startsWith('..') || (0, external_node_path_.isAbsolute)(path);
}
function withPolicyOf(own, rules) {
const names = Object.keys(rules?.environments ?? own.environments ?? {});
const environments = names.map((name)=>{
const mine = own.environments?.[name];
const { production, branch, after, requires, windows, approval, rollback, ...theirs } = rules?.environments?.[name] ?? {};
const policy = {
production,
branch,
after,
requires,
windows,
approval,
'required-secrets': theirs['required-secrets']
};
const { allowed, windows: open, cooldown } = rollback ?? {};
return [
name,
{
...mine,
...policy,
rollback: {
...mine?.rollback,
allowed,
windows: open,
cooldown
}
}
];
});
return {
...own,
'time-zone': (rules ?? own)['time-zone'],
journal: rules?.journal,
environments: Object.fromEntries(environments)
};
}
function tokenMissing(path, isHere) {
const why = isHere ? 'a person dispatched this run, and who may is read from the default branch' : `${path} is not in the workspace`;
return {
input: 'github-token',
allowed: `a token with contents: read (${why})`,
example: '${{ github.token }}'
};
}
function notFound(path) {
const allowed = 'a file of the workspace, or of the commit of this run';
return {
input: 'config',
received: path,
allowed,
example: action_action.d.config.default
};
}
var read_inputs = __webpack_require__(24573);
var external_node_crypto_ = __webpack_require__("node:crypto");
function writeReport(report, temp, redact) {
const folder = (0, external_node_path_.join)(temp, 'release-kit');
(0, external_node_fs_.mkdirSync)(folder, {
recursive: true
});
const path = (0, external_node_path_.join)(folder, `${report.action}-${(0, external_node_crypto_.randomUUID)().slice(0, 8)}.json`);
const redacted = (_, value)=>{
if ('string' == typeof value) return redact(value);
if ('object' != typeof value || null === value || Array.isArray(value)) return value;
return Object.fromEntries(Object.entries(value).map(([name, one])=>[
redact(name),
one
]));
};
(0, external_node_fs_.writeFileSync)(path, `${JSON.stringify(report, redacted, 2)}\n`);
return path;
}
var run_context = __webpack_require__(5378);
var action_runner = __webpack_require__(44410);
const patienceAfterCancel = 6_000;
async function runAction(action, runner = (0, action_runner.createRunner)()) {
const isPost = void 0 !== action.post && 'true' === runner.state.get('started');
if (action.post && !isPost) runner.state.save('started', 'true');
const startedAt = runner.clock.now();
const cancellation = new AbortController();
const onSignal = ()=>cancellation.abort(new action_error.lZ('CANCELLED', 'cancelled'));
process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
const fate = watchProcess();
const run = (0, run_context.$)(runner.env);
const outcome = await settle(action, runner, run, {
isPost,
cancellation,
doomed: fate.doomed
});
process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
try {
if (isPost) finishPost(action.name, runner, outcome);
else if (outcome) finish(action, runner, run, {
outcome,
startedAt
});
} catch (thrown) {
runner.fail(`${action.name}: the outputs could not be written: ${(0, action_error.Uc)(thrown)}`);
}
if (cancellation.signal.aborted || fate.isSealed()) process.exit(1);
}
function watchProcess() {
const { promise: doomed, reject } = Promise.withResolvers();
let isSealed = false;
const seal = (thrown)=>{
isSealed = true;
reject(thrown);
};
doomed.catch(()=>void 0);
process.on('uncaughtException', seal);
process.once('beforeExit', ()=>seal(new Error('internal error: a promise was never settled')));
return {
doomed,
isSealed: ()=>isSealed
};
}
async function settle(action, runner, run, { isPost, cancellation, doomed }) {
let patience;
let said = {
locale: 'en',
timeZone: 'UTC'
};
const hear = (reader)=>void (said = reader);
const cancelled = new Promise((_, reject)=>{
cancellation.signal.addEventListener('abort', ()=>{
patience = setTimeout(()=>reject(cancellation.signal.reason), patienceAfterCancel);
});
});
try {
const { inputs, config, env } = await prepare(action, runner, run, {
isPost,
signal: cancellation.signal,
hear
});
const context = {
...contextOf(runner, run, config, cancellation.signal),
env,
locale: said.locale
};
const work = isPost ? action.post?.(inputs, context) : action.run(inputs, context);
const outcome = await Promise.race([
work,
cancelled,
doomed
]);
return outcome && {
...outcome,
...said
};
} catch (thrown) {
return {
...failure(thrown, cancellation.signal, runner, said.locale),
...said
};
} finally{
clearTimeout(patience);
}
}
async function prepare(action, runner, run, { isPost, signal, hear }) {
if (isDebuggerOpen()) throw new action_error.lZ('DEBUGGER_OPEN', 'a debugger is open in this process: nothing was done with its secrets');
const fields = {
...action_action.d,
...action.fields
};
for (const [name, field] of Object.entries(fields)){
const given = runner.input(name);
for (const secret of [
...field.secret ? [
given
] : [],
...field.secretsIn?.(given) ?? []
])runner.mask(secret);
}
const { inputs, problems } = (0, read_inputs.K)(fields, (name)=>runner.input(name));
const read = inputs;
const env = withSecrets(runner.env, read.secrets);
const wants = action.holdsPolicy ? 'always' : action.asksForConfig ? 'if it answers' : 'never';
const asksGitHub = 0 === problems.length ? wants : 'never';
hear({
locale: read.locale ?? 'en',
timeZone: 'UTC'
});
const found = await findConfig(read, {
...runner,
env,
run,
signal
}, {
asksGitHub,
isPost
});
const { config, problems: configProblems } = found;
hear({
locale: read.locale ?? config?.locale ?? found.locale ?? 'en',
timeZone: config?.['time-zone'] ?? 'UTC'
});
const given = action.takesDefaults ? {
...read,
...defaultsFor(read, config)
} : read;
const combined = 0 === configProblems.length ? await checkTogether(action, given, {
config,
env
}, problems) : [];
const all = [
...problems,
...configProblems,
...combined
];
if (all.length > 0) throw new action_error.j1(all, problems.length + combined.length > 0 ? 'INPUT_INVALID' : 'CONFIG_INVALID');
return {
inputs: given,
config,
env
};
}
function withSecrets(env, secrets = {}) {
const hidden = Object.entries(secrets).map(([name, value])=>[
name,
{
value,
enumerable: false
}
]);
return Object.defineProperties({
...env
}, Object.fromEntries(hidden));
}
function defaultsFor(given, config) {
const { environment, service } = given;
return {
...'' === environment ? {
environment: config?.defaults?.environment ?? ''
} : {},
...'' === service ? {
service: config?.defaults?.service ?? ''
} : {}
};
}
async function checkTogether(action, given, { config, env }, problems) {
const told = new Set(problems.map(({ input })=>input));
try {
const found = [
...(0, names.be)(given, config, action.takesSeveral),
...action.check?.(given, config) ?? [],
...await action.checkSettings?.(given, config, env) ?? []
];
return found.filter(({ input })=>!told.has(input));
} catch (thrown) {
if (problems.length > 0) return [];
throw thrown;
}
}
function contextOf(runner, run, config, signal) {
const { env, log, clock, redactor, state } = runner;
return {
run,
env,
log,
clock,
redactor,
state,
signal,
config,
mask: (value)=>runner.mask(value)
};
}
function failure(thrown, signal, runner, locale) {
const { outputs = {}, summary: more = '' } = (0, aftermath.y)(thrown) ?? {};
if (signal.aborted) return {
phase: 'Error',
reason: 'cancelled',
outputs,
more
};
const message = (0, action_error.Uc)(thrown);
const [code, hint] = thrown instanceof action_error.lZ ? [
thrown.code,
thrown.hint
] : [
'INTERNAL',
''
];
if (thrown instanceof Error) runner.log.debug(thrown.stack ?? message);
const problems = thrown instanceof action_error.j1 ? thrown.problems : [];
const say = errorWords[locale];
const left = thrown instanceof action_error.j1 ? annotate(thrown, runner, say.problem) : say.message(message);
const shown = problems.length > 0 ? problems.map(say.problem) : say.message(message).split('\n');
const advised = thrown instanceof action_error.lZ ? say.hint(thrown.code, hint) : hint;
return {
phase: 'Error',
reason: `${message.split('\n').join('; ')} [${code}]`,
outputs,
more,
details: {
code,
message,
hint,
problems
},
shown: `${shown.join('; ')} [${code}]`,
...'' === hint ? {} : {
said: `${left}\n${advised} [${code}]`,
advice: {
code,
hint: advised
}
}
};
}
function annotate({ problems, code }, { log }, tell) {
const left = [];
const places = new Set();
for (const problem of problems){
const [, path, line, column, key = ''] = /^([^:@]+):(\d+):(\d+)(?: (.*))?$/.exec(problem.input) ?? [];
const text = tell(problem);
if (void 0 === path) left.push(text);
else {
places.add(path);
log.error(text, {
path,
line: Number(line),
column: Number(column),
title: key || code
});
}
}
return [
...left,
...[
...places
].map((path)=>`${path}: see the lines above`)
].join('\n');
}
function finishPost(name, runner, outcome) {
if (outcome && 'Error' !== outcome.phase) runner.log.info(`${name} (post): ${outcome.phase}: ${outcome.reason}`);
if (outcome?.phase === 'Error') runner.fail(outcome.said ?? outcome.reason);
}
function finish(action, runner, run, { outcome, startedAt }) {
const reason = outcome.reason.replace(/\s+/g, ' ').trim();
const outputs = {
...action.outputs,
phase: outcome.phase,
reason
};
for (const [name, value] of Object.entries(outcome.outputs))outputs[name] = String(value);
outputs.report = saveReport(action, runner, run, {
outcome,
reason,
outputs,
startedAt
});
for (const name of [
...Object.keys(action.outputs),
...action_action.e
])runner.output(name, outputs[name] ?? '');
const summary = outcome.summary ?? `### ${icon[outcome.phase]} ${action.name}: ${outcome.phase}\n\n${(0, markdown.FV)(outcome.shown ?? reason)}\n${adviceOf(outcome, runner)}${outcome.more ? `\n${outcome.more}` : ''}`;
const local = inTimeZone(summary, outcome.timeZone ?? 'UTC');
runner.summary('fr' === outcome.locale ? inFrench(local) : local);
const passes = [
'Successful',
'Paused'
].includes(outcome.phase) || 'Inconclusive' === outcome.phase && true === outcome.tolerated;
if (passes) runner.log.info(`${action.name}: ${outcome.phase}: ${reason}`);
else runner.fail(`${action.name}: ${outcome.phase}: ${outcome.said ?? reason}`);
}
function adviceOf({ advice }, { env }) {
if (void 0 === advice) return '';
const { GITHUB_SERVER_URL: server = '', GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
const page = 'docs/errors.md';
const isKnown = /^https:\/\/[\w.-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
const link = `${server}/${repository}/blob/${ref}/${page}#${advice.code.toLowerCase()}`;
return `\n${(0, markdown.FV)(advice.hint)} ${isKnown ? `[${page}](${link})` : page}\n`;
}
const icon = {
Successful: "\u2705",
Failed: "\u274C",
Error: "\u{1F4A5}",
Inconclusive: "\u2754",
Paused: "\u23F8\uFE0F"
};
function saveReport(action, runner, run, result) {
const inputs = Object.entries({
...action_action.d,
...action.fields
}).filter(([, field])=>!field.secret).map(([name, field])=>[
name,
runner.input(name) || field.default
]);
try {
return writeReport({
schema: 1,
action: action.name,
version: runner.env.GITHUB_ACTION_REF ?? '',
phase: result.outcome.phase,
reason: result.reason,
startedAt: new Date(result.startedAt).toISOString(),
seconds: (runner.clock.now() - result.startedAt) / 1_000,
inputs: Object.fromEntries(inputs),
outputs: result.outputs,
events: runner.events,
details: result.outcome.details ?? null
}, run.temp, (text)=>runner.redactor.redact(text));
} catch (cause) {
runner.log.warning(`the JSON report could not be written: ${(0, action_error.Uc)(cause)}`);
return '';
}
}
}),
44410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
createRunner: ()=>createRunner
});
var external_node_crypto_ = __webpack_require__("node:crypto");
var external_node_fs_ = __webpack_require__("node:fs");
var core = __webpack_require__("@actions/core/lib/core.js");
var action_error = __webpack_require__(25505);
var redaction = __webpack_require__(88320);
var visible = __webpack_require__(86474);
var time_clock = __webpack_require__(30206);
var duration = __webpack_require__(70862);
var external_node_path_ = __webpack_require__("node:path");
function createJsonLog(env, inputs, { now, onFailure }) {
const { RELEASE_KIT_LOG: wanted, RUNNER_TEMP: temp = '' } = env;
if ('json' !== wanted || '' === temp) return ()=>void 0;
const folder = (0, external_node_path_.join)(temp, 'release-kit');
const requestId = `${env.GITHUB_RUN_ID ?? ''}-${env.GITHUB_RUN_ATTEMPT ?? ''}`;
const facts = {
repository: env.GITHUB_REPOSITORY,
sha: env.GITHUB_SHA,
job: env.GITHUB_JOB,
step: env.GITHUB_ACTION
};
let isBroken = false;
return (level, message, metadata = {})=>{
if (isBroken) return;
const { service, environment } = inputs();
const timestamp = new Date(now()).toISOString();
const line = {
timestamp,
level,
message,
service,
environment,
requestId,
metadata: {
...facts,
...metadata
}
};
try {
(0, external_node_fs_.mkdirSync)(folder, {
recursive: true
});
(0, external_node_fs_.appendFileSync)((0, external_node_path_.join)(folder, 'log.jsonl'), `${JSON.stringify(line)}\n`);
} catch (cause) {
isBroken = true;
onFailure(cause);
}
};
}
var log_log = __webpack_require__(85923);
function createRunner(env = process.env, clock = time_clock.m) {
const redactor = (0, redaction.l)();
const events = [];
const start = clock.now();
const inputs = new Map();
let stopToken = '';
let untrustedOpen = 0;
const clean = (text)=>(0, log_log.D)(redactor.redact((0, visible.RK)(text)));
const propertiesOf = (at)=>at && {
file: clean(at.path),
startLine: at.line,
...void 0 === at.column ? {} : {
startColumn: at.column
},
title: clean(at.title)
};
const plain = (text)=>redactor.redact((0, visible.RK)(text));
const asked = (name)=>plain(inputs.get(name) ?? '');
const json = createJsonLog(env, ()=>({
service: asked('service'),
environment: asked('environment')
}), {
now: ()=>clock.now(),
onFailure: (cause)=>{
core.warning(clean(`the JSON log could not be written: ${(0, action_error.Uc)(cause)}`));
}
});
const annotation = (level)=>(message, at)=>{
core[level](clean(message), propertiesOf(at));
json(level, plain(message), at && {
path: plain(at.path),
line: at.line
});
};
const log = {
info (message) {
core.info(clean(message));
json('info', plain(message));
},
debug (message) {
core.debug(clean(message));
json('debug', plain(message));
},
notice: annotation('notice'),
warning: annotation('warning'),
error: annotation('error'),
event (message) {
const shown = clean(message);
events.push({
at: new Date(clock.now()).toISOString(),
message: shown
});
core.info(`${(0, duration.a)(clock.now() - start).padStart(9)}  ${shown}`);
json('info', plain(message), {
event: true
});
},
group: (title, work)=>core.group(clean(title), work),
async untrusted (title, work) {
core.startGroup(clean(title));
if (0 === untrustedOpen++) core.info(`::stop-commands::${stopToken = (0, external_node_crypto_.randomUUID)()}`);
try {
return await work((line)=>{
core.info(redactor.redact(line));
json('info', plain(line), {
program: plain(title)
});
});
} finally{
if (0 === --untrustedOpen) core.info(`::${stopToken}::`);
core.endGroup();
}
}
};
return {
env,
clock,
redactor,
log,
events,
input (name) {
const value = inputs.get(name) ?? core.getInput(name);
inputs.set(name, value);
return value;
},
mask (value) {
if ('' === value.trim()) return;
redactor.add(value);
core.setSecret(value);
},
output: (name, value)=>core.setOutput(name, redactor.redact(value)),
summary (markdown) {
if (!env.GITHUB_STEP_SUMMARY) return;
try {
(0, external_node_fs_.appendFileSync)(env.GITHUB_STEP_SUMMARY, `${fitting(redactor.redact(markdown))}\n`);
} catch (cause) {
log.warning(`the job summary could not be written: ${(0, action_error.Uc)(cause)}`);
}
},
fail (message) {
core.setFailed(clean(message));
json('error', plain(message));
},
state: {
get: (name)=>core.getState(name),
save: (name, value)=>core.saveState(name, value)
}
};
}
const largestSummary = 1_000_000;
function fitting(markdown) {
const bytes = Buffer.from(markdown);
if (bytes.length <= largestSummary) return markdown;
return `${bytes.subarray(0, largestSummary).toString('utf8').replace(/\uFFFD$/, '')}

\u{2026} cut: the report has all of it
`;
}
}),
88320: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
l: ()=>createRedactor
});
var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81867);
const shortest = 4;
function createRedactor() {
const secrets = new Set();
let longestFirst = [];
return {
add (secret) {
const lines = secret.split(/\r?\n/);
for (const value of [
secret,
...lines
].map((line)=>line.trim()).filter((line)=>line.length >= shortest)){
const base64 = Buffer.from(value).toString('base64');
for (const form of [
value,
encodeURIComponent(value),
base64,
(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(value)
])if (form.length >= shortest) secrets.add(form);
}
longestFirst = [
...secrets
].sort((a, b)=>b.length - a.length);
},
redact: (text)=>redactUrls(longestFirst.reduce((shown, secret)=>shown.replaceAll(secret, '***'), text))
};
}
function redactUrls(text) {
return text.replace(/(?<=:\/\/)(?:[^\s/@:]*:[^\s/@]*@(?:[^\s/@"'<>,]*@)*|[^\s/@:?#"'<>,]+@)/g, '***@');
}
}),
85923: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
D: ()=>withoutCommands
});
function withoutCommands(text) {
return text.replace(/^((?:[^\S\n\r\u2028\u2029]|\u0085)*)::/gm, '$1\u200b::').replaceAll('##[', '##\u200b[');
}
}),
5378: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
$: ()=>readRunContext
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:os");
function readRunContext(given) {
const env = Object.fromEntries(Object.entries(given).filter(([, value])=>'' !== value));
const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
const serverUrl = env.GITHUB_SERVER_URL ?? 'https://github.com';
const runId = Number(env.GITHUB_RUN_ID ?? 0);
const actor = env.GITHUB_ACTOR ?? '';
return {
owner,
repo,
sha: env.GITHUB_SHA ?? '',
ref: env.GITHUB_REF ?? '',
refName: env.GITHUB_REF_NAME ?? '',
eventName: env.GITHUB_EVENT_NAME ?? '',
event: readEvent(env.GITHUB_EVENT_PATH),
runId,
runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
job: env.GITHUB_JOB ?? '',
jobId: Number(env['INPUT_JOB-ID']) || void 0,
actor,
triggeringActor: env.GITHUB_TRIGGERING_ACTOR ?? actor,
apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
graphqlUrl: env.GITHUB_GRAPHQL_URL ?? 'https://api.github.com/graphql',
serverUrl,
workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
temp: env.RUNNER_TEMP ?? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`
};
}
function readEvent(path) {
if (!path) return {};
try {
const event = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
return 'object' == typeof event && null !== event ? event : {};
} catch  {
return {};
}
}
})
};
