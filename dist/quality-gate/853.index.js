export const id = 853;
export const ids = [
    853
];
export const modules = {
    2180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Mk: ()=>coverageMeasures,
            PV: ()=>mergeCoverage,
            X0: ()=>createCoverage,
            Yo: ()=>detach,
            ZF: ()=>hasMarks,
            e6: ()=>totalOf
        });
        var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
        var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2294);
        const coverageMeasures = [
            'lines',
            'branches',
            'functions',
            'statements'
        ];
        function createCoverage() {
            const files = new Map();
            const repeated = new Map();
            const merge = (path, { parts })=>{
                files.set(path, mergeFiles([
                    files.get(path) ?? {},
                    ...parts
                ]));
                repeated.delete(path);
            };
            return {
                add (path, file) {
                    const merged = files.get(path);
                    if (!merged) {
                        files.set(path, file);
                        (0, _report_error_js__WEBPACK_IMPORTED_MODULE_0__.U0)(files.size, 'files');
                        return;
                    }
                    const waiting = repeated.get(path) ?? {
                        parts: [],
                        marks: 0
                    };
                    waiting.parts.push(file);
                    waiting.marks += marksIn(file) + 1;
                    repeated.set(path, waiting);
                    if (waiting.marks > Math.max(mostWaiting, marksIn(merged))) merge(path, waiting);
                },
                isEmpty: ()=>0 === files.size,
                report () {
                    for (const [path, waiting] of repeated)merge(path, waiting);
                    return {
                        files
                    };
                }
            };
        }
        const mostWaiting = 2 ** 16;
        function marksIn(file) {
            return coverageMeasures.reduce((sum, measure)=>sum + (file[measure]?.total ?? 0), 0);
        }
        function mergeCoverage(reports) {
            const merged = createCoverage();
            for (const { files } of reports)for (const [path, file] of files)merged.add(path, file);
            return merged.report();
        }
        function mergeFiles(parts) {
            const measured = coverageMeasures.map((measure)=>[
                    measure,
                    mergeTallies(parts.flatMap((part)=>part[measure] ?? []))
                ]);
            return Object.fromEntries(measured.filter(([, tally])=>void 0 !== tally));
        }
        function mergeTallies(tallies) {
            const [first, ...rest] = tallies.filter(hasMarks);
            return first ? (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.L_)([
                first,
                ...rest
            ]) : tallies.toSorted((a, b)=>b.covered - a.covered)[0];
        }
        function hasMarks(tally) {
            return void 0 !== tally && 'encoded' in tally;
        }
        function totalOf({ files }, measure) {
            let [covered, total, isKnown] = [
                0,
                0,
                false
            ];
            for (const file of files.values()){
                const tally = file[measure];
                if (tally) {
                    isKnown = true;
                    covered += tally.covered;
                    total += tally.total;
                }
            }
            return isKnown ? {
                covered,
                total
            } : void 0;
        }
        function detach(text) {
            return Buffer.from(text, 'utf8').toString('utf8');
        }
    }),
    662: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            clover: ()=>clover
        });
        var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
        var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2294);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
        var _xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4933);
        const clover = {
            name: 'clover',
            kind: 'coverage',
            detect: (head)=>/<coverage\b[^>]*\b(?:clover|generated)=/.test(head) && /<project\b/.test(head),
            async parse ({ chunks, place }) {
                const reader = createReader(place);
                await (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__.NO)(chunks, reader);
                return reader.report();
            }
        };
        function createReader(place) {
            const coverage = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
            const lines = (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)();
            const parents = [];
            let path;
            let totals = {};
            let hasProject = false;
            function readLine({ num, count, type }) {
                if ('method' === type) return;
                const line = (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(num, 'num');
                if (void 0 === line || line > _marks_js__WEBPACK_IMPORTED_MODULE_1__.li) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(String(num))} is no line`);
                lines.add(line, ((0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(count, 'count') ?? 0) > 0);
            }
            return {
                open (name, attributes) {
                    if ('project' === name) hasProject = true;
                    else if ('file' !== name || parents.includes('testproject')) {
                        if ('line' === name && void 0 !== path) readLine(attributes);
                        else if ('metrics' === name && 'file' === parents.at(-1)) totals = {
                            branches: tally(attributes, 'conditionals', 'coveredconditionals'),
                            functions: tally(attributes, 'methods', 'coveredmethods'),
                            statements: tally(attributes, 'statements', 'coveredstatements')
                        };
                    } else path = attributes.path ?? attributes.name ?? '';
                    parents.push(name);
                },
                close (name) {
                    parents.pop();
                    if ('file' !== name) return;
                    const marks = lines.take();
                    if (void 0 !== path) coverage.add(place(path), {
                        lines: marks.total > 0 ? marks : totals.statements ?? marks,
                        ...totals
                    });
                    path = void 0;
                    totals = {};
                },
                report () {
                    if (!hasProject) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('it has no <project>: this is no Clover report');
                    return coverage.report();
                }
            };
        }
        function tally(attributes, total, covered) {
            const all = (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(attributes[total], total) ?? 0;
            return {
                total: all,
                covered: Math.min(all, (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(attributes[covered], covered) ?? 0)
            };
        }
    },
    4314: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            cobertura: ()=>cobertura
        });
        var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
        var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2294);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
        var _xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4933);
        const mostBranches = 10_000;
        const mostSources = 1_000;
        const longestPath = 4_096;
        const cobertura = {
            name: 'cobertura',
            kind: 'coverage',
            detect: (head)=>/<coverage\b[^>]*\b(?:line-rate|lines-valid|branch-rate)=/.test(head) || /cobertura[^<]{0,200}\.dtd/i.test(head),
            async parse ({ chunks, place }) {
                const reader = createReader(place);
                await (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__.NO)(chunks, reader);
                return reader.report();
            }
        };
        function createReader(place) {
            const coverage = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
            const [ofClass, ofMethods] = [
                createLines(),
                createLines()
            ];
            const functions = (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)('others');
            const sources = [];
            let [source, path, className, hasPackages] = [
                '',
                '',
                '',
                false
            ];
            let method;
            function readLine({ number, hits, 'condition-coverage': conditions }) {
                const line = countOf(number);
                if ('' === path || !(line >= 0 && line <= _marks_js__WEBPACK_IMPORTED_MODULE_1__.li)) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`line ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(String(number))} of ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(path)} is no line`);
                const isCovered = isPositive(hits);
                if (method && isCovered) method.isCovered = true;
                const target = method ? ofMethods : ofClass;
                target.lines.add(line, isCovered);
                if (void 0 !== conditions) target.addConditions(line, conditions);
            }
            function endClass() {
                const [own, inner, called] = [
                    ofClass.take(),
                    ofMethods.take(),
                    functions.take()
                ];
                coverage.add(path, {
                    ...own.lines.total > 0 ? own : inner,
                    ...called.total > 0 ? {
                        functions: called
                    } : {}
                });
                path = '';
            }
            return {
                open (name, attributes) {
                    if ('line' === name) readLine(attributes);
                    else if ('packages' === name) hasPackages = true;
                    else if ('source' === name) source = '';
                    else if ('class' === name) {
                        path = place(attributes.filename ?? '', sources);
                        className = attributes.name ?? '';
                    } else if ('method' === name) method = {
                        name: `${className} ${attributes.name} ${attributes.signature}`,
                        isCovered: false
                    };
                },
                close (name) {
                    if ('method' === name && method) {
                        functions.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.EY)(method.name), method.isCovered);
                        method = void 0;
                    } else if ('class' === name) endClass();
                    else if ('source' === name) (0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.U0)(sources.push(source.trim()), 'sources', mostSources);
                },
                textOf: new Set([
                    'source'
                ]),
                text (piece) {
                    source += piece.slice(0, longestPath);
                },
                report () {
                    if (!hasPackages) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('it has no <packages>: this is no Cobertura report');
                    return coverage.report();
                }
            };
        }
        function createLines() {
            const [lines, branches] = [
                (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)(),
                (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)('others')
            ];
            return {
                lines,
                addConditions (line, conditions) {
                    const open = conditions.indexOf('(') + 1;
                    const slash = conditions.indexOf('/', open);
                    const close = conditions.indexOf(')', slash);
                    if (0 === open || slash < 0 || close < 0) return;
                    const covered = Number(conditions.slice(open, slash));
                    const total = Number(conditions.slice(slash + 1, close));
                    if (!isCount(covered) || !isCount(total)) return;
                    if (covered > total || total > mostBranches) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`condition-coverage ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(conditions)} cannot be`);
                    for(let index = 0; index < total; index++)branches.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.nV)(line, index), index < covered);
                },
                take: ()=>({
                        lines: lines.take(),
                        branches: branches.take()
                    })
            };
        }
        function countOf(text) {
            if (void 0 === text || '' === text || text.length > 9) return Number(text);
            let count = 0;
            for(let at = 0; at < text.length; at++){
                const digit = text.charCodeAt(at) - 48;
                if (digit < 0 || digit > 9) return Number(text);
                count = 10 * count + digit;
            }
            return count;
        }
        const isCount = (value)=>Number.isSafeInteger(value) && value >= 0;
        function isPositive(hits) {
            if ('0' === hits) return false;
            const count = countOf(hits);
            if (count > 0 || 0 === count && (hits ?? '').startsWith('0')) return count > 0;
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`hits ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(String(hits))} is no count`);
        }
    },
    7114: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            jacoco: ()=>jacoco
        });
        var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
        var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2294);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
        var _xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4933);
        const mostBranches = 10_000;
        const measures = {
            LINE: 'lines',
            BRANCH: 'branches',
            METHOD: 'functions'
        };
        const jacoco = {
            name: 'jacoco',
            kind: 'coverage',
            detect: (head)=>/jacoco[^<]{0,100}\.dtd/i.test(head) || /<report\b[^>]*>\s*(?:<sessioninfo|<group|<package)\b/.test(head),
            async parse ({ chunks, place }) {
                const reader = createReader(place);
                await (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__.NO)(chunks, reader);
                return reader.report();
            }
        };
        function createReader(place) {
            const coverage = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
            const [lines, branches, functions] = [
                (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)(),
                (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)('others'),
                (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)('others')
            ];
            const parents = [];
            let folder = '';
            let file = '';
            let method = '';
            let counters = {};
            let [isReport, hasClasses] = [
                false,
                false
            ];
            function readLine({ nr, mi, ci, mb, cb }) {
                const line = count(nr, 'nr');
                if (void 0 !== mi || void 0 !== ci) lines.add(line, count(ci, 'ci') > 0);
                const [missed, covered] = [
                    count(mb, 'mb'),
                    count(cb, 'cb')
                ];
                if (missed + covered > mostBranches) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`line ${line} has ${missed + covered} branches`);
                for(let index = 0; index < missed + covered; index++)branches.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.nV)(line, index), index < covered);
            }
            function readCounter({ type = '', missed, covered }) {
                const measure = measures[type];
                if (void 0 === measure) return;
                const tally = {
                    covered: count(covered, 'covered'),
                    total: count(missed, 'missed') + count(covered, 'covered')
                };
                if ('method' === parents.at(-1) && 'functions' === measure) functions.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.EY)(method), tally.covered > 0);
                else if ('class' === parents.at(-1) || 'sourcefile' === parents.at(-1)) counters[measure] = tally;
            }
            function endClass() {
                const called = functions.take();
                const own = file.endsWith('/') ? {
                    lines: {
                        covered: 0,
                        total: 0
                    },
                    ...counters
                } : {
                    functions: called
                };
                coverage.add(place(file.endsWith('/') ? file.slice(0, -1) : file), own);
                counters = {};
            }
            function endSource() {
                const [marks, taken] = [
                    lines.take(),
                    branches.take()
                ];
                coverage.add(place(file), {
                    lines: marks.total > 0 ? marks : counters.lines ?? marks,
                    branches: taken.total > 0 ? taken : counters.branches ?? taken,
                    ...counters.functions && !hasClasses ? {
                        functions: counters.functions
                    } : {}
                });
                counters = {};
            }
            return {
                open (name, attributes) {
                    if ('report' === name) isReport = true;
                    else if ('package' === name) {
                        folder = attributes.name ?? '';
                        hasClasses = false;
                    } else if ('class' === name) {
                        hasClasses = true;
                        const source = attributes.sourcefilename;
                        file = void 0 === source ? `${attributes.name ?? ''}/` : below(folder, source);
                    } else if ('sourcefile' === name) file = below(folder, attributes.name ?? '');
                    else if ('method' === name) method = `${file} ${attributes.name} ${attributes.desc} ${attributes.line}`;
                    else if ('line' === name) readLine(attributes);
                    else if ('counter' === name) readCounter(attributes);
                    parents.push(name);
                },
                close (name) {
                    parents.pop();
                    if ('class' === name) endClass();
                    else if ('sourcefile' === name) endSource();
                },
                report () {
                    if (!isReport) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('it has no <report>: this is no JaCoCo report');
                    return coverage.report();
                }
            };
        }
        function below(folder, name) {
            return '' === folder ? name : `${folder}/${name}`;
        }
        function count(text, what) {
            return (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(text, what) ?? 0;
        }
    },
    1824: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            opencover: ()=>opencover
        });
        var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
        var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2294);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
        var _xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4933);
        const longestPoint = 10_000;
        const opencover = {
            name: 'opencover',
            kind: 'coverage',
            detect: (head)=>/<CoverageSession\b/.test(head),
            async parse ({ chunks, place }) {
                const reader = createReader(place);
                await (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__.NO)(chunks, reader);
                return reader.report();
            }
        };
        function createReader(place) {
            const files = new Map();
            let isSession = false;
            let method;
            function fileOf(id) {
                return files.get(id ?? method?.fileId ?? '');
            }
            function readPoint({ vc, sl, el, fileid }) {
                const [start, end, visits] = [
                    (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(sl, 'sl') ?? 0,
                    (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(el ?? sl, 'el') ?? 0,
                    (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(vc, 'vc') ?? 0
                ];
                if (end < start || end - start > longestPoint || end > _marks_js__WEBPACK_IMPORTED_MODULE_1__.li) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`the sequence point ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(`${sl}-${el}`)} cannot be`);
                if (method && visits > 0) method.isCovered = true;
                if (method && void 0 !== fileid) method.fileId = fileid;
                for(let line = start; line <= end; line++)fileOf(fileid)?.lines.add(line, visits > 0);
            }
            return {
                open (name, attributes) {
                    if ('CoverageSession' === name) isSession = true;
                    else if ('File' === name) {
                        files.set(attributes.uid ?? '', createFile(place(attributes.fullPath ?? '')));
                        (0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.U0)(files.size, 'files');
                    } else if ('Method' === name) method = {
                        fileId: '',
                        isCovered: false
                    };
                    else if ('FileRef' === name && method) method.fileId = attributes.uid ?? '';
                    else if ('SequencePoint' === name) readPoint(attributes);
                    else if ('BranchPoint' === name) {
                        const key = `${attributes.sl} ${attributes.offset} ${attributes.path} ${attributes.ordinal}`;
                        fileOf(attributes.fileid)?.branches.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.EY)(key), ((0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(attributes.vc, 'vc') ?? 0) > 0);
                    }
                },
                close (name) {
                    if ('Method' !== name || !method) return;
                    const file = fileOf(void 0);
                    file?.functions.add(file.methods++, method.isCovered);
                    method = void 0;
                },
                report () {
                    if (!isSession) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('it has no <CoverageSession>: this is no OpenCover report');
                    const coverage = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
                    for (const { path, lines, branches, functions } of files.values())coverage.add(path, {
                        lines: lines.take(),
                        branches: branches.take(),
                        functions: functions.take()
                    });
                    return coverage.report();
                }
            };
        }
        function createFile(path) {
            return {
                path,
                lines: (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)(),
                branches: (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)('others'),
                functions: (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)('others'),
                methods: 0
            };
        }
    },
    23: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Fy: ()=>textLines,
            oe: ()=>decoderFor,
            yR: ()=>readText,
            zo: ()=>wholeLines
        });
        var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
        const newline = 10;
        const longestLine = 4194304;
        const largestJson = 134217728;
        async function* wholeLines(chunks) {
            let rest = Buffer.alloc(0);
            for await (const chunk of chunks){
                const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
                const start = 0 === rest.length ? 0 : bytes.indexOf(newline) + 1;
                const end = bytes.lastIndexOf(newline) + 1;
                if (start > 0) yield Buffer.concat([
                    rest,
                    bytes.subarray(0, start)
                ]);
                if (end > start) yield bytes.subarray(start, end);
                rest = end > 0 ? Buffer.from(bytes.subarray(end)) : Buffer.concat([
                    rest,
                    bytes
                ]);
                refuseLong(rest.length);
            }
            if (rest.length > 0) yield Buffer.concat([
                rest,
                Buffer.of(newline)
            ]);
        }
        async function* textLines(chunks) {
            let decode;
            let rest = '';
            for await (const chunk of chunks){
                decode ??= decoderFor(chunk);
                const lines = (rest + decode(chunk)).split('\n');
                rest = lines.pop() ?? '';
                refuseLong(rest.length);
                for (const line of lines)if ('' !== line.trim()) yield line.trimEnd();
            }
            if ('' !== rest.trim()) yield rest.trimEnd();
        }
        function refuseLong(length) {
            if (length > longestLine) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g(`a line is longer than ${longestLine} bytes: this is no text report`);
        }
        function decoderFor(start) {
            const declared = /^<\?xml[^>]{0,100}\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(Buffer.from(start.subarray(0, 200)).toString('latin1'))?.[1];
            const label = wideEncoding(start) ?? (declared && !/^utf-?16/i.test(declared) ? declared : 'utf-8');
            try {
                const decoder = new TextDecoder(label);
                return (bytes)=>decoder.decode(bytes, {
                        stream: true
                    });
            } catch (cause) {
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g(`the encoding ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_0__.Kb)(label)} is not known`, {
                    cause
                });
            }
        }
        function wideEncoding([a, b]) {
            if (0xff === a && 0xfe === b || 0 !== a && void 0 !== a && 0 === b) return 'utf-16le';
            return 0xfe === a && 0xff === b || 0 === a && 0 !== b ? 'utf-16be' : void 0;
        }
        async function readText(chunks, limit = largestJson) {
            let bytes = Buffer.allocUnsafeSlow(smallestText);
            let size = 0;
            for await (const chunk of chunks){
                if (size + chunk.byteLength > limit) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g(`larger than ${limit / 1024 / 1024} MiB, which is as much as is read of this format`);
                if (size + chunk.byteLength > bytes.length) {
                    const larger = Buffer.allocUnsafeSlow(Math.max(2 * bytes.length, size + chunk.byteLength));
                    larger.set(bytes.subarray(0, size));
                    release(bytes);
                    bytes = larger;
                }
                bytes.set(chunk, size);
                size += chunk.byteLength;
            }
            const whole = bytes.subarray(0, size);
            const text = decoderFor(whole)(whole);
            release(bytes);
            return text;
        }
        const smallestText = 65536;
        function release(bytes) {
            bytes.buffer.transfer(0);
        }
    }),
    2294: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $W: ()=>createMarkCollector,
            EY: ()=>placeOfName,
            KY: ()=>uncovered,
            L_: ()=>mergeMarks,
            P$: ()=>isCovered,
            _N: ()=>nameHash,
            hB: ()=>mostBranchesPerLine,
            li: ()=>largestLine,
            nV: ()=>placeOfBranch,
            s2: ()=>lineOfBranch,
            v5: ()=>placeOfHash
        });
        var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
        const largestLine = 2 ** 31 - 1;
        const [smallestSlab, largestSlab] = [
            64,
            32768
        ];
        const mostBytes = 629145600;
        function createMarkCollector(places = 'lines') {
            const allocate = (size)=>'lines' === places ? new Uint32Array(size) : new Float64Array(size);
            let slab = allocate(0);
            let [start, end, bytes] = [
                0,
                0,
                0
            ];
            function grow() {
                const current = slab.subarray(start, end);
                slab = allocate(Math.max(smallestSlab, Math.min(2 * slab.length, largestSlab), 2 * current.length));
                slab.set(current);
                bytes += slab.byteLength;
                if (bytes > mostBytes) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g('it names more lines or branches than are kept of one report');
                [start, end] = [
                    0,
                    current.length
                ];
            }
            return {
                add (place, isCovered) {
                    if (end === slab.length) grow();
                    slab[end++] = 2 * place + (isCovered ? 1 : 0);
                },
                size: ()=>end - start,
                collected: ()=>slab.subarray(start, end),
                take () {
                    const marks = marksInOrder(slab, start, end) ?? sortedMarks(slab, start, end);
                    end = start += marks.total;
                    return marks;
                }
            };
        }
        function marksInOrder(encoded, start, end) {
            const covered = encoded instanceof Uint32Array ? coveredLines(encoded, start, end) : coveredOthers(encoded, start, end);
            return covered < 0 ? void 0 : {
                covered,
                total: end - start,
                encoded,
                start
            };
        }
        function coveredLines(encoded, start, end) {
            let covered = 0;
            let previous = -1;
            for(let at = start; at < end; at++){
                const mark = encoded[at] ?? 0;
                const place = mark >>> 1;
                if (place <= previous) return -1;
                covered += 1 & mark;
                previous = place;
            }
            return covered;
        }
        function coveredOthers(encoded, start, end) {
            let covered = 0;
            let previous = -1;
            for(let at = start; at < end; at++){
                const mark = encoded[at] ?? 0;
                const place = Math.floor(mark / 2);
                if (place <= previous) return -1;
                covered += mark - 2 * place;
                previous = place;
            }
            return covered;
        }
        function sortedMarks(encoded, start, end) {
            encoded.subarray(start, end).sort();
            let next = start;
            let covered = 0;
            for(let at = start; at < end; at++){
                const mark = encoded[at] ?? 0;
                if (next > start && samePlace(encoded[next - 1] ?? -1, mark)) covered -= (encoded[--next] ?? 0) % 2;
                encoded[next++] = mark;
                covered += mark % 2;
            }
            return {
                covered,
                total: next - start,
                encoded,
                start
            };
        }
        function samePlace(a, b) {
            return Math.floor(a / 2) === Math.floor(b / 2);
        }
        function mergeMarks(parts) {
            const size = parts.reduce((sum, { total })=>sum + total, 0);
            const all = parts[0].encoded instanceof Uint32Array ? new Uint32Array(size) : new Float64Array(size);
            let at = 0;
            for (const { encoded, start, total } of parts){
                all.set(encoded.subarray(start, start + total), at);
                at += total;
            }
            return sortedMarks(all, 0, size);
        }
        function isCovered({ encoded, start, total }, place) {
            let [low, high] = [
                start,
                start + total - 1
            ];
            while(low <= high){
                const middle = low + high >> 1;
                const mark = encoded[middle] ?? 0;
                const here = Math.floor(mark / 2);
                if (here === place) return mark % 2 === 1;
                if (here < place) low = middle + 1;
                else high = middle - 1;
            }
        }
        function uncovered({ encoded, start, total }, limit) {
            const places = [];
            for (const mark of encoded.subarray(start, start + total)){
                if (places.length === limit) break;
                if (mark % 2 === 0) places.push(mark / 2);
            }
            return places;
        }
        function placeOfName(name) {
            let [a, b] = [
                nameHash.seedA,
                nameHash.seedB
            ];
            for (const byte of Buffer.from(name, 'utf8')){
                a = Math.imul(a ^ byte, nameHash.factorA);
                b = Math.imul(b ^ byte, nameHash.factorB);
            }
            return placeOfHash(a, b);
        }
        const nameHash = {
            seedA: 0xdeadbeef,
            seedB: 0x41c6ce57,
            factorA: 2654435761,
            factorB: 1597334677
        };
        function placeOfHash(startA, startB) {
            const a = Math.imul(startA ^ startA >>> 16, 2246822507) ^ Math.imul(startB ^ startB >>> 13, 3266489909);
            const b = Math.imul(startB ^ startB >>> 16, 2246822507) ^ Math.imul(a ^ a >>> 13, 3266489909);
            return (b >>> 12) * 2 ** 32 + (a >>> 0);
        }
        const mostBranchesPerLine = 2 ** 20;
        function placeOfBranch(line, index) {
            return line * mostBranchesPerLine + index;
        }
        function lineOfBranch(place) {
            return Math.floor(place / mostBranchesPerLine);
        }
    }),
    7503: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $g: ()=>ReportError,
            Kb: ()=>excerpt,
            U0: ()=>refuseMany
        });
        var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);
        class ReportError extends _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ {
            name = 'ReportError';
            constructor(what, options = {}){
                super('REPORT_UNREADABLE', what, options);
            }
        }
        const mostItems = 1_000_000;
        function refuseMany(count, what, most = mostItems) {
            if (count > most) throw new ReportError(`more than ${most} ${what}, which is more than is read of one report`);
        }
        function excerpt(text, length = 60) {
            const flat = text.slice(0, 2 * length).replace(/[^\p{L}\p{N}\p{P}\p{S}]+/gu, ' ').trim();
            return JSON.stringify(flat.length > length ? `${flat.slice(0, length)}\u{2026}` : flat);
        }
    }),
    4933: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            NO: ()=>parseXml,
            UW: ()=>readSeconds,
            _0: ()=>readCount
        });
        var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
        var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
        const pieceSize = 65536;
        const deepestNesting = 1_000;
        const longestToken = 1048576;
        const mostForbidden = 500_000;
        async function parseXml(chunks, handlers) {
            const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__.wT();
            const names = [];
            let forbidden = 0;
            parser.on('error', ({ message })=>{
                if (++forbidden > mostForbidden) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`more than ${mostForbidden} characters that XML forbids`);
                if (!/(?:disallowed character|malformed character entity|at the start of the document)\.$/.test(message)) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`no well-formed XML: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(message, 120)}`);
            });
            const wanted = [
                ...handlers.textOf ?? []
            ];
            const text = handlers.text?.bind(handlers) ?? (()=>void 0);
            let textFrom = 1 / 0;
            parser.on('opentag', ({ name, attributes })=>{
                const local = localName(name);
                const depth = names.push(local);
                if (depth > deepestNesting) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`elements are nested deeper than ${deepestNesting}`);
                if (depth < textFrom && wanted.includes(local)) {
                    textFrom = depth;
                    parser.on('text', text);
                    parser.on('cdata', text);
                }
                handlers.open(local, attributes);
            });
            parser.on('closetag', ()=>{
                if (names.length === textFrom) {
                    textFrom = 1 / 0;
                    parser.off('text');
                    parser.off('cdata');
                }
                const closed = names.pop() ?? '';
                handlers.close?.(closed);
            });
            let decode;
            for await (const chunk of chunks){
                decode ??= (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.oe)(chunk);
                for(let start = 0; start < chunk.byteLength; start += pieceSize){
                    parser.write(decode(chunk.subarray(start, start + pieceSize)));
                    limitToken(parser);
                }
            }
            parser.close();
        }
        function limitToken(parser) {
            if (parser.text.length > longestToken) parser.text = parser.text.slice(-1024);
        }
        function localName(name) {
            const colon = name.indexOf(':');
            return colon < 0 ? name : name.slice(colon + 1);
        }
        function readSeconds(text) {
            if (void 0 === text || '' === text) return;
            const value = Number(text.includes(',') ? withoutCommas(text) : text);
            return Number.isFinite(value) && value >= 0 ? value : void 0;
        }
        function withoutCommas(text) {
            const isGrouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/.test(text);
            return isGrouped ? text.replaceAll(',', '') : text.replace(',', '.');
        }
        function readCount(text, what) {
            if (void 0 === text || '' === text.trim()) return;
            const value = Number(text);
            if (!Number.isSafeInteger(value) || value < 0) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`${what} is ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(text)}, not a count`);
            return value;
        }
    })
};
