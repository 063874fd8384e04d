export const id = 483;
export const ids = [483];
export const modules = {

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeNotes: () => (/* binding */ writeNotes)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/errors/action-error.js + 1 modules
var action_error = __webpack_require__(6856);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
;// CONCATENATED MODULE: ./build/shared/git/command.js




/** Makes output the same whatever the user's settings are, and never asks for a password. */
const steady = ['-c', 'log.showSignature=false', '-c', 'core.quotePath=false', '-c', 'i18n.logOutputEncoding=UTF-8'];
// into a pipe git would else write each commit by itself, which takes half as long again
const quiet = { LC_ALL: 'C', LANGUAGE: 'C', GIT_TERMINAL_PROMPT: '0', GIT_FLUSH: '0' };
function createGitCommand(options) {
    const { directory, signal } = options;
    const inherited = Object.fromEntries(Object.entries(options.env).filter(([, value]) => value !== undefined));
    const environment = (extra = {}) => ({ ...inherited, ...quiet, ...extra });
    const start = (args, env) => (0,external_node_child_process_.spawn)('git', [...steady, ...args], {
        cwd: directory,
        env: environment(env),
        signal,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    // @actions/exec cannot be aborted: what may take long goes through node:child_process
    async function run(args, { input, env } = {}) {
        signal.throwIfAborted();
        const { exec } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3462));
        const stdout = [];
        const stderr = [];
        try {
            const exitCode = await exec('git', [...steady, ...args], {
                cwd: directory,
                env: environment(env),
                silent: true,
                ignoreReturnCode: true,
                listeners: { stdout: (data) => void stdout.push(data), stderr: (data) => void stderr.push(data) },
                ...(input === undefined ? {} : { input: Buffer.from(input) }),
            });
            return { exitCode, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
        }
        catch (cause) {
            throw new action_error/* ActionError */.lZ('GIT_MISSING', `git could not be started: ${(0,action_error/* describeError */.Uc)(cause)}`, { cause });
        }
    }
    return {
        run,
        async output(args, options) {
            const result = await run(args, options);
            if (result.exitCode !== 0)
                throw gitFailure(args, result);
            return result.stdout.replace(/\n$/, '');
        },
        async network(args, { env } = {}) {
            const child = start(args, env);
            const exit = exitOf(child, signal);
            const [stdout, stderr, exitCode] = await Promise.all([(0,consumers_.text)(child.stdout), (0,consumers_.text)(child.stderr), exit]);
            return { exitCode, stdout, stderr };
        },
        async *stream(args) {
            const child = start(args);
            const exit = exitOf(child, signal);
            const stderr = (0,consumers_.text)(child.stderr);
            // both are awaited below; a reader that stops early leaves them behind
            exit.catch(() => undefined);
            stderr.catch(() => undefined);
            try {
                child.stdout.setEncoding('utf8');
                for await (const chunk of child.stdout)
                    yield chunk;
                const exitCode = await exit;
                if (exitCode !== 0)
                    throw gitFailure(args, { exitCode, stdout: '', stderr: await stderr });
            }
            finally {
                child.kill();
            }
        },
    };
}
function exitOf(child, signal) {
    return new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            reject(signal.aborted
                ? signal.reason
                : new action_error/* ActionError */.lZ('GIT_MISSING', `git could not be started: ${cause.message}`, { cause }));
        });
        child.on('close', (code) => resolve(code ?? -1));
    });
}
/** The error that fits what git said. git has no other way to tell these apart: its exit code is 128 for all. */
function gitFailure(args, { exitCode, stderr }) {
    const said = stderr.trim().split('\n').slice(-5).join(' ').replace(/\s+/g, ' ') || `exit code ${exitCode}`;
    const known = [
        [/dubious ownership/, 'GIT_UNSAFE_DIRECTORY'],
        [/not a git repository/, 'GIT_NO_REPOSITORY'],
    ];
    const code = known.find(([pattern]) => pattern.test(stderr))?.[1] ?? 'GIT_FAILED';
    const command = args.find((arg) => /^[a-z]/.test(arg)) ?? '';
    return new action_error/* ActionError */.lZ(code, `git ${command}: ${said}`);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/shared/git/objects.js




/** The account that GitHub shows as github-actions[bot]. */
const bot = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
const identity = {
    GIT_AUTHOR_NAME: bot.name,
    GIT_AUTHOR_EMAIL: bot.email,
    GIT_COMMITTER_NAME: bot.name,
    GIT_COMMITTER_EMAIL: bot.email,
};
/** Writes objects with git's plumbing and an index of its own: neither work tree, index, HEAD nor any ref is touched. */
function createObjects(git) {
    return {
        async commit({ parent, files, message }) {
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'release-kit-index-'));
            const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index'), ...identity };
            try {
                await git.output(['read-tree', parent], { env });
                for (const [path, content] of files) {
                    const mode = await modeOf(git, parent, path);
                    const blob = await git.output(['hash-object', '-w', '--stdin', '--no-filters'], { env, input: content });
                    await git.output(['update-index', '--cacheinfo', `${mode},${blob},${path}`], { env });
                }
                const tree = await git.output(['write-tree'], { env });
                return await git.output(['commit-tree', tree, '-p', parent, '-F', '-'], { env, input: message });
            }
            finally {
                await (0,promises_.rm)(folder, { recursive: true, force: true });
            }
        },
        tagObject: ({ name, sha, message, at }) => {
            const tagger = `${bot.name} <${bot.email}> ${Math.floor(at / 1_000)} +0000`;
            const input = `object ${sha}\ntype commit\ntag ${name}\ntagger ${tagger}\n\n${message.trim()}\n`;
            return git.output(['mktag'], { input });
        },
    };
}
async function modeOf(git, sha, path) {
    const entry = await git.output(['ls-tree', '-z', '--full-tree', sha, '--', path]);
    const mode = /^(100\d{3}) blob /.exec(entry)?.[1];
    if (mode === undefined)
        throw new action_error/* ActionError */.lZ('GIT_FAILED', `${path} is no plain file in ${sha.slice(0, 7)}`);
    return mode;
}

;// CONCATENATED MODULE: ./build/shared/git/remote.js


const remote_name = 'origin';
const allTags = '+refs/tags/*:refs/tags/*';
function createRemote(git, talk) {
    async function fetch(args) {
        const command = ['fetch', '--quiet', '--no-recurse-submodules', '--no-write-fetch-head', ...args, allTags];
        const result = await talk(command);
        if (result.exitCode !== 0)
            throw gitFailure(command, result);
    }
    return {
        // HEAD, because git fetches nothing at all where there is no tag
        unshallow: () => fetch(['--unshallow', '--filter=blob:none', remote_name, 'HEAD']),
        fetchTags: () => fetch([remote_name]),
        hasRemote: async () => (await git.run(['config', '--get', `remote.${remote_name}.url`])).exitCode === 0,
        async push(updates) {
            const leases = updates.map(({ ref, before }) => `--force-with-lease=${ref}:${before ?? ''}`);
            const args = ['push', '--porcelain', '--atomic', '--no-verify', ...leases, remote_name, ...updates.map(refspec)];
            const result = await talk(args);
            if (result.exitCode === 0)
                return 'done';
            const refused = result.stdout.split('\n').filter((line) => line.startsWith('!'));
            if (refused.length > 0 && refused.every(isConflict))
                return 'conflict';
            const said = refused.map((line) => line.replaceAll('\t', ' ')).join('; ');
            throw said === ''
                ? gitFailure(args, result)
                : new action_error/* ActionError */.lZ('GIT_FAILED', `git push: ${said} ${result.stderr.replace(/\s+/g, ' ').trim()}`.trim(), {
                    hint: refusedHint,
                });
        },
    };
}
const refusedHint = 'The remote refused the push: look for a ruleset or a protected branch or tag, and give the token the permission contents: write (and a bypass of the rule).';
function refspec({ ref, after }) {
    return `${after}:${ref}`;
}
/** Lost a race, against refused by a rule: only the words tell. */
function isConflict(line) {
    return /stale info|fetch first|non-fast-forward|already exists|cannot lock ref|failed to update ref|failed to lock|atomic/.test(line);
}

