/**
 * Learners' ways through the packaged application, in a real browser. The application runs in a process of its own, so
 * it must be packaged first.
 */
@NullMarked
package kz.zerek.journey;

import org.jspecify.annotations.NullMarked;
