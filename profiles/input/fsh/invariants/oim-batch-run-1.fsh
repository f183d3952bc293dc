Invariant: oim-batch-run-1
Description: "A batch run is for a month: its period starts on the first day of one."
Severity: #error
Expression: "restriction.period.start.toString().matches('^[0-9]{4}-[0-9]{2}-01.*$')"
