/**
 * Presets: blueprints that Zerek brings along as data, a file of which a school can have its own. Imports {@code exam},
 * {@code question}, {@code bank} and {@code language} only.
 */
@NullMarked
package kz.zerek.exam.preset;

import org.jspecify.annotations.NullMarked;
