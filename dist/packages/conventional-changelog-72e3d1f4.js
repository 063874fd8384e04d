export const modules = {
    5830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            P0: ()=>ConventionalChangelog
        });
        var promises_ = __webpack_require__(1943);
        var external_stream_ = __webpack_require__(2203);
        const LETTER_DASH_NUMBER = "[a-zA-Z0-9-]";
        const NUMERIC_IDENTIFIER = String.raw`0|[1-9]\d*`;
        const NUMERIC_IDENTIFIER_LOOSE = String.raw`\d+`;
        const NON_NUMERIC_IDENTIFIER = String.raw`\d*[a-zA-Z-]${LETTER_DASH_NUMBER}*`;
        const MAIN_VERSION = String.raw`(${NUMERIC_IDENTIFIER})\.(${NUMERIC_IDENTIFIER})\.(${NUMERIC_IDENTIFIER})`;
        const MAIN_VERSION_LOOSE = String.raw`(${NUMERIC_IDENTIFIER_LOOSE})\.(${NUMERIC_IDENTIFIER_LOOSE})\.(${NUMERIC_IDENTIFIER_LOOSE})`;
        const PRERELEASE_IDENTIFIER = `(?:${NON_NUMERIC_IDENTIFIER}|${NUMERIC_IDENTIFIER})`;
        const PRERELEASE_IDENTIFIER_LOOSE = `(?:${NON_NUMERIC_IDENTIFIER}|${NUMERIC_IDENTIFIER_LOOSE})`;
        const PRERELEASE = String.raw`(?:-(${PRERELEASE_IDENTIFIER}(?:\.${PRERELEASE_IDENTIFIER})*))`;
        const PRERELEASE_LOOSE = String.raw`(?:-?(${PRERELEASE_IDENTIFIER_LOOSE}(?:\.${PRERELEASE_IDENTIFIER_LOOSE})*))`;
        const BUILD_IDENTIFIER = `${LETTER_DASH_NUMBER}+`;
        const BUILD = String.raw`(?:\+(${BUILD_IDENTIFIER}(?:\.${BUILD_IDENTIFIER})*))`;
        const FULL_PLAIN = `v?${MAIN_VERSION}${PRERELEASE}?${BUILD}?`;
        const LOOSE_PLAIN = String.raw`[v=\s]*${MAIN_VERSION_LOOSE}${PRERELEASE_LOOSE}?${BUILD}?`;
        const XRANGE_IDENTIFIER = String.raw`${NUMERIC_IDENTIFIER}|x|X|\*`;
        const XRANGE_IDENTIFIER_LOOSE = String.raw`${NUMERIC_IDENTIFIER_LOOSE}|x|X|\*`;
        String.raw`[v=\s]*(${XRANGE_IDENTIFIER})(?:\.(${XRANGE_IDENTIFIER})(?:\.(${XRANGE_IDENTIFIER})(?:${PRERELEASE})?${BUILD}?)?)?`;
        String.raw`[v=\s]*(${XRANGE_IDENTIFIER_LOOSE})(?:\.(${XRANGE_IDENTIFIER_LOOSE})(?:\.(${XRANGE_IDENTIFIER_LOOSE})(?:${PRERELEASE_LOOSE})?${BUILD}?)?)?`;
        const COERCE_PLAIN = String.raw`(^|[^\d])(\d{1,${16}})(?:\.(\d{1,${16}}))?(?:\.(\d{1,${16}}))?`;
        const comparison_CmVirWIW_COERCE = String.raw`${COERCE_PLAIN}(?:$|[^\d])`;
        const comparison_CmVirWIW_COERCE_FULL = String.raw`${COERCE_PLAIN}(?:${PRERELEASE})?(?:${BUILD})?(?:$|[^\d])`;
        function makeSafeRegexSource(source) {
            const replacements = [
                [
                    String.raw`\s`,
                    1
                ],
                [
                    String.raw`\d`,
                    256
                ],
                [
                    LETTER_DASH_NUMBER,
                    250
                ]
            ];
            for (const [token, maximum] of replacements)source = source.split(`${token}*`).join(`${token}{0,${maximum}}`).split(`${token}+`).join(`${token}{1,${maximum}}`);
            return source;
        }
        function comparison_CmVirWIW_safeRegex(source, flags) {
            return new RegExp(makeSafeRegexSource(source), flags);
        }
        const FULL = comparison_CmVirWIW_safeRegex(`^${FULL_PLAIN}$`);
        const LOOSE = comparison_CmVirWIW_safeRegex(`^${LOOSE_PLAIN}$`);
        const NUMERIC$1 = /^\d+$/;
        function comparison_CmVirWIW_formatComparableVersion(version) {
            const base = `${version.major}.${version.minor}.${version.patch}`;
            return version.prerelease?.length ? `${base}-${version.prerelease.join(".")}` : base;
        }
        function comparison_CmVirWIW_parse(version, options = {}) {
            if ("string" != typeof version) return version;
            if (version.length > 256) throw new TypeError("Version exceeds the maximum length of 256 characters");
            const match = version.trim().match(options.loose ? LOOSE : FULL);
            if (!match) throw new TypeError(`Invalid version syntax: ${version}`);
            const major = Number(match[1]);
            const minor = Number(match[2]);
            const patch = Number(match[3]);
            if (major > Number.MAX_SAFE_INTEGER || major < 0) throw new TypeError(`Invalid major version: ${match[1]}`);
            if (minor > Number.MAX_SAFE_INTEGER || minor < 0) throw new TypeError(`Invalid minor version: ${match[2]}`);
            if (patch > Number.MAX_SAFE_INTEGER || patch < 0) throw new TypeError(`Invalid patch version: ${match[3]}`);
            const prerelease = match[4] ? match[4].split(".").map((identifier)=>{
                if (NUMERIC$1.test(identifier)) {
                    const numeric = Number(identifier);
                    if (numeric >= 0 && numeric < Number.MAX_SAFE_INTEGER) return numeric;
                }
                return identifier;
            }) : void 0;
            return {
                build: match[5]?.split("."),
                major,
                minor,
                patch,
                prerelease
            };
        }
        function comparison_CmVirWIW_tryParse(version, options = {}) {
            try {
                return comparison_CmVirWIW_parse(version, options);
            } catch  {
                return null;
            }
        }
        const NUMERIC = /^\d+$/;
        function comparison_CmVirWIW_compareIdentifiers(left, right) {
            if ("number" == typeof left && "number" == typeof right) return left === right ? 0 : left < right ? -1 : 1;
            const leftNumeric = NUMERIC.test(String(left));
            const rightNumeric = NUMERIC.test(String(right));
            const normalizedLeft = leftNumeric ? Number(left) : left;
            const normalizedRight = rightNumeric ? Number(right) : right;
            return normalizedLeft === normalizedRight ? 0 : leftNumeric && !rightNumeric ? -1 : rightNumeric && !leftNumeric ? 1 : normalizedLeft < normalizedRight ? -1 : 1;
        }
        function comparison_CmVirWIW_compareMainParsed(left, right) {
            return left.major === right.major ? left.minor === right.minor ? left.patch === right.patch ? 0 : left.patch < right.patch ? -1 : 1 : left.minor < right.minor ? -1 : 1 : left.major < right.major ? -1 : 1;
        }
        function comparePrereleaseParsed(left, right) {
            const leftPrerelease = left.prerelease;
            const rightPrerelease = right.prerelease;
            if (leftPrerelease?.length && !rightPrerelease?.length) return -1;
            if (!leftPrerelease?.length && rightPrerelease?.length) return 1;
            if (!leftPrerelease?.length && !rightPrerelease?.length) return 0;
            for(let index = 0;; index++){
                const leftIdentifier = leftPrerelease?.[index];
                const rightIdentifier = rightPrerelease?.[index];
                if (void 0 === leftIdentifier && void 0 === rightIdentifier) return 0;
                if (void 0 === rightIdentifier) return 1;
                if (void 0 === leftIdentifier) return -1;
                if (leftIdentifier !== rightIdentifier) return comparison_CmVirWIW_compareIdentifiers(leftIdentifier, rightIdentifier);
            }
        }
        function comparison_CmVirWIW_compareParsed(left, right) {
            return comparison_CmVirWIW_compareMainParsed(left, right) || comparePrereleaseParsed(left, right);
        }
        function compare(left, right, options = {}) {
            return comparison_CmVirWIW_compareParsed(comparison_CmVirWIW_parse(left, options), comparison_CmVirWIW_parse(right, options));
        }
        function compareReversed(left, right, options = {}) {
            return compare(right, left, options);
        }
        comparison_CmVirWIW_safeRegex(comparison_CmVirWIW_COERCE);
        comparison_CmVirWIW_safeRegex(comparison_CmVirWIW_COERCE_FULL);
        comparison_CmVirWIW_safeRegex(`^${PRERELEASE}$`);
        comparison_CmVirWIW_safeRegex(`^${PRERELEASE_LOOSE}$`);
        function isValid(version, options = {}) {
            return null !== comparison_CmVirWIW_tryParse(version, options);
        }
        function isPrerelease(version, options = {}) {
            const parsed = comparison_CmVirWIW_tryParse(version, options);
            if (!parsed) return null;
            return !!parsed.prerelease?.length;
        }
        function normalize(version, options = {}) {
            const parsed = comparison_CmVirWIW_tryParse(version, options);
            return parsed ? comparison_CmVirWIW_formatComparableVersion(parsed) : null;
        }
        function version_Co1j9Tpq_clean(version, options = {}) {
            if ("string" != typeof version) return normalize(version, options);
            return normalize(version.trim().replace(/^[=v]+/, ""), options);
        }
        function getPatch(version, options = {}) {
            return comparison_CmVirWIW_parse(version, options).patch;
        }
        function formatArgs(...args) {
            return args.reduce((finalArgs, arg)=>{
                if (arg) finalArgs.push(String(arg));
                return finalArgs;
            }, []);
        }
        function toArray(value) {
            return Array.isArray(value) ? value : [
                value
            ];
        }
        function isPrereleaseVersion(version) {
            return true === isPrerelease(version);
        }
        var external_child_process_ = __webpack_require__(5317);
        async function dist_toArray(iterable) {
            const result = [];
            for await (const item of iterable)result.push(item);
            return result;
        }
        async function concatBufferStream(iterable) {
            return Buffer.concat(await dist_toArray(iterable));
        }
        async function firstFromStream(stream) {
            for await (const tag of stream)return tag;
            return null;
        }
        async function* splitStream(stream, separator) {
            let chunk;
            let payload;
            let buffer = '';
            for await (chunk of stream){
                buffer += chunk.toString();
                if (buffer.includes(separator)) {
                    payload = buffer.split(separator);
                    buffer = payload.pop() || '';
                    yield* payload;
                }
            }
            if (buffer) yield buffer;
        }
        async function exitCode(process1) {
            if (null !== process1.exitCode) return process1.exitCode;
            return new Promise((resolve1)=>process1.once('close', resolve1));
        }
        async function catchProcessError(process1) {
            let error = new Error('Process exited with non-zero code');
            let stderr = '';
            process1.on('error', (err)=>{
                error = err;
            });
            if (process1.stderr) {
                let chunk;
                for await (chunk of process1.stderr)stderr += chunk.toString();
            }
            const code = await exitCode(process1);
            if (stderr) error = new Error(stderr);
            return code ? error : null;
        }
        async function* outputStream(process1) {
            const { stdout } = process1;
            const errorPromise = catchProcessError(process1);
            if (stdout) {
                stdout.on('error', (err)=>{
                    if ('AbortError' === err.name && null === process1.exitCode) process1.kill('SIGKILL');
                });
                yield* stdout;
            }
            const error = await errorPromise;
            if (error) throw error;
        }
        function output(process1) {
            return concatBufferStream(outputStream(process1));
        }
        const SCISSOR = '------------------------ >8 ------------------------';
        const END_OF_OPTIONS = '--end-of-options';
        class GitClient {
            cwd;
            debug;
            constructor(cwd, debug){
                this.cwd = cwd;
                this.debug = debug;
            }
            formatArgs(...args) {
                const finalArgs = formatArgs(...args);
                if (this.debug) this.debug(finalArgs);
                return finalArgs;
            }
            async exec(...args) {
                return (await output((0, external_child_process_.spawn)('git', this.formatArgs(...args), {
                    cwd: this.cwd
                }))).toString().trim();
            }
            execStream(...args) {
                return outputStream((0, external_child_process_.spawn)('git', this.formatArgs(...args), {
                    cwd: this.cwd
                }));
            }
            async init() {
                try {
                    await this.exec('init');
                    return true;
                } catch  {
                    return false;
                }
            }
            async *getRawCommits(params = {}) {
                const { path, from = '', to = 'HEAD', format = '%B', ignore, reverse, merges, since, firstParent } = params;
                const shouldNotIgnore = ignore ? (chunk)=>!ignore.test(chunk) : ()=>true;
                const stdout = this.execStream('log', `--format=${format}%n${SCISSOR}`, since && `--since=${since instanceof Date ? since.toISOString() : since}`, reverse && '--reverse', merges && '--merges', false === merges && '--no-merges', firstParent && '--first-parent', END_OF_OPTIONS, [
                    from,
                    to
                ].filter(Boolean).join('..'), ...path ? [
                    '--',
                    ...toArray(path)
                ] : []);
                const commitsStream = splitStream(stdout, `${SCISSOR}\n`);
                let chunk;
                for await (chunk of commitsStream)if (shouldNotIgnore(chunk)) yield chunk;
            }
            async *getTags(params = {}) {
                const { path, from = '', to = 'HEAD', since, all } = params;
                const tagRegex = /tag:\s*(.+?)[,)]/gi;
                const stdout = this.execStream('log', '--decorate', '--no-color', '--date-order', all && '--all', since && `--since=${since instanceof Date ? since.toISOString() : since}`, END_OF_OPTIONS, [
                    from,
                    to
                ].filter(Boolean).join('..'), ...path ? [
                    '--',
                    ...toArray(path)
                ] : []);
                let chunk;
                let matches;
                let tag;
                for await (chunk of stdout){
                    matches = chunk.toString().trim().matchAll(tagRegex);
                    for ([, tag] of matches)yield tag;
                }
            }
            async getLastTag(params) {
                return firstFromStream(this.getTags(params));
            }
            async checkIgnore(file) {
                try {
                    await this.exec('check-ignore', '--', file);
                    return true;
                } catch  {
                    return false;
                }
            }
            async add(files) {
                await this.exec('add', '--', ...toArray(files));
            }
            async commit(params) {
                const { verify = true, sign = false, files = [], allowEmpty = false, message } = params;
                await this.exec('commit', !verify && '--no-verify', sign && '-S', allowEmpty && '--allow-empty', '-m', message, '--', ...files);
            }
            async tag(params) {
                let { sign = false, name, message } = params;
                if (sign) message = '';
                await this.exec('tag', sign && '-s', message && '-a', ...message ? [
                    '-m',
                    message
                ] : [], '--', name);
            }
            async getCurrentBranch() {
                const branch = await this.exec('rev-parse', '--abbrev-ref', 'HEAD');
                return branch;
            }
            async getDefaultBranch() {
                const branch = (await this.exec('rev-parse', '--abbrev-ref', 'origin/HEAD')).replace(/^origin\//, '');
                return branch;
            }
            async push(branch, params = {}) {
                const { verify = true, tags = false, followTags = false, force = false } = params;
                await this.exec('push', followTags && '--follow-tags', tags && '--tags', !verify && '--no-verify', force && '--force', 'origin', '--', branch);
            }
            async verify(rev, safe) {
                let git = this.exec('rev-parse', '--verify', END_OF_OPTIONS, rev);
                if (safe) git = git.catch(()=>'');
                return await git;
            }
            async getConfig(key) {
                return await this.exec('config', '--get', '--', key);
            }
            async setConfig(key, value) {
                await this.exec('config', '--', key, value);
            }
            async fetch(params = {}) {
                const { prune = false, unshallow = false, tags = false, all = false, remote, branch } = params;
                await this.exec('fetch', prune && '--prune', unshallow && '--unshallow', tags && '--tags', all && '--all', ...remote && branch ? [
                    '--',
                    remote,
                    branch
                ] : []);
            }
            async createBranch(branch) {
                await this.exec('checkout', '-b', branch);
            }
            async deleteBranch(branch) {
                await this.exec('branch', '-D', '--', branch);
            }
            async checkout(branch) {
                await this.exec('checkout', END_OF_OPTIONS, branch);
            }
        }
        class ConventionalGitClient extends GitClient {
            deps = null;
            loadDeps() {
                if (this.deps) return this.deps;
                this.deps = Promise.all([
                    Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 4674)).then(({ parseCommits })=>parseCommits),
                    Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 2520)).then(({ filterRevertedCommits })=>filterRevertedCommits)
                ]);
                return this.deps;
            }
            async *getCommits(params = {}, parserOptions = {}) {
                const { filterReverts, ...gitLogParams } = params;
                const [parseCommits, filterRevertedCommits] = await this.loadDeps();
                if (filterReverts) return void (yield* filterRevertedCommits(this.getCommits(gitLogParams, parserOptions)));
                const parse1 = parseCommits(parserOptions);
                const commitsStream = this.getRawCommits(gitLogParams);
                yield* parse1(commitsStream);
            }
            async *getSemverTags(params = {}) {
                const { prefix, skipUnstable, clean, ...getTagsParams } = params;
                const tagsStream = this.getTags(getTagsParams);
                const cleanTag = clean ? (tag, unprefixed)=>version_Co1j9Tpq_clean(unprefixed || tag) : (tag)=>tag;
                let unprefixed;
                let tag;
                for await (tag of tagsStream)if (prefix) {
                    const isPrefixed = 'string' == typeof prefix ? tag.startsWith(prefix) : prefix.test(tag);
                    if (isPrefixed) {
                        unprefixed = tag.replace(prefix, '');
                        if (isValid(unprefixed) && !(skipUnstable && isPrereleaseVersion(unprefixed))) {
                            tag = cleanTag(tag, unprefixed);
                            if (tag) yield tag;
                        }
                    }
                } else if (isValid(tag) && !(skipUnstable && isPrereleaseVersion(tag))) {
                    tag = cleanTag(tag);
                    if (tag) yield tag;
                }
            }
            async getLastSemverTag(params = {}) {
                return firstFromStream(this.getSemverTags(params));
            }
            async getVersionFromTags(params = {}) {
                const semverTagsStream = this.getSemverTags({
                    clean: true,
                    ...params
                });
                const semverTags = [];
                for await (const tag of semverTagsStream)semverTags.push(tag);
                if (!semverTags.length) return null;
                return semverTags.sort(compareReversed)[0] || null;
            }
        }
        function preventModifications(object) {
            return new Proxy(object, {
                get (target, prop) {
                    const value = target[prop];
                    if (value instanceof Date) return value;
                    if ('object' == typeof value && null !== value) return preventModifications(value);
                    return value;
                },
                set () {
                    throw new Error('Cannot modify immutable object.');
                },
                deleteProperty () {
                    throw new Error('Cannot modify immutable object.');
                }
            });
        }
        async function transformCommit(commit, transform, ...args) {
            if ('function' == typeof transform) {
                const patch = await transform(preventModifications(commit), ...args);
                if (patch) return {
                    ...commit,
                    ...patch,
                    raw: commit
                };
                return null;
            }
            return commit;
        }
        const DATETIME_LENGTH = 10;
        function formatDate(date) {
            return new Date(date).toISOString().slice(0, DATETIME_LENGTH);
        }
        function stringify(obj) {
            const stack = [];
            const keys = [];
            let thisPos;
            const cycleReplacer = (value)=>{
                if (stack[0] === value) return '[Circular ~]';
                return `[Circular ~.${keys.slice(0, stack.indexOf(value)).join('.')}]`;
            };
            function serializer(key, value) {
                let resultValue = value;
                if (stack.length > 0) {
                    thisPos = stack.indexOf(this);
                    if (-1 !== thisPos) {
                        stack.splice(thisPos + 1);
                        keys.splice(thisPos, 1 / 0, key);
                    } else {
                        stack.push(this);
                        keys.push(key);
                    }
                    if (stack.includes(resultValue)) resultValue = cycleReplacer(resultValue);
                } else stack.push(resultValue);
                return resultValue;
            }
            return JSON.stringify(obj, serializer, '  ');
        }
        function createComparator(strings) {
            if ('string' == typeof strings) return (a, b)=>(a[strings] || '').localeCompare(b[strings] || '');
            if (Array.isArray(strings)) return (a, b)=>{
                let strA = '';
                let strB = '';
                for (const key of strings){
                    strA += a[key] || '';
                    strB += b[key] || '';
                }
                return strA.localeCompare(strB);
            };
            return strings;
        }
        var dist = __webpack_require__(2520);
        function getCommitGroups(commits, options) {
            const { groupBy, commitGroupsSort, commitsSort } = options;
            const commitGroups = [];
            const commitGroupsObj = commits.reduce((groups, commit)=>{
                const key = commit[groupBy] || '';
                if (groups[key]) groups[key].push(commit);
                else groups[key] = [
                    commit
                ];
                return groups;
            }, Object.create(null));
            Object.entries(commitGroupsObj).forEach(([title, commits])=>{
                if (commitsSort) commits.sort(commitsSort);
                commitGroups.push({
                    title,
                    commits
                });
            });
            if (commitGroupsSort) commitGroups.sort(commitGroupsSort);
            return commitGroups;
        }
        function getNoteGroups(notes, options) {
            const { noteGroupsSort, notesSort } = options;
            const retGroups = [];
            notes.forEach((note)=>{
                const { title } = note;
                let titleExists = false;
                retGroups.forEach((group)=>{
                    if (group.title === title) {
                        titleExists = true;
                        group.notes.push(note);
                    }
                });
                if (!titleExists) retGroups.push({
                    title,
                    notes: [
                        note
                    ]
                });
            });
            if (noteGroupsSort) retGroups.sort(noteGroupsSort);
            if (notesSort) retGroups.forEach((group)=>{
                group.notes.sort(notesSort);
            });
            return retGroups;
        }
        function getExtraContext(commits, notes, options) {
            return {
                commitGroups: getCommitGroups(commits, options),
                noteGroups: getNoteGroups(notes, options)
            };
        }
        function getFinalContext(context, options) {
            const finalContext = {
                commit: 'commits',
                issue: 'issues',
                compare: 'compare',
                date: options.formatDate(new Date()),
                headerPartial: options.headerPartial,
                preamblePartial: options.preamblePartial,
                commitPartial: options.commitPartial,
                footerPartial: options.footerPartial,
                ...context
            };
            if ('boolean' != typeof finalContext.linkReferences && (finalContext.repository || finalContext.repoUrl) && finalContext.commit && finalContext.issue) finalContext.linkReferences = true;
            return finalContext;
        }
        async function getTemplateContext(keyCommit, commits, context, options) {
            const notes = [];
            const filteredCommits = (options.ignoreReverted ? Array.from((0, dist.filterRevertedCommitsSync)(commits)) : commits).map((commit)=>({
                    ...commit,
                    notes: commit.notes.map((note)=>{
                        const commitNote = {
                            ...note,
                            commit
                        };
                        notes.push(commitNote);
                        return commitNote;
                    })
                }));
            let templateContext = {
                ...context,
                ...keyCommit,
                ...getExtraContext(filteredCommits, notes, options)
            };
            if (keyCommit?.committerDate) templateContext.date = keyCommit.committerDate;
            if ('string' == typeof templateContext.version && isValid(templateContext.version)) templateContext.isPatch ||= 0 !== getPatch(templateContext.version);
            templateContext = await options.finalizeContext(templateContext, options, filteredCommits, keyCommit, commits);
            options.debug(`Your final context is:\n${stringify(templateContext)}`);
            return templateContext;
        }
        function createTemplateRenderer(context, options) {
            const { template } = options;
            return async (commits, keyCommit, subsequent)=>{
                const templateContext = await getTemplateContext(keyCommit, commits, context, options);
                const rendered = (await template(templateContext)).trim();
                return rendered.length > 0 ? `${subsequent ? '\n' : ''}${rendered}\n` : '';
            };
        }
        var templates = __webpack_require__(9223);
        const HASH_SHORT_LENGTH = 7;
        const HEADER_MAX_LENGTH = 100;
        function defaultCommitTransform(commit, _context, options) {
            const { hash, header, committerDate } = commit;
            return {
                hash: 'string' == typeof hash ? hash.substring(0, HASH_SHORT_LENGTH) : hash,
                header: 'string' == typeof header ? header.substring(0, HEADER_MAX_LENGTH) : header,
                committerDate: committerDate ? options.formatDate(committerDate) : committerDate
            };
        }
        function getFinalOptions(options) {
            const prefinalOptions = {
                groupBy: 'type',
                commitsSort: 'header',
                noteGroupsSort: 'title',
                notesSort: 'text',
                transform: defaultCommitTransform,
                generateOn: (commit)=>'string' == typeof commit.version && isValid(commit.version),
                finalizeContext: (context)=>context,
                debug: ()=>{},
                formatDate: formatDate,
                template: templates.vs,
                headerPartial: templates.pA,
                preamblePartial: templates.ws,
                commitPartial: templates.HX,
                footerPartial: templates.Pq,
                reverse: false,
                ignoreReverted: true,
                doFlush: true,
                ...options
            };
            const finalOptions = {
                ...prefinalOptions,
                commitGroupsSort: createComparator(prefinalOptions.commitGroupsSort),
                commitsSort: createComparator(prefinalOptions.commitsSort),
                noteGroupsSort: createComparator(prefinalOptions.noteGroupsSort),
                notesSort: createComparator(prefinalOptions.notesSort)
            };
            return finalOptions;
        }
        function getGenerateOnFunction(context, options) {
            const { generateOn } = options;
            if ('string' == typeof generateOn) return (commit)=>void 0 !== commit[generateOn];
            else if ('function' != typeof generateOn) return ()=>false;
            return (keyCommit, commitsGroup)=>generateOn(keyCommit, commitsGroup, context, options);
        }
        function writeChangelog(context = {}, options = {}, includeDetails = false) {
            const finalOptions = getFinalOptions(options);
            const finalContext = getFinalContext(context, finalOptions);
            const generateOn = getGenerateOnFunction(finalContext, finalOptions);
            const renderTemplate = createTemplateRenderer(finalContext, finalOptions);
            const prepResult = includeDetails ? (log, keyCommit)=>({
                    log,
                    keyCommit
                }) : (log)=>log;
            return async function* write(commits) {
                const { transform, reverse, doFlush, skip } = finalOptions;
                let chunk;
                let commit;
                let keyCommit;
                let commitsGroup = [];
                let neverGenerated = true;
                let result = '';
                let savedKeyCommit = null;
                let firstRelease = true;
                for await (chunk of commits){
                    commit = await transformCommit(chunk, transform, finalContext, finalOptions);
                    keyCommit = commit || chunk;
                    if (!skip?.(keyCommit)) if (reverse) {
                        if (commit) commitsGroup.push(commit);
                        if (generateOn(keyCommit, commitsGroup)) {
                            neverGenerated = false;
                            result = await renderTemplate(commitsGroup, keyCommit, result.length > 0);
                            commitsGroup = [];
                            yield prepResult(result, keyCommit);
                        }
                    } else {
                        if (generateOn(keyCommit, commitsGroup)) {
                            neverGenerated = false;
                            result = await renderTemplate(commitsGroup, savedKeyCommit, result.length > 0);
                            commitsGroup = [];
                            if (!firstRelease || doFlush) yield prepResult(result, savedKeyCommit);
                            firstRelease = false;
                            savedKeyCommit = keyCommit;
                        }
                        if (commit) commitsGroup.push(commit);
                    }
                }
                if (!doFlush && (reverse || neverGenerated)) return;
                result = await renderTemplate(commitsGroup, savedKeyCommit, result.length > 0);
                yield prepResult(result, savedKeyCommit);
            };
        }
        var external_path_ = __webpack_require__(6928);
        var __rewriteRelativeImportExtension = function(path, preserveJsx) {
            if ("string" == typeof path && /^\.\.?\//.test(path)) return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(m, tsx, d, ext, cm) {
                return tsx ? preserveJsx ? ".jsx" : ".js" : !d || ext && cm ? d + ext + "." + cm.toLowerCase() + "js" : m;
            });
            return path;
        };
        function resolvePresetNameVariants(preset) {
            if (external_path_.isAbsolute(preset)) return [
                preset
            ];
            let scope = '';
            let name = preset.toLocaleLowerCase();
            if (preset.startsWith('@')) {
                const parts = preset.split('/');
                scope = `${parts.shift()}/`;
                if ('@conventional-changelog/' === scope) return [
                    preset
                ];
                name = parts.join('/');
            }
            if (!name.startsWith('conventional-changelog-')) name = `conventional-changelog-${name}`;
            const altPreset = `${scope}${name}`;
            if (altPreset !== preset) return [
                altPreset,
                preset
            ];
            return [
                preset
            ];
        }
        function getModuleDefaultExport(module) {
            if (('__esModule' in module || null === Object.getPrototypeOf(module)) && 'default' in module) return module.default;
            return module;
        }
        async function loadWithFallbacks(moduleLoader, variants) {
            let error = null;
            for (const variant of variants)try {
                return getModuleDefaultExport(await moduleLoader(variant));
            } catch (err) {
                error ||= err;
            }
            throw error;
        }
        function createPresetLoader(moduleLoader) {
            return async function loadPreset(presetOrParams) {
                let preset;
                let params = null;
                if ('string' == typeof presetOrParams) preset = presetOrParams;
                else if ('object' == typeof presetOrParams && 'string' == typeof presetOrParams.name) {
                    preset = presetOrParams.name;
                    params = presetOrParams;
                } else throw Error('Preset must be string or object with property `name`');
                const presetNameVariants = resolvePresetNameVariants(preset);
                let createPreset;
                try {
                    createPreset = await loadWithFallbacks(moduleLoader, presetNameVariants);
                } catch (err) {
                    throw new Error(`Unable to load the "${preset}" preset. Please make sure it's installed.`, {
                        cause: err
                    });
                }
                if ('function' != typeof createPreset) throw new Error(`The "${preset}" preset does not export a function. Maybe you are using an old version of the preset. Please upgrade.`);
                return params ? await createPreset(params) : await createPreset();
            };
        }
        const presetLoader_loadPreset = createPresetLoader((preset)=>__webpack_require__(445)(__rewriteRelativeImportExtension(preset)));
        function getType(domain) {
            if (domain.includes('github')) return 'github';
            if (domain.includes('gitlab')) return 'gitlab';
            if (domain.includes('bitbucket')) return 'bitbucket';
            if (domain.includes('git.sr.ht')) return 'sourcehut';
            return '';
        }
        function getHost(type) {
            switch(type){
                case 'github':
                    return 'https://github.com';
                case 'gitlab':
                    return 'https://gitlab.com';
                case 'bitbucket':
                    return 'https://bitbucket.org';
                case 'sourcehut':
                    return 'https://git.sr.ht';
                default:
                    return '';
            }
        }
        function getRepositoryUrl(type, host, owner, project, branch) {
            if (!host) return '';
            let treepath = '';
            if (branch) treepath = 'bitbucket' === type ? `/src/${encodeURIComponent(branch)}` : `/tree/${encodeURIComponent(branch)}`;
            return `${host}/${owner}/${project}${treepath}`;
        }
        function parseHostedGitUrl(input) {
            let matches = input.match(/^(?:https:\/\/)?github\.com\/([^/]+)\/([^/.#]+)(?:\/tree\/[^/]+)?$/);
            if (matches) return {
                url: input,
                type: 'github',
                host: 'https://github.com',
                owner: matches[1],
                project: matches[2]
            };
            let type;
            let host;
            let owner;
            let project;
            matches = input.match(/^(?:(?:git\+)?ssh:\/\/(?:[^@]+@)?|[^@]+@)(?:www\.)?([^@:]+):([^/]+(?:\/[^/]+)?)\/([^/.#]+)(?:\.git)?(?:#(.+))?/);
            if (matches) {
                type = getType(matches[1]);
                host = `https://${matches[1]}`;
                owner = matches[2];
                project = matches[3];
                return {
                    url: getRepositoryUrl(type, host, owner, project, matches[4]),
                    type,
                    host,
                    owner,
                    project
                };
            }
            matches = input.match(/^(?:(?:git\+)?https|git):\/\/(?:[^@]+@)?(?:www\.)?([^@/]+)\/([^/]+(?:\/[^/]+)*)\/([^/.#]+)(?:\.git)?(?:#(.+))?$/);
            if (matches) {
                type = getType(matches[1]);
                host = `http${type || input.includes('https://') ? 's' : ''}://${matches[1]}`;
                owner = matches[2];
                project = matches[3];
                return {
                    url: getRepositoryUrl(type, host, owner, project, matches[4]),
                    type,
                    host,
                    owner,
                    project
                };
            }
            matches = input.match(/^(?:([^@:]+):)?(?:[^@:]+@|[^@:]*:[^@:]+@)?([^/#]+(?:\/[^/]+)?)\/([^/.#]+)(?:\.git)?(?:#(.+))?/);
            if (matches) {
                type = matches[1] || 'github';
                host = getHost(type);
                owner = matches[2];
                project = matches[3];
                return {
                    url: getRepositoryUrl(type, host, owner, project, matches[4]),
                    type,
                    host,
                    owner,
                    project
                };
            }
            matches = input.match(/^\w+:\/\/([^/]+)(\/[^#]+)?/);
            if (matches) {
                type = getType(matches[1]);
                host = `http${type || input.includes('https://') ? 's' : ''}://${matches[1]}`;
                return {
                    url: `${host}${matches[2]?.replace(/\/?\.git.*/, '') || ''}`,
                    type,
                    host
                };
            }
            return null;
        }
        var clean = __webpack_require__(1799);
        var valid = __webpack_require__(8780);
        function isEmail(value) {
            return value.includes('@') && value.indexOf('@') < value.lastIndexOf('.');
        }
        function hasProtocol(value) {
            return /^[a-z][a-z\d+.-]*:/i.test(value);
        }
        function normalizeName(name) {
            return name ? String(name).trim() : '';
        }
        function normalizeVersion(version) {
            if (!version) return '';
            if (valid(version, true)) return clean(version, true) || version;
            return version;
        }
        function normalizeRepository(repository) {
            if (!repository) return null === repository ? null : void 0;
            const normalizedRepository = 'string' == typeof repository ? {
                type: 'git',
                url: repository
            } : {
                ...repository
            };
            if (!normalizedRepository.url) return normalizedRepository;
            const hosted = parseHostedGitUrl(normalizedRepository.url);
            if (hosted) normalizedRepository.url = hosted.url;
            return normalizedRepository;
        }
        function normalizeBugs(bugs, repository) {
            if (!bugs && repository?.url) {
                const hosted = parseHostedGitUrl(repository.url);
                if (hosted?.type && hosted.project) return {
                    url: `${hosted.url}/issues`
                };
                return null === bugs ? null : void 0;
            }
            if (!bugs) return null === bugs ? null : void 0;
            if ('string' == typeof bugs) {
                if (isEmail(bugs)) return {
                    email: bugs
                };
                if (hasProtocol(bugs)) return {
                    url: bugs
                };
                return;
            }
            const normalizedBugs = {
                ...bugs
            };
            if (!normalizedBugs.email && !normalizedBugs.url) return;
            return normalizedBugs;
        }
        function normalizeHomepage(homepage, repository) {
            if (!homepage && repository?.url) {
                const hosted = parseHostedGitUrl(repository.url);
                if (hosted?.type && hosted.project) return `${hosted.url}#readme`;
                return homepage;
            }
            if (!homepage) return homepage;
            if ('string' != typeof homepage) return;
            if (!hasProtocol(homepage)) return `http://${homepage}`;
            return homepage;
        }
        function normalizePackageData(pkg) {
            const repository = normalizeRepository(pkg.repository);
            const bugs = normalizeBugs(pkg.bugs, repository);
            const homepage = normalizeHomepage(pkg.homepage, repository);
            const normalizedPackage = {
                ...pkg,
                name: normalizeName(pkg.name),
                version: normalizeVersion(pkg.version),
                repository,
                bugs,
                homepage
            };
            if (void 0 === bugs) delete normalizedPackage.bugs;
            if (void 0 === homepage) delete normalizedPackage.homepage;
            return normalizedPackage;
        }
        const esm_walkUp = function*(path) {
            for(path = (0, external_path_.resolve)(path); path;){
                yield path;
                const pp = (0, external_path_.dirname)(path);
                if (pp === path) break;
                else path = pp;
            }
        };
        var external_node_path_ = __webpack_require__(6760);
        var external_node_fs_promises_ = __webpack_require__(1455);
        async function fileExists(path) {
            try {
                const stats = await (0, external_node_fs_promises_.stat)(path);
                return stats.isFile();
            } catch (_err) {
                return false;
            }
        }
        async function findPackagePath(cwd) {
            for (const path of esm_walkUp(cwd)){
                const packagePath = (0, external_node_path_.resolve)(path, 'package.json');
                const hasPackageJson = await fileExists(packagePath);
                if (hasPackageJson) return packagePath;
            }
            return null;
        }
        async function findPackage(cwd) {
            const packagePath = await findPackagePath(cwd);
            if (!packagePath) return null;
            try {
                const source = await (0, external_node_fs_promises_.readFile)(packagePath, {
                    encoding: 'utf8'
                });
                return JSON.parse(source);
            } catch (_err) {
                return null;
            }
        }
        const bitbucket = {
            issue: 'issues',
            commit: 'commits',
            compare: 'compare',
            referenceActions: [
                'close',
                'closes',
                'closed',
                'closing',
                'fix',
                'fixes',
                'fixed',
                'fixing',
                'resolve',
                'resolves',
                'resolved',
                'resolving'
            ],
            issuePrefixes: [
                '#'
            ]
        };
        const github = {
            issue: 'issues',
            commit: 'commit',
            compare: 'compare',
            referenceActions: [
                'close',
                'closes',
                'closed',
                'fix',
                'fixes',
                'fixed',
                'resolve',
                'resolves',
                'resolved'
            ],
            issuePrefixes: [
                '#',
                'gh-'
            ]
        };
        const gitlab = {
            issue: '-/issues',
            commit: '-/commit',
            compare: '-/compare',
            referenceActions: [
                'close',
                'closes',
                'closed',
                'closing',
                'fix',
                'fixes',
                'fixed',
                'fixing'
            ],
            issuePrefixes: [
                '#'
            ]
        };
        const hostsOptions = {
            github: github,
            gitlab: gitlab,
            bitbucket: bitbucket
        };
        function getHostOptions(repository, context) {
            const host = context?.host;
            let type;
            if (host && host !== repository?.host) {
                const match = host.match(/github|bitbucket|gitlab/i);
                type = match?.[0]?.toLowerCase();
            } else type = repository?.type;
            if (type && type in hostsOptions) return hostsOptions[type];
            return null;
        }
        function guessNextTag(previousTag, version = '') {
            if (previousTag) {
                if (previousTag.startsWith('v') && !version.startsWith('v')) return `v${version}`;
                if (!previousTag.startsWith('v') && version.startsWith('v')) return version.replace(/^v/, '');
                return version;
            }
            if (!version.startsWith('v')) return `v${version}`;
            return version;
        }
        function isUnreleasedVersion(semverTags, version) {
            const [lastTag] = semverTags;
            return lastTag && version && (lastTag === version || lastTag === `v${version}`);
        }
        const versionTagRegex = /tag:\s*(.*?)[,)]/gi;
        const defaultVersionRegex = /tag:\s*[v=]?(.*?)[,)]/gi;
        function matchSemverTag(gitTags, regex, predicate) {
            if ('string' == typeof gitTags) {
                for (const [, tag] of gitTags.matchAll(regex))if (predicate(tag)) return tag;
            }
            return null;
        }
        function utils_defaultCommitTransform(commit, params) {
            const { tags, options: { formatDate } } = params;
            const prefix = tags?.prefix;
            const versionRegex = prefix ? new RegExp(`tag:\\s*[v=]?${prefix}(.*?)[,)]`, 'gi') : defaultVersionRegex;
            const { committerDate, gitTags } = commit;
            const patch = {
                committerDate: committerDate ? formatDate(committerDate) : committerDate
            };
            const version = matchSemverTag(gitTags, versionRegex, (version)=>!(tags?.skipUnstable && isPrereleaseVersion(version)));
            if (version) patch.version = version;
            return patch;
        }
        function bindLogNamespace(namespace, log) {
            return (messages)=>log(namespace, messages);
        }
        class ConventionalChangelog {
            gitClient;
            params;
            constructor(cwdOrGitClient = process.cwd()){
                this.gitClient = 'string' == typeof cwdOrGitClient ? new ConventionalGitClient(cwdOrGitClient) : cwdOrGitClient;
                this.params = Promise.resolve({
                    options: {
                        append: false,
                        releaseCount: 1,
                        formatDate: formatDate,
                        transformCommit: utils_defaultCommitTransform
                    },
                    commits: {
                        format: '%B%n-hash-%n%H%n-gitTags-%n%d%n-committerDate-%n%ci',
                        merges: false
                    }
                });
            }
            composeParams(params) {
                this.params = Promise.all([
                    params,
                    this.params
                ]).then(([params, prevParams])=>({
                        options: {
                            ...prevParams.options,
                            ...params.options
                        },
                        context: {
                            ...prevParams.context,
                            ...params.context
                        },
                        tags: {
                            ...prevParams.tags,
                            ...params.tags
                        },
                        commits: {
                            ...prevParams.commits,
                            ...params.commits
                        },
                        parser: {
                            ...prevParams.parser,
                            ...params.parser
                        },
                        writer: {
                            ...prevParams.writer,
                            ...params.writer
                        },
                        repository: {
                            ...prevParams.repository,
                            ...params.repository
                        },
                        package: prevParams.package || params.package
                    }));
            }
            async finalizeContext(semverTags, hostOptions) {
                const { options, package: pkg, repository, context } = await this.params;
                const finalContext = {
                    packageData: pkg,
                    version: pkg?.version,
                    gitSemverTags: semverTags,
                    ...context
                };
                if (repository) {
                    finalContext.repoUrl ||= repository.url;
                    finalContext.host ||= repository.host;
                    finalContext.owner ||= repository.owner;
                    finalContext.repository ||= repository.project;
                }
                if (hostOptions) {
                    finalContext.issue ||= hostOptions.issue;
                    finalContext.commit ||= hostOptions.commit;
                    finalContext.compare ||= hostOptions.compare;
                }
                if (isUnreleasedVersion(semverTags, finalContext.version) && options.outputUnreleased) finalContext.version = 'Unreleased';
                return finalContext;
            }
            async finalizeWriterOptions(semverTags, version) {
                const { options, tags, writer } = await this.params;
                let doFlush = options.outputUnreleased;
                if (isUnreleasedVersion(semverTags, version) && !doFlush) doFlush = false;
                else if ('boolean' != typeof doFlush) doFlush = true;
                const finalOptions = {
                    finalizeContext (context, _writerOpts, _filteredCommits, keyCommit, originalCommits) {
                        const [firstCommit] = originalCommits;
                        const lastCommit = originalCommits[originalCommits.length - 1];
                        const firstCommitHash = firstCommit ? firstCommit.hash : null;
                        const lastCommitHash = lastCommit ? lastCommit.hash : null;
                        if (context.currentTag && context.previousTag || !keyCommit) {
                            context.previousTag ||= semverTags[0];
                            if ('Unreleased' === context.version) if (options.append) context.currentTag ||= lastCommitHash;
                            else context.currentTag ||= firstCommitHash;
                            else if (!context.currentTag) if (tags?.prefix) context.currentTag = tags.prefix + (context.version || '');
                            else context.currentTag = guessNextTag(semverTags[0], context.version);
                        } else {
                            const { currentTag } = context;
                            context.currentTag = currentTag || matchSemverTag(keyCommit.gitTags, versionTagRegex, (tag)=>semverTags.includes(tag));
                            const index = context.currentTag ? semverTags.indexOf(context.currentTag) : -1;
                            if (-1 === index) context.currentTag = currentTag || null;
                            else {
                                const previousTag = semverTags[index + 1];
                                context.previousTag = previousTag;
                                if (!previousTag) if (options.append) context.previousTag ||= firstCommitHash;
                                else context.previousTag ||= lastCommitHash;
                            }
                        }
                        if ('boolean' != typeof context.linkCompare && context.previousTag && context.currentTag) context.linkCompare = true;
                        return context;
                    },
                    reverse: options.append,
                    doFlush,
                    ...writer
                };
                if (!finalOptions.debug && options.debug) finalOptions.debug = bindLogNamespace('writer', options.debug);
                return finalOptions;
            }
            async getSemverTags() {
                const { gitClient } = this;
                const { tags: params } = await this.params;
                const tags = [];
                for await (const tag of gitClient.getSemverTags(params))tags.push(tag);
                return tags;
            }
            async *getCommits(semverTags, hostOptions) {
                const { gitClient } = this;
                const { options, commits, parser } = await this.params;
                const { reset, releaseCount } = options;
                const isManualRange = Boolean(commits.to && (commits.from || 'HEAD' !== commits.to));
                const params = {
                    from: reset || isManualRange ? void 0 : releaseCount ? semverTags[releaseCount - 1] : void 0,
                    ...commits
                };
                const parserParams = {
                    ...parser
                };
                if (!parserParams.warn && options.warn) parserParams.warn = bindLogNamespace('parser', options.warn);
                if (options.append) params.reverse = true;
                if (hostOptions?.referenceActions && !parserParams.referenceActions?.length) parserParams.referenceActions = hostOptions.referenceActions;
                if (hostOptions?.issuePrefixes && !parserParams.issuePrefixes?.length) parserParams.issuePrefixes = hostOptions.issuePrefixes;
                try {
                    await gitClient.verify('HEAD');
                    if (isManualRange) return void (yield* gitClient.getCommits(params, parserParams));
                    let reverseTags = semverTags.slice().reverse();
                    reverseTags.push('HEAD');
                    if (params.from) reverseTags = reverseTags.includes(params.from) ? reverseTags.slice(reverseTags.indexOf(params.from)) : [
                        params.from,
                        'HEAD'
                    ];
                    else reverseTags.unshift('');
                    const streams = [];
                    for(let i = 1, len = reverseTags.length; i < len; i++)streams.push(gitClient.getCommits({
                        ...params,
                        from: reverseTags[i - 1],
                        to: reverseTags[i]
                    }, parserParams));
                    if (!params.reverse) streams.reverse();
                    for (const stream of streams)yield* stream;
                } catch  {
                    yield* gitClient.getCommits(params, parserParams);
                }
            }
            async *transformCommits(commits) {
                const params = await this.params;
                const { transformCommit: transform } = params.options;
                let transformed;
                for await (const commit of commits){
                    transformed = await transformCommit(commit, transform, params);
                    if (transformed) yield transformed;
                }
            }
            async getPackageJson(pkgPath, transform) {
                const { gitClient } = this;
                let pkg;
                pkg = pkgPath ? JSON.parse(await promises_.readFile(pkgPath, 'utf-8')) : await findPackage(gitClient.cwd) || {};
                pkg = normalizePackageData(pkg);
                if (!pkg.repository?.url) try {
                    const repoUrl = await gitClient.getConfig('remote.origin.url');
                    if (repoUrl) pkg.repository = {
                        ...pkg.repository,
                        url: repoUrl
                    };
                } catch  {}
                if (transform) pkg = transform(pkg);
                const result = {
                    package: pkg
                };
                const repositoryURL = pkg.repository?.url || pkg.repository;
                if (repositoryURL) result.repository = parseHostedGitUrl(repositoryURL);
                return result;
            }
            loadPreset(preset, loader) {
                const loadPreset = loader ? createPresetLoader(loader) : presetLoader_loadPreset;
                const config = loadPreset(preset).then((config)=>{
                    if (!config) throw Error('Preset is not loaded or have incorrect exports');
                    return config;
                });
                this.composeParams(config);
                return this;
            }
            config(config) {
                this.composeParams(config);
                return this;
            }
            readPackage(pathOrTransform, maybeTransform) {
                const [pkgPath, transform] = 'string' == typeof pathOrTransform ? [
                    pathOrTransform,
                    maybeTransform
                ] : [
                    void 0,
                    pathOrTransform
                ];
                this.composeParams(this.getPackageJson(pkgPath, transform));
                return this;
            }
            package(pkg) {
                this.composeParams({
                    package: pkg
                });
                return this;
            }
            readRepository() {
                this.composeParams(this.gitClient.getConfig('remote.origin.url').then((repository)=>({
                        repository: parseHostedGitUrl(repository)
                    })));
                return this;
            }
            repository(infoOrGitUrl) {
                const info = 'string' == typeof infoOrGitUrl ? parseHostedGitUrl(infoOrGitUrl) : infoOrGitUrl;
                this.composeParams({
                    repository: info
                });
                return this;
            }
            options(options) {
                this.composeParams({
                    options
                });
                return this;
            }
            context(context) {
                this.composeParams({
                    context
                });
                return this;
            }
            tags(params) {
                this.composeParams({
                    tags: params
                });
                return this;
            }
            commits(params, parserOptions) {
                this.composeParams({
                    commits: params,
                    parser: parserOptions
                });
                return this;
            }
            writer(params) {
                this.composeParams({
                    writer: params
                });
                return this;
            }
            async *write(includeDetails) {
                const { gitClient } = this;
                const { options, repository, context } = await this.params;
                const hostOptions = getHostOptions(repository, context);
                if (!gitClient.debug && options.debug) gitClient.debug = bindLogNamespace('git-client', options.debug);
                if (!hostOptions && options.warn) options.warn('core', `Host is not supported: ${context?.host || repository?.host}`);
                const semverTags = await this.getSemverTags();
                const finalContext = await this.finalizeContext(semverTags, hostOptions);
                const writerOptions = await this.finalizeWriterOptions(semverTags, finalContext.version);
                const commits = this.getCommits(semverTags, hostOptions);
                const transformedCommits = this.transformCommits(commits);
                const changelogWriter = writeChangelog(finalContext, writerOptions, includeDetails);
                yield* changelogWriter(transformedCommits);
            }
            writeStream(includeDetails) {
                return external_stream_.Readable.from(this.write(includeDetails));
            }
        }
        const ARGV_START_INDEX = 2;
        process.argv.slice(ARGV_START_INDEX);
    }),
    2520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            RevertedCommitsFilter: ()=>RevertedCommitsFilter,
            filterRevertedCommits: ()=>filterRevertedCommits,
            filterRevertedCommitsStream: ()=>filterRevertedCommitsStream,
            filterRevertedCommitsSync: ()=>filterRevertedCommitsSync
        });
        function isMatch(object, source) {
            let aValue;
            let bValue;
            for(const key in source){
                aValue = object[key];
                bValue = source[key];
                if ('string' == typeof aValue) aValue = aValue.trim();
                if ('string' == typeof bValue) bValue = bValue.trim();
                if (aValue !== bValue) return false;
            }
            return true;
        }
        function findRevertCommit(commit, reverts) {
            if (!reverts.size) return null;
            const rawCommit = commit.raw || commit;
            for (const revertCommit of reverts)if (revertCommit.revert && isMatch(rawCommit, revertCommit.revert)) return revertCommit;
            return null;
        }
        class RevertedCommitsFilter {
            hold = new Set();
            holdRevertsCount = 0;
            *process(commit) {
                const { hold } = this;
                const revertCommit = findRevertCommit(commit, hold);
                if (revertCommit) {
                    hold.delete(revertCommit);
                    this.holdRevertsCount--;
                    return;
                }
                if (commit.revert) {
                    hold.add(commit);
                    this.holdRevertsCount++;
                    return;
                }
                if (this.holdRevertsCount > 0) hold.add(commit);
                else {
                    if (hold.size) {
                        yield* hold;
                        hold.clear();
                    }
                    yield commit;
                }
            }
            *flush() {
                const { hold } = this;
                if (hold.size) {
                    yield* hold;
                    hold.clear();
                }
            }
        }
        var external_stream_ = __webpack_require__(2203);
        async function* filterRevertedCommits(commits) {
            const filter = new RevertedCommitsFilter();
            for await (const commit of commits)yield* filter.process(commit);
            yield* filter.flush();
        }
        function* filterRevertedCommitsSync(commits) {
            const filter = new RevertedCommitsFilter();
            for (const commit of commits)yield* filter.process(commit);
            yield* filter.flush();
        }
        function filterRevertedCommitsStream() {
            return external_stream_.Transform.from(filterRevertedCommits);
        }
    })
};
