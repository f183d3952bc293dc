CodeSystem: OpenIMISServiceLevel
Id: activity-definition-level
Title: "Level of service"
Description: "What one unit of a service is. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(activity-definition-level)
* #S "Simple service" "One service by itself."
* #S insert French([[Acte simple]])
* #V "Visit" "A whole visit."
* #V insert French([[Visite]])
* #D "Day of stay" "A day in hospital."
* #D insert French([[Jour d’hospitalisation]])
* #H "Hospital case" "A whole stay in hospital."
* #H insert French([[Séjour hospitalier]])
