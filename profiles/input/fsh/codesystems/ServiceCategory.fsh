CodeSystem: ServiceCategory
Id: service-category
Title: "Category of service"
Description: "What a service counts as where a product limits a number or an amount by category: the letters of openIMIS that its own list of categories lacks."
* insert OwnCodeSystem
* #H "Hospital admission" "A stay in hospital."
* #H insert French([[Hospitalisation]])
* #V "Visit" "A visit that is no consultation."
* #V insert French([[Visite]])
