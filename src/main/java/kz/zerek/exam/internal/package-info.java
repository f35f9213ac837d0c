/** How tests are kept. */
@NullMarked
package kz.zerek.exam.internal;

import org.jspecify.annotations.NullMarked;
