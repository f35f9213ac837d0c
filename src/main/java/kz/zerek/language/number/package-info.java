/** Numbers in figures and in words of each language. Imports {@code kazakh}. */
@NullMarked
package kz.zerek.language.number;

import org.jspecify.annotations.NullMarked;
