/** Questions formed from statements by rule, where no author wrote them. */
@NullMarked
package kz.zerek.language.statement;

import org.jspecify.annotations.NullMarked;
