ValueSet: ServiceCategoryVS
Id: service-category
Title: "Category of service"
Description: "What a service counts as where a product limits a number or an amount by category."
* insert OwnValueSet([[Catégorie de l’acte]])
* include codes from system OpenIMISServiceCategory
* include codes from system ServiceCategory
