Extension: Scheme
Id: scheme
Title: "Scheme"
Description: "The insurance scheme that a resource belongs to, by the code of its scheme pack. The server sets it; what a client says is replaced."
Context: DomainResource
* value[x] 1..1
* value[x] only code
