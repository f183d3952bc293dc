/** What can be wrong with a scheme pack, and how it is told to people. */
@NullMarked
package org.openimis.schemes.fault;

import org.jspecify.annotations.NullMarked;
