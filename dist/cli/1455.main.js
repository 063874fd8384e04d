export const id = 1455;
export const ids = [
1455
];
export const modules = {
11455: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
var action_error = __webpack_require__(25505);
var github_client = __webpack_require__(12268);
var comparisons = __webpack_require__(77584);
var github_contents = __webpack_require__(39686);
var git_paths = __webpack_require__(68187);
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
var refs = __webpack_require__(12382);
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
