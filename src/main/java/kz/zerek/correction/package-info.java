/**
 * The facts of the bank as teachers look after them: they are searched, corrected and reviewed. Imports {@code exam}, {@code
 * reading}, {@code question}, {@code bank}, {@code account} and {@code language}.
 */
@NullMarked
package kz.zerek.correction;

import org.jspecify.annotations.NullMarked;
