/** What is counted, and compared with what was counted before. */
@NullMarked
package org.openimis.guide.quality;

import org.jspecify.annotations.NullMarked;
