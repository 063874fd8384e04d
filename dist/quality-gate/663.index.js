export const id = 663;
export const ids = [663];
export const modules = {

/***/ 1763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   ye: () => (/* binding */ shaOf)
/* harmony export */ });
/** Of a pull request, a merge queue, a push; of anything else just the commit. */
function changeOf({ event, sha, ref }) {
    const { pull_request: pull, merge_group: group, before } = event;
    const base = shaOf(pull?.base?.sha ?? group?.base_sha);
    const number = pull?.number;
    return {
        pull: typeof number === 'number' ? number : undefined,
        head: shaOf(pull?.head?.sha) ?? sha,
        base: base === undefined ? undefined : { sha: base, ref: branchOf(pull?.base?.ref ?? group?.base_ref ?? ref) },
        before: shaOf(before),
        reportedBy: undefined,
    };
}
/** '' for what is no branch. */
function branchOf(ref) {
    const name = typeof ref === 'string' ? ref.replace(/^refs\/heads\//, '') : '';
    return name.startsWith('refs/') ? '' : name;
}
/** An event's fields come from outside: only what is a commit's name is one. Zeros stand for none. */
function shaOf(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : undefined;
}


/***/ }),

/***/ 1663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
        const { exec } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9529));
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

;// CONCATENATED MODULE: ./build/shared/command/environment.js
/** Files that the runner reads as commands when the step ends. */
const fileCommands = [
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
];
/** Secrets by their name: whatever ends in TOKEN, and what the runner hands to actions only. */
const secretName = /(?:^|_)TOKEN(?:$|_)|^(?:INPUT|ACTIONS|STATE)_/i;
/**
 * What a command of a pull request may see: everything but inputs, the runner's own variables, tokens, file commands, and any
 * variable that holds one of `secrets`.
 */
function scrubbed(env, secrets) {
    const hidden = secrets.filter((secret) => secret !== '');
    return Object.fromEntries(Object.entries(env).filter((entry) => {
        const [name, value] = entry;
        const isFileCommand = fileCommands.includes(name);
        return (value !== undefined &&
            !isFileCommand &&
            !secretName.test(name) &&
            !hidden.some((secret) => value.includes(secret)));
    }));
}
/** The names of the variables that `scrubbed` leaves out for holding a secret. */
function secretNames(env, secrets) {
    const left = scrubbed(env, secrets);
    return Object.keys(env).filter((name) => !(name in left) && !fileCommands.includes(name));
}

// EXTERNAL MODULE: ./build/shared/rules/quantity.js
var quantity = __webpack_require__(1555);
// EXTERNAL MODULE: ./build/shared/reports/registry.js
var registry = __webpack_require__(1405);
// EXTERNAL MODULE: ./build/shared/rules/ratio.js
var ratio = __webpack_require__(4551);
;// CONCATENATED MODULE: ./build/shared/rules/rule.js

/** The metrics that a rule reads, each once a mention. */
function metricsOf(condition) {
    if (condition.kind !== 'comparison')
        return condition.terms.flatMap(metricsOf);
    return [condition.left, condition.right].filter((value) => value.kind === 'metric');
}
function comparisonsOf(condition) {
    return condition.kind === 'comparison' ? [condition] : condition.terms.flatMap(comparisonsOf);
}
/**
 * Writes a condition in its shortest form; reading it again gives the same condition.
 *
 * @param annotate  text put behind each metric, for example its value; `other` is what it is compared with
 */
function printCondition(condition, annotate = () => '') {
    if (condition.kind === 'comparison')
        return printComparison(condition, annotate);
    const terms = condition.terms.map((term) => {
        const text = printCondition(term, annotate);
        return condition.kind === 'and' && term.kind === 'or' ? `(${text})` : text;
    });
    return terms.join(condition.kind === 'and' ? ' && ' : ' || ');
}
function printComparison({ left, operator, right, duration }, annotate) {
    const print = (value, other) => value.kind === 'literal' ? printLiteral(value) : printMetricValue(value) + annotate(value, other);
    return `${print(left, right)} ${operator} ${print(right, left)}${duration === undefined ? '' : ` for ${printDuration(duration)}`}`;
}
function printMetricValue({ factor, isBaseline, metric }) {
    const name = printMetric(metric);
    return `${factor ? `${exactDecimal(factor)} * ` : ''}${isBaseline ? `baseline(${name})` : name}`;
}
function printLiteral({ number, unit }) {
    return `${exactDecimal(number)}${unit}`;
}
/** The label stands behind the first name: `coverage[api].lines`. */
function printMetric({ name, label }) {
    if (label === undefined)
        return name;
    const [first = '', ...rest] = name.split('.');
    const shown = /^[\p{L}\p{N}_-]+$/u.test(label) ? label : `"${label.replace(/["\\]/g, '\\$&')}"`;
    return [`${first}[${shown}]`, ...rest].join('.');
}
/** Numbers in rules are decimals: their denominator is a power of ten. */
function exactDecimal(number) {
    return (0,ratio/* formatRatio */.B0)(number, number.denominator.toString().length - 1);
}
function printDuration(ms) {
    const [unit, size] = [
        ['h', 3_600_000],
        ['m', 60_000],
        ['s', 1_000],
    ].find(([, size]) => ms % size === 0) ?? ['ms', 1];
    return `${ms / size}${unit}`;
}

// EXTERNAL MODULE: ./build/shared/rules/rule-error.js
var rule_error = __webpack_require__(4351);
;// CONCATENATED MODULE: ./build/actions/quality-gate/src/reviews.js
const roles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const decisive = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
/** Who approves this very commit: one a person, by their last word; dismissed approvals and those of older commits are none. */
function approvers(reviews, headSha) {
    const last = new Map();
    for (const review of reviews)
        if (decisive.has(review.state))
            last.set(review.author, review);
    return [...last.values()]
        .filter(({ state, sha }) => state === 'APPROVED' && sha === headSha)
        .map(({ author }) => author);
}
/**
 * How many of them count for a label of `reviews.approved`: '' everybody with write access, `@ada,@bob` the people named,
 * `role:maintain` people with at least that role.
 *
 * @returns undefined for a label that is none of these
 */
function countApprovals(people, label) {
    const wanted = label === '' ? 'write' : roles.find((role) => label === `role:${role}`);
    const named = label.split(/[\s,]+/).filter(Boolean);
    const isNames = named.length > 0 && named.every((name) => /^@[\w-]+(?:\[bot\])?$/.test(name));
    if (wanted === undefined && !isNames)
        return undefined;
    const logins = new Set(named.map((name) => name.slice(1).toLowerCase()));
    return [...people].filter(([login, role]) => wanted === undefined ? logins.has(login.toLowerCase()) : roles.indexOf(role) >= roles.indexOf(wanted)).length;
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/approvals.js


/** Asked for only when a rule mentions reviews. */
async function readApprovals({ block, warn }, github, { pull, head }) {
    const mentioned = [...block, ...warn]
        .flatMap(({ condition }) => metricsOf(condition))
        .filter(({ metric }) => metric.name === 'reviews.approved');
    const api = mentioned.length > 0 && pull !== undefined ? await github() : undefined;
    if (!api || pull === undefined)
        return undefined;
    const logins = approvers(await api.pulls.reviews(pull), head);
    const people = new Map(await Promise.all(logins.map(async (login) => [login, await api.people.roleOf(login)])));
    const counts = mentioned.flatMap(({ metric: { label = '' } }) => {
        const count = countApprovals(people, label);
        return count === undefined ? [] : [[label, count]];
    });
    return new Map(counts);
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/baseline.js


/** The metrics file: flat, name → number, in the order of names. What is n/a is left out. */
function writeMetrics(metrics) {
    const entries = [...metrics.entries()].flatMap(([name, value]) => value === 'n/a' ? [] : [[printMetric(name), (0,ratio/* toNumber */.Ro)(value.value)]]);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** @throws Error when this is no metrics file */
function readMetrics(text) {
    const value = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Error('it holds no object');
    const entries = Object.entries(value);
    const wrong = entries.find(([, number]) => typeof number !== 'number' || !Number.isFinite(number));
    if (wrong)
        throw new Error(`${JSON.stringify(wrong[0])} is no number`);
    return new Map(entries);
}

// EXTERNAL MODULE: ./build/actions/quality-gate/src/change.js
var src_change = __webpack_require__(1763);
;// CONCATENATED MODULE: ./build/actions/quality-gate/src/changed-lines.js
/**
 * Reads a unified diff (`git diff`): the lines that it adds, by the file's new path. Deleted, binary and merely renamed files
 * have none.
 *
 * @throws Error when a hunk does not fit its header: the diff was cut short
 */
function readDiff(diff) {
    const changed = new Map();
    let lines;
    let [next, oldLeft, newLeft] = [0, 0, 0];
    for (const line of diff.split('\n')) {
        if (oldLeft > 0 || newLeft > 0) {
            const mark = line[0];
            if (mark === '+') {
                lines?.add(next++);
                newLeft--;
            }
            else if (mark === '-')
                oldLeft--;
            else if (mark === ' ' || line === '' || line === '\r') {
                next++;
                newLeft--;
                oldLeft--;
            }
            else if (mark !== '\\')
                throw new Error('the diff is cut short inside a hunk');
            continue;
        }
        const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
        if (hunk) {
            oldLeft = Number(hunk[1] ?? 1);
            next = Number(hunk[2]);
            newLeft = Number(hunk[3] ?? 1);
        }
        else if (line.startsWith('+++ ')) {
            const path = readPath(line.slice(4));
            lines = path === undefined ? undefined : (changed.get(path) ?? new Set());
            if (path !== undefined && lines)
                changed.set(path, lines);
        }
    }
    if (oldLeft > 0 || newLeft > 0)
        throw new Error('the diff is cut short inside a hunk');
    return changed;
}
/** `b/src/x.ts`, or quoted as C does; undefined for /dev/null. */
function readPath(text) {
    const bare = text.replace(/\t.*$|\r$/, '');
    const path = bare.startsWith('"') ? unquote(bare) : bare;
    return path === '/dev/null' ? undefined : path.replace(/^b\//, '');
}
function unquote(quoted) {
    const simple = {
        n: '\n',
        t: '\t',
        r: '\r',
        '"': '"',
        '\\': '\\',
        a: '\x07',
        b: '\b',
        f: '\f',
        v: '\v',
    };
    const bytes = quoted
        .slice(1, -1)
        .replace(/\\([0-7]{3}|.)/g, (_, code) => code.length === 3 ? String.fromCharCode(parseInt(code, 8)) : (simple[code] ?? code));
    // octal escapes are bytes of UTF-8, unless git was told to leave other letters as they are
    return /[^\p{ASCII}\u0080-\u00ff]/u.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8');
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/changes.js





/**
 * The lines that this change adds, from the merge base of the event, from a base ref, or from a diff file.
 *
 * @param wanted  the input `changed-lines`
 * @param isNeeded  a rule asks for them: then GitHub is asked where the clone does not hold them, or the clone is completed
 * @returns undefined where nothing says what the base is, or it cannot be had
 * @throws ConfigurationError when a base or a file was named and is not there
 */
async function readChanges(wanted, isNeeded, ports) {
    const { change, context } = ports;
    if (wanted !== 'auto')
        return readNamed(wanted, ports);
    const base = change.base?.sha ?? change.before;
    if (base === undefined)
        return undefined;
    try {
        if (change.reportedBy)
            return isNeeded ? await diffByApi(base, change.head, ports) : undefined;
        return await diffFrom((await mergedInto(ports)) ?? base, isNeeded, ports);
    }
    catch (cause) {
        context.log[isNeeded ? 'warning' : 'debug'](`the changed lines are not known: ${(0,action_error/* describeError */.Uc)(cause)}`);
        return undefined;
    }
}
async function readNamed(wanted, ports) {
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(ports.context.run.workspace, wanted), 'utf8').catch(() => undefined);
    try {
        return text === undefined ? await diffFrom(wanted, true, ports) : readDiff(text);
    }
    catch (cause) {
        throw new action_error/* ConfigurationError */.j1([
            {
                input: 'changed-lines',
                received: wanted,
                allowed: `a diff file or a revision with a merge base; ${(0,action_error/* describeError */.Uc)(cause)}`,
                example: 'origin/main',
            },
        ]);
    }
}
/** By the clone; else, where they are needed, by GitHub; else by the clone once it is complete. */
async function diffFrom(base, isNeeded, ports) {
    const { git, command, context } = ports;
    let mergeBase = await mergeBaseInClone(base, ports);
    if (mergeBase === undefined && isNeeded && (await git.isShallow())) {
        try {
            return await diffByApi(base, (await git.resolve('HEAD')) ?? '', ports);
        }
        catch (cause) {
            context.log.debug(`GitHub does not tell the changed lines: ${(0,action_error/* describeError */.Uc)(cause)}`);
        }
        await git.unshallow();
        mergeBase = await mergeBaseInClone(base, ports);
    }
    if (mergeBase === undefined)
        throw new Error(`${base} and HEAD have no merge base in this clone`);
    const steady = ['--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--find-renames'];
    const args = ['diff', ...steady, '--src-prefix=a/', '--dst-prefix=b/', mergeBase, 'HEAD', '--'];
    const result = await command.run(args);
    if (result.exitCode !== 0)
        throw gitFailure(args, result);
    return readDiff(result.stdout);
}
/** @throws Error unless GitHub tells all of it: half of a change could be covered, and the other half not */
async function diffByApi(base, head, { github }) {
    const api = await github();
    if (!api)
        throw new Error('there is no token to ask GitHub for them');
    const diff = await api.comparisons.diff(base, head);
    const lines = diff && readDiff(diff.text);
    const added = [...(lines?.values() ?? [])].reduce((sum, { size }) => sum + size, 0);
    if (!diff || !lines || added !== diff.additions)
        throw new Error(`GitHub does not tell all that ${head} changes since ${base}`);
    return lines;
}
/** The commit that this change starts from; undefined where nothing says so. */
async function mergeBaseOf(ports) {
    const { change, github } = ports;
    const base = change.base?.sha ?? change.before;
    if (base === undefined)
        return undefined;
    const known = change.reportedBy ? undefined : await mergeBaseInClone((await mergedInto(ports)) ?? base, ports);
    return known ?? (await github())?.comparisons.mergeBase(base, change.head);
}
async function mergeBaseInClone(base, { git, command }) {
    const sha = await git.resolve(base);
    const result = sha === undefined ? undefined : await command.run(['merge-base', sha, 'HEAD']);
    return result?.exitCode === 0 ? result.stdout.trim() : undefined;
}
/**
 * `refs/pull/N/merge` merges the head into what is newer than the event's base where the base branch has moved on. A shallow clone
 * names the parents of HEAD too, though it does not hold them.
 */
async function mergedInto({ command, change }) {
    if (change.pull === undefined)
        return undefined;
    const { exitCode, stdout } = await command.run(['cat-file', 'commit', 'HEAD']);
    const [header = ''] = exitCode === 0 ? stdout.split('\n\n', 1) : [];
    const [first, second] = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, sha]) => sha);
    return second === change.head ? first : undefined;
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/stored-metrics.js








/** Holds nothing but measured figures; its history has nothing in common with the code's. */
const dataBranch = 'refs/heads/release-kit-data';
const fetched = 'refs/data';
const stored_metrics_identity = {
    GIT_AUTHOR_NAME: 'release-kit',
    GIT_AUTHOR_EMAIL: 'release-kit@users.noreply.github.com',
    GIT_COMMITTER_NAME: 'release-kit',
    GIT_COMMITTER_EMAIL: 'release-kit@users.noreply.github.com',
};
const tries = 10;
/**
 * The data branch, through a repository of its own in a temporary folder: after a pull request's commands have run, no
 * configuration of the checkout or of the user is trusted any more, least of all with the token.
 *
 * @param remote  URL of the repository, read before anything of it ran
 */
async function openStoredMetrics({ name, githubToken }, remote, context) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'release-kit-data-'));
    const env = { ...scrubbed(context.env, [githubToken]), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    const options = {
        directory,
        env,
        signal: context.signal,
        credentials: { serverUrl: context.run.serverUrl, token: githubToken },
    };
    const command = createGitCommand(options);
    const talk = createTalk(command, options.credentials);
    await command.output(['init', '--quiet', '--bare', directory]);
    await command.output(['remote', 'add', 'origin', remote]);
    const pathOf = (branch) => `quality-gate/${encodeURIComponent(branch)}/${name}.json`;
    /** @returns the branch's tip; undefined where it does not exist yet */
    async function fetchTip() {
        const refspec = `+${dataBranch}:${fetched}`;
        const result = await talk([
            'fetch',
            '--quiet',
            '--depth=1',
            '--no-tags',
            '--no-write-fetch-head',
            'origin',
            refspec,
        ]);
        if (result.exitCode === 0)
            return command.output(['rev-parse', fetched]);
        if (/couldn't find remote ref/i.test(result.stderr))
            return undefined;
        throw new action_error/* ActionError */.lZ('GIT_FAILED', `the stored metrics could not be fetched: ${result.stderr.trim().split('\n').at(-1) ?? ''}`);
    }
    async function historyAt(tip, branch) {
        const file = tip === undefined ? undefined : await command.run(['cat-file', 'blob', `${tip}:${pathOf(branch)}`]);
        if (file?.exitCode !== 0)
            return { entries: [] };
        const { readHistory } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(83)]).then(__webpack_require__.bind(__webpack_require__, 8083));
        try {
            return readHistory(file.stdout);
        }
        catch (cause) {
            context.log.warning(`the stored metrics of ${branch} cannot be read and count as none: ${(0,action_error/* describeError */.Uc)(cause)}`);
            return { entries: [] };
        }
    }
    return {
        read: async (branch) => historyAt(await fetchTip(), branch),
        async append(branch, entry) {
            const git = createGit(options);
            const { writeHistory } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(83)]).then(__webpack_require__.bind(__webpack_require__, 8083));
            for (let attempt = 1;; attempt++) {
                const tip = await fetchTip();
                const text = writeHistory(await historyAt(tip, branch), entry);
                const commit = await commitFile(command, tip, {
                    path: pathOf(branch),
                    text,
                    message: `${name}: ${branch} ${entry.sha.slice(0, 7)}`,
                });
                if ((await git.push([{ ref: dataBranch, before: tip, after: commit }])) === 'done')
                    return;
                if (attempt === tries)
                    throw new action_error/* ActionError */.lZ('GIT_FAILED', `the metrics could not be stored: ${tries} other runs were faster`);
                await context.clock.sleep(Math.random() * 100 * 2 ** Math.min(attempt, 5), context.signal);
            }
        },
        close: () => (0,promises_.rm)(directory, { recursive: true, force: true }),
    };
}
async function commitFile(command, parent, file) {
    const blob = await command.output(['hash-object', '-w', '--stdin', '--no-filters'], { input: file.text });
    await command.output(['read-tree', ...(parent === undefined ? ['--empty'] : [parent])]);
    await command.output(['update-index', '--add', '--cacheinfo', `100644,${blob},${file.path}`]);
    const tree = await command.output(['write-tree']);
    const parents = parent === undefined ? [] : ['-p', parent];
    return command.output(['commit-tree', tree, ...parents, '-F', '-'], { input: file.message, env: stored_metrics_identity });
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/baseline-source.js








const mostAncestors = 1_000;
/** A request a hundred. */
const mostAncestorsByApi = 300;
const none = { baseline: undefined, recent: [] };
/**
 * What to compare with: the file that `base-metrics` names, else what is stored for the base branch at the merge base or its
 * nearest ancestor. Asked for only when a rule compares.
 *
 * @param store  undefined where there is no remote
 * @throws ConfigurationError when a file was named that is no metrics file
 */
async function readBaselines(inputs, store, ports) {
    const { change, context } = ports;
    if (inputs.baseMetrics !== '')
        return { baseline: await readBaseFile(inputs.baseMetrics, context), recent: [] };
    const branch = change.base?.ref ?? (0,src_change/* branchOf */.W0)(context.run.ref);
    if (store === undefined || branch === '')
        return none;
    try {
        const { entries } = await store.read(branch);
        if (entries.length === 0)
            return none;
        const { chooseBaseline } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(83)]).then(__webpack_require__.bind(__webpack_require__, 8083));
        const chosen = chooseBaseline({ entries }, await ancestorsOf(ports), change.head);
        return chosen ?? none;
    }
    catch (cause) {
        context.log.warning(`there is no baseline: ${(0,action_error/* describeError */.Uc)(cause)}`);
        return none;
    }
}
/** Opens the data branch where it may be needed: to compare, or to store. */
async function openStore(inputs, rules, { command, change, context }) {
    const isNeeded = storesMetrics(inputs, context) || (inputs.baseMetrics === '' && [...rules.block, ...rules.warn].some(compares));
    if (!isNeeded)
        return undefined;
    const { exitCode, stdout } = await command.run(['config', '--get', 'remote.origin.url']);
    const { serverUrl, owner, repo } = context.run;
    // to publish takes no checkout
    const remote = exitCode === 0 ? stdout.trim() : change.reportedBy && `${serverUrl}/${owner}/${repo}.git`;
    return remote === undefined ? undefined : openStoredMetrics(inputs, remote, context);
}
/**
 * Only what ran on a protected branch may become a baseline: anybody can run something elsewhere. `workflow_run` runs on the
 * default branch whatever branch, or fork, it is about.
 */
