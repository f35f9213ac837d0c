/** Texts with slots that ask for a form, and the bundles that hold them. Imports {@code kazakh}
 * and {@code number}. */
@NullMarked
package kz.zerek.language.message;

import org.jspecify.annotations.NullMarked;