;// CONCATENATED MODULE: ./build/shared/git/talk.js
/** First with what the checkout has; with the token only when that is not let in, because two headers are refused. */
function createTalk(git, credentials) {
    return async (args) => {
        const result = await git.network(args);
        const isFinal = result.exitCode === 0 || credentials === undefined || credentials.token === '' || !isUnauthorized(result);
        return isFinal ? result : git.network(args, authentication(credentials));
    };
}
function isUnauthorized({ stderr }) {
    return /Authentication failed|could not read Username|error: 40[13]|Repository not found|terminal prompts disabled/.test(stderr);
}
/** By the environment, so that the token is in no command line. The empty value takes away a header set before. */
function authentication({ serverUrl, token }) {
    const key = `http.${serverUrl}/.extraheader`;
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    return {
        env: {
            GIT_CONFIG_COUNT: '2',
            GIT_CONFIG_KEY_0: key,
            GIT_CONFIG_VALUE_0: '',
            GIT_CONFIG_KEY_1: key,
            GIT_CONFIG_VALUE_1: header,
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/git/git.js





function createGit(options) {
    const git = createGitCommand(options);
    const talk = createTalk(git, options.credentials);
    const optional = async (args) => {
        const { exitCode, stdout } = await git.run(args);
        return exitCode === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
    };
    return {
        ...createRemote(git, talk),
        ...createObjects(git),
        isShallow: async () => (await git.output(['rev-parse', '--is-shallow-repository'])) === 'true',
        tags: (query) => tags(git, query),
        log: (query) => log(git, query),
        newcomers: (emails, to) => newcomers(git, emails, to),
        async isAncestor(sha, of) {
            const args = ['merge-base', '--is-ancestor', guarded(sha), guarded(of)];
            const result = await git.run(args);
            if (result.exitCode > 1)
                throw gitFailure(args, result);
            return result.exitCode === 0;
        },
        async resolve(revision) {
            const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${guarded(revision)}^{commit}`];
            const result = await git.run(args);
            if (result.exitCode === 0)
                return result.stdout.trim();
            if (result.stderr.trim() !== '' && result.exitCode === 128)
                throw gitFailure(args, result);
            return undefined;
        },
        async read(sha, path) {
            // a clone without all blobs asks for the one
            const { exitCode, stdout } = await talk(['cat-file', 'blob', `${guarded(sha)}:${path}`]);
            return exitCode === 0 ? stdout : undefined;
        },
        branch: () => optional(['symbolic-ref', '--quiet', '--short', 'HEAD']),
        async defaultBranch() {
            const head = await optional(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
            return head?.replace(/^origin\//, '');
        },
    };
}
/** One call, whatever the number of tags. */
async function tags(git, { prefix = '', mergedInto, containing, pointsAt } = {}) {
    const format = '%(refname:strip=2)%00%(objectname)%00%(objecttype)%00%(*objectname)%00%(*objecttype)%00%(creatordate:iso-strict)';
    const output = await git.output([
        'for-each-ref',
        `--format=${format}`,
        ...(mergedInto === undefined ? [] : [`--merged=${guarded(mergedInto)}`]),
        ...(containing === undefined ? [] : [`--contains=${guarded(containing)}`]),
        ...(pointsAt === undefined ? [] : [`--points-at=${guarded(pointsAt)}`]),
        'refs/tags/',
    ]);
    const found = [];
    for (const line of output === '' ? [] : output.split('\n')) {
        const [name = '', object = '', type = '', target = '', targetType = '', date = ''] = line.split('\0');
        if (!name.startsWith(prefix))
            continue;
        if (type === 'commit')
            found.push({ name, sha: object, object, date });
        else if (targetType === 'commit')
            found.push({ name, sha: target, object, date });
        else if (targetType === 'tag') {
            const sha = await git.run(['rev-parse', '--verify', '--quiet', `${object}^{commit}`]);
            if (sha.exitCode === 0)
                found.push({ name, sha: sha.stdout.trim(), object, date });
        }
    }
    return found;
}
async function* log(git, { to, from, paths = [], cherry = false, inOrder = from !== undefined }) {
    const dots = cherry ? '...' : '..';
    const range = from === undefined ? guarded(to) : `${guarded(from)}${dots}${guarded(to)}`;
    const stream = git.stream([
        'log',
        // free where git has to walk the range first anyway; of a whole history it would hold back the first line until the end
        ...(inOrder ? ['--topo-order'] : []),
        '-z',
        '--no-show-signature',
        '--encoding=UTF-8',
        `--format=${fields.join('%x00')}`,
        ...(cherry ? ['--cherry-pick', '--right-only'] : []),
        // not git's default, which leaves out a merge's side when the merge as a whole changed nothing below the paths
        ...(paths.length > 0 ? ['--full-history', '--simplify-merges'] : []),
        '--end-of-options',
        range,
        '--',
        ...paths.map(pathspec),
    ]);
    const people = new Map();
    let rest = '';
    for await (const chunk of stream) {
        const parts = (rest + chunk).split('\0');
        const whole = parts.length - 1 - ((parts.length - 1) % fields.length);
        const commits = [];
        for (let index = 0; index < whole; index += fields.length)
            commits.push(toCommit(parts, index, people));
        rest = parts.slice(whole).join('\0');
        yield commits;
    }
}
// the author as one field: it is looked up as it comes
const fields = ['%H', '%P', '%aN <%aE>', '%B'];
function toCommit(parts, at, people) {
    const by = parts[at + 2] ?? '';
    let author = people.get(by);
    if (author === undefined)
        people.set(by, (author = toAuthor(by)));
    const parents = parts[at + 1] ?? '';
    return {
        sha: parts[at] ?? '',
        parents: parents === '' ? [] : parents.split(' '),
        author,
        message: (parts[at + 3] ?? '').trimEnd(),
    };
}
/** @param by  `Name <e-mail>`; the name may hold anything */
function toAuthor(by) {
    const at = by.lastIndexOf(' <');
    return { name: by.slice(0, at), email: by.slice(at + 2, -1) };
}
function pathspec(path) {
    return path.startsWith('!') ? `:(top,glob,exclude)${path.slice(1)}` : `:(top,glob)${path}`;
}
/** Reads authors newest first and stops as soon as everybody was seen: only a real newcomer costs the whole history. */
async function newcomers(git, emails, to) {
    const unseen = new Set(emails);
    if (unseen.size === 0)
        return unseen;
    let rest = '';
    for await (const chunk of git.stream(['log', '-z', '--format=%aE', '--end-of-options', guarded(to), '--'])) {
        const parts = (rest + chunk).split('\0');
        rest = parts.pop() ?? '';
        for (const email of parts)
            unseen.delete(email);
        if (unseen.size === 0)
            break;
    }
    return unseen;
}
/** A revision is never taken for an option, whatever it is called. */
function guarded(revision) {
    if (revision.startsWith('-') || revision === '') {
        throw new action_error/* ActionError */.lZ('GIT_FAILED', `${JSON.stringify(revision)} is no revision: it must not be empty or start with "-"`);
    }
    return revision;
}

;// CONCATENATED MODULE: ./build/shared/git/open-history.js






/**
 * The whole history of the repository: the checkout, completed if it is shallow, because a version or notes from a truncated history
 * would be wrong without anybody seeing it; without a checkout a clone of its own, without work tree and blobs; where that cannot be had
 * either (no git, no way to it) GitHub's API (docs/adr/0004).
 *
 * @param token  tried where the checkout has no credentials
 * @throws ActionError GIT_SHALLOW or GIT_NO_REPOSITORY when the history cannot be had
 */
async function openHistory(context, token) {
    const { run, env, signal } = context;
    const options = { env, signal, credentials: { serverUrl: run.serverUrl, token } };
    const git = createGit({ ...options, directory: run.workspace });
    try {
        await complete(git, context);
        return git;
    }
    catch (missing) {
        const isAbsent = missing instanceof action_error/* ActionError */.lZ && ['GIT_NO_REPOSITORY', 'GIT_MISSING'].includes(missing.code);
        if (!isAbsent || run.owner === '')
            throw missing;
        return clone(options, context, missing).catch((cause) => askApi(context, token, cause));
    }
}
/** Without git, or where it may not reach the repository. */
async function askApi(context, token, withoutClone) {
    const { run, log } = context;
    if (token === '' || context.signal.aborted)
        throw withoutClone;
    log.event(`no clone can be had (${(0,action_error/* describeError */.Uc)(withoutClone)}): asking GitHub's API for the history`);
    const [{ createClient }, { createApiHistory }] = await Promise.all([
        __webpack_require__.e(/* import() */ 118).then(__webpack_require__.bind(__webpack_require__, 6118)),
        Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(985), __webpack_require__.e(638)]).then(__webpack_require__.bind(__webpack_require__, 2638)),
    ]);
    context.redactor.add(token);
    const git = createApiHistory(await createClient(context, token), run.sha === '' ? 'HEAD' : run.sha);
    try {
        await git.resolve('HEAD');
        return git;
    }
    catch (cause) {
        const message = `${(0,action_error/* describeError */.Uc)(withoutClone)}, and GitHub's API does not tell it either: ${(0,action_error/* describeError */.Uc)(cause)}`;
        throw new action_error/* ActionError */.lZ('GIT_NO_REPOSITORY', message, { cause });
    }
}
async function complete(git, { log }) {
    if (!(await git.isShallow()))
        return;
    log.event('shallow clone: fetching the rest of the history and the tags');
    try {
        await git.unshallow();
    }
    catch (cause) {
        throw shallow(`its history could not be fetched: ${(0,action_error/* describeError */.Uc)(cause)}`, cause);
    }
    if (await git.isShallow())
        throw shallow('the repository it was cloned from is shallow itself');
}
function shallow(why, cause) {
    return new action_error/* ActionError */.lZ('GIT_SHALLOW', `the clone is shallow, and ${why}`, { cause });
}
async function clone(options, { run, log }, missing) {
    const url = `${run.serverUrl}/${run.owner}/${run.repo}.git`;
    log.event(`no checkout in the workspace: fetching the history of ${run.owner}/${run.repo}`);
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(run.temp, 'release-kit-history-'));
    const args = ['clone', '--quiet', '--bare', '--filter=blob:none', '--', url, directory];
    const result = await createTalk(createGitCommand({ ...options, directory }), options.credentials)(args);
    if (result.exitCode === 0)
        return createGit({ ...options, directory });
    throw new action_error/* ActionError */.lZ('GIT_NO_REPOSITORY', `${missing.message}, and a clone failed: ${gitFailure(args, result).message}`);
}

;// CONCATENATED MODULE: ./build/shared/notes/changelog.js
/**
 * A changelog with a release on top of the others, below its own introduction and what it calls unreleased.
 *
 * @param text  the file; undefined when there is none yet
 * @param section  the release, under a heading of the second level
 * @param name  tag or version by which its heading is known: a release that has one already is not written again
 * @returns undefined when the file has this release already
 */
function prepend(text, section, name) {
    const own = section.trim();
    if (text === undefined || text.trim() === '')
        return `# Changelog\n\n${own}\n`;
    if (hasHeading(text, name))
        return undefined;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const written = own.replaceAll('\n', newline);
    const first = [...text.matchAll(releaseHeading)].find(([heading]) => !/unreleased/i.test(heading))?.index;
    if (first !== undefined)
        return `${text.slice(0, first)}${written}${newline}${newline}${text.slice(first)}`;
    const hasTitle = /^# .*(?:\r?\n|$)/.test(text);
    return hasTitle
        ? `${text.trimEnd()}${newline}${newline}${written}${newline}`
        : `${written}${newline}${newline}${text}`;
}
/** Notes as a section of a changelog: one level down, below the title of the file. */
function toSection(notes) {
    return notes.trim().replace(/^(#{1,5}) /gm, '#$1 ');
}
/** The second level, or whatever names a version: older changelogs have releases of different levels. */
const releaseHeading = /^(?:## |#{1,3} .*\d+\.\d+\.\d+).*$/gm;
/** Not in what a heading links to: a compare link names the release before. What was escaped reads as it was meant. */
function hasHeading(text, name) {
    const exact = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const pattern = new RegExp(`^#{1,6} (?:.*[^\\w.-])?${exact}(?![\\w+-]|\\.\\d)`);
    const plain = (line) => line.replace(/\]\([^)]*\)/g, ']').replace(/\\(?=[^A-Za-z0-9\s])|\u200b/g, '');
    return text.split('\n').some((line) => line.startsWith('#') && pattern.test(plain(line)));
}

// EXTERNAL MODULE: ./build/shared/markdown/markdown.js
var markdown = __webpack_require__(1867);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./build/shared/notes/words.js
/** The teams' own titles are the French ones (P80). */
const words = {
    en: {
        breaking: '💥 Breaking changes',
        features: '🚀 New features',
        fixes: '🐛 Fixes',
        security: '🔒 Security',
        performance: '⚡ Performance',
        reverts: '⏪ Reverts',
        other: '📦 Other changes',
        metrics: '📊 Technical metrics',
        metric: 'Metric',
        value: 'Value',
        since: (release) => `Since ${release}`,
        contributors: '👥 Contributors',
        newcomers: 'First contribution',
        closes: 'closes',
        colon: ':',
        fullChangelog: 'Full changelog',
        nothing: 'Nothing to tell the users of the product.',
        more: (count) => `${count} more`,
        unreleased: 'Unreleased',
        gitOnly: 'Made from git alone: titles, authors and issues that only GitHub knows are not in it.',
        deployTime: 'Deployment time',
        coverage: 'Coverage',
        tests: 'Tests passed',
        p95: 'P95',
        failedRequests: 'Failed requests during the switch',
        incidents: 'Incidents',
        of: (part, whole) => `${part} of ${whole}`,
    },
    fr: {
        breaking: '💥 Changements incompatibles',
        features: '🚀 Nouvelles fonctionnalités',
        fixes: '🐛 Corrections',
        security: '🔒 Sécurité',
        performance: '⚡ Performance',
        reverts: '⏪ Retours en arrière',
        other: '📦 Autres changements',
        metrics: '📊 Métriques techniques',
        metric: 'Métrique',
        value: 'Valeur',
        since: (release) => `Depuis ${release}`,
        contributors: '👥 Contributeurs',
        newcomers: 'Première contribution',
        closes: 'ferme',
        colon: '\u00a0:',
        fullChangelog: 'Liste complète',
        nothing: 'Rien à annoncer aux utilisateurs du produit.',
        more: (count) => `${count} de plus`,
        unreleased: 'À venir',
        gitOnly: 'Établi à partir de git seul : les titres, auteurs et tickets que seul GitHub connaît n’y figurent pas.',
        deployTime: 'Temps de déploiement',
        coverage: 'Couverture',
        tests: 'Tests réussis',
        p95: 'P95',
        failedRequests: 'Requêtes en échec pendant la bascule',
        incidents: 'Incidents',
        of: (part, whole) => `${part} sur ${whole}`,
    },
};

;// CONCATENATED MODULE: ./build/shared/notes/sections.js


const schema = schemas/* array */.YOg(schemas/* strictObject */.rej({
    title: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    types: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    breaking: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
}))
    .check(api/* _minLength */.m9(1));
/**
 * Reads the sections from what YAML gave.
 *
 * @throws Error that says what is wrong
 */
function readSections(value) {
    const result = schema.safeParse(value);
    if (!result.success)
        throw new Error(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
    return result.data.map(({ title, types = [], breaking = false }) => ({
        title,
        types: types.map((type) => type.toLowerCase()),
        breaking,
    }));
}
/** The teams' sections (P80), breaking changes first. */
function defaultSections(locale) {
    const { breaking, features, fixes, security, performance, reverts, other } = words[locale];
    return [
        { title: breaking, types: [], breaking: true },
        { title: features, types: ['feat'], breaking: false },
        { title: fixes, types: ['fix'], breaking: false },
        { title: security, types: ['security'], breaking: false },
        { title: performance, types: ['perf'], breaking: false },
        { title: reverts, types: ['revert'], breaking: false },
        { title: other, types: ['unparsed'], breaking: false },
    ];
}
/** Each section with its entries, those that break something first; empty sections left out. */
function distribute(entries, sections) {
    const named = new Set(sections.flatMap(({ types }) => types));
    const home = (entry) => sections.find((section) => entry.breaking.length > 0 && section.breaking && takes(section, entry, named)) ??
        sections.find((section) => !section.breaking && takes(section, entry, named));
    const homes = new Map(sections.map((section) => [section, []]));
    for (const entry of entries) {
        const section = home(entry);
        if (section)
            homes.get(section)?.push(entry);
    }
    return [...homes]
        .filter(([, found]) => found.length > 0)
        .map(([{ title }, found]) => ({
        title,
        entries: [...found].sort((a, b) => Number(b.breaking.length > 0) - Number(a.breaking.length > 0)),
    }));
}
function takes({ types, breaking }, { type }, named) {
    if (breaking && types.length === 0)
        return true;
    if (type === '')
        return types.includes('unparsed');
    return types.includes(type) || (types.includes('*') && !named.has(type));
}

;// CONCATENATED MODULE: ./build/shared/notes/render.js



/** A GitHub release's body may have this many characters. */
const longestBody = 125_000;
/**
 * The notes as Markdown. A line reads `- [#123] text`; where it leads to stands at the end as a link definition, so the text stays
 * readable as it is. What is too long is cut, the last sections first, and says where the rest is.
 */
function renderNotes(notes, { sections, locale, limit = longestBody }) {
    const say = words[locale];
    const filled = distribute(notes.entries, sections);
    const restLine = (count) => `- … ${compareLink(notes, say.more(count))}`;
    const parts = [`# ${notes.title}`];
    const tail = [...metricsPart(notes, say), ...contributorsPart(notes, say), ...closingPart(notes, say)];
    const fixed = [...parts, ...tail, restLine(notes.entries.length), say.nothing].join('\n\n');
    const page = { links: new Map(), room: limit - fixed.length - 6 };
    let hidden = 0;
    for (const { title, entries } of filled) {
        const heading = `## ${escapeTitle(title)}`;
        const frame = heading.length + restLine(entries.length).length + 6;
        page.room -= frame;
        const lines = page.room < 0 ? [] : fill(page, entries, notes, say);
        if (lines.length === 0) {
            page.room += frame;
            hidden += entries.length;
            continue;
        }
        if (lines.length < entries.length)
            lines.push(restLine(entries.length - lines.length));
        parts.push(`${heading}\n\n${lines.join('\n')}`);
    }
    if (filled.length === 0)
        parts.push(say.nothing);
    if (hidden > 0)
        parts.push(restLine(hidden));
    const definitions = [...page.links].map(([label, url]) => definition(label, url)).join('\n');
    return `${[...parts, ...tail, ...(definitions === '' ? [] : [definitions])].join('\n\n')}\n`;
}
/** As many lines as there is room for, each with its links. */
function fill(page, entries, notes, say) {
    const lines = [];
    for (const entry of entries) {
        const { line, targets } = renderEntry(entry, notes, say);
        const added = [...targets].filter(([label]) => !page.links.has(label));
        const cost = line.length + 1 + added.reduce((sum, [label, url]) => sum + definition(label, url).length + 1, 0);
        if (cost > page.room)
            break;
        page.room -= cost;
        lines.push(line);
        for (const [label, url] of added)
            page.links.set(label, url);
    }
    return lines;
}
function renderEntry(entry, notes, say) {
    const { repositoryUrl: url } = notes;
    const targets = new Map();
    const refer = (label, path) => {
        if (url !== undefined)
            targets.set(label, `${url}/${path}`);
        return `[${label}]`;
    };
    const own = entry.pull === undefined
        ? refer(entry.sha.slice(0, 7), `commit/${entry.sha}`)
        : refer(`#${entry.pull}`, `pull/${entry.pull}`);
    const scope = entry.scopes.length === 0 ? '' : `**${(0,markdown/* escapeMarkdown */.FV)(entry.scopes.join(', '))}:** `;
    const issues = entry.closes.filter((issue) => issue.repository !== undefined || issue.number !== entry.pull);
    const closed = issues.length === 0 ? '' : ` (${say.closes} ${issues.map((issue) => referIssue(issue, targets, url)).join(', ')})`;
    const notesBelow = entry.breaking.filter((text) => text !== entry.text).map((text) => `\n  - ${(0,markdown/* escapeMarkdown */.FV)(text)}`);
    return { line: `- ${own} ${scope}${(0,markdown/* escapeMarkdown */.FV)(entry.text)}${closed}${notesBelow.join('')}`, targets };
}
function referIssue({ repository, number }, targets, url) {
    const label = `${repository ?? ''}#${number}`;
    const base = repository === undefined || url === undefined ? url : new URL(`/${repository}`, url).href;
    if (base !== undefined)
        targets.set(label, `${base}/issues/${number}`);
    return `[${label}]`;
}
function definition(label, url) {
    return `[${label}]: ${url}`;
}
function metricsPart({ metrics, from }, say) {
    if (metrics.length === 0)
        return [];
    const isCompared = metrics.some(({ change }) => change !== undefined);
    const headers = [
        say.metric,
        say.value,
        ...(isCompared ? [say.since(from === undefined ? '' : (0,markdown/* escapeMarkdown */.FV)(from))] : []),
    ];
    const rows = metrics.map(({ name, value, change = '' }) => [name, value, ...(isCompared ? [change] : [])]);
    return [`## ${say.metrics}\n\n${(0,markdown/* table */.tp)(headers, rows)}`];
}
/** Shown at most: the whole list is on the compare page. */
const mostContributors = 100;
function contributorsPart({ contributors, repositoryUrl }, say) {
    if (contributors.length === 0)
        return [];
    const name = (one) => nameOf(one, repositoryUrl);
    const newcomers = contributors.filter(({ isNew }) => isNew === true);
    const listed = (people) => [
        ...people.slice(0, mostContributors).map(name),
        ...(people.length > mostContributors ? [`… ${say.more(people.length - mostContributors)}`] : []),
    ].join(', ');
    const first = newcomers.length === 0 ? '' : `\n\n🎉 ${say.newcomers}${say.colon} ${listed(newcomers)}`;
    return [`## ${say.contributors}\n\n${listed(contributors)}${first}`];
}
/** By link and not by @mention: nobody is notified by notes that are made again. */
function nameOf({ login, name }, repositoryUrl) {
    if (login === undefined)
        return (0,markdown/* escapeMarkdown */.FV)(name);
    return repositoryUrl === undefined
        ? (0,markdown/* escapeMarkdown */.FV)(login)
        : `[${(0,markdown/* escapeMarkdown */.FV)(login)}](${new URL(`/${encodeURIComponent(login)}`, repositoryUrl).href})`;
}
function closingPart(notes, say) {
    const { from, to, repositoryUrl, isComplete } = notes;
    const range = from === undefined ? to : `${from}...${to}`;
    return [
        ...(repositoryUrl === undefined ? [] : [`**${say.fullChangelog}**${say.colon} ${compareLink(notes, (0,markdown/* code */.aY)(range))}`]),
        ...(isComplete ? [] : [`_${say.gitOnly}_`]),
    ];
}
function compareLink({ from, to, repositoryUrl }, text) {
    const path = (revision) => revision.split('/').map(encodeURIComponent).join('/');
    if (repositoryUrl === undefined)
        return text;
    return `[${text}](${repositoryUrl}/${from === undefined ? `commits/${path(to)}` : `compare/${path(from)}...${path(to)}`})`;
}
/** A section's title is the workflow author's own Markdown; only its line breaks go. */
function escapeTitle(title) {
    return title.replace(/\s+/g, ' ').trim();
}

// EXTERNAL MODULE: ./build/shared/commits/history.js + 4 modules
var commits_history = __webpack_require__(8679);
// EXTERNAL MODULE: ./build/shared/commits/read-references.js
var read_references = __webpack_require__(1616);
;// CONCATENATED MODULE: ./build/shared/notes/contributors.js

/**
 * Who made what is in the notes: commit authors and co-authors, by their account where it is known. Bots are left out.
 *
 * @param newcomers  e-mails that have no earlier commit; undefined when that is not known
 */
function contributorsOf({ entries }, pulls, newcomers) {
    const logins = accounts(entries, pulls);
    const people = new Map();
    for (const { author, message } of [...entries].reverse()) {
        for (const { name, email } of [author, ...(0,read_references/* readCoAuthors */.Nc)(message.body)]) {
            const login = logins.get(email) ?? noReplyLogin(email);
            if (isBot(login ?? name) || isBot(name))
                continue;
            const key = (login ?? name).toLowerCase();
            const known = people.get(key);
            people.set(key, { name, ...(login === undefined ? {} : { login }), emails: [...(known?.emails ?? []), email] });
        }
    }
    return [...people.values()].map(({ name, login, emails }) => ({
        name,
        ...(login === undefined ? {} : { login }),
        ...(newcomers === undefined ? {} : { isNew: emails.every((email) => newcomers.has(email)) }),
    }));
}
/** E-mails whose account is told by a pull request that nobody else committed to. */
function accounts(entries, pulls) {
    const authors = new Map();
    for (const { sha, author } of entries) {
        for (const { number, author: login } of pulls.get(sha) ?? []) {
            const known = authors.get(number) ?? { login, emails: new Set() };
            authors.set(number, known);
            known.emails.add(author.email);
        }
    }
    const told = [...authors.values()].filter(({ login, emails }) => login !== '' && emails.size === 1);
    return new Map(told.flatMap(({ login, emails }) => [...emails].map((email) => [email, login])));
}
/** `49699333+octocat@users.noreply.github.com` is octocat's. */
function noReplyLogin(email) {
    return /^(?:\d+\+)?([^@+]+)@users\.noreply\./.exec(email)?.[1];
}
function isBot(name) {
    return /\[bot\]$|[-_ ]bot$|^(dependabot|renovate|github-actions|github actions|web-flow|copilot)$/i.test(name);
}

// EXTERNAL MODULE: ./build/shared/time/duration.js
var time_duration = __webpack_require__(862);
;// CONCATENATED MODULE: ./build/shared/notes/metrics.js



const metricsFile = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig());
const reportFile = schemas/* object */.Ikc({ schema: schemas/* literal */.euz(1), action: schemas/* string */.YjP(), outputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) });
/** @returns undefined when the text is neither of the two */
function readMeasured(text) {
    const content = parseJson(text);
    const report = reportFile.safeParse(content);
    if (report.success)
        return { kind: 'report', action: report.data.action, outputs: report.data.outputs };
    const values = metricsFile.safeParse(content);
    return values.success ? { kind: 'metrics', values: values.data } : undefined;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // no JSON at all: the caller is told by undefined
        return undefined;
    }
}
const figures = ['deploy', 'coverage', 'tests', 'passed', 'p95', 'requests', 'failed', 'incidents'];
function figuresOf(files) {
    const values = Object.assign({}, ...files.map((file) => (file.kind === 'metrics' ? file.values : {})));
    const reports = files.filter((file) => file.kind === 'report');
    const sum = (name, actions) => total(reports.filter(({ action }) => actions?.test(action) ?? true).map(({ outputs }) => outputs[name]));
    return known({
        deploy: sum('seconds', /^deploy/),
        coverage: values.coverage,
        tests: values['tests.total'],
        passed: values['tests.passed'],
        p95: worstP95(values, reports),
        requests: sum('requests'),
        failed: sum('failed-requests'),
        incidents: incidents(values, reports),
    });
}
/** Reads figures that were kept; what is none of ours is left out, and a text that holds none gives none. */
function readFigures(text) {
    const content = metricsFile.safeParse(parseJson(text));
    return content.success ? known(Object.fromEntries(figures.map((name) => [name, content.data[name]]))) : {};
}
/** The teams' technical metrics (P80) as far as they are known, each with how it changed since the release before, where that is known too. */
function summarize(now, before, locale) {
    const say = words[locale];
    const number = (value, digits = 0) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(floor(value, digits));
    const duration = (seconds) => (seconds < 60 ? `${number(seconds)} s` : (0,time_duration/* formatDuration */.a)(seconds * 1_000));
    const rows = [
        { name: say.deployTime, figure: 'deploy', show: duration },
        {
            name: say.coverage,
            figure: 'coverage',
            show: (percent) => `${number(percent, 1)} %`,
            change: (points) => `${number(points, 1)} pt`,
            digits: 1,
        },
        { name: say.tests, figure: 'tests', show: (all) => say.of(number(now.passed ?? 0), number(all)), change: number },
        { name: say.p95, figure: 'p95', show: (ms) => `${number(ms)} ms` },
        {
            name: say.failedRequests,
            figure: 'requests',
            show: (all) => say.of(number(now.failed ?? 0), number(all)),
            change: number,
            changed: 'failed',
        },
        { name: say.incidents, figure: 'incidents', show: number },
    ];
    return rows.flatMap(({ name, figure, show, change = show, changed = figure, digits = 0 }) => {
        const value = now[figure];
        if (value === undefined)
            return [];
        const [from, to] = [before[changed], now[changed]];
        if (from === undefined || to === undefined)
            return [{ name, value: show(value) }];
        // between what is shown of both: who subtracts gets the same
        const difference = Number((floor(to, digits) - floor(from, digits)).toFixed(digits));
        const sign = difference === 0 ? '±' : difference > 0 ? '+' : '−';
        return [{ name, value: show(value), change: `${sign}${change(Math.abs(difference))}` }];
    });
}
/** 89.996 is not 90. */
function floor(value, digits) {
    return Math.floor(value * 10 ** digits) / 10 ** digits;
}
function known(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
function total(texts) {
    const numbers = texts.map(toNumber).filter((number) => number !== undefined);
    return numbers.length === 0 ? undefined : numbers.reduce((sum, number) => sum + number, 0);
}
/** What was seen in production counts before what a load test said. */
function worstP95(values, reports) {
    const seen = reports.map(({ outputs }) => toNumber(outputs.p95)).filter((number) => number !== undefined);
    const tested = Object.entries(values).filter(([name]) => /^performance\b.*\.p95$/.test(name));
    const candidates = seen.length > 0 ? seen : tested.map(([, value]) => value);
    return candidates.length === 0 ? undefined : Math.max(...candidates);
}
/** Reports that opened an incident, or went back. None at all is not known to be zero. */
function incidents(values, reports) {
    if (values.incidents !== undefined)
        return values.incidents;
    const watched = reports.filter(({ action }) => /^(deploy|blue-green|health|rollback)/.test(action));
    const bad = watched.filter(({ outputs }) => [outputs['incident-url'], outputs['rolled-back'], outputs.reverted].some((text) => text && text !== 'false'));
    return watched.length === 0 ? undefined : bad.length;
}
function toNumber(text) {
    const match = /^(\d+(?:\.\d+)?)(?:\s*ms)?$/.exec(text ?? '');
    return match ? Number(match[1]) : undefined;
}

;// CONCATENATED MODULE: ./build/shared/notes/upsert.js
const start = '<!-- release-kit:notes -->';
const end = '<!-- /release-kit:notes -->';
const kept = /^<!-- release-kit:figures (\{[^<>\n]*\}) -->$/m;
/** Figures of a release for the next one's notes to compare with: a comment, which goes with the notes into the body and is not seen. */
function withFigures(notes, figures) {
    return Object.keys(figures).length === 0
        ? notes
        : `${notes.trim()}\n\n<!-- release-kit:figures ${JSON.stringify(figures)} -->`;
}
/** JSON of the figures that a release's body keeps between our markers; empty when it keeps none. */
function keptFigures(body) {
    const place = placeOf(body);
    return (place && kept.exec(body.slice(place.from, place.to).replaceAll('\r', ''))?.[1]) ?? '';
}
/**
 * The body of a release with our notes in it. What stands outside of our markers is somebody's own and stays; without markers
 * it stays above.
 */
function withNotes(body, notes) {
    const ours = `${start}\n${notes.trim()}\n${end}`;
    const place = placeOf(body);
    if (place)
        return body.slice(0, place.from) + ours + body.slice(place.to);
    return body.trim() === '' ? ours : `${body.trimEnd()}\n\n${ours}`;
}
/** From the marker before the first end that has one: markers that somebody quotes around ours are left alone. */
function placeOf(body) {
    const last = body.indexOf(end, Math.max(0, body.indexOf(start)));
    const from = last === -1 ? -1 : body.lastIndexOf(start, last);
    return from === -1 ? undefined : { from, to: last + end.length };
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var node_modules_semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./build/shared/versioning/version-tag.js

/**
 * The tags that are a prefix and a semantic version, highest version first. All others (`v1`, `untagged-96fc`, another
 * package's `vscode-v1.0.0`) are no releases.
 */
function versionTags(tags, prefix) {
    return tags
        .flatMap(({ name, sha }) => {
        const version = versionOf(name, prefix);
        return version === undefined ? [] : [{ tag: name, version, sha }];
    })
        .sort((a, b) => node_modules_semver.rcompare(a.version, b.version));
}
/** The version that a tag of this prefix stands for. */
function versionOf(tag, prefix) {
    if (!tag.startsWith(prefix))
        return undefined;
    const rest = tag.slice(prefix.length);
    // semver would take a "v" of its own in front
    return /^\d/.test(rest) ? (node_modules_semver.parse(rest) ?? undefined) : undefined;
}
/** Reads a version, with or without a `v` in front. */
function readVersion(text) {
    return semver.parse(text.trim().replace(/^v/, '')) ?? undefined;
}

// EXTERNAL MODULE: ./build/shared/commits/read-change.js
var read_change = __webpack_require__(7638);
;// CONCATENATED MODULE: ./build/shared/versioning/bump.js

const levels = ['none', 'patch', 'minor', 'major'];
const levelOfType = new Map([
    ['feat', 'minor'],
    ['fix', 'patch'],
    ['perf', 'patch'],
    ['security', 'patch'],
    ['revert', 'patch'],
]);
/** What one conventional change asks for. */
function levelOf({ type, breaking }) {
    return breaking.length > 0 ? 'major' : (levelOfType.get(type) ?? 'none');
}
function highest(given) {
    return given.reduce((high, level) => (levels.indexOf(level) > levels.indexOf(high) ? level : high), 'none');
}
/**
 * The level that the commits of a range ask for together.
 *
 * @param fallback  what commits without a releasable type give
 */
function levelOfHistory({ kinds, count }, fallback = 'none') {
    const level = highest(kinds.map(levelOf));
    return level === 'none' && count > 0 ? fallback : level;
}
/** Below 1.0.0 a breaking change may ask for less: semver promises nothing there. */
function atMajorZero(level, version, majorZero) {
    return level === 'major' && majorZero === 'minor' && version?.major === 0 ? 'minor' : level;
}
/**
 * The next version without a prerelease part, as semver does it: a prerelease that already stands for the level gives its base
 * (`2.0.0-beta.1` + major = `2.0.0`); `none` gives the base too. Build metadata is dropped.
 */
function raise(version, level) {
    const base = new semver.SemVer(`${version.major}.${version.minor}.${version.patch}`);
    return level === 'none' ? base : new semver.SemVer(version.version).inc(level);
}

;// CONCATENATED MODULE: ./build/shared/notes/group-pulls.js
/**
 * The pull request each commit came with: by GitHub's word, by the number in its header, or by the merge that brought it in.
 * Of several the most specific one, so that a release pull request does not swallow those it is made of.
 *
 * @param asked  what GitHub says for each commit it was asked for; empty when it was not asked
 * @returns sha → number; direct commits are absent
 */
function pullOfCommits({ all }, asked) {
    const bySha = new Map(all.map((entry) => [entry.sha, entry]));
    const sizes = new Map();
    for (const pulls of asked.values())
        for (const { number } of pulls)
            sizes.set(number, (sizes.get(number) ?? 0) + 1);
    const aggregates = aggregateMerges(all, bySha);
    const found = new Map();
    for (const entry of all) {
        const number = mostSpecific(entry, asked.get(entry.sha) ?? [], sizes) ??
            entry.message.pull ??
            numberOfMerge(entry, bySha, aggregates);
        if (number !== undefined)
            found.set(entry.sha, number);
    }
    return found;
}
function mostSpecific({ message }, pulls, sizes) {
    const named = pulls.find(({ number }) => number === message.pull);
    const [smallest] = [...pulls].sort((a, b) => (sizes.get(a.number) ?? 0) - (sizes.get(b.number) ?? 0) || a.number - b.number);
    return (named ?? smallest)?.number;
}
/** Merges of pull requests that hold other pull requests: a release of `develop` into `main`. */
function aggregateMerges(all, bySha) {
    const aggregates = new Set();
    for (const { message, merge } of all) {
        if (message.pull === undefined)
            continue;
        for (let sha = merge; sha !== undefined && !aggregates.has(sha); sha = bySha.get(sha)?.merge)
            aggregates.add(sha);
    }
    return aggregates;
}
function numberOfMerge({ merge }, bySha, aggregates) {
    for (let sha = merge; sha !== undefined; sha = bySha.get(sha)?.merge) {
        const number = aggregates.has(sha) ? undefined : bySha.get(sha)?.message.pull;
        if (number !== undefined)
            return number;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/shared/notes/entries.js





/**
 * One entry a pull request or direct commit, oldest first. A single commit that holds several changes (nested ones) gives an entry each; one
 * that was picked from another of the same range gives none.
 *
 * @param pulls  what GitHub says for each commit; empty when it could not be asked
 * @param repository  this one, `owner/name`: its issues need no repository in front
 */
function toEntries(history, pulls, repository) {
    const numbers = pullOfCommits(history, pulls);
    const isPull = new Set(numbers.values());
    const issuesOf = (commits, pull) => unique([...(pull?.closes ?? []), ...closedBy(commits)].map(withoutOwn(repository))).filter((issue) => issue.repository !== undefined || !isPull.has(issue.number));
    const known = new Map([...pulls.values()].flat().map((pull) => [pull.number, pull]));
    const groups = new Map();
    for (const entry of withoutPicked(history.entries).reverse()) {
        const key = numbers.get(entry.sha) ?? entry.sha;
        groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    const merges = new Map(history.all.filter(commits_history/* isMerge */.F).map(({ message }) => [message.pull, message.changes[0]]));
    return [...groups].flatMap(([key, commits]) => {
        if (typeof key === 'string')
            return linesOf(commits).map((line) => ({ ...line, closes: issuesOf(commits) }));
        const pull = known.get(key);
        const closes = issuesOf(commits, pull);
        return linesOf(commits, pull?.title, merges.get(key)).map((line) => ({ ...line, pull: key, closes }));
    });
}
/**
 * What a group of commits is called: a single commit by its own header, which had the last word when it was squashed; several by the
 * pull request's title, or by their strongest change.
 *
 * @param title  the pull request's, if GitHub told it
 * @param merged  what its merge says
 */
function linesOf(commits, title, merged) {
    const sha = commits.at(-1)?.sha ?? '';
    const [first] = commits;
    const changes = commits.flatMap(({ message }) => message.changes);
    const isSquashed = commits.length === 1 && first?.message.pull !== undefined && changes.length > 0;
    if (isSquashed || (commits.length === 1 && changes.length > 1))
        return changes.map((change) => ({ sha, ...toLine(change) }));
    const named = title === undefined ? merged : (0,read_change/* readChange */.p)((0,read_references/* splitPull */.Oc)(title).header);
    const strongest = [...changes].sort((a, b) => levels.indexOf(levelOf(b)) - levels.indexOf(levelOf(a)))[0];
    const breaking = [...new Set(changes.flatMap((change) => change.breaking))];
    if (named)
        return [{ sha, ...toLine(named), ...(breaking.length > 0 ? { breaking } : {}) }];
    if (strongest)
        return [{ sha, ...toLine(strongest), breaking, ...(title === undefined ? {} : { text: title }) }];
    return [{ sha, type: '', scopes: [], text: title ?? first?.message.header ?? '', breaking }];
}
/** A change that came by two ways, by a backport and with the branch it was picked from, is one. */
function withoutPicked(entries) {
    const shas = new Set(entries.map(({ sha }) => sha));
    return entries.filter(({ message }) => !(0,read_references/* readPicked */.N2)(message.body).some((sha) => shas.has(sha)));
}
/** By their messages, headers too: GitHub closes by both. */
function closedBy(commits) {
    return commits.flatMap(({ message }) => (0,read_references/* readClosedIssues */.x2)(`${message.header}\n${message.body}`));
}
/** Of a revert what it takes back, without the type that the reverted header starts with: the section says that it was a revert. */
function toLine({ type, scopes, subject, breaking }) {
    const reverted = type === 'revert' ? (0,read_change/* readChange */.p)(subject) : undefined;
    return { type, scopes: reverted?.scopes ?? scopes, text: reverted?.subject ?? subject, breaking };
}
/** GitHub does not tell upper from lower case in names. */
function withoutOwn(own) {
    return ({ number, repository }) => repository === undefined || repository.toLowerCase() === own.toLowerCase() ? { number } : { number, repository };
}
function unique(issues) {
    return [...new Map(issues.map((issue) => [`${issue.repository ?? ''}#${issue.number}`, issue])).values()];
}

;// CONCATENATED MODULE: ./build/shared/versioning/channel.js

/** Reads `branch-glob: channel`. */
function readChannelRule(line) {
    const match = /^(\S+?)\s*:\s*([0-9A-Za-z-]*[A-Za-z-][0-9A-Za-z-]*)$/.exec(line);
    return match ? { branch: match[1] ?? '', channel: match[2] ?? '' } : undefined;
}
/** The channel of a branch: the first rule that fits. Undefined: nothing is released from it. */
function channelOf(branch, rules) {
    return rules.find((rule) => picomatch.isMatch(branch, rule.branch, { dot: true }))?.channel;
}
/** The channel that a version was released on. */
function channelOfVersion(version) {
    return version.prerelease.length === 0 ? 'stable' : String(version.prerelease[0]);
}

;// CONCATENATED MODULE: ./build/shared/versioning/previous.js

/**
 * The release that comes before: the highest version of the channel or of `stable`. A stable release comes after the last stable
 * one, whatever prereleases lie between.
 *
 * @param reachable  version tags in the history of the commit, highest first
 * @param below  only versions below this one
 */
function previousRelease(reachable, channel, below) {
    return reachable.find(({ version }) => {
        const isLower = below === undefined || version.compare(below) < 0;
        return isLower && ['stable', channel].includes(channelOfVersion(version));
    });
}

;// CONCATENATED MODULE: ./build/actions/release-notes/src/plan.js








/**
 * The release that the notes are about.
 *
 * @param to  what was asked for; a name of a version tag wins over what else is on the commit
 * @param here  version tags on the commit, highest first
 */
function subjectOf(to, sha, prefix, here) {
    const name = to.replace(/^refs\/tags\//, '');
    const version = versionOf(name, prefix);
    const named = version === undefined ? undefined : { tag: name, version };
    const release = named ?? here[0];
    return { to: release?.tag ?? name, sha, release: release && { tag: release.tag, version: release.version } };
}
/** The release before: of the same prefix and channel; a stable one follows the last stable one. */
function fromOf({ release }, tags) {
    const channel = release === undefined ? 'stable' : channelOfVersion(release.version);
    return previousRelease(tags, channel, release?.version);
}
function planNotes(inputs, facts, locale) {
    const { subject, history, pulls = new Map() } = facts;
    return {
        title: (0,markdown/* escapeMarkdown */.FV)(titleOf(inputs, facts, locale)),
        tag: subject.release?.tag,
        from: facts.from,
        to: subject.release?.tag ?? subject.sha,
        repositoryUrl: facts.repositoryUrl,
        entries: toEntries(history, pulls, facts.repository),
        contributors: contributorsOf(history, pulls, facts.newcomers),
        metrics: summarize(facts.figures, facts.figuresBefore, locale),
        isComplete: facts.pulls !== undefined,
    };
}
/** The title as plain text. */
function titleOf({ title }, { subject, date }, locale) {
    const { release } = subject;
    const values = {
        tag: release?.tag ?? words[locale].unreleased,
        version: release?.version.version ?? words[locale].unreleased,
        date,
    };
    return title.replace(/\{(tag|version|date)\}/g, (_, name) => values[name]);
}

;// CONCATENATED MODULE: ./build/actions/release-notes/src/find-previous.js


/**
 * The release before. Most often it is the highest below, and only that one is asked for; which of all tags lead here takes git a walk
 * through the whole history. Where none leads here (the history was rewritten, or releases are tagged on branches of their own) it is the
 * highest below all the same.
 */
async function findPrevious(subject, prefix, git) {
    const likely = fromOf(subject, versionTags(await git.tags({ prefix }), prefix));
    if (likely === undefined || (await git.isAncestor(likely.sha, subject.sha)))
        return likely;
    return fromOf(subject, versionTags(await git.tags({ prefix, mergedInto: subject.sha }), prefix)) ?? likely;
}

;// CONCATENATED MODULE: ./build/actions/release-notes/src/gather.js











async function gatherFacts(inputs, { git, github, context }) {
    const { run } = context;
    const subject = await findSubject(inputs, git, context);
    const from = await findFrom(inputs, subject, git);
    const isBeside = from !== undefined && !(await git.isAncestor(from.sha, subject.sha));
    const history = await (0,commits_history/* readHistory */.L)(git.log({
        to: subject.sha,
        paths: inputs.paths,
        inOrder: true,
        ...(from === undefined ? {} : { from: from.sha, cherry: isBeside }),
    }));
    const files = await readFiles(inputs.metrics, context);
    const figures = figuresOf(files.measured);
    const [newcomers, asked, before] = await Promise.all([
        from && git.newcomers(emailsOf(history), from.sha),
        askPulls(github, history, inputs.release === 'none'),
        Object.keys(figures).length === 0 ? {} : figuresOfRelease(from?.name, github, context),
    ]);
    return {
        subject,
        from: from?.name,
        history,
        pulls: asked.pulls,
        newcomers,
        figures,
        figuresBefore: before,
        repository: `${run.owner}/${run.repo}`,
        repositoryUrl: run.owner === '' ? undefined : `${run.serverUrl}/${run.owner}/${run.repo}`,
        date: await dateOf(subject, git, context),
        missing: [
            ...files.missing,
            ...(asked.missing === undefined ? [] : [asked.missing]),
            ...(isBeside ? [besides(from.name, subject.to)] : []),
        ],
    };
}
function besides(from, to) {
    return `${from} is not in the history of ${to} (rewritten, or on another line): commits whose change it has too are left out`;
}
async function findSubject({ to, range, tagPrefix }, git, { run, log }) {
    const pushed = run.ref.startsWith('refs/tags/') ? run.ref : 'HEAD';
    const wanted = range?.to ?? (to || pushed);
    const look = async () => {
        const sha = await git.resolve(wanted);
        const here = sha === undefined ? [] : await git.tags({ prefix: tagPrefix, pointsAt: sha });
        return sha === undefined ? undefined : subjectOf(wanted, sha, tagPrefix, versionTags(here, tagPrefix));
    };
    let subject = await look();
    if (subject?.release === undefined && (await git.hasRemote())) {
        // a tag that was made by the API a moment ago is not in this clone yet
        await git.fetchTags().catch((cause) => log.debug(`tags could not be fetched: ${(0,action_error/* describeError */.Uc)(cause)}`));
        subject = await look();
    }
    if (subject === undefined)
        throw unknownRevision(range ? 'range' : 'to', wanted);
    return subject;
}
async function findFrom({ from, range, tagPrefix }, subject, git) {
    const given = range?.from ?? from;
    const name = given || (await findPrevious(subject, tagPrefix, git))?.tag;
    if (name === undefined)
        return undefined;
    const sha = await git.resolve(name);
    if (sha === undefined)
        throw unknownRevision(range ? 'range' : 'from', name);
    return { name: name.replace(/^refs\/tags\//, ''), sha };
}
function unknownRevision(input, received) {
    return new action_error/* ConfigurationError */.j1([{ input, received, allowed: 'a tag, branch or commit of this clone' }]);
}
function emailsOf({ entries }) {
    const people = entries.flatMap(({ author, message }) => [author, ...(0,read_references/* readCoAuthors */.Nc)(message.body)]);
    return [...new Set(people.filter(({ name }) => !isBot(name)).map(({ email }) => email))];
}
/** Questions are asked 50 commits at a time: beyond this many, notes are no reading matter any more. */
const mostAsked = 2_500;
async function askPulls(github, { entries }, mayFail) {
    if (github === undefined)
        return { missing: 'without a token GitHub could not be asked for pull requests and issues' };
    try {
        const pulls = await github.pulls.ofCommits(entries.slice(0, mostAsked).map(({ sha }) => sha));
        return {
            pulls,
            ...(entries.length > mostAsked ? { missing: `GitHub was asked for the newest ${mostAsked} commits only` } : {}),
        };
    }
    catch (refusal) {
        if (!mayFail || !(refusal instanceof action_error/* ProviderError */.mZ))
            throw refusal;
        return { missing: `GitHub could not be asked for pull requests and issues: ${refusal.message}` };
    }
}
async function readFiles(paths, { run }) {
    const measured = [];
    const missing = [];
    for (const path of paths) {
        try {
            const file = readMeasured(await (0,promises_.readFile)((0,external_node_path_.resolve)(run.workspace, path), 'utf8'));
            if (file)
                measured.push(file);
            else
                missing.push(`${path} is neither a metrics file nor a report: it was left out`);
        }
        catch (cause) {
            missing.push(`${path} could not be read and was left out: ${(0,action_error/* describeError */.Uc)(cause)}`);
        }
    }
    return { measured, missing };
}
/** What the release before kept in its body. Without it the metrics stand alone: it is worth a word in the log, and no more. */
async function figuresOfRelease(tag, github, { log }) {
    if (github === undefined || tag === undefined)
        return {};
    try {
        return readFigures(keptFigures((await github.releases.byTag(tag))?.body ?? ''));
    }
    catch (refusal) {
        if (!(refusal instanceof action_error/* ProviderError */.mZ))
            throw refusal;
        log.info(`the metrics of ${tag} could not be read from its release: ${refusal.message}`);
        return {};
    }
}
/** When it was tagged; of what is not tagged, today. In the time zone of the config. */
async function dateOf({ release }, git, { clock, config }) {
    const tagged = release === undefined
        ? undefined
        : (await git.tags({ prefix: release.tag })).find(({ name }) => name === release.tag)?.date;
    const at = tagged === undefined ? new Date(clock.now()) : new Date(tagged);
    // the Swedish way to write a date is ISO 8601
    return new Intl.DateTimeFormat('sv-SE', { timeZone: config?.['time-zone'] ?? 'UTC' }).format(at);
}

;// CONCATENATED MODULE: ./build/actions/release-notes/src/publish.js






/**
 * Makes the release of a tag, or brings its notes up to date: what people wrote outside of our markers stays, as does the name they
 * gave it. A published release is never made a draft again.
 */
async function upsertRelease(request, releases) {
    const { tag, sha, name, prerelease, publish } = request;
    const found = await releases.byTag(tag);
    if (found)
        return update(found, request, releases);
    try {
        return await releases.create({ tag, sha, name, body: bodyOf(request, ''), draft: !publish, prerelease });
    }
    catch (refusal) {
        // another run was faster: its release is brought up to date instead
        const made = refusal instanceof action_error/* ProviderError */.mZ && refusal.status === 422 ? await releases.byTag(tag) : undefined;
        if (made === undefined)
            throw refusal;
        return update(made, request, releases);
    }
}
function update(found, request, releases) {
    const { name, prerelease, publish } = request;
    const body = bodyOf(request, found.body);
    const changes = {
        ...(body === found.body ? {} : { body }),
        ...(found.name === '' ? { name } : {}),
        ...(found.draft && publish ? { draft: false, prerelease } : {}),
    };
    return Object.keys(changes).length === 0 ? Promise.resolve(found) : releases.update(found.id, changes);
}
function bodyOf({ figures, render }, present) {
    const taken = withNotes(present, withFigures('', figures)).length + 2;
    return withNotes(present, withFigures(render(longestBody - taken), figures));
}
/** Puts a release on top of the changelog, once. */
async function updateChangelog(file, { section, name, isRehearsal }, { run, log }) {
    const path = (0,external_node_path_.resolve)(run.workspace, file);
    const text = await (0,promises_.readFile)(path, 'utf8').catch((cause) => {
        if (cause.code === 'ENOENT')
            return undefined;
        throw new Error(`${file} could not be read: ${(0,action_error/* describeError */.Uc)(cause)}`, { cause });
    });
    const written = prepend(text, section, name);
    if (written === undefined)
        log.event(`${file} has ${name} already`);
    else if (isRehearsal)
        log.event(`${name} would be added to ${file}`);
    else {
        await (0,promises_.writeFile)(path, written);
        log.event(`${name} added to ${file}`);
    }
}

;// CONCATENATED MODULE: ./build/shared/commits/unread.js

/** Shown at most, of each kind. */
const shown = 50;
/** Markdown that lists what had no effect because it could not be read, and what looks like a mistake; empty when there is nothing. */
function unreadCommits({ unparsed, doubts }) {
    return [...collapsed('Not conventional', unparsed), ...collapsed('Perhaps mistakes', doubts)];
}
function collapsed(title, remarks) {
    if (remarks.length === 0)
        return [];
    const lines = remarks.slice(0, shown).map(({ sha, text }) => `- ${(0,markdown/* code */.aY)(sha.slice(0, 7))} ${(0,markdown/* escapeMarkdown */.FV)(text)}`);
    const more = remarks.length > shown ? [`- … ${remarks.length - shown} more`] : [];
    return [(0,markdown/* details */.zH)(`${title}: ${remarks.length}`, [...lines, ...more].join('\n'))];
}

;// CONCATENATED MODULE: ./build/actions/release-notes/src/report.js


/** The notes themselves, then what a reader of the run should know about them. */
function summaryOf(notes, { history, missing }) {
    const parts = [
        notes.trim(),
        '---',
        `${history.count} commits count, ${history.cancelled} more cancel out.`,
        ...missing.map((sentence) => `⚠️ ${(0,markdown/* escapeMarkdown */.FV)(sentence)}`),
        ...unreadCommits(history),
    ];
    return `${parts.join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./build/actions/release-notes/src/write-notes.js












async function writeNotes(inputs, context) {
    const locale = inputs.locale ?? context.config?.locale ?? 'en';
    const style = { locale, sections: await sectionsOf(inputs, locale) };
    const git = await openHistory(context, inputs.githubToken);
    const github = inputs.githubToken === '' ? undefined : await connect(context, inputs.githubToken);
    const facts = await gatherFacts(inputs, { git, github, context });
    return publishNotes(inputs, { facts, style }, { github, context });
}
async function sectionsOf({ sections }, locale) {
    if (sections === '')
        return defaultSections(locale);
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    try {
        return readSections(parse(sections, { maxAliasCount: 0 }));
    }
    catch (refusal) {
        const allowed = `a YAML list of title, types and breaking; ${(0,action_error/* describeError */.Uc)(refusal)}`;
        throw new action_error/* ConfigurationError */.j1([
            { input: 'sections', received: sections, allowed, example: '- { title: New, types: [feat] }' },
        ]);
    }
}
async function connect(context, token) {
    const { createGitHub } = await Promise.all(/* import() */[__webpack_require__.e(985), __webpack_require__.e(478)]).then(__webpack_require__.bind(__webpack_require__, 6478));
    return createGitHub(context, token);
}
async function publishNotes(inputs, { facts, style }, { github, context }) {
    const { subject, missing } = facts;
    const { release } = subject;
    if (release === undefined && (inputs.release !== 'none' || inputs.changelog !== ''))
        throw untagged(inputs, subject.to);
    for (const sentence of missing)
        context.log.warning(sentence);
    const plan = planNotes(inputs, facts, style.locale);
    const render = (limit) => renderNotes(plan, { ...style, ...(limit === undefined ? {} : { limit }) });
    const notes = render();
    const entryCount = distribute(plan.entries, style.sections).reduce((sum, { entries }) => sum + entries.length, 0);
    const range = `${facts.from ?? 'the beginning'}..${subject.to}`;
    const written = {
        phase: 'Successful',
        reason: `${entryCount} entries for ${range}${facts.pulls === undefined ? ', from git alone' : ''}`,
        outputs: { notes, 'notes-file': await saveNotes(notes, context), 'entry-count': entryCount },
        summary: summaryOf(notes, facts),
        details: { range, missing, entries: plan.entries, contributors: plan.contributors, metrics: plan.metrics },
    };
    if (release === undefined)
        return written;
    if (inputs.changelog !== '') {
        // a file takes any length, and nobody reads in it what GitHub could have added
        const whole = () => renderNotes({ ...plan, isComplete: true }, { ...style, limit: Infinity });
        const addition = await changelogAddition(inputs, facts, release, whole);
        await updateChangelog(inputs.changelog, { ...addition, isRehearsal: inputs.dryRun }, context);
    }
    if (inputs.release === 'none' || inputs.dryRun || github === undefined)
        return written;
    const request = {
        tag: release.tag,
        sha: subject.sha,
        name: titleOf(inputs, facts, style.locale),
        prerelease: release.version.prerelease.length > 0,
        publish: inputs.release === 'publish',
        figures: facts.figures,
        render,
    };
    return writeRelease(request, written, { github, context });
}
async function changelogAddition({ changelogFormat, title }, { history, from, date, repositoryUrl }, { tag, version }, notes) {
    if (changelogFormat === 'release-kit')
        return { section: toSection(notes()), name: title.includes('{tag}') ? tag : version.version };
    const { conventionalSection } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(899)]).then(__webpack_require__.bind(__webpack_require__, 4010));
    const name = version.version;
    return { section: await conventionalSection({ history, tag, version: name, from, date, repositoryUrl }), name };
}
/** The notes are made by now: that the release is not there is an error, and they are handed on all the same. */
async function writeRelease(request, written, { github, context }) {
    try {
        const release = await upsertRelease(request, github.releases);
        const reason = `${written.reason}; ${release.draft ? 'draft release' : 'release'} ${release.tag}`;
        return { ...written, reason, outputs: { ...written.outputs, 'release-id': release.id, 'release-url': release.url } };
    }
    catch (refusal) {
        if (!(refusal instanceof action_error/* ProviderError */.mZ))
            throw refusal;
        context.log.info(refusal.hint);
        const reason = `the release ${request.tag} could not be written: ${(0,action_error/* describeError */.Uc)(refusal)} [${refusal.code}]`;
        return { ...written, phase: 'Error', reason };
    }
}
function untagged({ tagPrefix }, received) {
    const allowed = `a tag of the prefix ${tagPrefix}: a release or a changelog needs one`;
    return new action_error/* ConfigurationError */.j1([{ input: 'to', received, allowed, example: `${tagPrefix}1.2.3` }]);
}
async function saveNotes(notes, { run }) {
    const folder = (0,external_node_path_.join)(run.temp, 'release-kit');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, `notes-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}.md`);
    await (0,promises_.writeFile)(path, notes);
    return path;
}


/***/ }),

/***/ 8679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ isMerge),
  L: () => (/* binding */ readHistory)
});

;// CONCATENATED MODULE: ./build/shared/commits/lineage.js
/**
 * Tells of commits, asked of them newest first and each before its parents, which merge brought them in: the innermost one. Commits on
 * the main line (the first commit and its first parents) have none. One that several merges reach belongs to the oldest of them; of a merge
 * and one within it to the outer, whose line it is on then.
 */
function createLineage() {
    /** Commits that a child has named: by which merge they come, undefined on the main line. */
    const expected = new Map();
    const ages = new Map();
    /** Of merges, the merge that brought them in. */
    const outer = new Map();
    function isWithin(inner, merge) {
        for (let found = outer.get(inner); found !== undefined; found = outer.get(found))
            if (found === merge)
                return true;
        return false;
    }
    /** Whether a commit that both reach stays with the one that is known. */
    function isSettled(known, merge) {
        if (isWithin(merge, known))
            return true;
        return !isWithin(known, merge) && (ages.get(known) ?? 0) > (ages.get(merge) ?? 0);
    }
    function expect(sha, merge, isMain) {
        if (sha === undefined)
            return;
        const known = expected.get(sha);
        const isKnownMain = expected.has(sha) && known === undefined;
        const isKept = known !== undefined && merge !== undefined && isSettled(known, merge);
        if (isMain || !(isKnownMain || isKept))
            expected.set(sha, merge);
    }
    return ({ sha, parents }) => {
        const merge = expected.get(sha);
        expected.delete(sha);
        if (parents.length > 1) {
            ages.set(sha, ages.size);
            if (merge !== undefined)
                outer.set(sha, merge);
        }
        expect(parents[0], merge, merge === undefined);
        for (let index = 1; index < parents.length; index++)
            expect(parents[index], sha, false);
        return merge;
    };
}

;// CONCATENATED MODULE: ./build/shared/commits/pair-reverts.js
/**
 * Finds what each revert takes back: by sha prefix, else by pull request, else by the quoted header (the newest that still
 * stands). A revert of a revert restores. A revert of a merge takes back all that the merge brought in.
 *
 * @param commits  oldest first
 */
function pairReverts(commits) {
    if (commits.every(({ message }) => message.reverts === undefined))
        return { undone: new Set(), paired: new Set() };
    const undone = new Set();
    const targets = new Map();
    const known = createIndex(commits);
    /** Taking back a revert restores what it had taken back, and so on: also where it was taken back before, because the last word counts. */
    function set(sha, isUndone, seen = new Set()) {
        if (seen.has(sha))
            return;
        seen.add(sha);
        if (isUndone)
            undone.add(sha);
        else
            undone.delete(sha);
        for (const target of targets.get(sha) ?? [])
            set(target, !isUndone, seen);
    }
    commits.forEach(({ sha, message }, position) => {
        const found = message.reverts === undefined ? [] : known.find(message.reverts, position, undone);
        if (found.length === 0)
            return;
        targets.set(sha, found);
        for (const target of found)
            set(target, true);
    });
    return { undone, paired: new Set(targets.keys()) };
}
/** Remembers reverts, and tells whether one of them may mean a commit: by any of the three ways, of which pairing takes one. */
function createTargets() {
    const headers = new Set();
    const pulls = new Set();
    const prefixes = new Map();
    return {
        add({ shas, pull, header }) {
            headers.add(header);
            if (pull !== undefined)
                pulls.add(pull);
            for (const sha of shas)
                prefixes.set(sha.length, (prefixes.get(sha.length) ?? new Set()).add(sha));
        },
        mayMean({ sha, message }) {
            if (headers.has(message.header) || (message.pull !== undefined && pulls.has(message.pull)))
                return true;
            for (const [length, set] of prefixes)
                if (set.has(sha.slice(0, length)))
                    return true;
            return false;
        },
    };
}
function createIndex(commits) {
    const broughtBy = new Map();
    for (const { sha, merge } of commits) {
        if (merge === undefined)
            continue;
        const brought = broughtBy.get(merge) ?? [];
        broughtBy.set(merge, brought);
        brought.push(sha);
    }
    /** A merge stands for all it brought in, merges within it too. */
    function whole(sha) {
        const found = [sha];
        for (const one of found)
            found.push(...(broughtBy.get(one) ?? []));
        return found;
    }
    function newest(before, matches) {
        for (let position = before - 1; position >= 0; position--) {
            const commit = commits[position];
            if (commit && matches(commit))
                return commit.sha;
        }
        return undefined;
    }
    return {
        find({ shas, pull, header }, before, undone) {
            const named = shas.map((prefix) => newest(before, ({ sha }) => sha.startsWith(prefix)));
            const bySha = named.filter((sha) => sha !== undefined);
            if (bySha.length > 0)
                return bySha.flatMap(whole);
            const standing = (commit) => !undone.has(commit.sha);
            const ofPull = pull === undefined ? [] : commits.slice(0, before).filter((one) => one.message.pull === pull && standing(one));
            if (ofPull.length > 0)
                return [...new Set(ofPull.flatMap(({ sha }) => whole(sha)))];
            const quoted = newest(before, (commit) => commit.message.header === header && standing(commit));
            return quoted === undefined ? [] : whole(quoted);
        },
    };
}

// EXTERNAL MODULE: ./build/shared/commits/read-change.js
var read_change = __webpack_require__(7638);
// EXTERNAL MODULE: ./build/shared/commits/read-references.js
var read_references = __webpack_require__(1616);
// EXTERNAL MODULE: ./build/shared/commits/known-types.js
var known_types = __webpack_require__(3982);
;// CONCATENATED MODULE: ./build/shared/commits/split-message.js

const conventional = String.raw `\w+(?:\([^()\n]*\))?!?: \S`;
const knownLine = new RegExp(`^(?:${known_types/* knownTypes */.t.join('|')})(?:\\([^()\\n]*\\))?!?: \\S`, 'i');
const bulletLine = new RegExp(`^ {0,3}[*-] (${conventional})`);
const newMessage = new RegExp(`\\n\\s*\\n(?=${conventional})`);
const nested = /^BEGIN_NESTED_COMMIT\n([\s\S]*?)^END_NESTED_COMMIT$/gm;
const override = /^BEGIN_COMMIT_OVERRIDE\n([\s\S]*?)^END_COMMIT_OVERRIDE$/m;
/**
 * Cuts a message into the messages it is made of. `BEGIN_COMMIT_OVERRIDE` replaces all of it and `BEGIN_NESTED_COMMIT` adds to it,
 * as in release-please; the lines of a squashed body count where `squash` says so. What quotes other projects' commits is left out.
 *
 * @param text  with LF only
 * @returns the header's message first, unless `squash` is `body` and the body has lines of its own
 */
function splitMessage(text, squash) {
    const replaced = override.exec(text)?.[1];
    if (replaced !== undefined)
        return replaced.trim().split(newMessage);
    const inner = [...text.matchAll(nested)].map((match) => (match[1] ?? '').trim());
    const [header = '', ...body] = text.replace(nested, '').split('\n');
    const lines = withoutQuotes(body);
    if (squash === 'header')
        return [[header, ...lines].join('\n'), ...inner];
    const [main, ...squashed] = splitBody(header, lines);
    return [...(squash === 'both' || squashed.length === 0 ? [main] : []), ...squashed, ...inner];
}
/** A line of the body that is a header starts a message of its own, which holds what follows it. */
function splitBody(header, body) {
    const parts = [[header]];
    for (const line of body) {
        const start = bulletLine.test(line) ? line.replace(/^ {0,3}[*-] /, '') : knownLine.test(line) ? line : undefined;
        if (start === undefined)
            parts.at(-1)?.push(line);
        else
            parts.push([start]);
    }
    const [main, ...rest] = parts.map((lines) => lines.join('\n'));
    return [main ?? '', ...rest];
}
/** HTML blocks, quotations, code, and all that Dependabot writes: release notes of other projects. */
function withoutQuotes(lines) {
    if (lines.some((line) => line.startsWith('updated-dependencies:') || line.startsWith('Signed-off-by: dependabot')))
        return [];
    if (!lines.some((line) => /^\s*[>`<]/.test(line)))
        return lines;
    const text = lines
        .join('\n')
        .replace(/<(details|blockquote|pre)\b[\s\S]*?(<\/\1>|$)/gi, '')
        .replace(/^```[\s\S]*?(^```|$(?![\s\S]))/gm, '');
    return text.split('\n').filter((line) => !line.startsWith('>'));
}

;// CONCATENATED MODULE: ./build/shared/commits/parse-message.js



/**
 * Reads a commit message. Never throws; what it cannot read it says in `unparsed`, what looks like a mistake in `doubts`.
 *
 * @param isMerge  a merge speaks by the first line of its body, which GitHub fills with the pull request's title
 */
function parseMessage(text, { squash, isMerge }) {
    const clean = withoutGaps(text.includes('\r') ? text.replaceAll('\r\n', '\n') : text).trim();
    const end = clean.indexOf('\n');
    const firstLine = end === -1 ? clean : clean.slice(0, end);
    const body = end === -1 ? '' : clean.slice(end).trim();
    const { header, pull } = (0,read_references/* splitPull */.Oc)(firstLine);
    const isNamedMerge = header.startsWith('Merge ');
    const merges = isMerge || (isNamedMerge && /^Merge (pull request|(remote-tracking )?branch|tag) /.test(header));
    const reverts = merges ? undefined : (0,read_references/* readReversal */.JV)(header, body);
    const spoken = merges && isNamedMerge ? body : clean;
    const changes = reverts ? [toRevert(reverts, clean)] : readChanges(spoken, merges ? 'header' : squash);
    return {
        header,
        body,
        pull: (isNamedMerge ? (0,read_references/* mergedPull */.Cl)(firstLine) : undefined) ?? pull,
        changes,
        unparsed: changes.length === 0 && !merges ? whyUnparsed(firstLine) : undefined,
        reverts,
        releaseAs: (0,read_references/* readReleaseAs */.QU)(body),
        doubts: doubtsOf(body),
    };
}
/** The parser's patterns, and ours, take seconds over a hundred thousand blanks, which mean no more than one. Only long messages have them. */
function withoutGaps(text) {
    return text.length < 10_000 ? text : text.replace(/[^\S\n]{100,}/g, ' ');
}
function toRevert({ header }, text) {
    return { type: 'revert', scopes: [], subject: header, breaking: (0,read_change/* readChange */.p)(text)?.breaking ?? [] };
}
function readChanges(text, squash) {
    // most bodies have nothing to say to this: a long history is read twice as fast without them
    if (squash === 'header' && !text.includes('BREAKING') && !text.includes('_COMMIT')) {
        const change = (0,read_change/* readChange */.p)(withoutPull(text.split('\n', 1)[0] ?? ''));
        return change === undefined ? nothing : [change];
    }
    return splitMessage(text, squash)
        .map((message) => (0,read_change/* readChange */.p)(withoutPull(message)))
        .filter((change) => change !== undefined);
}
function withoutPull(message) {
    const end = message.indexOf('\n');
    return end === -1 ? (0,read_references/* splitPull */.Oc)(message).header : (0,read_references/* splitPull */.Oc)(message.slice(0, end)).header + message.slice(end);
}
function whyUnparsed(header) {
    if (header === '')
        return 'the message is empty';
    if (/^(fixup|squash|amend)! /.test(header))
        return 'it was meant to be squashed before merging';
    if (/^\w+!\(/.test(header))
        return '"!" stands before the scope: type(scope)!: subject';
    if (/^\w+(\([^()]*\))?!?:\S/.test(header))
        return 'a blank is missing after the colon';
    return 'it does not start with type: subject';
}
const nothing = [];
function doubtsOf(body) {
    // nearly no body speaks of one: looking for the words first is quicker than looking at every line
    if (!/breaking[ -]change:/i.test(body))
        return nothing;
    const found = /^ {0,3}(?:[*-] )?(breaking[ -]change):/im.exec(body)?.[1];
    const isMeant = found !== undefined && !/^BREAKING[ -]CHANGE$/.test(found);
    return isMeant ? [`"${found}:" is not written BREAKING CHANGE: and was not counted as one`] : nothing;
}

;// CONCATENATED MODULE: ./build/shared/commits/history.js



/**
 * Reads the commits of a range.
 *
 * @param batches  newest first, each commit before its parents
 */
async function readHistory(batches, { squash = 'header', onlyCount = false } = {}) {
    const lineage = createLineage();
    const needsLook = createSecondLook();
    const counted = createCount();
    const speaking = new Set();
    const kept = [];
    for await (const commits of batches) {
        for (const commit of commits) {
            const { sha, parents, author } = commit;
            const message = parseMessage(commit.message, { squash, isMerge: parents.length > 1 });
            const entry = { sha, parents, author, message, merge: lineage(commit) };
            if (needsLook(entry) || !onlyCount) {
                kept.push(entry);
                continue;
            }
            counted.add(entry);
            if (entry.merge !== undefined && message.changes.length > 0)
                speaking.add(entry.merge);
        }
    }
    const { entries, cancelled } = judge(kept, speaking);
    for (const entry of entries)
        counted.add(entry);
    return { ...counted.sum(), entries, all: kept, cancelled };
}
function isMerge({ parents }) {
    return parents.length > 1;
}
/** Newest first, a revert is seen before what it takes back: what none may mean can be counted at once. */
function createSecondLook() {
    const targets = createTargets();
    const doubtful = new Set();
    return (entry) => {
        const { sha, message, merge } = entry;
        const isMeant = targets.mayMean(entry) || (merge !== undefined && doubtful.has(merge));
        if (isMeant)
            doubtful.add(sha);
        if (message.reverts)
            targets.add(message.reverts);
        return isMeant || isMerge(entry) || message.reverts !== undefined || message.releaseAs !== undefined;
    };
}
function createCount() {
    const kinds = new Map();
    const unparsed = [];
    const doubts = [];
    let count = 0;
    let releaseAs;
    return {
        add({ sha, message }) {
            count++;
            for (const { type, breaking } of message.changes) {
                const key = breaking.length > 0 ? `${type}!` : type;
                if (!kinds.has(key))
                    kinds.set(key, { type, breaking });
            }
            if (message.unparsed !== undefined)
                unparsed.push({ sha, text: `${message.header}: ${message.unparsed}` });
            for (const text of message.doubts)
                doubts.push({ sha, text });
            releaseAs ??= message.releaseAs;
        },
        sum: () => ({ count, kinds: [...kinds.values()], unparsed, doubts, releaseAs }),
    };
}
/**
 * @param kept  newest first
 * @param speaking  merges that brought in something conventional which was not kept
 */
function judge(kept, speaking) {
    const oldestFirst = [...kept].reverse();
    const { undone, paired } = pairReverts(oldestFirst);
    const covered = coveredMerges(oldestFirst, speaking);
    const isCancelled = ({ sha }) => undone.has(sha) || paired.has(sha);
    const isSilent = (entry) => isMerge(entry) && (covered.has(entry.sha) || entry.message.changes.length === 0);
    return {
        entries: kept.filter((entry) => !isCancelled(entry) && !isSilent(entry)),
        cancelled: kept.filter((entry) => isCancelled(entry) && !isMerge(entry)).length,
    };
}
/** Merges whose own line does not count, because something they brought in speaks for itself. */
function coveredMerges(oldestFirst, speaking) {
    const covered = new Set(speaking);
    for (const { sha, merge, message } of oldestFirst) {
        if (merge !== undefined && (message.changes.length > 0 || covered.has(sha)))
            covered.add(merge);
    }
    return covered;
}


/***/ }),

/***/ 3982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ knownTypes)
/* harmony export */ });
/* harmony import */ var conventional_changelog_conventionalcommits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(523);

