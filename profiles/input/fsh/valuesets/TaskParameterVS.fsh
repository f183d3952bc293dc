ValueSet: TaskParameterVS
Id: task-parameter
Title: "Input or output of a task"
Description: "What the inputs and outputs of tasks say."
* insert OwnValueSet([[Entrée ou sortie d’une tâche]])
* include codes from system TaskParameter
