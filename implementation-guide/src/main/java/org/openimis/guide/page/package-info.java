/** One kind of page a class. */
@NullMarked
package org.openimis.guide.page;

import org.jspecify.annotations.NullMarked;
