export const id = 455;
export const ids = [
455,
686,
382
];
export const modules = {
7584: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
P: ()=>createComparisons
});
var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("zod/v4/mini/schemas.js");
var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6156);
const compared = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
merge_base_commit: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
sha: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()
}),
files: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
additions: zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig()
})))
});
const listed = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
sha: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()
}));
const tree = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
truncated: zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY(),
tree: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
path: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
type: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()
}))
});
const see = 'contents: read';
const pageSize = 100;
const mostFiles = 300;
function createComparisons({ repo, ask, find }) {
async function compare(base, head) {
const answer = await find(see, (octokit)=>octokit.rest.repos.compareCommitsWithBasehead({
...repo,
basehead: `${base}...${head}`,
per_page: 1
}));
return answer && (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.read)(compared, answer.data, `comparison of ${base} and ${head}`);
}
return {
mergeBase: async (base, head)=>(await compare(base, head))?.merge_base_commit.sha,
async diff (base, head) {
const files = (await compare(base, head))?.files;
if (void 0 === files || files.length >= mostFiles) return;
const { data } = await ask(see, (octokit)=>octokit.rest.repos.compareCommitsWithBasehead({
...repo,
basehead: `${base}...${head}`,
mediaType: {
format: 'diff'
}
}));
const text = (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.read)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), data, `diff of ${base} and ${head}`);
return {
text,
additions: files.reduce((sum, { additions })=>sum + additions, 0)
};
},
async ancestors (sha, limit) {
const shas = [];
for(let page = 1; shas.length < limit; page++){
const { data } = await ask(see, (octokit)=>octokit.rest.repos.listCommits({
...repo,
sha,
per_page: pageSize,
page
}));
const found = (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.read)(listed, data, `commits of ${sha}`);
shas.push(...found.map((one)=>one.sha));
if (found.length < pageSize) break;
}
return shas;
},
async files (sha) {
const { data } = await ask(see, (octokit)=>octokit.rest.git.getTree({
...repo,
tree_sha: sha,
recursive: 'true'
}));
const { truncated, tree: entries } = (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.read)(tree, data, `files of ${sha}`);
return truncated ? void 0 : new Set(entries.filter(({ type })=>'blob' === type).map(({ path })=>path));
}
};
}
}),
9686: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
createContents: ()=>createContents
});
var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/mini/schemas.js");
var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5505);
var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6156);
const file = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
type: zod_mini__WEBPACK_IMPORTED_MODULE_2__.euz('file'),
encoding: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
size: zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig(),
content: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
});
const repository = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
default_branch: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
});
const commits = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
commit: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
message: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
author: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
}))
}),
author: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
login: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
}))
}));
const see = 'contents: read';
function createContents({ repo, ask, find }) {
return {
async read (path, ref) {
const at = {
...repo,
path,
...void 0 === ref ? {} : {
ref
}
};
const answer = await find(see, (octokit)=>octokit.rest.repos.getContent(at));
if (!answer) return;
const found = file.safeParse(answer.data);
if (!found.success) throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ('PROVIDER_NONSENSE', {
provider: 'GitHub',
asked: path,
answered: 'no plain file'
});
if ('base64' === found.data.encoding) return Buffer.from(found.data.content, 'base64').toString('utf8');
const { data } = await ask(see, (octokit)=>octokit.rest.repos.getContent({
...at,
mediaType: {
format: 'raw'
}
}));
const text = (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.read)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), data, path);
if (Buffer.byteLength(text) === found.data.size) return text;
throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ('PROVIDER_FAILED', {
provider: 'GitHub',
asked: path,
answered: 'the file was cut off'
});
},
async defaultBranch () {
const { data } = await ask('metadata: read', (octokit)=>octokit.rest.repos.get(repo));
return (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.read)(repository, data, 'repository').default_branch;
},
async compare (base, head) {
const found = await ask(see, (octokit)=>octokit.paginate(octokit.rest.repos.compareCommitsWithBasehead, {
...repo,
basehead: `${base}...${head}`,
per_page: 100
}, (response)=>response.data.commits));
return (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.read)(commits, found, `commits of ${base}...${head}`).map(({ sha, commit, author })=>({
sha,
message: commit.message,
author: author?.login ?? commit.author?.name ?? ''
}));
}
};
}
}),
2382: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
createRefs: ()=>createRefs
});
var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/mini/schemas.js");
var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5505);
var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6156);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1937);
const target = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
object: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
sha: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
type: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
})
});
const named = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
ref: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
object: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
sha: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
})
}));
const created = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
sha: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
});
const commit = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
message: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
parents: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
sha: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
})),
tree: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
sha: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
})
});
const repository = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
repository: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
})
});
const tip = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
repository: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
ref: zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
target: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
oid: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
message: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP())
})
}))
})
});
const zero = '0'.repeat(40);
const write = 'contents: write';
const see = 'contents: read';
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
function createRefs({ repo, ask, find, graphql, askRepository, once }) {
let nodeId;
async function objectOf(ref) {
const answer = await find(see, (octokit)=>octokit.rest.git.getRef({
...repo,
ref
}));
return answer && (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.read)(target, answer.data, `ref ${ref}`).object;
}
async function peel({ sha, type }) {
if ('tag' !== type) return sha;
const { data } = await ask(see, (octokit)=>octokit.rest.git.getTag({
...repo,
tag_sha: sha
}));
return peel((0, _client_js__WEBPACK_IMPORTED_MODULE_1__.read)(target, data, `tag ${sha}`).object);
}
async function askNodeId() {
const query = 'query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }';
return (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.read)(repository, await graphql(see, query, repo, 3), 'repository').repository.id;
}
async function compare(updates) {
const now = await Promise.all(updates.map(async ({ ref })=>(await objectOf(ref))?.sha));
if (updates.every(({ after }, index)=>now[index] === after)) return 'after';
return updates.every(({ before }, index)=>now[index] === before) ? 'before' : 'other';
}
async function readCommit(sha) {
const answer = await find(see, (octokit)=>octokit.rest.git.getCommit({
...repo,
commit_sha: sha
}));
if (!answer) return;
const { message, parents, tree } = (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.read)(commit, answer.data, `commit ${sha}`);
return {
message,
parents: parents.map((parent)=>parent.sha),
tree: tree.sha
};
}
async function update(updates) {
nodeId ??= askNodeId();
const input = {
repositoryId: await nodeId,
refUpdates: updates.map(({ ref, before, after })=>({
name: `refs/${ref}`,
beforeOid: before ?? zero,
afterOid: after ?? zero,
force: true
}))
};
const mutation = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
await graphql(write, mutation, {
input
});
return 'done';
}
return {
async commitOf (ref) {
const object = await objectOf(ref);
return object && peel(object);
},
async create (ref, sha) {
try {
return await once(async ()=>{
await ask(write, (octokit)=>octokit.rest.git.createRef({
...repo,
ref: `refs/${ref}`,
sha
}));
return 'created';
}, async ()=>(await objectOf(ref))?.sha === sha ? 'created' : void 0);
} catch (error) {
if (error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ && 422 === error.status && await objectOf(ref)) return 'exists';
throw error;
}
},
async list (prefix) {
const answer = await ask(see, (octokit)=>octokit.paginate(octokit.rest.git.listMatchingRefs, {
...repo,
ref: prefix
}));
return (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.read)(named, answer, `refs ${prefix}`).map(({ ref, object })=>({
ref: ref.replace(/^refs\//, ''),
sha: object.sha
}));
},
async createTagObject ({ name, message, sha }) {
const { data } = await ask(write, (octokit)=>octokit.rest.git.createTag({
...repo,
tag: name,
message,
object: sha,
type: 'commit',
request: {
retries: 3
}
}));
return (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.read)(created, data, `tag ${name}`).sha;
},
async createCommit ({ message, parents, tree = emptyTree }) {
const { data } = await ask(write, (octokit)=>octokit.rest.git.createCommit({
...repo,
message,
tree,
parents: [
...parents
],
request: {
retries: 3
}
}));
return (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.read)(created, data, 'new commit').sha;
},
commit: readCommit,
async tip (ref) {
const data = await askRepository({
permission: see,
parameters: '$ref: String!',
fields: 'id ref(qualifiedName: $ref) { target { oid ... on Commit { message } } }',
variables: {
ref: `refs/${ref}`
}
});
const { id, ref: found } = (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.read)(tip, data, `ref ${ref}`).repository;
nodeId ??= Promise.resolve(id);
return found ? {
sha: found.target.oid,
message: found.target.message ?? ''
} : void 0;
},
async merge (branch, sha, message) {
const merged = (commitSha)=>({
kind: 'merged',
sha: commitSha
});
try {
return await once(async ()=>{
const body = {
...repo,
base: branch,
head: sha,
commit_message: message
};
const { status, data } = await ask(write, (octokit)=>octokit.rest.repos.merge(body));
return 204 === status ? {
kind: 'nothing'
} : merged((0, _client_js__WEBPACK_IMPORTED_MODULE_1__.read)(created, data, `merge into ${branch}`).sha);
}, async ()=>{
const { sha: tip = '' } = await objectOf(`heads/${branch}`) ?? {};
return (await readCommit(tip))?.parents.includes(sha) ? merged(tip) : void 0;
});
} catch (error) {
const isNo = error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ && [
403,
405,
409,
422
].includes(error.status ?? 0);
if (isNo) return {
kind: 'refused',
why: error.message
};
throw error;
}
},
async compareAndSet (updates) {
try {
return await once(()=>update(updates), async ()=>{
const now = await compare(updates);
return 'before' === now ? void 0 : 'after' === now ? 'done' : 'conflict';
});
} catch (error) {
const mayBeConflict = error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ && ('PROVIDER_REFUSED' === error.code || (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.X)(error));
if (mayBeConflict && await compare(updates) !== 'before') return 'conflict';
throw error;
}
}
};
}
}),
3836: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createApiHistory: ()=>createApiHistory
});
var schemas = __webpack_require__("zod/v4/mini/schemas.js");
function createCommitGraph() {
const commits = new Map();
function history(head) {
const seen = new Set();
const open = [
head
];
for(let sha = open.pop(); void 0 !== sha; sha = open.pop()){
if (seen.has(sha)) continue;
const commit = commits.get(sha);
if (!commit) return;
seen.add(sha);
open.push(...commit.parents);
}
return seen;
}
function sorted(included) {
const parentsOf = (sha)=>(commits.get(sha)?.parents ?? []).filter((parent)=>included.has(parent));
const waiting = new Map();
for (const sha of included)for (const parent of parentsOf(sha))waiting.set(parent, (waiting.get(parent) ?? 0) + 1);
const ready = [
...included
].filter((sha)=>!waiting.has(sha));
const order = [];
for(let sha = ready.pop(); void 0 !== sha; sha = ready.pop()){
order.push(...[
commits.get(sha) ?? []
].flat());
for (const parent of parentsOf(sha)){
const left = (waiting.get(parent) ?? 0) - 1;
waiting.set(parent, left);
if (0 === left) ready.push(parent);
}
}
return order;
}
return {
add (found) {
for (const commit of found)commits.set(commit.sha, commit);
},
history,
range (to, from) {
const without = (void 0 === from ? void 0 : history(from)) ?? new Set();
return sorted(new Set([
...history(to) ?? []
].filter((sha)=>!without.has(sha))));
}
};
}
var action_error = __webpack_require__(5505);
var github_client = __webpack_require__(6156);
var comparisons = __webpack_require__(7584);
var github_contents = __webpack_require__(9686);
var git_paths = __webpack_require__(8187);
const changed = schemas.Ikc({
files: schemas.lqM(schemas.YOg(schemas.Ikc({
filename: schemas.YjP(),
previous_filename: schemas.lqM(schemas.YjP())
})))
});
const see = 'contents: read';
const mostFiles = 3_000;
const mostCompared = 300;
async function touches({ repo, ask }, commit, paths) {
const isMeant = (0, git_paths.jN)(paths);
async function touchesSince(parent) {
const { data } = await ask(see, (octokit)=>octokit.rest.repos.compareCommitsWithBasehead({
...repo,
basehead: `${parent}...${commit.sha}`,
per_page: 1
}));
return judge(namesOf(data, commit.sha), mostCompared);
}
function judge(names, most) {
if (names.some(isMeant)) return true;
if (names.length < most) return false;
throw new action_error.lZ('HISTORY_NEEDS_CLONE', `${commit.sha.slice(0, 7)} changes more files than GitHub lists: only a clone tells whether it touches ${paths.join(', ')}`);
}
if (commit.parents.length > 1) {
for (const parent of commit.parents)if (!await touchesSince(parent)) return false;
return true;
}
const names = await ask(see, (octokit)=>octokit.paginate(octokit.rest.repos.getCommit, {
...repo,
ref: commit.sha,
per_page: 100
}, ({ data })=>namesOf(data, commit.sha)));
return judge(names, mostFiles);
}
function namesOf(data, sha) {
const { files = [] } = (0, github_client.read)(changed, data, `files of ${sha}`);
return files.flatMap(({ filename, previous_filename })=>[
filename,
previous_filename ?? []
].flat());
}
var refs = __webpack_require__(2382);
const listed = schemas.YOg(schemas.Ikc({
sha: schemas.YjP(),
commit: schemas.Ikc({
message: schemas.YjP(),
author: schemas.mee(schemas.Ikc({
name: schemas.lqM(schemas.YjP()),
email: schemas.lqM(schemas.YjP())
}))
}),
parents: schemas.YOg(schemas.Ikc({
sha: schemas.YjP()
}))
}));
const named = schemas.Ikc({
sha: schemas.YjP()
});
const dated = schemas.Ikc({
__typename: schemas.euz('Commit'),
oid: schemas.YjP(),
committedDate: schemas.YjP()
});
const tagObject = schemas.Ikc({
__typename: schemas.euz('Tag'),
oid: schemas.YjP(),
tagger: schemas.mee(schemas.Ikc({
date: schemas.mee(schemas.YjP())
})),
target: schemas.Ikc({
__typename: schemas.YjP(),
oid: schemas.YjP()
})
});
const api_history_refs = schemas.Ikc({
repository: schemas.Ikc({
refs: schemas.Ikc({
nodes: schemas.YOg(schemas.Ikc({
name: schemas.YjP(),
target: schemas.KCZ([
dated,
tagObject,
schemas.Ikc({
__typename: schemas.YjP(),
oid: schemas.YjP()
})
])
})),
pageInfo: schemas.Ikc({
hasNextPage: schemas.zMY(),
endCursor: schemas.mee(schemas.YjP())
})
})
})
});
const api_history_see = 'contents: read';
const pageSize = 100;
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
function createApiHistory(client, head) {
const { repo, ask, find, graphql } = client;
const graph = createCommitGraph();
const [contents, tagRefs] = [
(0, github_contents.createContents)(client),
(0, refs.createRefs)(client)
];
const loading = new Map();
let tags;
function historyOf(sha) {
const history = loading.get(sha) ?? load(sha);
loading.set(sha, history);
return history;
}
async function load(sha) {
for(let page = 1;; page++){
const known = graph.history(sha);
if (known) return known;
if (page * pageSize > mostCommits) throw needsClone(`the history of ${sha.slice(0, 7)} has more than the ${mostCommits} commits that are read from the API`);
const { data } = await ask(api_history_see, (octokit)=>octokit.rest.repos.listCommits({
...repo,
sha,
per_page: pageSize,
page
}));
const found = (0, github_client.read)(listed, data, `commits of ${sha}`);
if (0 === found.length) throw cutShort(`the commits of ${sha}`, 'a history that ends before its first commit');
graph.add(found.map(toCommit));
}
}
async function loadTags() {
const all = [];
for(let after = null;;){
const answer = (0, github_client.read)(api_history_refs, await graphql(api_history_see, tagQuery, {
...repo,
after
}, 3), 'the tags').repository.refs;
for (const { name, target } of answer.nodes)all.push(...await toTag(name, target));
if (!answer.pageInfo.hasNextPage) return all;
after = answer.pageInfo.endCursor;
}
}
async function toTag(name, target) {
const object = target.oid;
if ('committedDate' in target) return [
{
name,
sha: object,
object,
date: target.committedDate
}
];
if (!('tagger' in target)) return [];
const date = target.tagger?.date ?? '';
if ('Commit' === target.target.__typename) return [
{
name,
sha: target.target.oid,
object,
date
}
];
const sha = 'Tag' === target.target.__typename ? await tagRefs.commitOf(`tags/${name}`) : void 0;
return void 0 === sha ? [] : [
{
name,
sha,
object,
date
}
];
}
async function* log({ to, from, paths = [], cherry = false }) {
const [history] = await Promise.all([
historyOf(to),
...void 0 === from ? [] : [
historyOf(from)
]
]);
if (cherry && void 0 !== from && !history.has(from)) {
const rewritten = `${from.slice(0, 7)} is not in the history of ${to.slice(0, 7)}, which was rewritten`;
throw needsClone(`${rewritten}: the API does not tell which changes are the same`);
}
const commits = graph.range(to, from);
if (0 === paths.length) yield commits;
else for (const commit of commits)if (await touches(client, commit, paths)) yield [
commit
];
}
return {
isShallow: ()=>Promise.resolve(false),
unshallow: ()=>Promise.resolve(),
fetchTags () {
tags = void 0;
return Promise.resolve();
},
hasRemote: ()=>Promise.resolve(true),
async tags ({ prefix = '', mergedInto, containing, pointsAt } = {}) {
const named = (await (tags ??= loadTags())).filter(({ name })=>name.startsWith(prefix));
const merged = void 0 === mergedInto ? void 0 : await historyOf(mergedInto);
const found = [];
for (const tag of named)if (void 0 === pointsAt || tag.sha === pointsAt) {
if (!merged || merged.has(tag.sha)) {
if (void 0 === containing || (await historyOf(tag.sha)).has(containing)) found.push(tag);
}
}
return found;
},
log,
async newcomers (emails, to) {
await historyOf(to);
const known = new Set(graph.range(to).map(({ author })=>author.email));
return new Set(emails.filter((email)=>!known.has(email)));
},
isAncestor: async (sha, of)=>(await historyOf(of)).has(sha),
async resolve (revision) {
const ref = 'HEAD' === revision ? head : revision;
const answer = await find(api_history_see, (octokit)=>octokit.rest.repos.getCommit({
...repo,
ref
})).catch(withoutSuch);
return answer && (0, github_client.read)(named, answer.data, `commit ${ref}`).sha;
},
read: (sha, path)=>contents.read(path, sha),
files: (sha)=>(0, comparisons.P)(client).files(sha),
branch: ()=>Promise.resolve(void 0),
defaultBranch: ()=>contents.defaultBranch(),
commit: ()=>Promise.reject(needsCheckout()),
tagObject: ()=>Promise.reject(needsCheckout()),
push: ()=>Promise.reject(needsCheckout())
};
}
function toCommit({ sha, commit, parents }) {
const author = {
name: commit.author?.name ?? '',
email: commit.author?.email ?? ''
};
return {
sha,
parents: parents.map((parent)=>parent.sha),
author,
message: commit.message.trimEnd()
};
}
function withoutSuch(error) {
if (error instanceof action_error.mZ && 422 === error.status) return;
throw error;
}
function needsClone(why) {
return new action_error.lZ('HISTORY_NEEDS_CLONE', why);
}
function cutShort(asked, answered) {
return new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'GitHub',
asked,
answered
});
}
function needsCheckout() {
return new action_error.j1([
{
input: 'update-files',
sentence: 'update-files needs a checkout: files are committed and pushed by git'
}
]);
}
})
};
