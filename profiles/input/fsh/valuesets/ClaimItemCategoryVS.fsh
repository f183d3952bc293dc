ValueSet: ClaimItemCategoryVS
Id: claim-item-category
Title: "Category of a claim line"
Description: "Whether a claim line is an item or a service."
* insert OwnValueSet([[Catégorie d’une ligne]])
* include codes from system OpenIMISClaimItemCategory
