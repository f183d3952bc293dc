/** What becomes of claims after they were sent, and what that does to the books. */
@NullMarked
package org.openimis.app.it.lifecycle;

import org.jspecify.annotations.NullMarked;
