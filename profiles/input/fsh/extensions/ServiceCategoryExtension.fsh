Extension: ServiceCategoryExtension
Id: service-category
Title: "Category of a service"
Description: "What a service counts as where a product limits a number or an amount by category, for example surgery or delivery."
Context: ActivityDefinition
* value[x] 1..1
* value[x] only code
* valueCode from ServiceCategoryVS (required)
