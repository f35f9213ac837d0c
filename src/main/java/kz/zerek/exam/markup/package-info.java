/** Questions with their answers as teachers see them, for the screens of this and other features. */
@NullMarked
package kz.zerek.exam.markup;

import org.jspecify.annotations.NullMarked;
