export const id = 638;
export const ids = [638];
export const modules = {

/***/ 2638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createApiHistory: () => (/* binding */ createApiHistory)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
;// CONCATENATED MODULE: ./build/shared/commits/graph.js
function createCommitGraph() {
    const commits = new Map();
    function history(head) {
        const seen = new Set();
        const open = [head];
        for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
            if (seen.has(sha))
                continue;
            const commit = commits.get(sha);
            if (!commit)
                return undefined;
            seen.add(sha);
            open.push(...commit.parents);
        }
        return seen;
    }
    /** Kahn's algorithm with a stack: a commit follows once all of its children have come. */
    function sorted(included) {
        const parentsOf = (sha) => (commits.get(sha)?.parents ?? []).filter((parent) => included.has(parent));
        const waiting = new Map();
        for (const sha of included)
            for (const parent of parentsOf(sha))
                waiting.set(parent, (waiting.get(parent) ?? 0) + 1);
        const ready = [...included].filter((sha) => !waiting.has(sha));
        const order = [];
        for (let sha = ready.pop(); sha !== undefined; sha = ready.pop()) {
            order.push(...[commits.get(sha) ?? []].flat());
            for (const parent of parentsOf(sha)) {
                const left = (waiting.get(parent) ?? 0) - 1;
                waiting.set(parent, left);
                if (left === 0)
                    ready.push(parent);
            }
        }
        return order;
    }
    return {
        add(found) {
            for (const commit of found)
                commits.set(commit.sha, commit);
        },
        history,
        range(to, from) {
            const without = (from === undefined ? undefined : history(from)) ?? new Set();
            return sorted(new Set([...(history(to) ?? [])].filter((sha) => !without.has(sha))));
        },
    };
}

// EXTERNAL MODULE: ./build/shared/errors/action-error.js + 1 modules
var action_error = __webpack_require__(6856);
// EXTERNAL MODULE: ./build/shared/github/client.js + 1 modules
var github_client = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/shared/github/contents.js
var github_contents = __webpack_require__(9686);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/shared/github/history-paths.js




const changed = schemas/* object */.Ikc({
    files: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), previous_filename: schemas/* optional */.lqM(schemas/* string */.YjP()) }))),
});
const see = 'contents: read';
/** Of one commit; what it changes beyond that GitHub does not list. https://docs.github.com/rest/commits/commits#get-a-commit */
const mostFiles = 3_000;
/** Of a comparison, which has them on its first page alone. */
const mostCompared = 300;
/**
 * Whether a commit changes something below these paths, against each of its parents: a merge that took one side as it was does not.
 *
 * @param paths  globs, `!glob` excludes, a folder stands for all below it
 * @throws ActionError HISTORY_NEEDS_CLONE when it changes more files than GitHub lists and none of those listed is meant
 */
async function touches({ repo, ask }, commit, paths) {
    const isMeant = matcher(paths);
    async function touchesSince(parent) {
        const { data } = await ask(see, (octokit) => octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead: `${parent}...${commit.sha}`, per_page: 1 }));
        return judge(namesOf(data, commit.sha), mostCompared);
    }
    function judge(names, most) {
        if (names.some(isMeant))
            return true;
        if (names.length < most)
            return false;
        throw new action_error/* ActionError */.lZ('HISTORY_NEEDS_CLONE', `${commit.sha.slice(0, 7)} changes more files than GitHub lists: only a clone tells whether it touches ${paths.join(', ')}`);
    }
    if (commit.parents.length > 1) {
        for (const parent of commit.parents)
            if (!(await touchesSince(parent)))
                return false;
        return true;
    }
    const names = await ask(see, (octokit) => octokit.paginate(octokit.rest.repos.getCommit, { ...repo, ref: commit.sha, per_page: 100 }, ({ data }) => namesOf(data, commit.sha)));
    return judge(names, mostFiles);
}
function namesOf(data, sha) {
    const { files = [] } = (0,github_client.read)(changed, data, `files of ${sha}`);
    return files.flatMap(({ filename, previous_filename }) => [filename, previous_filename ?? []].flat());
}
/** As git's `:(glob)` pathspecs: `*` ends at a slash, a name that is a folder means what is in it. */
function matcher(paths) {
    const below = (globs) => globs.flatMap((glob) => [glob, `${glob.replace(/\/$/, '')}/**`]);
    const wanted = paths.filter((path) => !path.startsWith('!'));
    const unwanted = paths.filter((path) => path.startsWith('!')).map((path) => path.slice(1));
    const options = { dot: true, nobrace: true, noextglob: true, nonegate: true };
    return picomatch(wanted.length === 0 ? ['**'] : below(wanted), { ...options, ignore: below(unwanted) });
}

