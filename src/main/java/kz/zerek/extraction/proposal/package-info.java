/** Proposals in a running text: who proposed what, where and when, with the numbers that belong to it. */
@NullMarked
package kz.zerek.extraction.proposal;

import org.jspecify.annotations.NullMarked;
