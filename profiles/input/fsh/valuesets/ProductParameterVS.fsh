ValueSet: ProductParameterVS
Id: product-parameter
Title: "Product parameter"
Description: "The dated numbers of a product."
* insert OwnValueSet([[Paramètre du produit]])
* include codes from system ProductParameter
