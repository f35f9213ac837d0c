/**
 * Reads bank files: YAML that people write into a {@link kz.zerek.bank.Bank}, or every problem with its file, line,
 * field and reason. Pure: imports {@code bank}, {@code bank.json} and {@code language}, no Spring, no database.
 */
@NullMarked
package kz.zerek.bank.file;

import org.jspecify.annotations.NullMarked;
