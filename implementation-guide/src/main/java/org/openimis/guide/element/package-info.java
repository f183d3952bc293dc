/** Element tables of structure definitions. */
@NullMarked
package org.openimis.guide.element;

import org.jspecify.annotations.NullMarked;
