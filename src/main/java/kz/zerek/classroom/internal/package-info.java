/** How classes are kept. */
@NullMarked
package kz.zerek.classroom.internal;

import org.jspecify.annotations.NullMarked;
