/** Benchmarks of the engine. */
@NullMarked
package kz.zerek.bench;

import org.jspecify.annotations.NullMarked;
