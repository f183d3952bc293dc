/** Tokens: whose are accepted, and what they say of the caller. */
@NullMarked
package org.openimis.app.security;

import org.jspecify.annotations.NullMarked;
