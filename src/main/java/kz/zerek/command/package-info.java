/** The commands of {@code ./zerek} besides serving: each reads its arguments, calls a feature, and prints. */
@NullMarked
package kz.zerek.command;

import org.jspecify.annotations.NullMarked;
