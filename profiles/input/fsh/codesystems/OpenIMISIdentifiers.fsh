CodeSystem: OpenIMISIdentifiers
Id: openimis-identifiers
Title: "openIMIS identifiers"
Description: "What kind of identifier openIMIS means. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(openimis-identifiers)
* #UUID "Technical key" "The key of a record in the database of an openIMIS server."
* #UUID insert French([[Clé technique]])
* #UUID insert PublishedName([[UUID unique identifier]])
* #Code "Code of the scheme" "The number or code that people know: on a card, a form or a list."
* #Code insert French([[Code du régime]])
* #Code insert PublishedName([[Unique code]])
