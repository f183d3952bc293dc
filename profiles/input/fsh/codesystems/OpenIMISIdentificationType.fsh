CodeSystem: OpenIMISIdentificationType
Id: patient-identification-type
Title: "Type of identity document"
Description: "The document by which a person is known. A country may have more codes than openIMIS has published. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(patient-identification-type)
* ^content = #fragment
* #D "Driving licence" "A driving licence."
* #D insert French([[Permis de conduire]])
* #D insert PublishedName([[Driver's License]])
* #N "National identity card" "The identity card of the country."
* #N insert French([[Carte nationale d’identité]])
* #N insert PublishedName([[National ID]])
* #P "Passport" "A passport."
* #P insert French([[Passeport]])
* #V "Voter card" "A voter card."
* #V insert French([[Carte d’électeur]])
