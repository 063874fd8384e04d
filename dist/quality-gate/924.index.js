export const id = 924;
export const ids = [
    924
];
export const modules = {
    3048: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            flake8: ()=>flake8
        });
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _text_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);
        const line = /^(.+?):(\d+):(?:\d+:)? \[?([A-Z]{1,9}\d{1,5})\]? (.+)$/;
        const flake8 = {
            name: 'flake8',
            kind: 'lint',
            emptyMeansNone: true,
            detect: (head)=>/^(?:[A-Za-z]:)?[^\s:][^:\n]*:\d+:(?:\d+:)? \[?[A-Z]{1,9}\d{1,5}\]? /m.test(head),
            parse: ({ chunks, place })=>(0, _text_findings_js__WEBPACK_IMPORTED_MODULE_1__.e)(chunks, (text)=>{
                    const [, path, number, id = '', message] = line.exec(text) ?? [];
                    if (void 0 === path || void 0 === message) return;
                    return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
                        severity: /^[EF]\d/.test(id) ? 'error' : 'warning',
                        id,
                        message,
                        path: place(path),
                        line: Number(number)
                    });
                })
        };
    },
    8334: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            mypy: ()=>mypy
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _text_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);
        const line = /^(.+?):(\d+):(?:\d+:)*(?:\d+:)? (error|warning|note): (.*?)(?:\s{2}\[([\w-]+)\])?$/;
        const wholeFile = /^(.+\.pyi?): (error|note): (.*)$/;
        const json = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            file: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            line: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Whr(),
            message: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            code: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
            severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n([
                'error',
                'warning',
                'note'
            ])
        });
        const mypy = {
            name: 'mypy',
            kind: 'lint',
            detect: (head)=>/^(?:[A-Za-z]:)?[^\s:][^:\n]*:\d+:(?:\d+:)* (?:error|note): |^[^\s:][^\n]*\.pyi?: error: |^Success: no issues found in |^Found \d+ errors? in \d+ files? \(/m.test(head) || /^\{"file": "[^\n]*"severity": /m.test(head),
            parse: ({ chunks, place })=>(0, _text_findings_js__WEBPACK_IMPORTED_MODULE_1__.e)(chunks, (text)=>{
                    if (text.startsWith('{')) return fromJson(text, place);
                    const [, file, kind, words] = wholeFile.exec(text) ?? [];
                    if (void 0 !== file) return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
                        severity: kind,
                        message: words ?? '',
                        path: place(file)
                    });
                    const [, path, number, severity, message, code] = line.exec(text) ?? [];
                    if (void 0 === path) return text.startsWith('Success: no issues found') ? 'none' : void 0;
                    return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
                        severity: severity,
                        id: code ?? '',
                        message: message ?? '',
                        path: place(path),
                        line: Number(number)
                    });
                })
        };
        function fromJson(text, place) {
            try {
                const { file, line, message, code, severity } = json.parse(JSON.parse(text));
                return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
                    severity,
                    id: code ?? '',
                    message,
                    path: place(file),
                    line
                });
            } catch  {
                return;
            }
        }
    },
    3037: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            tsc: ()=>tsc
        });
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _text_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);
        const places = [
            /^(.+?)\((\d+),\d+\): (error|warning|message) ((?:TS|NG)-?\d+): (.*)$/,
            /^(.+?):(\d+):\d+ - (error|warning|message) ((?:TS|NG)-?\d+): (.*)$/
        ];
        const withoutPlace = /^(error) ((?:TS|NG)-?\d+): (.*)$/;
        const tsc = {
            name: 'tsc',
            kind: 'lint',
            emptyMeansNone: true,
            detect: (head)=>/\b(?:error|warning|message) (?:TS|NG)-?\d+: /.test(plain(head)),
            parse: ({ chunks, place })=>(0, _text_findings_js__WEBPACK_IMPORTED_MODULE_1__.e)(chunks, (coloured)=>{
                    const text = plain(coloured);
                    const [, path, line, word, id, message] = places[0].exec(text) ?? places[1].exec(text) ?? [];
                    if (void 0 !== path) return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
                        severity: severityOf(word),
                        id: id ?? '',
                        message: message ?? '',
                        path: place(path),
                        line: Number(line)
                    });
                    const [, severity, code, words] = withoutPlace.exec(text) ?? [];
                    if (void 0 !== severity) return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
                        severity: 'error',
                        id: code ?? '',
                        message: words ?? ''
                    });
                    return text.startsWith('Found 0 errors') ? 'none' : void 0;
                })
        };
        function plain(text) {
            return text.replace(/\u001b\[[\d;]*m/g, '');
        }
        function severityOf(word) {
            return 'warning' === word ? 'warning' : 'message' === word ? 'note' : 'error';
        }
    }
};
