Instance: identifier-batch-run
InstanceOf: NamingSystem
Usage: #definition
* insert OwnNamingSystem(batch-run)
* name = "BatchRun"
* description = "Batch runs: the code of the place, or all for the whole scheme; a slash; year and month, for example R2/2019-02."
