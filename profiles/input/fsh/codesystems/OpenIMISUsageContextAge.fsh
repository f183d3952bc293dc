CodeSystem: OpenIMISUsageContextAge
Id: usage-context-age-type
Title: "Age group"
Description: "The age group for which an item or service is meant. Published by openIMIS; restated here so that it can be expanded and validated offline, with French names."
* insert PublishedCodeSystem(usage-context-age-type)
* #adult "Adult" "Of the age at which the scheme counts a person as an adult, or older."
* #adult insert French([[Adulte]])
* #child "Child" "Younger than an adult of the scheme."
* #child insert French([[Enfant]])
