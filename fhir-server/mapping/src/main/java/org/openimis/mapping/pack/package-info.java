/** What the mappers of a scheme pack share: its keys, references, days, amounts and extensions. */
@NullMarked
package org.openimis.mapping.pack;

import org.jspecify.annotations.NullMarked;
