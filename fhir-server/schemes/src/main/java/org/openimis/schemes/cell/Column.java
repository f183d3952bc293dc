package org.openimis.schemes.cell;

/**
 * A column that a table may have.
 *
 * @param required whether the column must be there, with a value in each row; another column may be
 *     missing, or have empty cells
 */
public record Column(String name, boolean required) {}