function storesMetrics({ storeMetrics, dryRun, publishFrom }, { run, env }) {
    if (dryRun || publishFrom !== '' || storeMetrics === 'false' || !run.ref.startsWith('refs/heads/'))
        return false;
    const isElsewhere = run.eventName.startsWith('pull_request') || run.eventName === 'workflow_run';
    return storeMetrics === 'true' || (env.GITHUB_REF_PROTECTED === 'true' && !isElsewhere);
}
function compares({ condition }) {
    return metricsOf(condition).some(({ isBaseline, metric }) => isBaseline || metric.name === 'coverage.delta' || metric.name === 'performance.regression');
}
/** By the clone, else by GitHub; undefined where neither says. */
async function ancestorsOf(ports) {
    const { change, command, git, github, context } = ports;
    try {
        const start = await mergeBaseOf(ports);
        const result = await command.run(['rev-list', `--max-count=${mostAncestors}`, start ?? 'HEAD']);
        const shas = result.exitCode === 0 ? result.stdout.split('\n').filter((line) => line !== '') : [];
        if (shas.length > 0 && !(await git.isShallow()))
            return shas;
        return await (await github())?.comparisons.ancestors(start ?? change.head, mostAncestorsByApi);
    }
    catch (cause) {
        context.log.debug(`the history before this commit is not known: ${(0,action_error/* describeError */.Uc)(cause)}`);
        return undefined;
    }
}
async function readBaseFile(path, { run }) {
    try {
        return readMetrics(await (0,promises_.readFile)((0,external_node_path_.resolve)(run.workspace, path), 'utf8'));
    }
    catch (cause) {
        throw new action_error/* ConfigurationError */.j1([
            {
                input: 'base-metrics',
                received: path,
                allowed: `a metrics file of this action; ${(0,action_error/* describeError */.Uc)(cause)}`,
                example: 'base/metrics.json',
            },
        ]);
    }
}
/** That it cannot be stored is said, and changes no verdict. */
async function storeMetrics(inputs, metrics, store, context) {
    const { run, clock, log } = context;
    try {
        if (!storesMetrics(inputs, context))
            return;
        const branch = run.ref.replace(/^refs\/heads\//, '');
        await store.append(branch, {
            sha: run.sha,
            at: new Date(clock.now()).toISOString(),
            metrics: writeMetrics(metrics),
        });
        log.event(`stored the metrics of ${run.sha.slice(0, 7)} for ${branch}`);
    }
    catch (cause) {
        log.warning(`the metrics could not be stored (this needs contents: write): ${(0,action_error/* describeError */.Uc)(cause)}`);
    }
    finally {
        await store.close();
    }
}

// EXTERNAL MODULE: ./build/shared/reports/coverage.js
var reports_coverage = __webpack_require__(2180);
;// CONCATENATED MODULE: ./build/actions/quality-gate/src/metric-units.js
const percentages = /^coverage(?:\.(?:lines|branches|functions|statements|patch|delta|files\.min))?$|^performance\.(?:regression|error-rate|checks)$/;
const plain = /^(?:tests|lint|security|complexity|dependencies|hygiene|reviews|score)(?:\.|$)|^coverage\..*\.(?:covered|total)$|^commands\..*\.exit$/;
/** The unit of a metric of the gate; undefined where the tool decides. */
function unitOf(name) {
    if (name === 'tests.seconds' || /^commands\..*\.seconds$/.test(name))
        return 's';
    if (percentages.test(name))
        return '%';
    return plain.test(name) ? '' : undefined;
}
const biggerIsBetter = new Set(['rate', 'score', 'checks', 'requests', 'ops', 'count']);
/** Whether more of a performance figure is better: `rate`, `score`, `seo-score`, not `p95`. */
function isBiggerBetter(figure) {
    return biggerIsBetter.has(figure) || figure.endsWith('-score');
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/gate-metrics.js




/** What the gate's rules see: the metrics, coverage of single files and folders, and the baseline. */
function createGateMetrics(measured, facts) {
    const value = (metric) => measured.get(metric) ?? coverageBelow(metric, facts);
    return {
        value,
        baseline: (metric) => facts.baseline && baselineOf(metric, facts.baseline, value(metric)),
    };
}
/** `coverage["src/dates.py"]`, `coverage["src/payment"].branches`: a label that is no report's name is a path. */
function coverageBelow({ name, label }, { reports }) {
    const measure = {
        coverage: 'lines',
        'coverage.lines': 'lines',
        'coverage.branches': 'branches',
        'coverage.functions': 'functions',
        'coverage.statements': 'statements',
    }[name];
    if (measure === undefined || label === undefined)
        return undefined;
    const path = label.replace(/\/$/, '');
    const { files } = (0,reports_coverage/* mergeCoverage */.PV)([...reports.coverage.values()]);
    const below = new Map([...files].filter(([file]) => file === path || file.startsWith(`${path}/`)));
    const tally = (0,reports_coverage/* totalOf */.e6)({ files: below }, measure);
    return tally && (0,quantity/* percentageOf */.s5)(tally.covered, tally.total);
}
/** Percentages of counts exactly; the unit is what the metric has now. */
function baselineOf(metric, baseline, now) {
    const key = printMetric(metric);
    const measure = metric.name === 'coverage' ? printMetric({ ...metric, name: 'coverage.lines' }) : key;
    const [covered, total] = [baseline.get(`${measure}.covered`), baseline.get(`${measure}.total`)];
    if (covered !== undefined && total !== undefined)
        return (0,quantity/* percentageOf */.s5)(covered, total);
    const value = baseline.get(key);
    const unit = now !== undefined && now !== 'n/a' ? now.unit : unitOf(metric.name);
    return value === undefined ? undefined : (0,quantity/* quantity */.au)(value, unit);
}

;// CONCATENATED MODULE: ./build/shared/reports/complexity.js
function mergeComplexity(reports) {
    return { functions: reports.flatMap(({ functions }) => functions) };
}

;// CONCATENATED MODULE: ./build/shared/reports/dependencies.js
function mergeDependencies(reports) {
    return { outdated: reports.flatMap(({ outdated }) => outdated) };
}

// EXTERNAL MODULE: ./build/shared/reports/findings.js
var reports_findings = __webpack_require__(7936);
// EXTERNAL MODULE: ./build/shared/reports/hygiene.js
var reports_hygiene = __webpack_require__(735);
// EXTERNAL MODULE: ./build/shared/reports/tests.js
var reports_tests = __webpack_require__(1609);
// EXTERNAL MODULE: ./build/shared/rules/parse-rule.js
var parse_rule = __webpack_require__(426);
;// CONCATENATED MODULE: ./build/shared/rules/metrics.js

function createMetricMap() {
    const all = new Map();
    const keyOf = ({ name, label }) => (label === undefined ? name : `${name}[${label}]`);
    return {
        get: (metric) => all.get(keyOf(metric))?.[1],
        set(metric, value) {
            const parsed = typeof metric === 'string' ? (0,parse_rule/* parseMetric */.uo)(metric) : metric;
            all.set(keyOf(parsed), [parsed, value]);
        },
        entries: () => all.values(),
    };
}
/**
 * Metrics from a record whose keys are written as in rules: `{ p95: quantity(312.5, 'ms'), 'performance[api].rate': … }`.
 *
 * @throws RuleError when a key is no metric's name
 */
function metricsFrom(record, baseline = {}) {
    const [now, before] = [record, baseline].map((entries) => {
        const map = createMetricMap();
        for (const [key, value] of Object.entries(entries))
            map.set(key, value);
        return map;
    });
    return { value: (metric) => now?.get(metric), baseline: (metric) => before?.get(metric) };
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/figures.js
/** All reports merged, and each that has a name. */
function labelled(named, merge, figures) {
    if (named.size === 0)
        return [];
    const own = [...named].filter(([name]) => name !== '').map(([name, report]) => [name, figures(report)]);
    return [['', figures(merge([...named.values()]))], ...own];
}

// EXTERNAL MODULE: ./build/shared/reports/marks.js
var reports_marks = __webpack_require__(2294);
;// CONCATENATED MODULE: ./build/actions/quality-gate/src/measure-coverage.js





function coverageFigures({ reports, changedLines, baseline }) {
    return labelled(reports.coverage, reports_coverage/* mergeCoverage */.PV, (report) => ({
        ...measuresOf(report),
        'files.min': lowestOf(report),
        patch: changedLines && patchOf(report, changedLines),
    })).map(([label, figures]) => [
        label,
        { ...figures, delta: deltaOf(figures[''], label, baseline) },
    ]);
}
function measuresOf(report) {
    const all = reports_coverage/* coverageMeasures */.Mk.map((measure) => tallyFigures(measure, (0,reports_coverage/* totalOf */.e6)(report, measure)));
    return Object.assign({ '': percentage((0,reports_coverage/* totalOf */.e6)(report, 'lines')) }, ...all);
}
function tallyFigures(name, tally) {
    if (!tally)
        return {};
    return { [name]: percentage(tally), [`${name}.covered`]: tally.covered, [`${name}.total`]: tally.total };
}
function percentage(tally) {
    return tally && (0,quantity/* percentageOf */.s5)(tally.covered, tally.total);
}
function lowestOf({ files }) {
    const all = [...files.values()].flatMap(({ lines }) => percentage(lines) ?? []);
    return all.reduce((lowest, one) => (lowest && (0,ratio/* compare */.UD)(lowest.value, one.value) <= 0 ? lowest : one), undefined);
}
/** Of the changed lines those that can be covered; none of them: n/a, a change of a README must not block. */
function patchOf(report, changed) {
    const { covered, total } = patchTally(report, changed);
    return (0,quantity/* percentageOf */.s5)(covered, total) ?? 'n/a';
}
function patchTally({ files }, changed) {
    let [covered, total] = [0, 0];
    for (const [path, lines] of changed) {
        const marks = files.get(path)?.lines;
        if (!(0,reports_coverage/* hasMarks */.ZF)(marks))
            continue;
        for (const line of lines) {
            const state = (0,reports_marks/* isCovered */.P$)(marks, line);
            if (state === undefined)
                continue;
            total++;
            if (state)
                covered++;
        }
    }
    return { covered, total };
}
/** In percentage points, exactly: from the counts that the baseline holds. */
function deltaOf(now, label, baseline) {
    if (!now)
        return undefined;
    const key = label === '' ? 'coverage' : `coverage[${label}]`;
    const [covered, total] = [baseline?.get(`${key}.lines.covered`), baseline?.get(`${key}.lines.total`)];
    if (covered === undefined || total === undefined || total === 0)
        return 'n/a';
    return { value: (0,ratio/* subtract */.Re)(now.value, (0,ratio/* ratio */.CG)(BigInt(covered) * 100n, total)), unit: '%' };
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/noise.js
/** Fewer runs say nothing about how much a figure varies by itself. */
const fewestRuns = 5;
/** Three standard deviations of a normal distribution, by the median of absolute deviations, which outliers do not move. */
const widthOfNoise = 3 * 1.4826;
/**
 * What a figure normally is, from earlier runs.
 *
 * @param values  newest first
 */
function normalOf(values) {
    const [newest] = values;
    if (newest === undefined)
        return undefined;
    if (values.length < fewestRuns)
        return { value: newest, noise: 0 };
    const value = median(values);
    return { value, noise: widthOfNoise * median(values.map((one) => Math.abs(one - value))) };
}
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = sorted.length >> 1;
    const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
    return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/measure-performance.js





/** What a loss is judged by; other figures (a maximum, a count) say too little about it. */
const telling = new Set(['p50', 'p95', 'p99', 'mean', 'rate', 'score']);
/**
 * `performance[label]` for each thing measured: a report's own series goes by the report's name (else its format's), any other
 * by its own name. Without a label: the worst of the reports' own series, or of all where there are none. Of several series
 * of one label the worst counts.
 */
function performanceFigures({ reports, files, baseline, recent }) {
    const named = [...reports.performance].flatMap(([name, { series }]) => {
        const format = files.find((file) => file.kind === 'performance' && file.name === name)?.format ?? '';
        return series.map((one) => ({ ...one, label: one.name === '' ? name || format : one.name }));
    });
    if (named.length === 0)
        return [];
    const own = named.filter(({ name }) => name === '');
    const groups = Map.groupBy(named, ({ label }) => label);
    const byLabel = new Map([...groups].map(([label, series]) => [label, worst(series)]));
    return [
        [
            '',
            {
                ...worst(own.length > 0 ? own : named),
                regression: regressionOf(byLabel, recent.length > 0 ? recent : baseline ? [baseline] : []),
            },
        ],
        ...byLabel,
    ];
}
function worst(series) {
    const figures = {};
    for (const { values } of series) {
        for (const [name, value] of Object.entries(values)) {
            const known = figures[name];
            const isComparable = known !== undefined && (0,quantity/* dimensionOf */.eT)(known.unit) === (0,quantity/* dimensionOf */.eT)(value.unit);
            const order = isComparable ? (0,quantity/* compareQuantities */.Hv)(value, known) : 0;
            if (known === undefined || (isBiggerBetter(name) ? order < 0 : order > 0))
                figures[name] = value;
        }
    }
    return figures;
}
/**
 * The largest loss, in percent of what a figure normally was: the median of the last runs where there are five, else the last
 * one. A difference within the noise of those runs is none. Negative when everything got better.
 *
 * @param runs  newest first
 */
function regressionOf(byLabel, runs) {
    const losses = [...byLabel].flatMap(([label, figures]) => Object.entries(figures).flatMap(([figure, now]) => {
        const key = printMetric({ name: `performance.${figure}`, label });
        const normal = telling.has(figure) ? normalOf(runs.flatMap((run) => run.get(key) ?? [])) : undefined;
        if (normal === undefined || normal.value <= 0 || typeof now !== 'object')
            return [];
        return [lossOf(figure, now.value, normal)];
    }));
    const [first, ...rest] = losses;
    if (!first)
        return 'n/a';
    return (0,quantity/* quantity */.au)(rest.reduce((worst, loss) => ((0,ratio/* compare */.UD)(loss, worst) > 0 ? loss : worst), first), '%');
}
function lossOf(figure, now, { value, noise }) {
    const before = (0,ratio/* fromNumber */.oB)(value);
    const difference = (0,ratio/* subtract */.Re)(now, before);
    if (Math.abs((0,ratio/* toNumber */.Ro)(difference)) <= noise)
        return (0,ratio/* ratio */.CG)(0);
    const change = (0,ratio/* multiply */.lw)((0,ratio/* divide */.Qr)(difference, before), (0,ratio/* ratio */.CG)(100));
    return isBiggerBetter(figure) ? (0,ratio/* multiply */.lw)(change, (0,ratio/* ratio */.CG)(-1)) : change;
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/measure.js











/** Turns what was read into metrics. A total of nothing is left out: a rule about it is missing, and not held. */
function measure(facts) {
    const { tests, lint, security, complexity, dependencies, hygiene } = facts.reports;
    const metrics = createMetricMap();
    const figures = {
        tests: labelled(tests, reports_tests/* mergeTests */.Iv, testFigures),
        lint: labelled(lint, reports_findings/* mergeFindings */.DF, ({ findings }) => lintFigures(findings, facts)),
        security: labelled(security, reports_findings/* mergeFindings */.DF, ({ findings }) => ({
            ...Object.fromEntries(reports_findings/* securitySeverities */.qK.map((severity) => [
                severity,
                findings.filter((finding) => finding.severity === severity).length,
            ])),
            total: findings.length,
        })),
        complexity: labelled(complexity, mergeComplexity, ({ functions }) => {
            if (functions.length === 0)
                return {};
            const all = functions.map((one) => one.complexity);
            return {
                max: all.reduce((most, one) => Math.max(most, one), 0),
                mean: (0,quantity/* quantity */.au)((0,ratio/* ratio */.CG)(all.reduce((sum, one) => sum + one, 0), all.length)),
                total: all.length,
            };
        }),
        'dependencies.outdated': labelled(dependencies, mergeDependencies, ({ outdated }) => ({
            ...Object.fromEntries(['major', 'minor', 'patch'].map((step) => [step, outdated.filter((one) => one.step === step).length])),
            total: outdated.length,
        })),
        hygiene: labelled(hygiene, reports_hygiene/* mergeHygiene */.eh, ({ findings, checks }) => ({
            ...Object.fromEntries(reports_hygiene/* hygieneChecks */.Ni
                .filter((check) => checks.has(check))
                .map((check) => [check, findings.filter((finding) => finding.check === check).length])),
            total: findings.length,
        })),
        reviews: [...(facts.approvals ?? [])].map(([label, approved]) => [label, { approved }]),
        coverage: coverageFigures(facts),
        performance: performanceFigures(facts),
        ...Object.fromEntries(facts.commands.map(({ name, exitCode, seconds }) => [`commands.${name}`, [['', { exit: exitCode, seconds: (0,quantity/* quantity */.au)(seconds, 's') }]]])),
    };
    for (const [kind, all] of Object.entries(figures))
        for (const [label, given] of all)
            put(metrics, kind, label, given);
    return metrics;
}
function put(metrics, kind, label, figures) {
    for (const [figure, value] of Object.entries(figures)) {
        const name = figure === '' ? kind : `${kind}.${figure}`;
        if (value !== undefined)
            metrics.set(label === '' ? { name } : { name, label }, typeof value === 'number' ? (0,quantity/* quantity */.au)(value) : value);
    }
}
function testFigures({ total, passed, failed, errors, skipped, flaky, seconds }) {
    return total === 0 ? {} : { total, passed, failed, errors, skipped, flaky, seconds: (0,quantity/* quantity */.au)(seconds, 's') };
}
function lintFigures(findings, { changedLines }) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return {
        error: count('error'),
        warning: count('warning'),
        total: findings.length,
        new: changedLines && findings.filter(({ path, line }) => changedLines.get(path)?.has(line)).length,
    };
}

// EXTERNAL MODULE: ./build/shared/action/fields.js
var action_fields = __webpack_require__(8562);
;// CONCATENATED MODULE: ./build/shared/rules/judge.js




/**
 * Decides one rule by exact arithmetic.
 *
 * A comparison with `for` is broken only when it was broken all through that time; without a history it is judged as it
 * stands now. Missing operands are unknown in three-valued logic: `true || missing` holds, `false && missing` is broken,
 * else the rule is missing.
 *
 * @throws RuleError when two values of different dimensions are compared
 */
function judge(rule, metrics, history) {
    const read = (value) => readingOf(value, metrics);
    const operands = metricsOf(rule.condition).map((value) => ({ text: printMetricValue(value), reading: read(value) }));
    const explanation = printCondition(rule.condition, (value, other) => ` (${describe(read(value), read(other))})`);
    return { state: decide(rule, rule.condition, metrics, history), operands, explanation };
}
/**
 * Finds units that do not fit before anything is measured.
 *
 * @param unitOf  a metric's unit; undefined when it is not known before it is measured
 */
function checkUnits(rule, unitOf) {
    return comparisonsOf(rule.condition).flatMap((comparison) => {
        const [left, right] = [comparison.left, comparison.right].map((value) => value.kind === 'literal' ? value.unit : unitOf(value.metric.name));
        const error = left === undefined || right === undefined ? undefined : mismatch(rule, comparison, left, right);
        return error ? [error] : [];
    });
}
function decide(rule, condition, metrics, history) {
    if (condition.kind === 'comparison')
        return decideOverTime(rule, condition, metrics, history);
    const states = condition.terms.map((term) => decide(rule, term, metrics, history));
    const [decisive, neutral] = condition.kind === 'and' ? ['broken', 'holds'] : ['holds', 'broken'];
    return [decisive, 'missing', 'n/a'].find((state) => states.includes(state)) ?? neutral;
}
function decideOverTime(rule, comparison, metrics, history) {
    const state = compareValues(rule, comparison, metrics);
    const { duration } = comparison;
    if (state !== 'broken' || duration === undefined || history === undefined)
        return state;
    let since = history.now;
    let isCertain = true;
    for (const moment of history.earlier.toReversed()) {
        if (history.now - since >= duration)
            break;
        const then = compareValues(rule, comparison, moment.metrics);
        if (then === 'holds')
            return 'holds';
        isCertain &&= then === 'broken';
        since = moment.at;
    }
    if (history.now - since < duration)
        return 'holds';
    return isCertain ? 'broken' : 'missing';
}
function compareValues(rule, comparison, metrics) {
    const [left, right] = [readingOf(comparison.left, metrics), readingOf(comparison.right, metrics)];
    if (left === undefined || right === undefined)
        return 'missing';
    if (left === 'n/a' || right === 'n/a')
        return 'n/a';
    const error = mismatch(rule, comparison, left.unit, right.unit);
    if (error)
        throw error;
    const order = (0,quantity/* compareQuantities */.Hv)(...inOneUnit(comparison, left, right));
    const holds = {
        '>=': order >= 0,
        '>': order > 0,
        '<=': order <= 0,
        '<': order < 0,
        '==': order === 0,
        '!=': order !== 0,
    };
    return holds[comparison.operator] ? 'holds' : 'broken';
}
/** A bare number means the unit of what it is compared with. */
function inOneUnit({ left, right }, a, b) {
    if (isBare(left))
        return [{ ...a, unit: b.unit }, b];
    return isBare(right) ? [a, { ...b, unit: a.unit }] : [a, b];
}
function isBare(value) {
    return value.kind === 'literal' && value.unit === '';
}
function mismatch(rule, { left, right }, leftUnit, rightUnit) {
    const [a, b] = [(0,quantity/* dimensionOf */.eT)(leftUnit), (0,quantity/* dimensionOf */.eT)(rightUnit)];
    if (a === b || isBare(left) || isBare(right))
        return undefined;
    return new rule_error/* RuleError */.F(rule.text, right.column, `a ${a} cannot be compared with a ${b}`);
}
function readingOf(value, metrics) {
    if (value.kind === 'literal')
        return { value: value.number, unit: value.unit };
    const reading = value.isBaseline ? judge_baselineOf(value.metric, metrics) : metrics.value(value.metric);
    if (value.factor === undefined || reading === undefined || reading === 'n/a')
        return reading;
    return { value: (0,ratio/* multiply */.lw)(value.factor, reading.value), unit: reading.unit };
}
/** A metric that neither state knows is a mistake in the rule, not a baseline still to come. */
function judge_baselineOf(metric, metrics) {
    return metrics.baseline?.(metric) ?? (metrics.value(metric) === undefined ? undefined : 'n/a');
}
/** With as many decimals as it takes to see on which side of the other value it is. */
function describe(reading, other) {
    if (reading === undefined)
        return 'missing';
    if (reading === 'n/a')
        return reading;
    const limit = other === undefined || other === 'n/a' ? undefined : other.value;
    const decimals = [2, 4, 6, 9, 12].find((digits) => (0,ratio/* formatRatio */.B0)(reading.value, digits) !== (limit && (0,ratio/* formatRatio */.B0)(limit, digits)));
    return (0,quantity/* formatQuantity */.VZ)(reading, decimals);
}

// EXTERNAL MODULE: ./build/actions/quality-gate/src/report-source.js + 1 modules
var report_source = __webpack_require__(5254);
;// CONCATENATED MODULE: ./build/actions/quality-gate/src/policy.js








/**
 * The policy from inputs and config; an input wins over the config's value of that name. On a pull request config and
 * allow-list are those of the base commit, so that it cannot weaken its own gate.
 *
 * @throws ConfigurationError with everything that is wrong in rules, reports, config and allow-list
 * @throws ActionError POLICY_UNREADABLE when the base commit cannot be read: the checkout's is never taken instead
 */
async function readPolicy(inputs, ports) {
    const { context } = ports;
    const from = baseCommit(inputs, ports);
    const config = from === undefined ? context.config : await configAt(from, inputs.config, ports);
    const gate = config?.gate ?? {};
    const problems = [];
    const named = (key) => `${inputs.config} gate.${key}`;
    const fromConfig = (key) => {
        const { rules, errors } = (0,parse_rule/* parseRules */.NR)((gate[key] ?? []).flatMap(action_fields/* splitLines */.uz));
        problems.push(...errors.map((error) => error.toProblem(named(key))));
        return rules;
    };
    const rules = {
        block: inputs.block.length > 0 ? inputs.block : fromConfig('block'),
        warn: inputs.warn.length > 0 ? inputs.warn : fromConfig('warn'),
    };
    const sources = inputs.reports.length > 0 ? inputs.reports : readSources(gate.reports ?? [], named('reports'), problems);
    for (const severity of ['block', 'warn']) {
        problems.push(...rules[severity].flatMap((rule) => checkUnits(rule, unitOf)).map((error) => error.toProblem(severity)));
    }
    const allowList = inputs.allowList === '' ? (gate['allow-list'] ?? '') : inputs.allowList;
    const exceptions = allowList === '' ? [] : await exceptionsAt(from, allowList, ports, problems);
    if (rules.block.length + rules.warn.length + inputs.commands.length === 0) {
        problems.push({
            input: 'block',
            allowed: 'at least one rule in block or warn, or a command: a gate without any would let everything pass',
            example: 'tests.failed == 0',
        });
    }
    if (problems.length > 0)
        throw new action_error/* ConfigurationError */.j1(problems);
    return { sources, rules, ifMissing: inputs.ifMissing ?? gate['if-missing'] ?? 'block', exceptions, from };
}
function readSources(lines, where, problems) {
    return lines.flatMap((line) => {
        try {
            return [(0,report_source/* readReportSource */.G)(line)];
        }
        catch (wrong) {
            problems.push({
                input: where,
                received: line,
                allowed: `\`kind [name=]glob [format=…]\`; ${(0,action_error/* describeError */.Uc)(wrong)}`,
                example: 'coverage coverage/lcov.info',
            });
            return [];
        }
    });
}
/** The base of a pull request, also of one in a merge queue; undefined where the checkout is to be trusted. */
function baseCommit({ policyFrom }, { change, context: { run } }) {
    if (policyFrom === 'head')
        return undefined;
    if (change.base)
        return change.base.sha;
    if (policyFrom === undefined && !run.eventName.startsWith('pull_request'))
        return undefined;
    throw new action_error/* ConfigurationError */.j1([
        {
            input: 'policy-from',
            received: policyFrom ?? 'base',
            allowed: `head, where the event (${run.eventName || 'unknown'}) names no base commit`,
            example: 'head',
        },
    ]);
}
async function configAt(sha, path, ports) {
    const text = await fileAt(sha, path, ports);
    if (text === undefined)
        return undefined;
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(815), __webpack_require__.e(757)]).then(__webpack_require__.bind(__webpack_require__, 1757));
    const { config, problems } = parseConfig(text, `${path}@${sha.slice(0, 7)}`, ports.context.env);
    if (problems.length > 0)
        throw new action_error/* ConfigurationError */.j1(problems, 'CONFIG_INVALID');
    return config;
}
async function exceptionsAt(sha, path, ports, problems) {
    const text = sha === undefined
        ? await (0,promises_.readFile)((0,external_node_path_.resolve)(ports.context.run.workspace, path), 'utf8').catch(() => undefined)
        : await fileAt(sha, path, ports);
    if (text === undefined) {
        if (sha === undefined)
            problems.push({
                input: 'allow-list',
                received: path,
                allowed: 'an existing file',
                example: '.github/allow-list.yml',
            });
        else
            ports.context.log.notice(`${path} is not in the base commit ${sha.slice(0, 7)}: nothing is accepted`);
        return [];
    }
    const [{ parse }, { readAllowList }] = await Promise.all([__webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19)), Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(639)]).then(__webpack_require__.bind(__webpack_require__, 7639))]);
    try {
        const { exceptions, problems: wrong } = readAllowList(parse(text, { maxAliasCount: 100 }), path);
        problems.push(...wrong);
        return exceptions;
    }
    catch (cause) {
        problems.push({ input: path, allowed: `valid YAML; ${(0,action_error/* describeError */.Uc)(cause).split('\n')[0] ?? ''}` });
        return [];
    }
}
/** From the clone where it has the commit, else from the API; undefined: the commit has no such file. */
async function fileAt(sha, path, { git, github, context }) {
    try {
        if ((await git.resolve(sha)) !== undefined)
            return await git.read(sha, path);
    }
    catch (cause) {
        context.log.debug(`git could not read ${sha}: ${(0,action_error/* describeError */.Uc)(cause)}`);
    }
    const api = await github();
    if (api)
        return api.contents.read(path, sha);
    throw new action_error/* ActionError */.lZ('POLICY_UNREADABLE', `${path} of the base commit ${sha.slice(0, 7)} cannot be read: the clone does not hold it, and there is no token to ask GitHub`);
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/annotations.js
const levels = ['failure', 'warning', 'notice'];
/** What can be shown at a line of the change, the worst first. */
function annotationsOf(reports) {
    const at = (path, line) => ({ path, startLine: Math.max(1, line), endLine: Math.max(1, line) });
    const tests = [...reports.tests.values()].flatMap(({ failures }) => failures);
    const security = [...reports.security.values()].flatMap(({ findings }) => findings);
    const hygiene = [...reports.hygiene.values()].flatMap(({ findings }) => findings);
    const lint = [...reports.lint.values()].flatMap(({ findings }) => findings);
    const all = [
        ...tests.map(({ path, line, name, message }) => ({
            ...at(path, line),
            level: 'failure',
            message: message || name,
            title: name,
        })),
        ...hygiene.map(({ path, line, check, id, message }) => ({
            ...at(path, line),
            level: 'failure',
            message: message || id,
            title: `${check}: ${id}`,
        })),
        ...security.map(({ path, line, severity, id, message }) => ({
            ...at(path, line),
            level: severity === 'critical' || severity === 'high' ? 'failure' : 'warning',
            message: message || id,
            title: `${severity}: ${id}`,
        })),
        ...lint.map(({ path, line, severity, id, message }) => ({
            ...at(path, line),
            level: { error: 'failure', warning: 'warning', note: 'notice' }[severity],
            message: message || id,
            title: id,
        })),
    ];
    return all.filter(({ path }) => path !== '').toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}
/** GitHub shows so many of a level and step. */
const mostLogged = 10;
const say = { failure: 'error', warning: 'warning', notice: 'notice' };
/** Annotations as the log can make them, without any permission: few, so the worst of each level. */
function logAnnotations(annotations, log) {
    for (const level of ['failure', 'warning']) {
        for (const { path, startLine, message, title = '' } of annotations
            .filter((annotation) => annotation.level === level)
            .slice(0, mostLogged)) {
            log[say[level]](message, { path, line: startLine, title });
        }
    }
}

// EXTERNAL MODULE: ./build/shared/markdown/markdown.js
var markdown = __webpack_require__(1867);
;// CONCATENATED MODULE: ./build/shared/markdown/sparkline.js
const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** Numbers as one line of text: `lowest` is the lowest bar, `highest` the highest; what is not known is a blank. */
function sparkline(values, lowest, highest) {
    const step = (highest - lowest) / bars.length || 1;
    return values
        .map((value) => value === undefined ? ' ' : bars[Math.max(0, Math.min(bars.length - 1, Math.floor((value - lowest) / step)))])
        .join('');
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/trend.js




const trends = ['coverage', 'score', 'tests.total', 'tests.seconds', 'lint.total', 'security.total', 'complexity.mean'];
/** The runs before this one, oldest first, and this one: where a baseline was read. @param recent  newest first */
function trendTable(recent, metrics, say) {
    const rows = trends.flatMap((name) => {
        const now = metrics.get({ name });
        if (now === undefined || now === 'n/a')
            return [];
        const values = [...recent.map((run) => run.get(name)).toReversed(), (0,ratio/* toNumber */.Ro)(now.value)];
        const known = values.filter((value) => value !== undefined);
        if (known.length < 2)
            return [];
        const [lowest, highest] = [Math.min(...known), Math.max(...known)];
        const range = `${(0,quantity/* formatQuantity */.VZ)({ ...now, value: (0,ratio/* fromNumber */.oB)(lowest) })} … ${(0,quantity/* formatQuantity */.VZ)({ ...now, value: (0,ratio/* fromNumber */.oB)(highest) })}`;
        return [[(0,markdown/* code */.aY)(name), (0,markdown/* code */.aY)(sparkline(values, lowest, highest)), range, (0,quantity/* formatQuantity */.VZ)(now)]];
    });
    return rows.length === 0 ? '' : (0,markdown/* table */.tp)(['', '', say.range, `${say.now}:`], rows);
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/words.js
/** What people read; rules, metrics and tools' messages stay as they are. */
const en = {
    verdict: { pass: 'Quality gate passed', warn: 'Quality gate passed with warnings', block: 'Quality gate blocks' },
    rules: 'Rules',
    rule: 'Rule',
    value: 'With its values',
    state: { holds: 'holds', broken: 'broken', missing: 'missing', 'n/a': 'n/a' },
    troubles: 'What could not be judged',
    commands: 'Commands',
    command: 'Command',
    exit: 'Exit code',
    seconds: 'Seconds',
    tests: 'Tests',
    coverage: 'Coverage',
    lint: 'Lint',
    security: 'Security',
    hygiene: 'Hygiene',
    performance: 'Performance',
    complexity: 'Complexity',
    dependencies: 'Outdated dependencies',
    report: 'Report',
    all: 'all',
    total: 'Total',
    passed: 'Passed',
    failed: 'Failed',
    errors: 'Errors',
    skipped: 'Skipped',
    measure: 'Measure',
    covered: 'Covered',
    lines: 'Lines',
    branches: 'Branches',
    functions: 'Functions',
    statements: 'Statements',
    patch: 'Changed lines',
    delta: 'Against the base',
    warning: 'Warnings',
    new: 'On changed lines',
    file: 'File',
    lineNumbers: 'Lines not covered',
    worstFiles: 'Files covered least',
    failures: 'Failed tests',
    findings: 'Findings',
    accepted: (count) => `${count} accepted by the allow-list.`,
    expired: 'No longer accepted, the date has passed',
    trend: 'Trend',
    range: 'Lowest … highest',
    now: 'Now',
    series: 'What',
    worstFunctions: 'Most complex functions',
    noBaseline: 'There is no baseline yet: what compares with it is n/a.',
    score: 'Score',
    policy: (sha) => `Policy of the base commit ${sha}.`,
    dryRun: 'Dry run: no command was run, nothing was published.',
    cut: 'Cut to what fits; the job summary has it all.',
    more: (count) => `and ${count} more`,
};
const fr = {
    verdict: {
        pass: 'Contrôle qualité réussi',
        warn: 'Contrôle qualité réussi avec des avertissements',
        block: 'Contrôle qualité bloquant',
    },
    rules: 'Règles',
    rule: 'Règle',
    value: 'Avec ses valeurs',
    state: { holds: 'respectée', broken: 'non respectée', missing: 'donnée absente', 'n/a': 'sans objet' },
    troubles: 'Ce qui n’a pas pu être jugé',
    commands: 'Commandes',
    command: 'Commande',
    exit: 'Code de sortie',
    seconds: 'Secondes',
    tests: 'Tests',
    coverage: 'Couverture',
    lint: 'Lint',
    security: 'Sécurité',
    hygiene: 'Hygiène',
    performance: 'Performance',
    complexity: 'Complexité',
    dependencies: 'Dépendances à mettre à jour',
    report: 'Rapport',
    all: 'tous',
    total: 'Total',
    passed: 'Réussis',
    failed: 'Échoués',
    errors: 'Erreurs',
    skipped: 'Ignorés',
    measure: 'Mesure',
    covered: 'Couvert',
    lines: 'Lignes',
    branches: 'Branches',
    functions: 'Fonctions',
    statements: 'Instructions',
    patch: 'Lignes modifiées',
    delta: 'Par rapport à la base',
    warning: 'Avertissements',
    new: 'Sur les lignes modifiées',
    file: 'Fichier',
    lineNumbers: 'Lignes non couvertes',
    worstFiles: 'Fichiers les moins couverts',
    failures: 'Tests échoués',
    findings: 'Constats',
    accepted: (count) => `${count} accepté(s) par la liste d’exceptions.`,
    expired: 'Exceptions dont la date est passée',
    trend: 'Tendance',
    range: 'Le plus bas … le plus haut',
    now: 'Maintenant',
    series: 'Quoi',
    worstFunctions: 'Fonctions les plus complexes',
    noBaseline: 'Il n’y a pas encore de référence : ce qui s’y compare est sans objet.',
    score: 'Score',
    policy: (sha) => `Politique du commit de base ${sha}.`,
    dryRun: 'Simulation : aucune commande lancée, rien de publié.',
    cut: 'Raccourci ; tout est dans le résumé du job.',
    more: (count) => `et ${count} de plus`,
};
const words = { en, fr };

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/report.js








const icon = { pass: '✅', warn: '⚠️', block: '❌' };
const stateIcon = { holds: '✅', broken: '❌', missing: '❔', 'n/a': '➖' };
const mostRows = 20;
const nothing = '–';
/** The page from the most to the least important part: verdict, rules, troubles, a table a kind, worst offenders. */
function sectionsOf(result, locale) {
    const say = words[locale];
    const { decision, facts } = result;
    return [
        heading(result, say),
        rulesSection(decision.rules, say),
        troublesSection(result, say),
        commandsSection(facts, say),
        testsSection(result, say),
        coverageSection(result, say),
        countsSection(result, say, 'lint', ['error', 'warning', 'total', 'new']),
        countsSection(result, say, 'security', [...reports_findings/* securitySeverities */.qK, 'total']),
        countsSection(result, say, 'hygiene', [...reports_hygiene/* hygieneChecks */.Ni, 'total']),
        performanceSection(result, say),
        countsSection(result, say, 'complexity', ['max', 'mean', 'total']),
        countsSection(result, say, 'dependencies', [
            'outdated.major',
            'outdated.minor',
            'outdated.patch',
            'outdated.total',
        ]),
        trendSection(result, say),
        failuresSection(facts, say),
        findingsSection(result, say),
        worstFiles(facts, say),
        worstFunctions(facts, say),
    ].filter((section) => section !== '');
}
/** As many sections as fit; sections are left out whole, from the end. */
function fit(sections, limit, locale) {
    const whole = sections.join('\n\n');
    if (whole.length <= limit)
        return `${whole}\n`;
    const note = `\n\n*${words[locale].cut}*\n`;
    const kept = [];
    let room = limit - note.length;
    for (const section of sections) {
        if (section.length + 2 > room)
            continue;
        kept.push(section);
        room -= section.length + 2;
    }
    return kept.join('\n\n') + note;
}
function heading({ name, decision, metrics, policyFrom, isDryRun, facts }, say) {
    const score = metrics.get({ name: 'score' });
    const notes = [
        ...(score && score !== 'n/a' ? [`${say.score}: **${(0,quantity/* formatQuantity */.VZ)(score, 1)}/10**`] : []),
        ...(policyFrom === undefined ? [] : [say.policy((0,markdown/* code */.aY)(policyFrom.slice(0, 7)))]),
        ...(facts.baseline || !decision.rules.some(({ state }) => state === 'n/a') ? [] : [say.noBaseline]),
        ...(isDryRun ? [say.dryRun] : []),
    ];
    const title = `### ${icon[decision.verdict]} ${say.verdict[decision.verdict]}${name === 'quality-gate' ? '' : ` (${(0,markdown/* escapeMarkdown */.FV)(name)})`}`;
    return [title, ...notes].join('\n\n');
}
function rulesSection(rules, say) {
    if (rules.length === 0)
        return '';
    const weight = ({ effect, state }) => ['block', 'warn', 'pass'].indexOf(effect) * 4 + ['broken', 'missing', 'n/a', 'holds'].indexOf(state);
    const rows = rules
        .toSorted((a, b) => weight(a) - weight(b))
        .map(({ explanation, state, severity }) => [
        `${state === 'broken' && severity === 'warn' ? icon.warn : stateIcon[state]} ${say.state[state]}`,
        (0,markdown/* code */.aY)(explanation),
        severity,
    ]);
    return (0,markdown/* table */.tp)(['', say.rule, ''], rows);
}
function troublesSection({ decision, expired }, say) {
    const lines = [
        ...decision.troubles.map(({ effect, message }) => `- ${icon[effect]} ${(0,markdown/* escapeMarkdown */.FV)(message)}`),
        ...expired.map(({ id, until, reason }) => `- ${icon.warn} ${say.expired}: ${(0,markdown/* code */.aY)(id)} (${until}, ${(0,markdown/* escapeMarkdown */.FV)(reason)})`),
    ];
    return lines.length === 0 ? '' : [`**${say.troubles}**`, lines.slice(0, mostRows).join('\n')].join('\n\n');
}
function commandsSection({ commands }, say) {
    if (commands.length === 0)
        return '';
    const rows = commands.map(({ name, exitCode, seconds, timedOut }) => [
        `${exitCode === 0 && !timedOut ? icon.pass : icon.block} ${(0,markdown/* code */.aY)(name)}`,
        String(exitCode),
        seconds.toFixed(1),
    ]);
    return titled(say.commands, (0,markdown/* table */.tp)([say.command, `${say.exit}:`, `${say.seconds}:`], rows));
}
function testsSection({ facts, metrics }, say) {
    const columns = [
        ['total', say.total],
        ['passed', say.passed],
        ['failed', say.failed],
        ['errors', say.errors],
        ['skipped', say.skipped],
        ['seconds', say.seconds],
    ];
    const rows = labelsOf(facts.reports.tests).map((label) => [
        labelCell(label, say),
        ...columns.map(([figure]) => cell(metrics, `tests.${figure}`, label)),
    ]);
    return rows.length === 0
        ? ''
        : titled(say.tests, (0,markdown/* table */.tp)([say.report, ...columns.map(([, title]) => `${title}:`)], rows));
}
function coverageSection({ facts, metrics }, say) {
    const { coverage } = facts.reports;
    if (coverage.size === 0)
        return '';
    const rows = labelsOf(coverage).flatMap((label) => {
        const report = label === '' ? (0,reports_coverage/* mergeCoverage */.PV)([...coverage.values()]) : coverage.get(label);
        return reports_coverage/* coverageMeasures */.Mk.flatMap((measure) => {
            const tally = report && (0,reports_coverage/* totalOf */.e6)(report, measure);
            return tally && tally.total > 0
                ? [
                    [
                        labelCell(label, say),
                        say[measure],
                        cell(metrics, `coverage.${measure}`, label),
                        `${tally.covered}/${tally.total}`,
                    ],
                ]
                : [];
        });
    });
    const compared = ['patch', 'delta'].map((figure) => [
        '',
        say[figure],
        cell(metrics, `coverage.${figure}`, ''),
        '',
    ]);
    return titled(say.coverage, (0,markdown/* table */.tp)([say.report, say.measure, `${say.covered}:`, ':'], [...rows, ...compared]));
}
function performanceSection({ facts, metrics }, say) {
    if (facts.reports.performance.size === 0)
        return '';
    const figures = ['p50', 'p95', 'p99', 'mean', 'rate', 'score'];
    const labels = new Set([...metrics.entries()].flatMap(([{ name, label }]) => name.startsWith('performance.') && label !== undefined ? [label] : []));
    const rows = [...labels].flatMap((label) => {
        const cells = figures.map((figure) => cell(metrics, `performance.${figure}`, label));
        return cells.every((text) => text === nothing) ? [] : [[(0,markdown/* code */.aY)(label), ...cells]];
    });
    return titled(say.performance, (0,markdown/* table */.tp)([say.series, ...figures.map((figure) => `${figure}:`)], rows.slice(0, mostRows)));
}
function countsSection({ facts, metrics }, say, kind, figures) {
    const rows = labelsOf(facts.reports[kind]).map((label) => [
        labelCell(label, say),
        ...figures.map((figure) => cell(metrics, `${kind}.${figure}`, label)),
    ]);
    return rows.length === 0 ? '' : titled(say[kind], (0,markdown/* table */.tp)([say.report, ...figures.map((figure) => `${figure}:`)], rows));
}
function trendSection({ facts, metrics }, say) {
    const trend = trendTable(facts.recent, metrics, say);
    return trend === '' ? '' : titled(say.trend, trend);
}
function failuresSection({ reports }, say) {
    const failures = [...reports.tests.values()].flatMap((report) => report.failures);
    const rows = failures
        .slice(0, mostRows)
        .map(({ name, suite, message }) => [
        (0,markdown/* code */.aY)([suite, name].filter(Boolean).join(' › ')),
        (0,markdown/* escapeMarkdown */.FV)(message.split('\n')[0] ?? ''),
    ]);
    return rows.length === 0 ? '' : (0,markdown/* details */.zH)(`${say.failures} (${failures.length})`, (0,markdown/* table */.tp)(['', ''], rows));
}
function findingsSection({ facts, accepted }, say) {
    const all = [
        ...(0,reports_findings/* mergeFindings */.DF)([...facts.reports.hygiene.values()]).findings,
        ...(0,reports_findings/* mergeFindings */.DF)([...facts.reports.security.values()]).findings,
        ...(0,reports_findings/* mergeFindings */.DF)([...facts.reports.lint.values()]).findings,
    ];
    const order = [...reports_hygiene/* hygieneChecks */.Ni, ...reports_findings/* securitySeverities */.qK, 'error', 'warning', 'note'];
    const worst = all.toSorted((a, b) => order.indexOf(wordOf(a)) - order.indexOf(wordOf(b))).slice(0, mostRows);
    const rows = worst.map((finding) => [
        wordOf(finding),
        (0,markdown/* code */.aY)(finding.id),
        placeOf(finding),
        (0,markdown/* escapeMarkdown */.FV)(finding.message),
    ]);
    const note = accepted.length > 0 ? say.accepted(accepted.length) : '';
    if (rows.length === 0)
        return note;
    return (0,markdown/* details */.zH)(`${say.findings} (${all.length})`, [(0,markdown/* table */.tp)(['', '', '', ''], rows), note].join('\n\n'));
}
function wordOf(finding) {
    return 'check' in finding ? finding.check : finding.severity;
}
function placeOf(finding) {
    const place = finding.path === '' ? '' : `${finding.path}${finding.line > 0 ? `:${finding.line}` : ''}`;
    return (0,markdown/* code */.aY)(place || ('subject' in finding ? finding.subject : ''));
}
function worstFiles({ reports }, say) {
    const { files } = (0,reports_coverage/* mergeCoverage */.PV)([...reports.coverage.values()]);
    const missing = ([, { lines }]) => lines ? lines.total - lines.covered : 0;
    const worst = [...files].filter((file) => missing(file) > 0).sort((a, b) => missing(b) - missing(a));
    const rows = worst
        .slice(0, mostRows)
        .map(([path, { lines }]) => [
        (0,markdown/* code */.aY)(path),
        `${lines?.covered ?? 0}/${lines?.total ?? 0}`,
        (0,reports_coverage/* hasMarks */.ZF)(lines) ? (0,markdown/* code */.aY)(ranges((0,reports_marks/* uncovered */.KY)(lines, 200))) : '',
    ]);
    return rows.length === 0 ? '' : (0,markdown/* details */.zH)(say.worstFiles, (0,markdown/* table */.tp)([say.file, `${say.covered}:`, say.lineNumbers], rows));
}
/** `3-5, 9`; long lists are cut. */
function ranges(lines) {
    const found = [];
    for (const line of lines) {
        const last = found.at(-1);
        if (last?.[1] === line - 1)
            last[1] = line;
        else
            found.push([line, line]);
    }
    const shown = found.slice(0, 12).map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
    return shown.join(', ') + (found.length > shown.length ? ', …' : '');
}
function worstFunctions({ reports }, say) {
    const all = [...reports.complexity.values()].flatMap(({ functions }) => functions);
    const rows = all
        .toSorted((a, b) => b.complexity - a.complexity)
        .slice(0, mostRows)
        .map(({ path, line, name, complexity }) => [(0,markdown/* code */.aY)(name), (0,markdown/* code */.aY)(`${path}:${line}`), String(complexity)]);
    return rows.length === 0 ? '' : (0,markdown/* details */.zH)(say.worstFunctions, (0,markdown/* table */.tp)(['', say.file, ':'], rows));
}
function labelsOf(named) {
    return named.size === 0 ? [] : ['', ...[...named.keys()].filter((name) => name !== '')];
}
function labelCell(label, say) {
    return label === '' ? say.all : (0,markdown/* code */.aY)(label);
}
function cell(metrics, name, label) {
    const metric = label === '' ? { name } : { name, label };
    const value = metrics.get(metric);
    return value === undefined ? nothing : value === 'n/a' ? 'n/a' : (0,quantity/* formatQuantity */.VZ)(value);
}
function titled(title, body) {
    return `**${title}**\n\n${body}`;
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/publish.js



/** GitHub's limits, in characters. */
const longestComment = 65_536;
const longestCheck = 65_535;
const mostAnnotations = 200;
/**
 * Writes the sticky comment and the check run. That a token may not (a fork's, a workflow without the permission) is said and
 * changes no verdict: the job summary and the log have it all, annotations too.
 */
async function publish({ inputs, result, change, locale }, github, { log }) {
    const { pull, head } = change;
    const isWanted = (wanted) => wanted === 'true' || (wanted === 'auto' && pull !== undefined);
    const [comment, check] = [isWanted(inputs.comment), isWanted(inputs.check)];
    const api = comment || check ? await github() : undefined;
    const sections = sectionsOf(result, locale);
    const annotations = annotationsOf(result.facts.reports);
    const attempt = async (what, permission, work) => {
        try {
            await work;
            return true;
        }
        catch (cause) {
            const isRefused = cause instanceof action_error/* ProviderError */.mZ && (cause.status === 403 || cause.status === 404);
            const why = isRefused ? ` (it needs ${permission}, which a fork never has)` : '';
            log.warning(`${what} could not be written${why}: ${(0,action_error/* describeError */.Uc)(cause)}`);
            return false;
        }
    };
    if (api && comment && pull !== undefined) {
        const body = fit(sections, longestComment - 200, locale);
        const work = upsertComment(api, { pull, head, name: inputs.name, body }, log);
        await attempt('the comment', 'pull-requests: write', work);
    }
    if (!check)
        return;
    const run = api?.checks.complete({
        name: inputs.name,
        sha: head,
        conclusion: result.decision.verdict === 'block' ? 'failure' : 'success',
        title: result.decision.reason,
        summary: fit(sections, longestCheck, locale),
        annotations: annotations.slice(0, mostAnnotations),
    });
    const isWritten = run !== undefined && (await attempt('the check run', 'checks: write', run));
    if (!isWritten)
        logAnnotations(annotations, log);
    else if (annotations.length > mostAnnotations)
        log.notice(`the check run shows the worst ${mostAnnotations} of ${annotations.length} annotations`);
}
/** One comment a gate: found by its marker, and only if a bot or somebody with write access wrote it. A newer commit's is left. */
async function upsertComment(github, { pull, head, name, body }, log) {
    const { headSha } = await github.pulls.get(pull);
    if (headSha !== head) {
        log.notice(`#${pull} has moved on to ${headSha.slice(0, 7)}: its comment is left to the run of that commit`);
        return;
    }
    const marker = `<!-- release-kit:quality-gate:${name} -->`;
    const text = `${marker}\n${body}`;
    const ours = [];
    for (const comment of await github.issues.comments(pull)) {
        if (comment.body.startsWith(marker) && (await isTrusted(comment, github)))
            ours.push(comment);
    }
    const [first, ...duplicates] = ours;
    if (!first)
        await github.issues.comment(pull, text);
    else if (first.body !== text)
        await github.issues.updateComment(first.id, text);
    // two runs that found none each wrote one
    for (const { id } of duplicates)
        await github.issues.deleteComment(id);
}
async function isTrusted({ author }, { people }) {
    return author.endsWith('[bot]') || ['admin', 'maintain', 'write'].includes(await people.roleOf(author));
}

;// CONCATENATED MODULE: ./build/shared/reports/paths.js

/**
 * Re-roots the paths of reports to the repository. Tried in turn: below the folders that the report lies in (nearest
 * first), as it stands, below the folders that the report names, and at last the one file of the repository that shares the
 * longest end with it, at least two names long: `/app/src/x.ts`, `github.com/acme/shop/src/x.ts` and
 * `com/acme/X.java` find their file. What fits nothing is kept, tidied.
 *
 * @returns makes the `Place` of one report from its own path in the repository
 */
function createPlaces({ root, files }) {
    const own = tidy(root);
    const byName = Map.groupBy(files ?? [], (file) => file.slice(file.lastIndexOf('/') + 1));
    return (reportPath) => createPlace({ own, files, byName, reportPath });
}
function createPlace({ own, files, byName, reportPath }) {
    const known = new Map();
    function find(path, bases) {
        const straight = below(own, path);
        const candidates = [straight, ...bases.map((base) => below(own, join(base, path)))];
        const inside = candidates.filter((candidate) => isInside(candidate));
        const kept = inside[0] ?? straight.replace(/^(?:\.\.\/|\/|[a-z]:\/)+/i, '');
        if (!files)
            return kept;
        const beside = isAbsolute(path) ? [] : ancestors(reportPath).map((folder) => tidy(join(folder, path)));
        return [...beside, ...inside].find((candidate) => files.has(candidate)) ?? byEnding(straight, byName) ?? kept;
    }
    return (path, bases = []) => {
        if (path === '')
            return '';
        const key = bases.length === 0 ? path : `${path}\n${bases.join('\n')}`;
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const asked = (0,reports_coverage/* detach */.Yo)(key);
        const found = find(tidy(path), bases);
        const placed = found === key ? asked : (0,reports_coverage/* detach */.Yo)(found);
        known.set(asked, placed);
        return placed;
    };
}
const untidy = /\\|\/\/|\/$|(?:^|\/)\.\.?(?:\/|$)/;
/** Forward slashes, no `.`, no `..` where it can be resolved. */
function tidy(path) {
    if (!untidy.test(path))
        return path;
    const parts = [];
    const slashed = path.replaceAll('\\', '/');
    for (const part of slashed.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return (slashed.startsWith('/') ? '/' : '') + parts.join('/');
}
function isAbsolute(path) {
    return /^(?:\/|[a-z]:\/)/i.test(path);
}
function join(base, path) {
    return isAbsolute(path) || base === '' ? path : `${base.replaceAll('\\', '/')}/${path}`;
}
function below(root, path) {
    const tidied = tidy(path);
    return tidied.startsWith(`${root}/`) ? tidied.slice(root.length + 1) : tidied;
}
function isInside(path) {
    return !isAbsolute(path) && !path.startsWith('../') && path !== '..';
}
function ancestors(path) {
    const folders = tidy(path).split('/').slice(0, -1);
    return folders.map((_, index) => folders.slice(0, folders.length - index).join('/'));
}
function byEnding(path, byName) {
    const given = path.split('/').filter((part) => part !== '' && part !== '..');
    const rated = (byName.get(given.at(-1) ?? '') ?? []).map((file) => {
        const parts = file.split('/');
        let shared = 0;
        while (shared < Math.min(parts.length, given.length) && parts.at(-1 - shared) === given.at(-1 - shared))
            shared++;
        const isWhole = shared === parts.length || shared === given.length;
        return { file, shared, isWhole };
    });
    const longest = Math.max(0, ...rated.map(({ shared }) => shared));
    const best = rated.filter(({ shared }) => shared === longest);
    const whole = best.filter(({ isWhole }) => isWhole);
    const [only, ...others] = whole.length === 1 ? whole : best;
    const isEnough = longest >= 2 || (only?.isWhole === true && given.length <= 2);
    return only && others.length === 0 && isEnough ? only.file : undefined;
}

// EXTERNAL MODULE: ./build/shared/reports/performance.js
var performance = __webpack_require__(346);
// EXTERNAL MODULE: ./build/shared/reports/input.js
var input = __webpack_require__(23);
// EXTERNAL MODULE: ./build/shared/reports/report-error.js
var report_error = __webpack_require__(7503);
;// CONCATENATED MODULE: ./build/shared/reports/read-report.js



const headSize = 64 * 1024;
/**
 * Reads one file.
 *
 * @param path  for detection and messages
 * @param named  the format's name where the user gave it
 * @throws ReportError that begins with the path
 */
async function readReport(kind, path, input, named) {
    try {
        const { head, chunks } = await peek(input.chunks);
        const format = await chooseFormat(kind, head, path, named);
        if (head.byteLength === 0 && !(named !== undefined && format.emptyMeansNone))
            throw new report_error/* ReportError */.$('the file is empty');
        return { format: format.name, report: await format.parse({ ...input, chunks }) };
    }
    catch (cause) {
        if (cause instanceof report_error/* ReportError */.$)
            throw new report_error/* ReportError */.$(`${path}: ${cause.message}`, { cause });
        throw cause;
    }
}
async function chooseFormat(kind, head, path, named) {
    const known = registry/* formats */.Fx[kind];
    const load = named !== undefined && Object.hasOwn(known, named) ? known[named] : undefined;
    const chosen = named === undefined ? await detect(Object.values(known), head, path) : await load?.();
    if (chosen)
        return chosen;
    const names = (0,registry/* formatNames */.EI)(kind).join(', ');
    if (named !== undefined)
        throw new report_error/* ReportError */.$(`there is no ${kind} format ${(0,report_error/* excerpt */.K)(named)}; there are ${names}`);
    if (head.byteLength === 0)
        throw new report_error/* ReportError */.$('the file is empty');
    const start = (0,input/* decoderFor */.oe)(head)(head.subarray(0, 200));
    throw new report_error/* ReportError */.$(`this is none of the ${kind} formats ${names}; it starts with ${(0,report_error/* excerpt */.K)(start)}`);
}
async function detect(known, bytes, path) {
    const head = (0,input/* decoderFor */.oe)(bytes)(bytes);
    for (const load of known) {
        const format = await load();
        if (format.detect(head, path))
            return format;
    }
    return undefined;
}
/** Takes the first bytes of a stream and gives it back whole. */
async function peek(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    const taken = [];
    let size = 0;
    while (size < headSize) {
        const next = await iterator.next();
        if (next.done)
            break;
        taken.push(Uint8Array.from(next.value));
        size += next.value.byteLength;
    }
    async function* whole() {
        try {
            yield* taken;
            for (let next = await iterator.next(); !next.done; next = await iterator.next())
                yield next.value;
        }
        finally {
            await iterator.return?.();
        }
    }
    return { head: Buffer.concat(taken).subarray(0, headSize), chunks: whole() };
}

// EXTERNAL MODULE: ./build/shared/reports/advisories.js
var advisories = __webpack_require__(8181);
;// CONCATENATED MODULE: ./build/actions/quality-gate/src/duplicates.js

/**
 * Takes out flaws that a report before has told already: the same advisory, by whatever name, of the same package. Within
 * one report nothing is taken out: its tool counts as it counts.
 *
 * @returns is given one report after the other
 */
function createDuplicateFilter() {
    const told = new Set();
    return ({ findings }) => {
        const fresh = findings.filter((finding) => !keysOf(finding).some((key) => told.has(key)));
        for (const finding of fresh)
            for (const key of keysOf(finding))
                told.add(key);
        return { findings: fresh };
    };
}
function keysOf({ id, aliases, subject }) {
    const [component = ''] = subject.split(' ');
    return component === ''
        ? []
        : [id, ...aliases].flatMap(advisories/* advisoryIds */.I).map((advisory) => `${advisory.toUpperCase()} ${component}`);
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/report-files.js













const merges = {
    coverage: reports_coverage/* mergeCoverage */.PV,
    tests: reports_tests/* mergeTests */.Iv,
    lint: reports_findings/* mergeFindings */.DF,
    security: reports_findings/* mergeFindings */.DF,
    performance: performance/* mergePerformance */.pZ,
    complexity: mergeComplexity,
    dependencies: mergeDependencies,
    hygiene: reports_hygiene/* mergeHygiene */.eh,
};
/**
 * Reads every file that the lines of `reports` name. A line that fits no file, and a file that cannot be read, is a trouble and
 * never an exception.
 */
async function readReports(sources, { repository, folder, roots, look }) {
    const placeFor = createPlaces(repository);
    const withoutTold = createDuplicateFilter();
    const files = [];
    const troubles = [];
    const parts = {};
    async function readFile({ kind, format }, path) {
        const full = (0,external_node_path_.resolve)(folder, path);
        await refuseElsewhere(full, roots);
        return readReport(kind, path, { chunks: chunksOf(full), place: placeFor(path) }, format);
    }
    for (const source of sources) {
        const { kind, name } = source;
        const line = `${kind} ${name === '' ? '' : `${name}=`}${source.glob}`;
        const paths = source.isUrl ? [source.glob] : await filesOf(source.glob, folder);
        if (paths.length === 0)
            troubles.push({ kind: 'missing', subject: line, message: `${line} fits no file` });
        for (const path of paths) {
            try {
                const { format, report } = source.isUrl
                    ? { format: 'url', report: await look(path) }
                    : await readFile(source, path);
                files.push({ kind, name, path, format });
                const part = (parts[`${kind} ${name}`] ??= { kind, name, reports: [] });
                part.reports.push(kind === 'security' ? withoutTold(report) : report);
            }
            catch (cause) {
                const message = cause instanceof report_error/* ReportError */.$
                    ? cause.message
                    : `${path} could not be read: ${cause instanceof Error ? cause.message : String(cause)}`;
                troubles.push({ kind: 'unreadable', subject: path, message });
            }
        }
    }
    return { reports: mergeNamed(Object.values(parts)), files, troubles };
}
function mergeNamed(parts) {
    const named = Object.fromEntries(Object.entries(merges).map(([kind, merge]) => {
        const ofKind = parts.filter((part) => part.kind === kind);
        return [
            kind,
            new Map(ofKind.map(({ name, reports }) => [name, merge(reports)])),
        ];
    }));
    // each list holds what the kind's own formats gave
    return named;
}
/** Relative to the workspace where they lie in it; sorted, folders of dependencies left out unless the glob names them. */
async function filesOf(pattern, root) {
    const found = [];
    // a plain path is looked up as such: to start Node's glob for it costs a small gate 4 ms
    if (!/[*?[\]{}()!+@\\]/.test(pattern))
        return (await isFile((0,external_node_path_.resolve)(root, pattern))) ? [fromRoot(pattern, root)] : [];
    const exclude = (name) => (name === 'node_modules' || name === '.git') && !pattern.includes(name);
    for await (const path of (0,promises_.glob)(pattern, { cwd: root, exclude })) {
        if (await isFile((0,external_node_path_.resolve)(root, path)))
            found.push(fromRoot(path, root));
    }
    return found.sort();
}
async function isFile(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() === false;
}
function fromRoot(path, root) {
    const full = (0,external_node_path_.resolve)(root, path);
    return (0,external_node_path_.isAbsolute)(path) && full.startsWith(root + external_node_path_.sep) ? (0,external_node_path_.relative)(root, full) : path;
}
async function refuseElsewhere(path, roots) {
    const real = await (0,promises_.realpath)(path);
    const allowed = await Promise.all(roots.map((root) => (0,promises_.realpath)(root).catch(() => root)));
    if (!allowed.some((root) => real.startsWith(root + external_node_path_.sep)))
        throw new report_error/* ReportError */.$(`${(0,external_node_path_.relative)(roots[0] ?? '', path)} leads elsewhere`);
    if (!(await (0,promises_.stat)(real)).isFile())
        throw new report_error/* ReportError */.$(`${(0,external_node_path_.relative)(roots[0] ?? '', path)} is no regular file`);
}
const chunkSize = 256 * 1024;
/** Two buffers in turn, one being filled while the other is read: a chunk is valid until the next is asked for. */
async function* chunksOf(path) {
    const file = await (0,promises_.open)(path);
    try {
        const fill = async (buffer) => buffer.subarray(0, (await file.read(buffer, 0, chunkSize)).bytesRead);
        let [buffer, spare] = [Buffer.allocUnsafeSlow(chunkSize), Buffer.allocUnsafeSlow(chunkSize)];
        for (let chunk = await fill(buffer); chunk.length > 0;) {
            const next = fill(spare);
            try {
                yield chunk;
            }
            finally {
                chunk = await next;
            }
            ;
            [buffer, spare] = [spare, buffer];
        }
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/shared/command/file-commands.js


/**
 * Remembers what the runner's command files hold, so that whatever a command writes into them can be undone: their paths
 * are not in its environment, but they lie in a folder that it can list.
 *
 * @returns puts the files back; the names of those that had been changed
 */
async function guardFileCommands(env) {
    const paths = fileCommands.flatMap((name) => (env[name] ? [{ name, path: env[name] }] : []));
    const before = await Promise.all(paths.map(({ path }) => readIfThere(path)));
    return async () => {
        const changed = [];
        for (const [index, { name, path }] of paths.entries()) {
            const kept = before[index];
            const now = await readIfThere(path);
            if (kept === undefined ? now === undefined : now?.equals(kept))
                continue;
            changed.push(name);
            await (0,promises_.rm)(path, { recursive: true, force: true });
            if (kept !== undefined)
                await (0,promises_.writeFile)(path, kept);
        }
        return changed;
    };
}
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch {
        // not there, or a folder by now: either is a difference to a file that was
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/shared/command/own-environment.js

/** env_start and env_end in /proc/self/stat, counted from behind the process's name (proc(5): fields 50 and 51). */
const [environmentStart, environmentEnd] = [47, 48];
/**
 * Overwrites variables in the memory of this process. On Linux any program of the same user can read the environment that
 * a process was started with from /proc/<pid>/environ, whatever the process does to its variables later: without this, a
 * command with a scrubbed environment would find the token in its parent's. They read as asterisks here as well from then on.
 *
 * @returns false where that cannot be done: no /proc, or a kernel that forbids writing to it
 */
async function hideOwnVariables(names) {
    let memory;
    try {
        const stat = await (0,promises_.readFile)('/proc/self/stat', 'latin1');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const [start, end] = [Number(fields[environmentStart]), Number(fields[environmentEnd])];
        memory = await (0,promises_.open)('/proc/self/mem', 'r+');
        const { buffer } = await memory.read(Buffer.alloc(end - start), 0, end - start, start);
        const blanked = blank(buffer, new Set(names));
        await memory.write(blanked, 0, blanked.length, start);
        return true;
    }
    catch {
        // the caller says what this means
        return false;
    }
    finally {
        await memory?.close();
    }
}
/** `NAME=value\0NAME=value\0…` with the values of some names as asterisks, byte for byte as long. */
function blank(environment, names) {
    const blanked = Buffer.from(environment);
    for (let start = 0; start < blanked.length;) {
        const zero = blanked.indexOf(0, start);
        const end = zero < 0 ? blanked.length : zero;
        const equals = blanked.indexOf('=', start);
        const isVariable = equals >= 0 && equals < end;
        if (isVariable && names.has(blanked.toString('utf8', start, equals)))
            blanked.fill('*', equals + 1, end);
        start = end + 1;
    }
    return blanked;
}

;// CONCATENATED MODULE: ./build/shared/command/isolated.js



/**
 * Lets commands be run that must find no secret: not in their environment, not in this process's, and not in the runner's
 * command files, which are put back as they were.
 *
 * @param secrets  values that no variable may hold
 * @param work  starts the commands, with this environment
 */
async function isolated(secrets, { env, log }, work) {
    const environment = scrubbed(env, secrets);
    const restore = await guardFileCommands(env);
    if (!(await hideOwnVariables(secretNames(env, secrets))))
        log.debug('the environment of this process could not be hidden from the commands');
    try {
        return await work(environment);
    }
    finally {
        const changed = await restore();
        if (changed.length > 0)
            log.warning(`a command wrote to the runner's files; undone: ${changed.join(', ')}`);
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/shared/command/run-command.js



const shells = [
    { shell: '/bin/bash', options: ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c'] },
    { shell: '/bin/sh', options: ['-e', '-c'] },
];
const longestLine = 64 * 1024;
const graceAfterTerm = 2_000;
/** How long output is waited for that something in the background still holds open. */
const graceAfterExit = 500;
/**
 * Runs a command by `bash -e -o pipefail`, or `sh -e` where there is no bash, as the leader of a process group of its own. When the
 * run is cancelled or the time is up the whole group gets SIGTERM, and SIGKILL two seconds later; what a finished command left
 * running in its group is killed.
 *
 * @throws the signal's reason when cancelled
 */
async function runCommand(request) {
    const { command, directory, env, timeout, onLine, signal, clock } = request;
    signal.throwIfAborted();
    const start = clock.now();
    const { shell, options } = shells.find((known) => (0,external_node_fs_.existsSync)(known.shell)) ?? shells[1];
    const child = (0,external_node_child_process_.spawn)(shell, [...options, command], {
        cwd: directory,
        env,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = Promise.all([readLines(child.stdout, onLine), readLines(child.stderr, onLine)]);
    let timedOut = false;
    const stop = () => endGroup(child);
    const onTimeout = () => {
        timedOut = true;
        stop();
    };
    const timer = timeout === undefined ? undefined : setTimeout(onTimeout, timeout);
    signal.addEventListener('abort', stop, { once: true });
    try {
        const exitCode = await run_command_exitOf(child);
        await Promise.race([output, new Promise((resolve) => setTimeout(resolve, graceAfterExit).unref())]);
        signal.throwIfAborted();
        return { exitCode, seconds: (clock.now() - start) / 1_000, timedOut };
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        killGroup(child, 'SIGKILL');
    }
}
/**
 * A line that does not end is told in pieces, and no more is read than this process's own output takes, so that neither can fill
 * the memory.
 */
async function readLines(stream, onLine) {
    let rest = '';
    for await (const chunk of stream.setEncoding('utf8')) {
        const lines = (rest + chunk).split(/\r?\n/);
        rest = lines.pop() ?? '';
        lines.forEach(onLine);
        if (rest.length > longestLine) {
            onLine(rest);
            rest = '';
        }
        if (process.stdout.writableNeedDrain)
            await (0,external_node_events_.once)(process.stdout, 'drain');
    }
    if (rest !== '')
        onLine(rest);
}
function run_command_exitOf(child) {
    return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('exit', (code, name) => resolve(code ?? 128 + signalNumber(name)));
    });
}
function signalNumber(name) {
    return { SIGHUP: 1, SIGINT: 2, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGPIPE: 13, SIGTERM: 15 }[name] ?? 0;
}
function endGroup(child) {
    killGroup(child, 'SIGTERM');
    setTimeout(() => killGroup(child, 'SIGKILL'), graceAfterTerm).unref();
}
/** The group outlives its leader as long as anything in it runs. */
function killGroup({ pid }, signal) {
    try {
        if (pid !== undefined)
            process.kill(-pid, signal);
    }
    catch {
        // ESRCH: nothing of the group is left
    }
}

// EXTERNAL MODULE: ./build/shared/time/duration.js
var duration = __webpack_require__(862);
;// CONCATENATED MODULE: ./build/actions/quality-gate/src/run-commands.js



/**
 * Runs the commands, `commands-parallel` at once, as a pull request's code must be run: with no token in the environment, in
 * this process's or in the runner's command files, and with an output in which nothing is a command.
 */
async function runCommands({ commands, commandsParallel, commandsTimeout, githubToken }, context) {
    if (commands.length === 0)
        return [];
    const { signal, clock, run } = context;
    const timeout = commandsTimeout === undefined ? {} : { timeout: commandsTimeout };
    return isolated([githubToken], context, (env) => {
        const start = async ({ name, command }, onLine) => ({
            name,
            ...(await runCommand({ command, directory: run.workspace, env, onLine, signal, clock, ...timeout })),
        });
        return commandsParallel === 1
            ? oneByOne(commands, start, context)
            : together(commands, commandsParallel, start, context);
    });
}
async function oneByOne(commands, start, { log }) {
    const results = [];
    for (const command of commands) {
        const result = await log.untrusted(command.name, (print) => start(command, print));
        log.event(run_commands_describe(result));
        results.push(result);
    }
    return results;
}
/** One group for all; each line says whose it is. */
async function together(commands, parallel, start, { log }) {
    const results = new Map();
    const queue = [...commands];
    await log.untrusted(commands.map(({ name }) => name).join(', '), async (print) => {
        const worker = async () => {
            for (let command = queue.shift(); command; command = queue.shift()) {
                const { name } = command;
                results.set(command, await start(command, (line) => print(`${name} | ${line}`)));
            }
        };
        await Promise.all(Array.from({ length: parallel }, worker));
    });
    const all = commands.flatMap((command) => results.get(command) ?? []);
    for (const result of all)
        log.event(run_commands_describe(result));
    return all;
}
function run_commands_describe({ name, exitCode, seconds, timedOut }) {
    const end = timedOut ? 'ran out of time' : exitCode === 0 ? 'succeeded' : `failed with exit code ${exitCode}`;
    return `${name} ${end} after ${(0,duration/* formatDuration */.a)(seconds * 1_000)}`;
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/score.js


/** How much a kind weighs in the score. */
const weights = {
    tests: 3,
    security: 3,
    hygiene: 3,
    coverage: 2,
    lint: 1,
    performance: 1,
    complexity: 1,
    dependencies: 1,
};
/** What one finding costs of the ten points. */
const costs = {
    lint: { 'lint.error': '1', 'lint.warning': '0.1' },
    security: {
        'security.critical': '10',
        'security.high': '4',
        'security.moderate': '1',
        'security.low': '0.25',
        'security.unknown': '1',
    },
    hygiene: { 'hygiene.total': '10' },
    dependencies: {
        'dependencies.outdated.major': '0.5',
        'dependencies.outdated.minor': '0.1',
        'dependencies.outdated.patch': '0.02',
    },
};
const ten = (0,ratio/* ratio */.CG)(10);
/**
 * 0 to 10 for each kind that was reported, and their weighted mean:
 * tests: share passed of those run. coverage: of lines. lint, security, hygiene, dependencies: ten less what each finding costs, at
 * least 0. performance: the mean `score` (Lighthouse), else the share of performance rules that hold. complexity: share of
 * functions up to 10. Weights: tests, security and hygiene 3, coverage 2, the rest 1.
 */
function scoreOf(metrics, facts) {
    const scores = Object.fromEntries(Object.entries(scorers).flatMap(([kind, scorer]) => {
        const score = scorer(metrics, facts);
        return score ? [[kind, atLeastZero(score)]] : [];
    }));
    const kinds = Object.keys(scores);
    if (kinds.length === 0)
        return {};
    const weight = kinds.reduce((sum, kind) => sum + weights[kind], 0);
    const total = kinds.reduce((sum, kind) => add(sum, (0,ratio/* multiply */.lw)(scores[kind] ?? ten, (0,ratio/* ratio */.CG)(weights[kind], weight))), (0,ratio/* ratio */.CG)(0));
    return { '': (0,quantity/* quantity */.au)(total), ...Object.fromEntries(kinds.map((kind) => [kind, (0,quantity/* quantity */.au)(scores[kind] ?? ten)])) };
}
const scorers = {
    tests: (metrics) => share(count(metrics, 'tests.passed'), sum(metrics, ['tests.passed', 'tests.failed'])),
    coverage(metrics) {
        const lines = read(metrics, 'coverage');
        return lines && (0,ratio/* multiply */.lw)(lines, (0,ratio/* ratio */.CG)(1, 10));
    },
    lint: (metrics) => lessCosts(metrics, costs.lint),
    security: (metrics) => lessCosts(metrics, costs.security),
    hygiene: (metrics) => lessCosts(metrics, costs.hygiene),
    dependencies: (metrics) => lessCosts(metrics, costs.dependencies),
    performance(metrics, { performanceRules: { held, judged } }) {
        const score = read(metrics, 'performance.score');
        return score ? (0,ratio/* multiply */.lw)(score, (0,ratio/* ratio */.CG)(1, 10)) : share((0,ratio/* ratio */.CG)(held), (0,ratio/* ratio */.CG)(judged));
    },
    complexity: (_, { functions }) => share((0,ratio/* ratio */.CG)(functions.simple), (0,ratio/* ratio */.CG)(functions.total)),
};
function read(metrics, name) {
    const value = metrics.get({ name });
    return value === 'n/a' ? undefined : value?.value;
}
function count(metrics, name) {
    return read(metrics, name) ?? (0,ratio/* ratio */.CG)(0);
}
function sum(metrics, names) {
    return names.reduce((total, name) => add(total, count(metrics, name)), (0,ratio/* ratio */.CG)(0));
}
/** Ten times `part` of `whole`; undefined when there is nothing. */
function share(part, whole) {
    return whole.numerator === 0n
        ? undefined
        : (0,ratio/* ratio */.CG)(part.numerator * whole.denominator * 10n, part.denominator * whole.numerator);
}
/** undefined when the kind was not reported: then none of the counts is there, not even as 0. */
function lessCosts(metrics, prices) {
    const known = Object.keys(prices).filter((name) => read(metrics, name) !== undefined);
    if (known.length === 0)
        return undefined;
    return known.reduce((left, name) => (0,ratio/* subtract */.Re)(left, (0,ratio/* multiply */.lw)(count(metrics, name), (0,ratio/* fromNumber */.oB)(Number(prices[name])))), ten);
}
function atLeastZero(value) {
    return (0,ratio/* compare */.UD)(value, (0,ratio/* ratio */.CG)(0)) < 0 ? (0,ratio/* ratio */.CG)(0) : value;
}
function add(a, b) {
    return (0,ratio/* subtract */.Re)(a, (0,ratio/* multiply */.lw)(b, (0,ratio/* ratio */.CG)(-1)));
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/sift.js
/** Takes accepted findings out. @param today  YYYY-MM-DD, UTC */
function sift(findings, exceptions, today) {
    const open = [];
    const accepted = [];
    const expired = new Set();
    for (const finding of findings) {
        const fitting = exceptions.filter((exception) => fits(exception, finding));
        if (fitting.some(({ until }) => until >= today))
            accepted.push(finding);
        else {
            open.push(finding);
            for (const exception of fitting)
                expired.add(exception);
        }
    }
    return { findings: open, accepted, expired: [...expired] };
}
function fits(exception, finding) {
    const ids = [finding.id, ...('aliases' in finding ? finding.aliases : [])].map((id) => id.toLowerCase());
    const path = exception.path?.replace(/\/$/, '');
    const isThere = path === undefined || finding.path === path || finding.path.startsWith(`${path}/`);
    const subject = 'subject' in finding ? finding.subject : '';
    const isPackage = exception.package === undefined || subject === exception.package || subject.startsWith(`${exception.package} `);
    return ids.includes(exception.id.toLowerCase()) && isThere && isPackage;
}
/** Takes accepted findings out of all lint, security and hygiene reports. */
function siftReports(reports, exceptions, today) {
    const accepted = [];
    const expired = new Set();
    const siftAll = (named) => new Map([...named].map(([name, report]) => {
        const sifted = sift(report.findings, exceptions, today);
        accepted.push(...sifted.accepted);
        for (const exception of sifted.expired)
            expired.add(exception);
        return [name, { ...report, findings: sifted.findings }];
    }));
    return {
        reports: {
            ...reports,
            lint: siftAll(reports.lint),
            security: siftAll(reports.security),
            hygiene: siftAll(reports.hygiene),
        },
        accepted,
        expired: [...expired],
    };
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/verdict.js

/**
 * A broken rule blocks or warns as it is listed; one that cannot be decided because a metric is missing does what
 * `if-missing` says, but never more than its list. What is n/a does nothing. A report that cannot be read and a command
 * that failed block always.
 *
 * Failed: something was measured and is bad. Error: nothing is, but the evidence is incomplete.
 *
 * @throws RuleError when a rule compares what cannot be compared
 */
function verdict_decide(gate, metrics, troubles, ifMissing) {
    const missing = ifMissing === 'skip' ? 'pass' : ifMissing;
    const results = ['block', 'warn'].flatMap((severity) => gate[severity].map((rule) => {
        const judgement = judge(rule, metrics);
        const effect = {
            holds: 'pass',
            'n/a': 'pass',
            broken: severity,
            missing: lesser(severity, missing),
        };
        return { ...judgement, rule: rule.text, severity, effect: effect[judgement.state] };
    }));
    const troubled = troubles.map((trouble) => ({
        ...trouble,
        effect: trouble.kind === 'missing' ? missing : 'block',
    }));
    const effects = [...results, ...troubled].map(({ effect }) => effect);
    const verdict = ['block', 'warn'].find((effect) => effects.includes(effect)) ?? 'pass';
    const isMeasuredBad = results.some(({ effect, state }) => effect === 'block' && state === 'broken') ||
        troubled.some(({ kind }) => kind === 'command');
    const phase = verdict !== 'block' ? 'Successful' : isMeasuredBad ? 'Failed' : 'Error';
    return { verdict, phase, reason: reasonOf(verdict, results, troubled), rules: results, troubles: troubled };
}
function lesser(a, b) {
    const order = ['pass', 'warn', 'block'];
    return order[Math.min(order.indexOf(a), order.indexOf(b))] ?? 'pass';
}
function reasonOf(verdict, rules, troubles) {
    if (verdict === 'pass')
        return `pass: ${rules.filter(({ state }) => state === 'holds').length} of ${rules.length} rules hold`;
    const causes = [
        ...rules.filter(({ effect }) => effect === verdict).map(({ explanation }) => explanation),
        ...troubles.filter(({ effect }) => effect === verdict).map(({ message }) => message),
    ];
    const [shown, rest] = [causes.slice(0, mostCauses), causes.length - mostCauses];
    return `${verdict}: ${shown.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}
const mostCauses = 3;

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/gate.js


























/** A job summary of one step holds 1 MiB. */
const longestSummary = 1024 * 1024 - 1_024;
/** Gathers the policy, the change, the reports; decides; tells. */
async function runGate(inputs, context) {
    const github = lazily(() => connect(inputs.githubToken, context));
    const gitOptions = {
        directory: context.run.workspace,
        env: scrubbed(context.env, [inputs.githubToken]),
        signal: context.signal,
    };
    const git = createGit({
        ...gitOptions,
        credentials: { serverUrl: context.run.serverUrl, token: inputs.githubToken },
    });
    const command = createGitCommand(gitOptions);
    const change = await changeToJudge(inputs, github, context);
    const ports = { git, command, github, change, context };
    const policy = await readPolicy(inputs, ports);
    // before the commands: what they do to .git must not be run by us
    const store = await openStore(inputs, policy.rules, ports);
    const [baselines, changedLines, files, approvals] = await Promise.all([
        readBaselines(inputs, store, ports),
        readChanges(inputs.changedLines, needsChanges(policy), ports),
        trackedFiles(ports),
        readApprovals(policy.rules, github, change),
        // needed later, and read from disk while git answers
        (0,registry/* loadFormats */.nW)(policy.sources.map(({ kind }) => kind)),
    ]);
    const commands = inputs.dryRun ? [] : await runCommands(inputs, context);
    const read = await readReports(policy.sources, placesOf(inputs, files, context));
    const sifted = siftReports(read.reports, policy.exceptions, new Date(context.clock.now()).toISOString().slice(0, 10));
    const facts = { reports: sifted.reports, files: read.files, commands, changedLines, approvals, ...baselines };
    const failed = commands
        .filter(({ exitCode, timedOut }) => exitCode !== 0 || timedOut)
        .map((result) => ({ kind: 'command', subject: result.name, message: run_commands_describe(result) }));
    const judged = judgeAll(facts, policy, [...failed, ...troublesOf(change), ...read.troubles]);
    const result = {
        name: inputs.name,
        facts,
        ...judged,
        ...sifted,
        policyFrom: policy.from,
        isDryRun: inputs.dryRun,
    };
    if (store)
        await storeMetrics(inputs, result.metrics, store, context);
    return finish({ inputs, result, change, locale: inputs.locale ?? context.config?.locale ?? 'en' }, context, github);
}
async function changeToJudge({ publishFrom }, github, context) {
    if (publishFrom === '')
        return (0,src_change/* changeOf */.C2)(context.run);
    const { changeOfReportingRun } = await __webpack_require__.e(/* import() */ 549).then(__webpack_require__.bind(__webpack_require__, 4549));
    return changeOfReportingRun(context, github);
}
/** What another run left behind is read from its folder and from nowhere else. */
function placesOf({ publishFrom }, files, context) {
    const { run } = context;
    const root = (0,external_node_path_.resolve)(run.workspace);
    const folder = (0,external_node_path_.resolve)(root, publishFrom);
    return {
        repository: { root, files },
        folder,
        roots: publishFrom === '' ? [root, run.temp] : [folder],
        look: async (url) => (await __webpack_require__.e(/* import() */ 579).then(__webpack_require__.bind(__webpack_require__, 5579))).lookAtSite(url, context),
    };
}
/** @throws ConfigurationError for a rule that compares a time with a percentage, which only shows once the metric is there */
function judgeAll(facts, { rules, ifMissing }, troubles) {
    const metrics = measure(facts);
    const seen = createGateMetrics(metrics, facts);
    const mentionsScore = ({ condition }) => metricsOf(condition).some(({ metric }) => metric.name.split('.')[0] === 'score');
    try {
        const first = verdict_decide({
            block: rules.block.filter((rule) => !mentionsScore(rule)),
            warn: rules.warn.filter((rule) => !mentionsScore(rule)),
        }, seen, [], ifMissing);
        put(metrics, 'score', '', scoreOf(metrics, scoreFacts(first, facts)));
        return { metrics, decision: verdict_decide(rules, seen, troubles, ifMissing) };
    }
    catch (cause) {
        if (cause instanceof rule_error/* RuleError */.F)
            throw new action_error/* ConfigurationError */.j1([cause.toProblem('block, warn')]);
        throw cause;
    }
}
function scoreFacts({ rules }, { reports }) {
    const performance = rules.filter(({ operands, state }) => (state === 'holds' || state === 'broken') && operands.some(({ text }) => /\bperformance\b/.test(text)));
    const functions = [...reports.complexity.values()].flatMap((report) => report.functions);
    return {
        performanceRules: { held: performance.filter(({ state }) => state === 'holds').length, judged: performance.length },
        functions: { simple: functions.filter(({ complexity }) => complexity <= 10).length, total: functions.length },
    };
}
async function finish(publication, context, github) {
    const { inputs, result, locale } = publication;
    const { decision, metrics } = result;
    const flat = writeMetrics(metrics);
    for (const { effect, explanation, state } of decision.rules) {
        if (effect !== 'pass')
            context.log[effect === 'block' ? 'error' : 'warning'](`${state}: ${explanation}`);
        else if (state === 'n/a' || state === 'missing')
            context.log.notice(`${state}: ${explanation}`);
    }
    for (const { effect, message } of decision.troubles)
        context.log[effect === 'block' ? 'error' : 'warning'](message);
    if (!inputs.dryRun)
        await publish(publication, github, context);
    const [coverage, score] = [metrics.get({ name: 'coverage' }), metrics.get({ name: 'score' })];
    const failed = decision.rules
        .filter(({ state }) => state === 'broken' || state === 'missing')
        .map(({ rule, severity, state, explanation }) => ({ rule, severity, state, explanation }));
    return {
        phase: decision.phase,
        reason: decision.reason,
        outputs: {
            verdict: decision.verdict,
            score: score && score !== 'n/a' ? (0,quantity/* formatQuantity */.VZ)(score) : '',
            coverage: coverage && coverage !== 'n/a' ? (0,quantity/* formatQuantity */.VZ)({ ...coverage, unit: '' }) : '',
            'failed-rules': JSON.stringify(failed),
            metrics: await saveMetrics(flat, context),
        },
        summary: fit(sectionsOf(result, locale), longestSummary, locale),
        details: {
            verdict: decision.verdict,
            rules: decision.rules.map(({ rule, severity, state, effect, explanation }) => ({
                rule,
                severity,
                state,
                effect,
                explanation,
            })),
            troubles: decision.troubles,
            files: result.facts.files,
            metrics: flat,
        },
    };
}
async function saveMetrics(metrics, { run }) {
    const folder = (0,external_node_path_.join)(run.temp, 'release-kit');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, `quality-gate-metrics-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}.json`);
    await (0,promises_.writeFile)(path, `${JSON.stringify(metrics, null, 2)}\n`);
    return path;
}
/** A run that did not succeed may have left half of its reports behind, or old ones. */
function troublesOf({ reportedBy }) {
    if (!reportedBy || reportedBy.conclusion === 'success')
        return [];
    const { conclusion, url } = reportedBy;
    const kind = conclusion === 'failure' ? 'command' : 'unreadable';
    return [{ kind, subject: url, message: `the run that wrote the reports ended with "${conclusion}": ${url}` }];
}
function needsChanges({ rules }) {
    const mentioned = [...rules.block, ...rules.warn]
        .flatMap(({ condition }) => metricsOf(condition))
        .map(({ metric }) => metric.name);
    return mentioned.includes('coverage.patch') || mentioned.includes('lint.new');
}
/** undefined where this is no git clone, and GitHub is not asked or leaves some out. */
async function trackedFiles({ command, change, github }) {
    if (change.reportedBy)
        return (await github())?.comparisons.files(change.head);
    let output = '';
    try {
        for await (const chunk of command.stream(['ls-files', '-z']))
            output += chunk;
    }
    catch (cause) {
        if (cause instanceof action_error/* ActionError */.lZ)
            return undefined;
        throw cause;
    }
    return new Set(output.split('\0').filter((path) => path !== ''));
}
async function connect(token, context) {
    if (token === '')
        return undefined;
    const { createGitHub } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(325)]).then(__webpack_require__.bind(__webpack_require__, 5325));
    return createGitHub(context, token);
}
function lazily(make) {
    let made;
    return () => (made ??= make());
}


/***/ }),

/***/ 8181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ advisoryIds)
/* harmony export */ });
/** GHSA and CVE names in a text. */
function advisoryIds(text) {
    return [...text.matchAll(/\b(?:GHSA(?:-[0-9a-z]{4}){3}|CVE-\d{4}-\d{4,})\b/gi)].map(([id]) => id);
}


/***/ }),

/***/ 2180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ coverageMeasures),
/* harmony export */   PV: () => (/* binding */ mergeCoverage),
/* harmony export */   X0: () => (/* binding */ createCoverage),
/* harmony export */   Yo: () => (/* binding */ detach),
/* harmony export */   ZF: () => (/* binding */ hasMarks),
/* harmony export */   e6: () => (/* binding */ totalOf)
/* harmony export */ });
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2294);

/** What is counted. Statements only come from tools that tell them apart from lines. */
const coverageMeasures = ['lines', 'branches', 'functions', 'statements'];
function createCoverage() {
    const files = new Map();
    const repeated = new Map();
    return {
        add(path, file) {
            const first = files.get(path);
            if (!first)
                files.set(path, file);
            else if (!repeated.get(path)?.push(file))
                repeated.set(path, [first, file]);
        },
        isEmpty: () => files.size === 0,
        report() {
            for (const [path, parts] of repeated)
                files.set(path, mergeFiles(parts));
            return { files };
        },
    };
}
function mergeCoverage(reports) {
    const merged = createCoverage();
    for (const { files } of reports)
        for (const [path, file] of files)
            merged.add(path, file);
    return merged.report();
}
function mergeFiles(parts) {
    const measured = coverageMeasures.map((measure) => [
        measure,
        mergeTallies(parts.flatMap((part) => part[measure] ?? [])),
    ]);
    return Object.fromEntries(measured.filter(([, tally]) => tally !== undefined));
}
/** Exact where there are marks; of mere totals the one that covers most. */
function mergeTallies(tallies) {
    const [first, ...rest] = tallies.filter(hasMarks);
    return first ? (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeMarks */ .L_)([first, ...rest]) : tallies.toSorted((a, b) => b.covered - a.covered)[0];
}
function hasMarks(tally) {
    return tally !== undefined && 'encoded' in tally;
}
/** The sum over all files; undefined when no file has this measure. */
function totalOf({ files }, measure) {
    let [covered, total, isKnown] = [0, 0, false];
    for (const file of files.values()) {
        const tally = file[measure];
        if (!tally)
            continue;
        isKnown = true;
        covered += tally.covered;
        total += tally.total;
    }
    return isKnown ? { covered, total } : undefined;
}
/** A copy of its own: a piece of a large text keeps the whole text in memory. */
function detach(text) {
    return Buffer.from(text, 'utf8').toString('utf8');
}


/***/ }),

/***/ 7936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ lintFinding),
/* harmony export */   DF: () => (/* binding */ mergeFindings),
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   KW: () => (/* binding */ securitySeverity),
/* harmony export */   Y1: () => (/* binding */ securityFinding),
/* harmony export */   qK: () => (/* binding */ securitySeverities),
/* harmony export */   t4: () => (/* binding */ located)
/* harmony export */ });
/** npm's words; moderate is what others call medium. */
const securitySeverities = ['critical', 'high', 'moderate', 'low', 'unknown'];
const longestText = 300;
function lintFinding(given) {
    return { severity: given.severity, ...located(given) };
}
function securityFinding(given) {
    const aliases = [...new Set(given.aliases ?? [])].filter((alias) => alias !== given.id);
    return { severity: given.severity, ...located(given), aliases, subject: given.subject ?? '' };
}
/** Fills in what a tool does not say, keeps texts short, and takes no line for one that no file has. */
function located({ id = '', message = '', path = '', line = 0 }) {
    const flat = message.replace(/\s+/g, ' ').trim();
    const isLine = Number.isSafeInteger(line) && line >= 0;
    return {
        id,
        message: flat.length > longestText ? `${flat.slice(0, longestText)}…` : flat,
        path,
        line: isLine ? line : 0,
    };
}
/** Medium, MODERATE, Important, negligible…: what tools say, in npm's words. */
function securitySeverity(word) {
    return securityWords[(word ?? '').toLowerCase()] ?? 'unknown';
}
const securityWords = {
    critical: 'critical',
    high: 'high',
    important: 'high',
    error: 'high',
    moderate: 'moderate',
    medium: 'moderate',
    warning: 'moderate',
    low: 'low',
    minor: 'low',
    info: 'low',
    informational: 'low',
    note: 'low',
    negligible: 'low',
};
/** CVSS 3.1 and 4.0 qualitative scale; 0 is "none" and counts as low. */
function severityOfScore(score) {
    if (!(score >= 0 && score <= 10))
        return 'unknown';
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    return score >= 4 ? 'moderate' : 'low';
}
function mergeFindings(reports) {
    return { findings: reports.flatMap(({ findings }) => findings) };
}


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ hygieneChecks),
/* harmony export */   eh: () => (/* binding */ mergeHygiene),
/* harmony export */   hs: () => (/* binding */ hygieneFinding)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);

/** secrets: written into the tree. cors: any origin may read. debug: a site tells strangers how it is built. */
const hygieneChecks = ['secrets', 'cors', 'debug'];
function hygieneFinding(given) {
    return { check: given.check, ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .located */ .t4)(given), subject: given.subject ?? '' };
}
function mergeHygiene(reports) {
    return {
        findings: reports.flatMap(({ findings }) => findings),
        checks: new Set(reports.flatMap(({ checks }) => [...checks])),
    };
}


/***/ }),

/***/ 23:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ textLines),
/* harmony export */   oe: () => (/* binding */ decoderFor),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zo: () => (/* binding */ wholeLines)
/* harmony export */ });
/* unused harmony export largestJson */
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);

const newline = 10;
/** A line that is longer than this is no line of a report. */
const longestLine = 4 * 1024 * 1024;
/** JSON is read as a whole. */
const largestJson = 128 * 1024 * 1024;
/** Cuts a stream into pieces that end with a newline, also where the stream does not. A piece is valid until the next is asked for. */
async function* wholeLines(chunks) {
    let rest = Buffer.alloc(0);
    for await (const chunk of chunks) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        const start = rest.length === 0 ? 0 : bytes.indexOf(newline) + 1;
        const end = bytes.lastIndexOf(newline) + 1;
        if (start > 0)
            yield Buffer.concat([rest, bytes.subarray(0, start)]);
        if (end > start)
            yield bytes.subarray(start, end);
        rest = end > 0 ? Buffer.from(bytes.subarray(end)) : Buffer.concat([rest, bytes]);
        refuseLong(rest.length);
    }
    if (rest.length > 0)
        yield Buffer.concat([rest, Buffer.of(newline)]);
}
/** The lines of a text, without their ends, blank ones left out. */
async function* textLines(chunks) {
    let decode;
    let rest = '';
    for await (const chunk of chunks) {
        decode ??= decoderFor(chunk);
        const lines = (rest + decode(chunk)).split('\n');
        rest = lines.pop() ?? '';
        refuseLong(rest.length);
        for (const line of lines)
            if (line.trim() !== '')
                yield line.trimEnd();
    }
    if (rest.trim() !== '')
        yield rest.trimEnd();
}
function refuseLong(length) {
    if (length > longestLine)
        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$(`a line is longer than ${longestLine} bytes: this is no text report`);
}
/**
 * Decodes bytes to text, piece by piece.
 *
 * @param start  the first bytes: a byte order mark or an XML declaration decides, else UTF-8
 * @throws ReportError when an encoding is declared that nobody knows
 */
function decoderFor(start) {
    const declared = /^<\?xml[^>]{0,100}\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(Buffer.from(start.subarray(0, 200)).toString('latin1'))?.[1];
    const label = wideEncoding(start) ?? declared ?? 'utf-8';
    try {
        const decoder = new TextDecoder(label);
        return (bytes) => decoder.decode(bytes, { stream: true });
    }
    catch (cause) {
        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$(`the encoding ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(label)} is not known`, { cause });
    }
}
/** UTF-16 by its byte order mark, or by the zero beside an ASCII character. */
function wideEncoding([a, b]) {
    if ((a === 0xff && b === 0xfe) || (a !== 0 && a !== undefined && b === 0))
        return 'utf-16le';
    return (a === 0xfe && b === 0xff) || (a === 0 && b !== 0) ? 'utf-16be' : undefined;
}
/** The whole text. @throws ReportError when it is larger than `limit` bytes */
async function readText(chunks, limit = largestJson) {
    let decode;
    let text = '';
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.byteLength;
        if (size > limit)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$(`larger than ${limit / 1024 / 1024} MiB, which is as much as is read of this format`);
        decode ??= decoderFor(chunk);
        text += decode(chunk);
    }
    return text;
}


/***/ }),

/***/ 2294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ createMarkCollector),
/* harmony export */   EP: () => (/* binding */ placeOfBytes),
/* harmony export */   EY: () => (/* binding */ placeOfName),
/* harmony export */   KY: () => (/* binding */ uncovered),
/* harmony export */   L_: () => (/* binding */ mergeMarks),
/* harmony export */   P$: () => (/* binding */ isCovered),
/* harmony export */   hB: () => (/* binding */ mostBranchesPerLine),
/* harmony export */   li: () => (/* binding */ largestLine),
/* harmony export */   nV: () => (/* binding */ placeOfBranch),
/* harmony export */   s2: () => (/* binding */ lineOfBranch)
/* harmony export */ });
/* unused harmony export largestPlace */
/** Largest place that fits: of lines, and of anything else. */
const largestLine = 2 ** 31 - 1;
const largestPlace = (/* unused pure expression or super */ null && (2 ** 52 - 1));
/** Marks of many files share buffers that grow to this size: an allocation a file would cost more than reading the file. */
const [smallestSlab, largestSlab] = [64, 32 * 1024];
function createMarkCollector(places = 'lines') {
    const allocate = (size) => (places === 'lines' ? new Uint32Array(size) : new Float64Array(size));
    let slab = allocate(0);
    let [start, end] = [0, 0];
    function grow() {
        const current = slab.subarray(start, end);
        slab = allocate(Math.max(smallestSlab, Math.min(slab.length * 2, largestSlab), current.length * 2));
        slab.set(current);
        [start, end] = [0, current.length];
    }
    return {
        add(place, isCovered) {
            if (end === slab.length)
                grow();
            slab[end++] = place * 2 + (isCovered ? 1 : 0);
        },
        size: () => end - start,
        collected: () => slab.subarray(start, end),
        take() {
            const marks = marksInOrder(slab, start, end) ?? sortedMarks(slab, start, end);
            end = start += marks.total;
            return marks;
        },
    };
}
/** undefined when they are not ascending, or a place comes twice. Lines, of which there are millions, by bit operations. */
function marksInOrder(encoded, start, end) {
    const covered = encoded instanceof Uint32Array ? coveredLines(encoded, start, end) : coveredOthers(encoded, start, end);
    return covered < 0 ? undefined : { covered, total: end - start, encoded, start };
}
/** -1 when they are not in order. */
function coveredLines(encoded, start, end) {
    let covered = 0;
    let previous = -1;
    for (let at = start; at < end; at++) {
        const mark = encoded[at] ?? 0;
        const place = mark >>> 1;
        if (place <= previous)
            return -1;
        covered += mark & 1;
        previous = place;
    }
    return covered;
}
function coveredOthers(encoded, start, end) {
    let covered = 0;
    let previous = -1;
    for (let at = start; at < end; at++) {
        const mark = encoded[at] ?? 0;
        const place = Math.floor(mark / 2);
        if (place <= previous)
            return -1;
        covered += mark - place * 2;
        previous = place;
    }
    return covered;
}
/** Sorts in place. */
function sortedMarks(encoded, start, end) {
    encoded.subarray(start, end).sort();
    let next = start;
    let covered = 0;
    for (let at = start; at < end; at++) {
        const mark = encoded[at] ?? 0;
        if (next > start && samePlace(encoded[next - 1] ?? -1, mark))
            covered -= (encoded[--next] ?? 0) % 2;
        encoded[next++] = mark;
        covered += mark % 2;
    }
    return { covered, total: next - start, encoded, start };
}
function samePlace(a, b) {
    return Math.floor(a / 2) === Math.floor(b / 2);
}
/** A place is covered when it is in one of them. */
function mergeMarks(parts) {
    const size = parts.reduce((sum, { total }) => sum + total, 0);
    const all = parts[0].encoded instanceof Uint32Array ? new Uint32Array(size) : new Float64Array(size);
    let at = 0;
    for (const { encoded, start, total } of parts) {
        all.set(encoded.subarray(start, start + total), at);
        at += total;
    }
    return sortedMarks(all, 0, size);
}
/** undefined: the place is not one that could be covered. */
function isCovered({ encoded, start, total }, place) {
    let [low, high] = [start, start + total - 1];
    while (low <= high) {
        const middle = (low + high) >> 1;
        const mark = encoded[middle] ?? 0;
        const here = Math.floor(mark / 2);
        if (here === place)
            return mark % 2 === 1;
        if (here < place)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return undefined;
}
/** Places that were not covered, at most `limit`. */
function uncovered({ encoded, start, total }, limit) {
    const places = [];
    for (const mark of encoded.subarray(start, start + total)) {
        if (places.length === limit)
            break;
        if (mark % 2 === 0)
            places.push(mark / 2);
    }
    return places;
}
/** The place of something that has a name. */
function placeOfName(name) {
    const bytes = Buffer.from(name, 'utf8');
    return placeOfBytes(bytes, 0, bytes.length);
}
/** 52 bits of cyrb53 (public domain, bryc) over a name in UTF-8: two of a million names meet once in 9000 files. */
function placeOfBytes(bytes, start, end) {
    let [a, b] = [0xdeadbeef, 0x41c6ce57];
    for (let index = start; index < end; index++) {
        const byte = bytes[index] ?? 0;
        a = Math.imul(a ^ byte, 2654435761);
        b = Math.imul(b ^ byte, 1597334677);
    }
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return (b >>> 12) * 2 ** 32 + (a >>> 0);
}
/** Branches of a line are told apart by their number within the line. */
const mostBranchesPerLine = 2 ** 20;
function placeOfBranch(line, index) {
    return line * mostBranchesPerLine + index;
}
function lineOfBranch(place) {
    return Math.floor(place / mostBranchesPerLine);
}


/***/ }),

/***/ 346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   pZ: () => (/* binding */ mergePerformance)
/* harmony export */ });
/* harmony import */ var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
/* harmony import */ var _rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4551);


function mergePerformance(reports) {
    return { series: reports.flatMap(({ series }) => series) };
}
/** Figures that a tool gives in seconds, nanoseconds…: all times are kept in milliseconds. */
function milliseconds(value, unit = 'ms') {
    const scale = { ns: (0,_rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG)(1, 1_000_000), us: (0,_rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG)(1, 1_000), ms: (0,_rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG)(1), s: (0,_rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG)(1_000) }[unit];
    return (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)((0,_rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .multiply */ .lw)((0,_rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .fromNumber */ .oB)(value), scale), 'ms');
}
/** Leaves out what a tool does not give. */
function known(values) {
    return Object.fromEntries(Object.entries(values).filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 7503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ReportError),
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);

/** A report that cannot be understood: broken, cut short, empty, of another kind, or the tool's own error message. */
class ReportError extends _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    name = 'ReportError';
    /** @param what  for example `line 12: "DA:x,1" is no line count`; the reader puts the file's name before it */
    constructor(what, options = {}) {
        super('REPORT_UNREADABLE', what, options);
    }
}
/** A piece of a foreign text that is fit for an error message: one line, short, without control characters. */
function excerpt(text, length = 60) {
    const flat = text
        .slice(0, length * 2)
        .replace(/[^\p{L}\p{N}\p{P}\p{S}]+/gu, ' ')
        .trim();
    return JSON.stringify(flat.length > length ? `${flat.slice(0, length)}…` : flat);
}


/***/ }),

/***/ 1609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ mergeTests),
/* harmony export */   TU: () => (/* binding */ createTestCounter)
/* harmony export */ });
/* unused harmony export keptFailures */
const keptFailures = 100;
const longestMessage = 500;
function createTestCounter() {
    const counts = { passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0, seconds: 0 };
    const failures = [];
    const spend = (seconds = 0) => (counts.seconds += Number.isFinite(seconds) && seconds > 0 ? seconds : 0);
    return {
        pass(seconds, isFlaky = false) {
            counts.passed++;
            if (isFlaky)
                counts.flaky++;
            spend(seconds);
        },
        skip() {
            counts.skipped++;
        },
        fail(failure, seconds) {
            counts.failed++;
            if (failure.isError)
                counts.errors++;
            spend(seconds);
            if (failures.length < keptFailures)
                failures.push(trimmed({ path: '', line: 0, isError: false, ...failure }));
        },
        get failed() {
            return counts.failed;
        },
        report: () => ({ ...counts, total: counts.passed + counts.failed + counts.skipped, failures }),
    };
}
function trimmed(failure) {
    const cut = (text) => (text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text);
    return { ...failure, name: cut(failure.name), suite: cut(failure.suite), message: cut(failure.message.trim()) };
}
function mergeTests(reports) {
    const sum = (pick) => reports.reduce((total, report) => total + pick(report), 0);
    return {
        total: sum(({ total }) => total),
        passed: sum(({ passed }) => passed),
        failed: sum(({ failed }) => failed),
        errors: sum(({ errors }) => errors),
        skipped: sum(({ skipped }) => skipped),
        flaky: sum(({ flaky }) => flaky),
        seconds: sum(({ seconds }) => seconds),
        failures: reports.flatMap(({ failures }) => failures).slice(0, keptFailures),
    };
}


/***/ })

};