/** Types of the conventionalcommits preset, and the teams' own. */
const knownTypes = [...conventional_changelog_conventionalcommits__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_COMMIT_TYPES */ .EH.map(({ type }) => type), 'security'];


/***/ }),

/***/ 7638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readChange)
/* harmony export */ });
/* harmony import */ var conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4674);
/* harmony import */ var _known_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3982);


/** The parser's own word for "none", which its types do not know. */
const none = undefined;
const headerPattern = /^(\w+)(?:\((.*?)\))?!?:\s+(.+)$/;
const breakingHeaderPattern = /^(\w+)(?:\((.*?)\))?!:\s+(.+)$/;
/** The parser keeps only what it parsed last: one is enough, and a new one a message would compile its patterns again. */
const parser = new conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__.CommitParser({
    headerPattern,
    breakingHeaderPattern,
    headerCorrespondence: ['type', 'scope', 'subject'],
    // the parser's own pattern takes any case; up to three blanks, more is a code block in Markdown
    notesPattern: () => /^ {0,3}(?:[*-] )?(BREAKING CHANGE|BREAKING-CHANGE):\s*(.*)/,
    // its "fields" (-name-) let a body set any property of the result
    fieldPattern: /(?!)/,
    // references and reversals are read elsewhere: here they would only cost time
    issuePrefixes: none,
    referenceActions: none,
    revertPattern: /(?!)/,
});
/** How types are written here. Each is one string in memory, however long the history is. */
const types = new Map([
    ..._known_types_js__WEBPACK_IMPORTED_MODULE_1__/* .knownTypes */ .t.map((type) => [type, type]),
    ['feature', 'feat'],
]);
/**
 * The conventional change of one message.
 *
 * @param text  with LF only; the pull request's number already taken off the header
 * @returns undefined when the message is not conventional and notes no breaking change
 */
