/** HTML as balanced elements, with everything escaped. */
@NullMarked
package org.openimis.guide.html;

import org.jspecify.annotations.NullMarked;
