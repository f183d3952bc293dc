/** Questions whether a person is covered, and their answers. */
@NullMarked
package org.openimis.mapping.eligibility;

import org.jspecify.annotations.NullMarked;
