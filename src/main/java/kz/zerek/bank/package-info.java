/**
 * The fact bank: dates, acronyms and proposals with their sources, in three languages. The records of this package are
 * pure and may import {@code language} only; {@code bank.file} reads them from YAML and {@code bank.internal} keeps
 * their versions in the database.
 */
@NullMarked
package kz.zerek.bank;

import org.jspecify.annotations.NullMarked;
