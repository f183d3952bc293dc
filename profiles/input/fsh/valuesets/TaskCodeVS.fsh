ValueSet: TaskCodeVS
Id: task-code
Title: "Kind of task"
Description: "What a task asks somebody, or the server, to do."
* insert OwnValueSet([[Type de tâche]])
* include codes from system TaskCode
