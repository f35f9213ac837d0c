/** The screens on which a teacher reads documents. */
@NullMarked
package kz.zerek.reading.ui;

import org.jspecify.annotations.NullMarked;
