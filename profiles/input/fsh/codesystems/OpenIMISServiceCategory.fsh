CodeSystem: OpenIMISServiceCategory
Id: activity-definition-usage-context-workflow-type
Title: "Category of service"
Description: "What a service counts as where a product limits a number or an amount by category. The code system service-category has the two letters that are missing here. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(activity-definition-usage-context-workflow-type)
* #S "Surgery" "A surgical operation."
* #S insert French([[Chirurgie]])
* #C "Consultation" "A consultation."
* #C insert French([[Consultation]])
* #C insert PublishedName([[Consultations]])
* #D "Delivery" "A delivery."
* #D insert French([[Accouchement]])
* #A "Antenatal care" "Care of a pregnant woman."
* #A insert French([[Soins prénatals]])
* #A insert PublishedName([[Antenatal]])
* #O "Other" "No category that a product limits."
* #O insert French([[Autre]])
