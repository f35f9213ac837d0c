/**
 * The parts of a bank as JSON, always written the same way, and the hashes that name their content. Imports {@code
 * bank} and {@code language} only.
 */
@NullMarked
package kz.zerek.bank.json;

import org.jspecify.annotations.NullMarked;
