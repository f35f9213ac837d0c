/**
 * Finds facts and sets of a bank by words and by what they are, and sorts them as a list shows them. Pure Java; imports
 * {@code bank} and {@code language} only.
 */
@NullMarked
package kz.zerek.bank.search;

import org.jspecify.annotations.NullMarked;