function readChange(text) {
    if (text.trim() === '')
        return undefined;
    const { type, scope, subject, header, notes } = isHeaderAlone(text) ? readHeader(text) : parser.parse(text);
    const breaking = notes.length === 0 ? nothing : readNotes(notes, subject ?? header ?? '');
    if (!type || !subject)
        return breaking.length === 0 ? undefined : { type: '', scopes: nothing, subject: header ?? '', breaking };
    const scopes = scope
        ? scope
            .split(',')
            .map((part) => part.trim())
            .filter((part) => part !== '')
        : nothing;
    const lower = type.toLowerCase();
    return { type: types.get(lower) ?? lower, scopes, subject: subject.trim(), breaking };
}
function isHeaderAlone(text) {
    return !text.includes('\n') && !text.includes('BREAKING');
}
/** What the parser makes of a header alone, as nearly every commit is read: without the rest of it, which takes five times as long. */
function readHeader(header) {
    const breaking = breakingHeaderPattern.exec(header);
    const [, type, scope, subject] = breaking ?? headerPattern.exec(header) ?? [];
    return { type, scope, subject, header, notes: breaking ? [{ text: subject ?? '' }] : nothing };
}
/** One for all: histories are long, and most changes have neither scope nor note. */
const nothing = [];
function readNotes(notes, fallback) {
    return [...new Set(notes.map(({ text }) => cutNote(text) || fallback))];
}
/** A note ends at a blank line, a separator or a trailer: the parser takes everything up to the end of the message. */
function cutNote(text) {
    const lines = text.replace(/^\n/, '').split('\n');
    const end = lines.findIndex((line, index) => line.trim() === '' || /^\s*-{3,}\s*$/.test(line) || (index > 0 && isTrailer(line)));
    return (end === -1 ? lines : lines.slice(0, end))
        .map((line) => line.trim())
        .join(' ')
        .trim();
}
function isTrailer(line) {
    return /^[A-Za-z][\w-]*: \S/.test(line);
}


