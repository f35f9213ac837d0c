/** Lures: false full names with the initials of the true one. */
@NullMarked
package kz.zerek.language.name;

import org.jspecify.annotations.NullMarked;
