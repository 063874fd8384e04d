export const id = 964;
export const ids = [
    964
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
    6670: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            coveragepy: ()=>coveragepy
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
        var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2294);
        const line = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.UI(), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Zm(_marks_js__WEBPACK_IMPORTED_MODULE_2__.li));
        const arc = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr());
        const region = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            executed_lines: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(line),
            missing_lines: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(line)
        });
        const file = zod_mini__WEBPACK_IMPORTED_MODULE_3__.X$i(region, {
            executed_branches: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(arc)),
            missing_branches: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(arc)),
            functions: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), region))
        });
        const coveragepy = {
            name: 'coveragepy',
            kind: 'coverage',
            detect: (head)=>/^\s*\{\s*"meta"\s*:/.test(head) && /"(?:branch_coverage|show_contexts|executed_lines)"/.test(head),
            async parse ({ chunks, place }) {
                const { files } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                    files: zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), file)
                }));
                const coverage = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
                for (const [path, one] of Object.entries(files))coverage.add(place(path), marksOf(one));
                return coverage.report();
            }
        };
        function marksOf({ executed_lines, missing_lines, executed_branches, missing_branches, functions }) {
            const [lines, branches, called] = [
                (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)(),
                (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)('others'),
                (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)('others')
            ];
            for (const number of executed_lines)lines.add(number, true);
            for (const number of missing_lines)lines.add(number, false);
            for (const jump of executed_branches ?? [])branches.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.EY)(jump.join('>')), true);
            for (const jump of missing_branches ?? [])branches.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.EY)(jump.join('>')), false);
            for (const [name, own] of Object.entries(functions ?? {}))if ('' !== name && own.executed_lines.length + own.missing_lines.length > 0) called.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.EY)(name), own.executed_lines.length > 0);
            return {
                lines: lines.take(),
                ...executed_branches ? {
                    branches: branches.take()
                } : {},
                ...functions ? {
                    functions: called.take()
                } : {}
            };
        }
    },
    7208: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            istanbulSummary: ()=>istanbulSummary
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
        var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
        const count = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.UI());
        const tally = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            total: count,
            covered: count
        }).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YPB(({ total, covered })=>covered <= total, 'covers more than there is'));
        const file = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            lines: tally,
            branches: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(tally),
            functions: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(tally),
            statements: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(tally)
        });
        const istanbulSummary = {
            name: 'istanbul-summary',
            kind: 'coverage',
            detect: (head)=>/^\s*\{\s*"[^"]*"\s*:\s*\{\s*"(?:lines|statements|branches|functions)"\s*:\s*\{\s*"total"/.test(head),
            async parse ({ chunks, place }) {
                const { total, ...files } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), file));
                const coverage = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
                for (const [path, tallies] of Object.entries(files))coverage.add(place(path), defined(tallies));
                if (coverage.isEmpty() && total) coverage.add('total', defined(total));
                if (coverage.isEmpty()) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('it holds no file');
                return coverage.report();
            }
        };
        function defined(tallies) {
            return Object.fromEntries(Object.entries(tallies).filter(([, one])=>void 0 !== one));
        }
    },
    6461: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            istanbul: ()=>istanbul
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8395);
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3305);
        var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2294);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7503);
        const count = zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.UI());
        const hits = zod_mini__WEBPACK_IMPORTED_MODULE_4__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(/^\d{1,9}$/, 'an index')), count);
        const line = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.UI(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Zm(_marks_js__WEBPACK_IMPORTED_MODULE_2__.li));
        const file = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            path: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            statementMap: zod_mini__WEBPACK_IMPORTED_MODULE_4__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
                start: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
                    line
                })
            })),
            s: hits,
            f: hits,
            b: zod_mini__WEBPACK_IMPORTED_MODULE_4__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(/^\d{1,9}$/, 'an index')), zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(count))
        });
        const files = zod_mini__WEBPACK_IMPORTED_MODULE_4__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), file);
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([
            zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
                coverageMap: files
            }),
            files
        ]);
        const istanbul = {
            name: 'istanbul',
            kind: 'coverage',
            detect: (head)=>/"statementMap"\s*:/.test(head),
            async parse ({ chunks, place }) {
                const coverage = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
                const given = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
                const files = Object.values('coverageMap' in given && !('path' in given.coverageMap) ? given.coverageMap : given);
                if (0 === files.length) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g('it holds no file');
                for (const one of files)coverage.add(place(one.path), marksOf(one));
                return coverage.report();
            }
        };
        function marksOf({ path, statementMap, s, f, b }) {
            const [lines, statements] = [
                (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)(),
                (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)('others')
            ];
            const [functions, branches] = [
                (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)('others'),
                (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)('others')
            ];
            for (const [key, taken] of Object.entries(s)){
                const start = statementMap[key]?.start;
                if (!start) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g(`statement ${key} of ${path} has no place`);
                lines.add(start.line, taken > 0);
                statements.add(Number(key), taken > 0);
            }
            for (const [key, taken] of Object.entries(f))functions.add(Number(key), taken > 0);
            for (const [key, arms] of Object.entries(b))arms.forEach((taken, arm)=>branches.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.nV)(Number(key), arm), taken > 0));
            return {
                lines: lines.take(),
                statements: statements.take(),
                functions: functions.take(),
                branches: branches.take()
            };
        }
    },
    5795: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            llvmCov: ()=>llvmCov
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8395);
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3305);
        var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2294);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7503);
        const mostLines = 10_000_000;
        const count = zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.UI());
        const segment = zod_mini__WEBPACK_IMPORTED_MODULE_4__.PVZ([
            zod_mini__WEBPACK_IMPORTED_MODULE_4__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.UI()),
            zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig(),
            count,
            zod_mini__WEBPACK_IMPORTED_MODULE_4__.zMY(),
            zod_mini__WEBPACK_IMPORTED_MODULE_4__.zMY()
        ], zod_mini__WEBPACK_IMPORTED_MODULE_4__.L5J());
        const tally = zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            count: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.UI()),
            covered: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.UI())
        }));
        const file = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            filename: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            segments: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(segment)),
            summary: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
                lines: tally,
                functions: tally,
                branches: tally
            })
        });
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            data: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
                files: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(file)
            })),
            type: zod_mini__WEBPACK_IMPORTED_MODULE_4__.euz('llvm.coverage.json.export')
        });
        const llvmCov = {
            name: 'llvm-cov',
            kind: 'coverage',
            detect: (head, path)=>head.includes('"llvm.coverage.json.export"') || /^\s*\{\s*"data"\s*:\s*\[\s*\{\s*"(?:files|functions)"/.test(head) && path.endsWith('.json'),
            async parse ({ chunks, place }) {
                const { data } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
                const coverage = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
                for (const { filename, segments, summary } of data.flatMap(({ files })=>files)){
                    const lines = segments ? linesOf(segments) : summaryOf(summary.lines);
                    coverage.add(place(filename), {
                        lines: lines ?? {
                            covered: 0,
                            total: 0
                        },
                        ...totals(summary)
                    });
                }
                return coverage.report();
            }
        };
        function summaryOf(given) {
            return given && {
                covered: Math.min(given.covered, given.count),
                total: given.count
            };
        }
        function totals({ functions, branches }) {
            const [called, taken] = [
                summaryOf(functions),
                summaryOf(branches)
            ];
            return {
                ...called ? {
                    functions: called
                } : {},
                ...taken ? {
                    branches: taken
                } : {}
            };
        }
        function linesOf(segments) {
            const marks = (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)();
            const byLine = Map.groupBy(segments, ([line])=>line);
            const [first, last] = [
                segments[0]?.[0] ?? 0,
                segments.at(-1)?.[0] ?? -1
            ];
            if (last - first > mostLines) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g(`a file has more than ${mostLines} lines`);
            let wrapped;
            for(let line = first; line <= last; line++){
                const here = byLine.get(line) ?? [];
                const starts = here.filter(([, , , hasCount, isEntry, isGap])=>hasCount && isEntry && true !== isGap);
                const isSkipped = void 0 !== here[0] && !here[0][3] && here[0][4];
                const isMapped = !isSkipped && (wrapped?.[3] === true || starts.length > 0) || here.some(([, , , hasCount, isEntry])=>hasCount && isEntry);
                const counts = [
                    ...wrapped?.[3] === true ? [
                        wrapped[2]
                    ] : [],
                    ...starts.map(([, , hits])=>hits)
                ];
                if (isMapped) marks.add(line, counts.some((hits)=>hits > 0));
                wrapped = here.at(-1) ?? wrapped;
            }
            return marks.take();
        }
    },
    7833: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            simplecov: ()=>simplecov
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
        var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2294);
        const count = zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.UI());
        const lines = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
            count,
            zod_mini__WEBPACK_IMPORTED_MODULE_3__.chJ(),
            zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz('ignored')
        ]));
        const branches = zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), count));
        const arms = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            coverage: zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
                count,
                zod_mini__WEBPACK_IMPORTED_MODULE_3__.chJ(),
                zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz('ignored')
            ])
        }));
        const file = zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
            lines,
            zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                lines,
                branches: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
                    branches,
                    arms
                ]))
            })
        ]);
        const coverage = zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), file);
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
            zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                coverage
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                coverage
            }))
        ]);
        const simplecov = {
            name: 'simplecov',
            kind: 'coverage',
            detect: (head)=>/"coverage"\s*:\s*\{\s*"[^"]+"\s*:\s*(?:\[|\{\s*"lines"\s*:\s*\[)/.test(head),
            async parse ({ chunks, place }) {
                const given = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
                const runs = Object.values(isSingle(given) ? {
                    only: given
                } : given);
                const collected = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
                for (const run of runs)for (const [path, one] of Object.entries(run.coverage))collected.add(place(path), marksOf(one));
                return collected.report();
            }
        };
        function isSingle(given) {
            return 'coverage' in given && !('coverage' in given.coverage);
        }
        function marksOf(given) {
            const marked = (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)();
            const counts = Array.isArray(given) ? given : given.lines;
            counts.forEach((hits, index)=>{
                if ('number' == typeof hits) marked.add(index + 1, hits > 0);
            });
            if (Array.isArray(given) || !given.branches) return {
                lines: marked.take()
            };
            const taken = (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)('others');
            if (Array.isArray(given.branches)) given.branches.forEach(({ coverage: hits }, index)=>{
                if ('number' == typeof hits) taken.add(index, hits > 0);
            });
            else for (const [condition, both] of Object.entries(given.branches))for (const [arm, hits] of Object.entries(both))taken.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.EY)(`${condition} ${arm}`), hits > 0);
            return {
                lines: marked.take(),
                branches: taken.take()
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
    6028: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bq: ()=>readJsonValues,
            Vh: ()=>readJson,
            tf: ()=>validate,
            wz: ()=>parseJsonLine
        });
        var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
        async function readJson(chunks, schema) {
            return validate(parse(await (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.yR)(chunks)), schema);
        }
        function parse(text) {
            try {
                return JSON.parse(text);
            } catch (cause) {
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g(`no JSON: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(cause instanceof Error ? cause.message : '')}`, {
                    cause
                });
            }
        }
        function validate(value, schema, where = '') {
            const result = schema.safeParse(value);
            if (result.success) return result.data;
            const wrong = result.error.issues.slice(0, 3).map(({ path, message })=>`${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(path.join('.') || 'the whole')}: ${message}`);
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g([
                where,
                wrong.join('; ')
            ].filter(Boolean).join(': '));
        }
        function parseJsonLine(line, number, schema) {
            let value;
            try {
                value = JSON.parse(line);
            } catch (cause) {
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g(`line ${number}: no JSON: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(line)}`, {
                    cause
                });
            }
            return validate(value, schema, `line ${number}`);
        }
        async function readJsonValues(chunks, schema) {
            const text = await (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.yR)(chunks);
            if (/^\s*\[/.test(text)) {
                const list = parse(text);
                return list.map((value, index)=>validate(value, schema, `item ${index + 1}`));
            }
            const values = splitValues(text);
            if (0 === values.length) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g('it holds no JSON value');
            return values.map((value, index)=>validate(parse(value), schema, `value ${index + 1}`));
        }
        function splitValues(text) {
            const values = [];
            let [start, depth, inString] = [
                0,
                0,
                false
            ];
            for(let at = 0; at < text.length; at++){
                const letter = text[at];
                if (inString) {
                    if ('\\' === letter) at++;
                    else if ('"' === letter) inString = false;
                } else if ('"' === letter) inString = true;
                else if ('{' === letter || '[' === letter) depth++;
                else if (('}' === letter || ']' === letter) && 0 === --depth) {
                    values.push(text.slice(start, at + 1));
                    start = at + 1;
                }
            }
            const rest = text.slice(start);
            return '' === rest.trim() ? values : [
                ...values,
                rest
            ];
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
    })
};