// EXTERNAL MODULE: ./build/shared/github/refs.js
var refs = __webpack_require__(2382);
;// CONCATENATED MODULE: ./build/shared/github/history.js







const listed = schemas/* array */.YOg(schemas/* object */.Ikc({
    sha: schemas/* string */.YjP(),
    commit: schemas/* object */.Ikc({
        message: schemas/* string */.YjP(),
        author: schemas/* nullable */.mee(schemas/* object */.Ikc({ name: schemas/* optional */.lqM(schemas/* string */.YjP()), email: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
    }),
    parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })),
}));
const named = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const dated = schemas/* object */.Ikc({ __typename: schemas/* literal */.euz('Commit'), oid: schemas/* string */.YjP(), committedDate: schemas/* string */.YjP() });
const tagObject = schemas/* object */.Ikc({
    __typename: schemas/* literal */.euz('Tag'),
    oid: schemas/* string */.YjP(),
    tagger: schemas/* nullable */.mee(schemas/* object */.Ikc({ date: schemas/* nullable */.mee(schemas/* string */.YjP()) })),
    target: schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), oid: schemas/* string */.YjP() }),
});
const history_refs = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        refs: schemas/* object */.Ikc({
            nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
                name: schemas/* string */.YjP(),
                target: schemas/* union */.KCZ([dated, tagObject, schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), oid: schemas/* string */.YjP() })]),
            })),
            pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* nullable */.mee(schemas/* string */.YjP()) }),
        }),
    }),
});
const history_see = 'contents: read';
const pageSize = 100;
/** A request for each hundred: what is longer is better cloned. */
const mostCommits = 20_000;
const tagQuery = `query($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    refs(refPrefix: "refs/tags/", first: 50, after: $after) {
      nodes { name target { __typename oid
        ... on Commit { committedDate }
        ... on Tag { tagger { date } target { __typename oid } } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
/**
 * The history of the repository as GitHub's API tells it, for a run without any clone: a request for every hundred commits. It reads; what
 * needs a clone (files changed with the tag, a rewritten history) is refused.
 *
 * @param head  what HEAD means
 */
function createApiHistory(client, head) {
    const { repo, ask, find, graphql } = client;
    const graph = createCommitGraph();
    const [contents, tagRefs] = [(0,github_contents/* createContents */.x)(client), (0,refs/* createRefs */.p)(client)];
    const loading = new Map();
    let tags;
    /** The whole history of a commit, never a part of it. */
    function historyOf(sha) {
        const history = loading.get(sha) ?? load(sha);
        loading.set(sha, history);
        return history;
    }
    async function load(sha) {
        for (let page = 1;; page++) {
            const known = graph.history(sha);
            if (known)
                return known;
            if (page * pageSize > mostCommits)
                throw needsClone(`the history of ${sha.slice(0, 7)} has more than the ${mostCommits} commits that are read from the API`);
            const { data } = await ask(history_see, (octokit) => octokit.rest.repos.listCommits({ ...repo, sha, per_page: pageSize, page }));
            const found = (0,github_client.read)(listed, data, `commits of ${sha}`);
            if (found.length === 0)
                throw cutShort(`the commits of ${sha}`, 'a history that ends before its first commit');
            graph.add(found.map(toCommit));
        }
    }
    async function loadTags() {
        const all = [];
        for (let after = null;;) {
            const answer = (0,github_client.read)(history_refs, await graphql(history_see, tagQuery, { ...repo, after }, 3), 'the tags').repository
                .refs;
            for (const { name, target } of answer.nodes)
                all.push(...(await toTag(name, target)));
            if (!answer.pageInfo.hasNextPage)
                return all;
            after = answer.pageInfo.endCursor;
        }
    }
    async function toTag(name, target) {
        const object = target.oid;
        if ('committedDate' in target)
            return [{ name, sha: object, object, date: target.committedDate }];
        if (!('tagger' in target))
            return [];
        const date = target.tagger?.date ?? '';
        if (target.target.__typename === 'Commit')
            return [{ name, sha: target.target.oid, object, date }];
        // a tag of a tag
        const sha = target.target.__typename === 'Tag' ? await tagRefs.commitOf(`tags/${name}`) : undefined;
        return sha === undefined ? [] : [{ name, sha, object, date }];
    }
    async function* log({ to, from, paths = [], cherry = false }) {
        const [history] = await Promise.all([historyOf(to), ...(from === undefined ? [] : [historyOf(from)])]);
        if (cherry && from !== undefined && !history.has(from)) {
            const rewritten = `${from.slice(0, 7)} is not in the history of ${to.slice(0, 7)}, which was rewritten`;
            throw needsClone(`${rewritten}: the API does not tell which changes are the same`);
        }
        const commits = graph.range(to, from);
        if (paths.length === 0)
            yield commits;
        else
            for (const commit of commits)
                if (await touches(client, commit, paths))
                    yield [commit];
    }
    return {
        isShallow: () => Promise.resolve(false),
        unshallow: () => Promise.resolve(),
        fetchTags() {
            tags = undefined;
            return Promise.resolve();
        },
        hasRemote: () => Promise.resolve(true),
        async tags({ prefix = '', mergedInto, containing, pointsAt } = {}) {
            const named = (await (tags ??= loadTags())).filter(({ name }) => name.startsWith(prefix));
            const merged = mergedInto === undefined ? undefined : await historyOf(mergedInto);
            const found = [];
            for (const tag of named) {
                if (pointsAt !== undefined && tag.sha !== pointsAt)
                    continue;
                if (merged && !merged.has(tag.sha))
                    continue;
                if (containing !== undefined && !(await historyOf(tag.sha)).has(containing))
                    continue;
                found.push(tag);
            }
            return found;
        },
        log,
        async newcomers(emails, to) {
            await historyOf(to);
            const known = new Set(graph.range(to).map(({ author }) => author.email));
            return new Set(emails.filter((email) => !known.has(email)));
        },
        isAncestor: async (sha, of) => (await historyOf(of)).has(sha),
        async resolve(revision) {
            const ref = revision === 'HEAD' ? head : revision;
            const answer = await find(history_see, (octokit) => octokit.rest.repos.getCommit({ ...repo, ref })).catch(withoutSuch);
            return answer && (0,github_client.read)(named, answer.data, `commit ${ref}`).sha;
        },
        read: (sha, path) => contents.read(path, sha),
        branch: () => Promise.resolve(undefined),
        defaultBranch: () => contents.defaultBranch(),
        commit: () => Promise.reject(needsCheckout()),
        tagObject: () => Promise.reject(needsCheckout()),
        push: () => Promise.reject(needsCheckout()),
    };
}
function toCommit({ sha, commit, parents }) {
    const author = { name: commit.author?.name ?? '', email: commit.author?.email ?? '' };
    return { sha, parents: parents.map((parent) => parent.sha), author, message: commit.message.trimEnd() };
}
/** 422: `No commit found for SHA`. */
function withoutSuch(error) {
    if (error instanceof action_error/* ProviderError */.mZ && error.status === 422)
        return undefined;
    throw error;
}
function needsClone(why) {
    return new action_error/* ActionError */.lZ('HISTORY_NEEDS_CLONE', why);
}
function cutShort(asked, answered) {
    return new action_error/* ProviderError */.mZ('PROVIDER_NONSENSE', { provider: 'GitHub', asked, answered });
}
function needsCheckout() {
    return new action_error/* ConfigurationError */.j1([
        {
            input: 'update-files',
            allowed: 'nothing without a checkout: files are committed and pushed by git',
            example: 'actions/checkout with fetch-depth: 0 before this step',
        },
    ]);
}


/***/ })

};