/***/ }),

/***/ 1616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ mergedPull),
/* harmony export */   JV: () => (/* binding */ readReversal),
/* harmony export */   N2: () => (/* binding */ readPicked),
/* harmony export */   Nc: () => (/* binding */ readCoAuthors),
/* harmony export */   Oc: () => (/* binding */ splitPull),
/* harmony export */   QU: () => (/* binding */ readReleaseAs),
/* harmony export */   x2: () => (/* binding */ readClosedIssues)
/* harmony export */ });
const repository = String.raw `[\w.-]+\/[\w.-]+`;
const issue = String.raw `(?:(?:${repository})?#\d+|GH-\d+|https?:\/\/[^\s/]+\/${repository}\/issues\/\d+)`;
const closing = new RegExp(String.raw `\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(${issue}(?:\s*(?:,|and|&)\s*${issue})*)`, 'gi');
const oneIssue = new RegExp(String.raw `(?:(${repository})?#(\d+)|GH-(\d+)|https?:\/\/[^\s/]+\/(${repository})\/issues\/(\d+))`, 'gi');
/** Issues that a text closes: a keyword, then `#1`, `owner/name#1`, `GH-1` or an issue's URL; several with commas. */
function readClosedIssues(text) {
    const found = new Map();
    for (const [, list = ''] of text.matchAll(closing)) {
        for (const [, short, number, ghNumber, fromUrl, urlNumber] of list.matchAll(oneIssue)) {
            const name = short ?? fromUrl;
            const reference = {
                ...(name === undefined ? {} : { repository: name }),
                number: Number(number ?? ghNumber ?? urlNumber),
            };
            found.set(`${name ?? ''}#${reference.number}`, reference);
        }
    }
    return [...found.values()];
}
/** `Co-authored-by:` trailers. */
function readCoAuthors(text) {
    return [...text.matchAll(/^co-authored-by:\s*(.+?)\s*<([^<>\s]+)>\s*$/gim)].map(([, name = '', email = '']) => ({
        name,
        email,
    }));
}
/** The commits that git says a commit was picked from (`cherry-pick -x`). */
function readPicked(text) {
    return [...text.matchAll(/^\(cherry picked from commit ([0-9a-f]{40,64})\)$/gm)].map(([, sha = '']) => sha);
}
/** `Release-As: 3.0.0`, as release-please reads it. */
function readReleaseAs(text) {
    return /release-as:/i.test(text) ? /^release-as:\s*v?(\S+)\s*$/im.exec(text)?.[1] : undefined;
}
/** Takes the pull request's number, `(#12)`, off the end of a header. */
function splitPull(header) {
    const line = header.trimEnd();
    const match = line.endsWith(')') ? /\(#(\d+)\)$/.exec(line) : null;
    return match
        ? { header: line.slice(0, match.index).trimEnd(), pull: Number(match[1]) }
        : { header: line, pull: undefined };
}
/** Number of the pull request that a merge commit's header names. */
function mergedPull(header) {
    const match = /^Merge pull request #(\d+) from /.exec(header);
    return match ? Number(match[1]) : undefined;
}
/**
 * What a message takes back: git's `Revert "…"` and `Reapply "…"` with `This reverts commit …`, GitHub's `Reverts owner/name#1`,
 * and the conventional `revert: …` with a `Refs:` footer. Only the header makes it a revert: a body may speak of one.
 *
 * @param header  without the pull request's number
 */
function readReversal(header, body) {
    if (!/^re/i.test(header))
        return undefined;
    const [, word = '', quoted] = /^(Revert|Reapply) "(.*)"$/.exec(header) ?? [];
    const conventional = /^revert(?:\([^()]*\))?!?:\s+"?(.+?)"?$/i.exec(header)?.[1];
    const named = word === 'Reapply' ? `Revert "${quoted ?? ''}"` : (quoted ?? conventional);
    if (named === undefined)
        return undefined;
    const inner = splitPull(named);
    const said = /^Reverts (?:[\w.-]+\/[\w.-]+)?#(\d+)\b/im.exec(body)?.[1];
    return { shas: revertedShas(body), pull: said === undefined ? inner.pull : Number(said), header: inner.header };
}
function revertedShas(body) {
    const said = [...body.matchAll(/\bThis reverts commit ([0-9a-f]{4,64})\b/gi)].map(([, sha = '']) => sha);
    const refs = /^Refs:\s*([0-9a-f]{4,64}(?:\s*,\s*[0-9a-f]{4,64})*)\s*$/im.exec(body)?.[1];
    return [...said, ...(refs?.split(',') ?? [])].map((sha) => sha.trim().toLowerCase());
}


/***/ })

};
