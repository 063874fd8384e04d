export const id = 639;
export const ids = [
    639
];
export const modules = {
    7639: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            readAllowList: ()=>readAllowList
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
        const day = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'), zod_mini__WEBPACK_IMPORTED_MODULE_1__.YPB((text)=>!Number.isNaN(Date.parse(text)), 'a day of the calendar'));
        const entry = zod_mini__WEBPACK_IMPORTED_MODULE_1__.rej({
            id: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.m9(1)),
            path: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.m9(1))),
            package: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.m9(1))),
            until: day,
            reason: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.m9(1))
        });
        function readAllowList(given, file) {
            const result = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(entry).safeParse(given ?? []);
            if (result.success) return {
                exceptions: result.data,
                problems: []
            };
            const problems = result.error.issues.map(({ path, message })=>({
                    input: [
                        file,
                        ...path.map(String)
                    ].join(' '),
                    allowed: `a list of entries with id, until (YYYY-MM-DD) and reason, and path or package where wanted; ${message}`,
                    example: '- { id: CVE-2026-1234, until: 2026-12-31, reason: not reachable }'
                }));
            return {
                exceptions: [],
                problems
            };
        }
    })
};
