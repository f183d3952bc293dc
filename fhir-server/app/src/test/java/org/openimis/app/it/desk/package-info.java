/** What is asked and added beside claims: inquiries, documents, balances. */
@org.jspecify.annotations.NullMarked
package org.openimis.app.it.desk;
