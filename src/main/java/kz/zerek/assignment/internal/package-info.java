/** How assignments are kept. */
@NullMarked
package kz.zerek.assignment.internal;

import org.jspecify.annotations.NullMarked;
