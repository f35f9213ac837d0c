/** Runs tests on both databases that Zerek can use. */
@NullMarked
package kz.zerek.database;

import org.jspecify.annotations.NullMarked;
