/** Insurance products and cover rules as FHIR, and back as rows. */
@NullMarked
package org.openimis.mapping.product;

import org.jspecify.annotations.NullMarked;
