/** The settings under the prefix {@code openimis.}; docs/configuration.md explains each. */
@NullMarked
package org.openimis.app.settings;

import org.jspecify.annotations.NullMarked;
